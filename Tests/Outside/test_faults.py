"""Rules by which requests go wrong, through boto3."""

import time

import pytest
from botocore.exceptions import ClientError
from conftest import boto3_client
from process import http


@pytest.fixture
def running(emulator):
    return emulator("--empty")


def rules(running, *rules):
    return http("POST", running.endpoint + "/_emulator/faults", {"rules": list(rules)})


def test_a_table_is_throttled_now_and_then_and_the_same_way_each_time(running):
    dynamodb = boto3_client("dynamodb", running.endpoint)
    for name in ("orders", "others"):
        dynamodb.create_table(
            TableName=name,
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )

    def codes(name):
        found = []
        for n in range(40):
            try:
                dynamodb.put_item(TableName=name, Item={"id": {"S": str(n)}})
                found.append(None)
            except ClientError as error:
                found.append(error.response["Error"]["Code"])
        return found

    rule = {"service": "dynamodb", "operation": "PutItem", "resource": "orders", "probability": 0.3, "seed": 5, "effect": "throttle"}
    assert rules(running, rule).status == 200
    first = codes("orders")
    assert set(first) == {None, "ProvisionedThroughputExceededException"}
    assert codes("others") == [None] * 40
    told = http("GET", running.endpoint + "/_emulator/faults").json["rules"]
    assert [(entry["effect"], entry["code"], entry["count"]) for entry in told] == [
        ("error", "ProvisionedThroughputExceededException", len([code for code in first if code]))
    ]
    assert http("DELETE", running.endpoint + "/_emulator/faults").json == {"rules": []}
    rules(running, rule)
    assert codes("orders") == first


def test_an_error_of_ones_own_choice_in_the_services_form(running):
    s3 = boto3_client("s3", running.endpoint)
    s3.create_bucket(Bucket="faulty")
    rules(running, {"service": "s3", "operation": "PutObject", "effect": "error", "code": "SlowDown", "message": "Not now.", "status": 503})
    with pytest.raises(ClientError) as refused:
        s3.put_object(Bucket="faulty", Key="a", Body=b"x")
    assert refused.value.response["Error"] == {"Code": "SlowDown", "Message": "Not now."}
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 503
    http("DELETE", running.endpoint + "/_emulator/faults")
    s3.put_object(Bucket="faulty", Key="a", Body=b"x")


def test_an_answer_that_is_late(running):
    sqs = boto3_client("sqs", running.endpoint)
    rules(running, {"service": "sqs", "operation": "ListQueues", "effect": "delay", "milliseconds": 300})
    start = time.monotonic()
    sqs.list_queues()
    assert time.monotonic() - start >= 0.3


def test_a_queue_gives_a_message_twice_and_in_another_order(running):
    sqs = boto3_client("sqs", running.endpoint)
    url = sqs.create_queue(QueueName="faulty")["QueueUrl"]

    def bodies(count):
        return [sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"] for _ in range(count)]

    sqs.send_message(QueueUrl=url, MessageBody="once")
    rules(running, {"service": "sqs", "resource": "faulty", "effect": "duplicate"})
    assert bodies(2) == ["once", "once"]
    http("DELETE", running.endpoint + "/_emulator/faults")
    sqs.delete_message(QueueUrl=url, ReceiptHandle=sqs.receive_message(QueueUrl=url)["Messages"][0]["ReceiptHandle"])

    for n in range(20):
        sqs.send_message(QueueUrl=url, MessageBody=str(n))
    rules(running, {"service": "sqs", "resource": "faulty", "probability": 0.5, "seed": 3, "effect": "reorder"})
    received = bodies(20)
    assert sorted(received, key=int) == [str(n) for n in range(20)]
    assert received != sorted(received, key=int)


def test_a_shard_is_throttled_and_the_other_is_not(running):
    kinesis = boto3_client("kinesis", running.endpoint)
    kinesis.create_stream(StreamName="faulty", ShardCount=2)
    rules(running, {"service": "kinesis", "operation": "GetRecords", "resource": "faulty/shardId-000000000001", "effect": "throttle"})
    iterators = [
        kinesis.get_shard_iterator(StreamName="faulty", ShardId=f"shardId-00000000000{n}", ShardIteratorType="LATEST")["ShardIterator"]
        for n in range(2)
    ]
    kinesis.get_records(ShardIterator=iterators[0])
    with pytest.raises(ClientError) as refused:
        kinesis.get_records(ShardIterator=iterators[1])
    assert refused.value.response["Error"]["Code"] == "ProvisionedThroughputExceededException"

    http("DELETE", running.endpoint + "/_emulator/faults")
    rules(running, {"service": "kinesis", "resource": "faulty", "effect": "expire-iterator", "operation": "GetRecords"})
    with pytest.raises(ClientError) as refused:
        kinesis.get_records(ShardIterator=iterators[0])
    assert refused.value.response["Error"]["Code"] == "ExpiredIteratorException"


def test_a_shard_takes_no_records_and_the_other_does(running):
    kinesis = boto3_client("kinesis", running.endpoint)
    kinesis.create_stream(StreamName="faulty", ShardCount=2)
    rules(running, {"service": "kinesis", "resource": "faulty/shardId-000000000001", "effect": "throttle"})
    # MD5("a") is below half of all hash keys, MD5("b") above.
    assert kinesis.put_record(StreamName="faulty", PartitionKey="a", Data=b"x")["ShardId"] == "shardId-000000000000"
    with pytest.raises(ClientError) as refused:
        kinesis.put_record(StreamName="faulty", PartitionKey="b", Data=b"x")
    assert refused.value.response["Error"]["Code"] == "ProvisionedThroughputExceededException"
    answer = kinesis.put_records(
        StreamName="faulty", Records=[{"PartitionKey": key, "Data": key.encode()} for key in ("a", "b", "a")]
    )
    assert answer["FailedRecordCount"] == 1
    assert [entry.get("ErrorCode") for entry in answer["Records"]] == [None, "ProvisionedThroughputExceededException", None]
    http("DELETE", running.endpoint + "/_emulator/faults")
    assert kinesis.put_record(StreamName="faulty", PartitionKey="b", Data=b"x")["ShardId"] == "shardId-000000000001"


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"service": "s3", "effect": "vanish"},
        {"service": "s3", "effect": "throttle", "probability": 2},
        {"service": "s3", "effect": "reorder"},
        {"service": "s4", "effect": "throttle"},
        {"service": "s3", "operation": "PutObjects", "effect": "throttle"},
        {"service": "s3", "effect": "error", "code": "SlowDown", "status": 200},
        {"service": "s3", "effect": "expire-iterator"},
        {"service": "kinesis", "operation": "PutRecord", "effect": "expire-iterator"},
        {"service": "sqs", "operation": "SendMessage", "effect": "duplicate"},
        {"service": "kinesis", "operation": "PutRecord", "resource": "s/shardId-0", "effect": "delay", "milliseconds": 1},
    ],
)
def test_a_rule_that_is_none_is_refused_and_sets_nothing(running, rule):
    assert rules(running, {"service": "s3", "effect": "throttle"}, rule).status == 400
    assert http("GET", running.endpoint + "/_emulator/faults").json == {"rules": []}
