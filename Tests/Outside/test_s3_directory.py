"""What belongs to directory buckets and Object Lambda, of which there are none, and to what AWS ended."""

import base64

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    return name


def refused(call, **arguments):
    with pytest.raises(ClientError) as error:
        call(**arguments)
    response = error.value.response
    return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]


def test_no_directory_buckets_are_listed(s3, bucket):
    """The request is signed for `s3express`, and is otherwise the one of ListBuckets."""
    assert s3.list_directory_buckets()["Buckets"] == []
    assert bucket in [found["Name"] for found in s3.list_buckets()["Buckets"]]


def test_sessions_are_for_directory_buckets(s3, bucket):
    assert refused(s3.create_session, Bucket=bucket) == (400, "InvalidRequest")


def test_other_buckets_do_not_rename(s3, bucket):
    s3.put_object(Bucket=bucket, Key="old", Body=b"x")
    assert refused(s3.rename_object, Bucket=bucket, Key="new", RenameSource="old") == (405, "MethodNotAllowed")
    assert s3.get_object(Bucket=bucket, Key="old")["Body"].read() == b"x"


def test_other_buckets_do_not_append(s3, bucket):
    s3.put_object(Bucket=bucket, Key="log", Body=b"x")
    assert refused(s3.put_object, Bucket=bucket, Key="log", Body=b"y", WriteOffsetBytes=1) == (501, "NotImplemented")
    assert s3.get_object(Bucket=bucket, Key="log")["Body"].read() == b"x"


def test_torrents_are_over(s3, bucket):
    s3.put_object(Bucket=bucket, Key="key", Body=b"x")
    assert refused(s3.get_object_torrent, Bucket=bucket, Key="key") == (405, "MethodNotAllowed")


def test_no_request_waits_for_a_function(s3):
    plain = boto3.client(
        "s3",
        endpoint_url=s3.meta.endpoint_url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(inject_host_prefix=False, retries={"max_attempts": 0}),
    )
    answer = refused(plain.write_get_object_response, RequestRoute="route", RequestToken="token", Body=b"x")
    assert answer == (400, "ValidationError")


def test_signatures_in_other_names_than_s3s_are_checked(emulator):
    served = emulator("--ephemeral", "--empty", "--auth", "sigv4")

    def connect(secret):
        return boto3.client(
            "s3",
            endpoint_url=served.endpoint,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key=secret,
            config=Config(inject_host_prefix=False, retries={"total_max_attempts": 1}),
        )

    assert connect("test").list_directory_buckets()["Buckets"] == []
    answer = {"RequestRoute": "route", "RequestToken": "token", "Body": b"x"}
    assert refused(connect("test").write_get_object_response, **answer) == (400, "ValidationError")
    wrong = connect("wrong")
    assert refused(wrong.list_directory_buckets) == (403, "SignatureDoesNotMatch")
    assert refused(wrong.write_get_object_response, **answer) == (403, "SignatureDoesNotMatch")


# Of the bytes `test-checksum`, made with awscrt.
XXHASH = {
    "XXHASH64": "3JrYpZJ5ZEA=",
    "XXHASH3": "FBi20cyfDyI=",
    "XXHASH128": "8Ab93L5jvI2pCk3eDMM2FQ==",
}


@pytest.mark.parametrize("algorithm", XXHASH)
def test_checksums_of_the_xxhash_family(s3, bucket, algorithm):
    """Sent by hand: botocore makes them only where AWS's common runtime is installed."""
    member = f"Checksum{algorithm}"
    s3.put_object(Bucket=bucket, Key="key", Body=b"test-checksum", **{member: XXHASH[algorithm]})
    head = s3.head_object(Bucket=bucket, Key="key", ChecksumMode="ENABLED")
    assert head[member] == XXHASH[algorithm] and head["ChecksumType"] == "FULL_OBJECT"
    copy = s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/key", ChecksumAlgorithm=algorithm)
    assert copy["CopyObjectResult"][member] == XXHASH[algorithm]
    wrong = base64.b64encode(bytes(len(base64.b64decode(XXHASH[algorithm])))).decode()
    assert refused(s3.put_object, Bucket=bucket, Key="key", Body=b"x", **{member: wrong}) == (400, "BadDigest")


@pytest.mark.parametrize("algorithm", XXHASH)
def test_parts_have_composite_checksums(s3, bucket, algorithm):
    member = f"Checksum{algorithm}"
    upload = s3.create_multipart_upload(Bucket=bucket, Key="key", ChecksumAlgorithm=algorithm)
    assert upload["ChecksumType"] == "COMPOSITE"
    where = {"Bucket": bucket, "Key": "key", "UploadId": upload["UploadId"]}
    part = s3.upload_part(**where, PartNumber=1, Body=b"test-checksum", **{member: XXHASH[algorithm]})
    parts = [{"PartNumber": 1, "ETag": part["ETag"], member: XXHASH[algorithm]}]
    done = s3.complete_multipart_upload(**where, MultipartUpload={"Parts": parts})
    assert done[member].endswith("-1") and done["ChecksumType"] == "COMPOSITE"
    refusal = refused(
        s3.create_multipart_upload, Bucket=bucket, Key="key", ChecksumAlgorithm=algorithm, ChecksumType="FULL_OBJECT"
    )
    assert refusal == (400, "InvalidRequest")
