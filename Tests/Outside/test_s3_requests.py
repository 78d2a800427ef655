"""Requests to S3 as no client of AWS's sends them, over plain connections."""

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


def test_a_broken_escape_is_no_uri(endpoint, bucket):
    assert raw(endpoint, f"GET /{bucket}/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()) == (400, b"")
