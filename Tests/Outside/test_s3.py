import hashlib

import pytest
from botocore.exceptions import ClientError


def test_an_object_comes_back_as_it_was_put(client, name):
    s3 = client("s3")
    s3.create_bucket(Bucket=name)
    assert name in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    s3.head_bucket(Bucket=name)

    body = b"caf\xc3\xa9\n" * 50_000
    put = s3.put_object(Bucket=name, Key="a folder/caf\u00e9.txt", Body=body, ContentType="text/plain", Metadata={"colour": "blue"})
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'

    got = s3.get_object(Bucket=name, Key="a folder/caf\u00e9.txt")
    assert got["Body"].read() == body
    assert (got["ContentType"], got["Metadata"], got["ContentLength"]) == ("text/plain", {"colour": "blue"}, len(body))
    assert s3.head_object(Bucket=name, Key="a folder/caf\u00e9.txt")["ETag"] == put["ETag"]

    part = s3.get_object(Bucket=name, Key="a folder/caf\u00e9.txt", Range="bytes=0-4")
    assert part["Body"].read() == body[:5]
    assert part["ContentRange"] == f"bytes 0-4/{len(body)}"

    s3.delete_object(Bucket=name, Key="a folder/caf\u00e9.txt")
    s3.delete_bucket(Bucket=name)
    assert name not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]


def test_a_listing_is_sorted_paged_and_grouped_by_folder(client, name):
    s3 = client("s3")
    s3.create_bucket(Bucket=name)
    keys = ["b.txt", "a/1.txt", "a/2.txt", "c/1.txt", "a.txt"]
    for key in keys:
        s3.put_object(Bucket=name, Key=key, Body=key.encode())

    pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket=name, PaginationConfig={"PageSize": 2}))
    assert len(pages) == 3
    assert [entry["Key"] for page in pages for entry in page["Contents"]] == sorted(keys)

    grouped = s3.list_objects_v2(Bucket=name, Delimiter="/")
    assert [entry["Key"] for entry in grouped["Contents"]] == ["a.txt", "b.txt"]
    assert [entry["Prefix"] for entry in grouped["CommonPrefixes"]] == ["a/", "c/"]
    assert [entry["Key"] for entry in s3.list_objects_v2(Bucket=name, Prefix="a/")["Contents"]] == ["a/1.txt", "a/2.txt"]


def test_a_bucket_that_holds_something_is_not_deleted(client, name):
    s3 = client("s3")
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="kept", Body=b"")
    with pytest.raises(ClientError) as error:
        s3.delete_bucket(Bucket=name)
    assert error.value.response["Error"]["Code"] == "BucketNotEmpty"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 409
    s3.delete_object(Bucket=name, Key="kept")
    s3.delete_bucket(Bucket=name)


def test_what_is_not_there_is_said_in_s3s_words(client, name):
    s3 = client("s3")
    with pytest.raises(s3.exceptions.NoSuchBucket) as error:
        s3.list_objects_v2(Bucket=name)
    assert error.value.response["Error"]["Message"] == "The specified bucket does not exist"
    s3.create_bucket(Bucket=name)
    with pytest.raises(s3.exceptions.NoSuchKey) as error:
        s3.get_object(Bucket=name, Key="missing")
    assert error.value.response["Error"]["Message"] == "The specified key does not exist."
    assert error.value.response["Error"]["Key"] == "missing"
    with pytest.raises(ClientError) as error:
        s3.head_object(Bucket=name, Key="missing")
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 404
    s3.delete_object(Bucket=name, Key="missing")


def test_the_cli_copies_lists_and_removes(aws, name, tmp_path):
    bucket = f"s3://{name}"
    source, back = tmp_path / "source.txt", tmp_path / "back.txt"
    source.write_text("a line\n" * 1000)
    aws("s3", "mb", bucket)
    aws("s3", "cp", source, f"{bucket}/folder/source.txt")
    assert "source.txt" in aws("s3", "ls", f"{bucket}/folder/")
    aws("s3", "cp", f"{bucket}/folder/source.txt", back)
    assert back.read_text() == source.read_text()
    head = aws("s3api", "head-object", "--bucket", name, "--key", "folder/source.txt")
    assert head["ContentLength"] == source.stat().st_size
    aws("s3", "rm", bucket, "--recursive")
    aws("s3", "rb", bucket)
    assert name not in aws("s3", "ls")
