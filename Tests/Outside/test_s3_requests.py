"""Requests to S3 as no client of AWS's sends them, over plain connections."""

import hashlib
import http.client
import socket

import pytest

from process import http as request


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="key", Body=b"first")
    return name


def get(s3, bucket, key="key"):
    return s3.get_object(Bucket=bucket, Key=key)["Body"].read()


def raw(endpoint, text):
    """Sends bytes, and gives the status and the body of the answer."""
    host, port = endpoint.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(text)
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        return answer.status, answer.read()


@pytest.mark.parametrize("query, status", [("partNumber=1", 400), ("uploadId=x", 405)])
def test_half_of_a_part_does_not_replace_the_object(s3, endpoint, bucket, query, status):
    answer = request("PUT", f"{endpoint}/{bucket}/key?{query}", b"second")
    assert answer.status == status
    assert get(s3, bucket) == b"first"


def test_a_body_tells_its_length_and_is_not_in_pieces(s3, endpoint, bucket):
    head = f"PUT /{bucket}/key HTTP/1.1\r\nHost: localhost\r\n"
    status, body = raw(endpoint, f"{head}\r\n".encode())
    assert status == 411 and b"<Code>MissingContentLength</Code>" in body
    status, body = raw(endpoint, f"{head}Transfer-Encoding: chunked\r\n\r\n6\r\nsecond\r\n0\r\n\r\n".encode())
    assert status == 501 and b"<Header>Transfer-Encoding</Header>" in body
    assert get(s3, bucket) == b"first"
    aws = "x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER\r\nx-amz-decoded-content-length: 6\r\n"
    chunks = b"6\r\nsecond\r\n0\r\n\r\n"
    pieces = f"{len(chunks):x}\r\n".encode() + chunks + b"\r\n0\r\n\r\n"
    assert raw(endpoint, f"{head}{aws}Transfer-Encoding: chunked\r\n\r\n".encode() + pieces)[0] == 200
    assert get(s3, bucket) == b"second"


def test_a_broken_escape_is_no_uri(endpoint, bucket):
    assert raw(endpoint, f"GET /{bucket}/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()) == (400, b"")


def test_what_an_encoding_is_called_does_not_matter(s3, bucket):
    s3.put_object(Bucket=bucket, Key="key", Body=b"hello", ContentEncoding="aws-chunked,gzip")
    answer = s3.get_object(Bucket=bucket, Key="key")
    assert (answer["ContentEncoding"], answer["Body"].read()) == ("gzip", b"hello")


def test_an_upload_is_completed_twice(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="large")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="large", UploadId=upload, PartNumber=1, Body=b"part")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    first, second = (
        s3.complete_multipart_upload(Bucket=bucket, Key="large", UploadId=upload, MultipartUpload=parts)
        for _ in range(2)
    )
    assert first["ETag"] == second["ETag"] == f'"{hashlib.md5(hashlib.md5(b"part").digest()).hexdigest()}-1"'
    with pytest.raises(s3.exceptions.ClientError, match="MalformedXML"):
        s3.complete_multipart_upload(Bucket=bucket, Key="large", UploadId=upload, MultipartUpload={"Parts": []})


def test_versions_and_markers_of_a_key_stand_together(s3, endpoint, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    s3.delete_object(Bucket=bucket, Key="key")
    s3.put_object(Bucket=bucket, Key="other", Body=b"")
    body = request("GET", f"{endpoint}/{bucket}?versions").body
    order = [body.index(tag) for tag in (b"<DeleteMarker>", b"<Version>")]
    assert order == sorted(order)
    listed = s3.list_object_versions(Bucket=bucket)
    assert [v["Key"] for v in listed["Versions"]] == ["key", "other"]
    assert [m["Key"] for m in listed["DeleteMarkers"]] == ["key"]
    assert listed["ResponseMetadata"]["HTTPHeaders"]["server"] == "AmazonS3"
