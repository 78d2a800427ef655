"""Kinesis in an emulator of the test's own: the clock, limits, a kill, and a function that reads."""

import base64
import json
import re

import pytest

from conftest import boto3_client
from process import eventually, http
from test_kinesis import HALF, read_to_the_end
from test_lambda import ROLE, package


def test_records_are_gone_after_their_retention_and_iterators_expire(emulator):
    own = emulator()
    kinesis = boto3_client("kinesis", own.endpoint)
    kinesis.create_stream(StreamName="orders", ShardCount=1)
    kinesis.put_record(StreamName="orders", Data=b"old", PartitionKey="p")
    shard = {"StreamName": "orders", "ShardId": "shardId-000000000000", "ShardIteratorType": "TRIM_HORIZON"}
    iterator = kinesis.get_shard_iterator(**shard)["ShardIterator"]
    own.clock("freeze")
    own.clock("advance", seconds=301)
    with pytest.raises(kinesis.exceptions.ExpiredIteratorException):
        kinesis.get_records(ShardIterator=iterator)
    own.clock("advance", seconds=23 * 3600)
    assert len(kinesis.get_records(ShardIterator=kinesis.get_shard_iterator(**shard)["ShardIterator"])["Records"]) == 1
    own.clock("advance", seconds=3600)
    assert kinesis.get_records(ShardIterator=kinesis.get_shard_iterator(**shard)["ShardIterator"])["Records"] == []


def test_shards_refuse_what_is_too_much_and_a_look_costs_nothing(emulator):
    own = emulator("--throttle")
    kinesis = boto3_client("kinesis", own.endpoint)
    kinesis.create_stream(StreamName="orders", ShardCount=1)
    own.clock("freeze")
    records = [{"Data": b"-", "PartitionKey": str(number)} for number in range(500)]
    assert [kinesis.put_records(StreamName="orders", Records=records)["FailedRecordCount"] for _ in range(3)] == [0, 0, 500]
    with pytest.raises(kinesis.exceptions.ProvisionedThroughputExceededException) as error:
        kinesis.put_record(StreamName="orders", Data=b"-", PartitionKey="p")
    assert error.value.response["Error"]["Message"] == (
        "Rate exceeded for shard shardId-000000000000 in stream orders under account 000000000000."
    )
    for _ in range(10):
        looked = http("GET", own.endpoint + "/_emulator/kinesis/records?stream=orders&shard=shardId-000000000000&limit=5")
        assert [base64.b64decode(record["data"]) for record in looked.json["records"]] == [b"-"] * 5
    assert http("GET", own.endpoint + "/_emulator/kinesis/streams").json["streams"][0]["shards"][0]["open"] is True


def test_records_and_shards_survive_a_kill(emulator):
    own = emulator()
    kinesis = boto3_client("kinesis", own.endpoint)
    kinesis.create_stream(StreamName="orders", ShardCount=1)
    kinesis.put_record(StreamName="orders", Data=b"1", PartitionKey="p")
    kinesis.split_shard(StreamName="orders", ShardToSplit="shardId-000000000000", NewStartingHashKey=str(HALF))
    shard = kinesis.put_record(StreamName="orders", Data=b"2", PartitionKey="p")["ShardId"]
    own.kill()
    own.start()
    assert read_to_the_end(kinesis, "orders", "shardId-000000000000")[0] == [b"1"]
    assert kinesis.put_record(StreamName="orders", Data=b"3", PartitionKey="p")["ShardId"] == shard


def test_a_function_is_fed_parents_before_their_children(emulator):
    own = emulator()
    kinesis, lambda_ = boto3_client("kinesis", own.endpoint), boto3_client("lambda", own.endpoint)
    kinesis.create_stream(StreamName="orders", ShardCount=1)

    def put(numbers):
        for number in numbers:
            kinesis.put_record(StreamName="orders", Data=b"%d" % number, PartitionKey="key")

    put(range(10))
    kinesis.split_shard(StreamName="orders", ShardToSplit="shardId-000000000000", NewStartingHashKey=str(HALF))
    put(range(10, 20))
    kinesis.merge_shards(
        StreamName="orders", ShardToMerge="shardId-000000000001", AdjacentShardToMerge="shardId-000000000002"
    )
    lambda_.create_function(
        FunctionName="reader", Runtime="provided.al2023", Role=ROLE, Handler="echo", Code={"ZipFile": package()}, Timeout=20
    )
    stream = kinesis.describe_stream_summary(StreamName="orders")["StreamDescriptionSummary"]["StreamARN"]
    lambda_.create_event_source_mapping(
        FunctionName="reader", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", BatchSize=3
    )
    put(range(20, 30))

    def fed():
        events = re.findall(r"event (\{.*\})", own.log.read_text())
        records = [record for event in events for record in json.loads(event)["Records"]]
        numbers = [int(base64.b64decode(record["kinesis"]["data"])) for record in records]
        return numbers if len(numbers) >= 30 else None

    assert eventually(fed, "the function was fed all records") == list(range(30))
