"""A table's Kinesis streaming destination: it is told of each change, in the shape and precision that were asked for."""

import json

import pytest

from conftest import boto3_client
from dynamo import dynamo, make, refused
from process import eventually


class Destination:
    def __init__(self, endpoint, name):
        self.name = name
        self.dynamodb, self.kinesis = boto3_client("dynamodb", endpoint), boto3_client("kinesis", endpoint)
        make(self.dynamodb, name)
        self.kinesis.create_stream(StreamName=name, ShardCount=1)
        self.kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})
        self.arn = self.kinesis.describe_stream(StreamName=name)["StreamDescription"]["StreamARN"]
        self.both = {"TableName": name, "StreamArn": self.arn}

    def enable(self, **more):
        return self.dynamodb.enable_kinesis_streaming_destination(**self.both, **more)

    def status(self):
        [destination] = self.dynamodb.describe_kinesis_streaming_destination(TableName=self.name)["KinesisDataStreamDestinations"]
        return destination["DestinationStatus"]

    def put(self, **item):
        self.dynamodb.put_item(TableName=self.name, Item=dynamo(item))

    def records(self, count):
        shard = self.kinesis.list_shards(StreamName=self.name)["Shards"][0]["ShardId"]

        def look():
            iterator = self.kinesis.get_shard_iterator(StreamName=self.name, ShardId=shard, ShardIteratorType="TRIM_HORIZON")
            found = self.kinesis.get_records(ShardIterator=iterator["ShardIterator"])["Records"]
            return found if len(found) >= count else None

        return eventually(look, f"{count} records")


@pytest.fixture
def destination(endpoint, name):
    return Destination(endpoint, name)


def test_each_change_is_delivered(destination):
    destination.enable()
    assert destination.status() == "ACTIVE"
    destination.put(id="test")
    destination.put(id="test", a="b")
    destination.dynamodb.delete_item(TableName=destination.name, Key=dynamo({"id": "test"}))
    bodies = [json.loads(record["Data"]) for record in destination.records(3)]
    assert sorted(body["eventName"] for body in bodies) == ["INSERT", "MODIFY", "REMOVE"]


def test_a_delivered_record_has_kinesiss_shape(destination):
    destination.enable()
    destination.put(id="test")
    [record] = destination.records(1)
    body = json.loads(record["Data"])
    assert record["PartitionKey"] and body.pop("eventID")
    created = body["dynamodb"].pop("ApproximateCreationDateTime")
    assert len(str(created)) == 13
    body["dynamodb"].pop("ApproximateCreationDateTimePrecision", None)
    assert body == {
        "awsRegion": "us-east-1",
        "eventName": "INSERT",
        "userIdentity": None,
        "recordFormat": "application/json",
        "tableName": destination.name,
        "dynamodb": {"Keys": {"id": {"S": "test"}}, "NewImage": {"id": {"S": "test"}}, "SizeBytes": 12},
        "eventSource": "aws:dynamodb",
    }


def test_the_precision_may_be_microseconds(destination):
    destination.enable(EnableKinesisStreamingConfiguration={"ApproximateCreationDateTimePrecision": "MICROSECOND"})
    destination.put(id="test")
    body = json.loads(destination.records(1)[0]["Data"])["dynamodb"]
    assert len(str(body["ApproximateCreationDateTime"])) == 16
    assert body["ApproximateCreationDateTimePrecision"] == "MICROSECOND"


def test_the_precision_can_be_changed_to_another(destination):
    destination.enable()
    change = {"UpdateKinesisStreamingConfiguration": {"ApproximateCreationDateTimePrecision": "MICROSECOND"}}
    updated = destination.dynamodb.update_kinesis_streaming_destination(**destination.both, **change)
    assert updated["DestinationStatus"] == "UPDATING"
    table_id = destination.dynamodb.describe_table(TableName=destination.name)["Table"]["TableId"]
    with refused(
        "Invalid Request: Precision is already set to the desired value of MICROSECOND for tableId:"
        f" {table_id}, kdsArn: {destination.arn}"
    ):
        destination.dynamodb.update_kinesis_streaming_destination(**destination.both, **change)


def test_an_update_says_what_to_update(destination):
    destination.enable()
    with refused(
        "Streaming destination cannot be updated with given parameters: UpdateKinesisStreamingConfiguration cannot be null or"
        " contain only null values"
    ):
        destination.dynamodb.update_kinesis_streaming_destination(**destination.both)


def test_a_disabled_destination_gets_no_more(destination):
    assert destination.enable()["DestinationStatus"] == "ENABLING"
    destination.put(id="1")
    destination.records(1)
    disabled = destination.dynamodb.disable_kinesis_streaming_destination(**destination.both)
    assert disabled["DestinationStatus"] == "DISABLING" and destination.status() == "DISABLED"
    destination.put(id="2")
    destination.enable()
    destination.put(id="3")
    keys = [json.loads(record["Data"])["dynamodb"]["Keys"]["id"]["S"] for record in destination.records(2)]
    assert keys == ["1", "3"]


def test_a_table_that_is_not_there_has_no_destination(destination):
    with refused("Requested resource not found: Table: bad-table not found", "ResourceNotFoundException"):
        destination.dynamodb.enable_kinesis_streaming_destination(TableName="bad-table", StreamArn=destination.arn)


def test_a_destination_that_was_never_enabled_cannot_be_updated(destination):
    arn = destination.arn.rsplit("/", 1)[0] + "/bad-stream"
    with refused(
        "Table is not in a valid state to enable Kinesis Streaming Destination: No streaming destination with streamArn:"
        f" {arn} found for table with tableName: {destination.name}"
    ):
        destination.dynamodb.update_kinesis_streaming_destination(
            TableName=destination.name, StreamArn=arn,
            UpdateKinesisStreamingConfiguration={"ApproximateCreationDateTimePrecision": "MICROSECOND"},
        )  # fmt: skip
