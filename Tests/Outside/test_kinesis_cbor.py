"""Kinesis as the AWS clients for Java call it: bodies of CBOR, moments in milliseconds."""

import struct
import time
import urllib.request

import cbor2
import pytest
from process import http

HEADERS = {
    "Content-Type": "application/x-amz-cbor-1.1",
    "Authorization": "AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0",
}


def call(endpoint, operation, body):
    answer = http("POST", endpoint, cbor2.dumps(body), HEADERS | {"X-Amz-Target": f"Kinesis_20131202.{operation}"})
    assert answer.headers["Content-Type"] == "application/x-amz-cbor-1.1"
    return answer.status, read(answer.body) if answer.body else None


def read(body):
    """Decodes, with the numbers of moments as they are: AWS's are not those of the tag they stand under."""
    return cbor2.loads(body.replace(b"\xc1\x1b", b"\x1b"))


@pytest.fixture
def stream(endpoint, name):
    status, body = call(endpoint, "CreateStream", {"StreamName": name, "ShardCount": 1})
    assert (status, body) == (200, None)
    yield name
    call(endpoint, "DeleteStream", {"StreamName": name})


def test_records_go_in_and_come_out_as_bytes(endpoint, stream):
    began = int(time.time() * 1000) - 1
    status, put = call(endpoint, "PutRecord", {"StreamName": stream, "PartitionKey": "p", "Data": b"\x00\xff\n"})
    assert status == 200
    status, body = call(
        endpoint, "PutRecords", {"StreamName": stream, "Records": [{"PartitionKey": "p", "Data": bytes([n])} for n in range(3)]}
    )
    assert (status, body["FailedRecordCount"]) == (200, 0)
    iterator = {"StreamName": stream, "ShardId": put["ShardId"], "ShardIteratorType": "TRIM_HORIZON"}
    _, body = call(endpoint, "GetShardIterator", iterator)
    _, page = call(endpoint, "GetRecords", {"ShardIterator": body["ShardIterator"]})
    assert [record["Data"] for record in page["Records"]] == [b"\x00\xff\n", b"\x00", b"\x01", b"\x02"]
    assert page["Records"][0]["SequenceNumber"] == put["SequenceNumber"]
    assert page["MillisBehindLatest"] == 0
    assert all(began <= record["ApproximateArrivalTimestamp"] <= time.time() * 1000 for record in page["Records"])


def test_an_iterator_at_a_moment_takes_milliseconds(endpoint, stream):
    _, put = call(endpoint, "PutRecord", {"StreamName": stream, "PartitionKey": "p", "Data": b"1"})
    now = int(time.time() * 1000)
    place = {"StreamName": stream, "ShardId": put["ShardId"], "ShardIteratorType": "AT_TIMESTAMP"}
    _, body = call(endpoint, "GetShardIterator", place | {"Timestamp": cbor2.CBORTag(1, now - 60_000)})
    _, page = call(endpoint, "GetRecords", {"ShardIterator": body["ShardIterator"]})
    assert [record["Data"] for record in page["Records"]] == [b"1"]
    status, error = call(endpoint, "GetShardIterator", place | {"Timestamp": cbor2.CBORTag(1, now + 3_600_000)})
    assert (status, error["__type"]) == (400, "InvalidArgumentException")


def test_a_stream_is_described_with_the_moment_it_was_made(endpoint, stream):
    _, body = call(endpoint, "DescribeStream", {"StreamName": stream})
    description = body["StreamDescription"]
    assert description["StreamStatus"] == "ACTIVE"
    # To the second, as Kinesis keeps it.
    assert abs(description["StreamCreationTimestamp"] - time.time() * 1000) < 600_000


def test_errors_are_cbor_too(endpoint):
    status, error = call(endpoint, "DescribeStream", {"StreamName": "no-such-stream"})
    assert status == 400
    assert error["__type"] == "ResourceNotFoundException"
    assert "no-such-stream" in error["message"]
    status, error = call(endpoint, "PutRecord", {"StreamName": "x"})
    assert (status, error["__type"]) == (400, "ValidationException")


def test_what_is_no_cbor_is_refused(endpoint):
    answer = http("POST", endpoint, b"\x1c", HEADERS | {"X-Amz-Target": "Kinesis_20131202.ListStreams"})
    assert answer.status == 400
    assert cbor2.loads(answer.body)["__type"] == "SerializationException"


def test_events_of_a_subscription_are_cbor(endpoint, stream):
    _, put = call(endpoint, "PutRecord", {"StreamName": stream, "PartitionKey": "p", "Data": b"\xff1"})
    _, body = call(endpoint, "DescribeStreamSummary", {"StreamName": stream})
    arn = body["StreamDescriptionSummary"]["StreamARN"]
    _, body = call(endpoint, "RegisterStreamConsumer", {"StreamARN": arn, "ConsumerName": "c"})
    consumer = body["Consumer"]["ConsumerARN"]
    request = urllib.request.Request(
        endpoint,
        data=cbor2.dumps(
            {"ConsumerARN": consumer, "ShardId": put["ShardId"], "StartingPosition": {"Type": "TRIM_HORIZON"}}
        ),
        method="POST",
        headers=HEADERS | {"X-Amz-Target": "Kinesis_20131202.SubscribeToShard"},
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=30) as answer:
        assert answer.headers["Content-Type"] == "application/vnd.amazon.eventstream"
        while True:
            total, head = struct.unpack(">II", answer.read(8))
            message = answer.read(total - 8)
            headers, payload = message[4 : 4 + head], message[4 + head : -4]
            if b"SubscribeToShardEvent" in headers:
                break
        assert b"application/x-amz-cbor-1.1" in headers
        event = read(payload)
    assert [record["Data"] for record in event["Records"]] == [b"\xff1"]
    assert isinstance(event["Records"][0]["ApproximateArrivalTimestamp"], int)
    call(endpoint, "DeregisterStreamConsumer", {"ConsumerARN": consumer})
