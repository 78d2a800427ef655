"""The emulator as a process: its state, its clock, its end."""

import json
import socket

import pytest
from botocore.exceptions import ClientError

from conftest import Shop, boto3_client
from process import CATALOGUE, TEMPLATE, free_port, http, run_and_fail
from test_lambda import ROLE, package

TABLE = {
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    "BillingMode": "PAY_PER_REQUEST",
}


def fill(client):
    """Makes one of everything, each with something in it."""
    client("s3").create_bucket(Bucket="kept")
    for key, body in (("small", b"a few bytes"), ("large", b"0123456789" * 300_000)):
        client("s3").put_object(Bucket="kept", Key=key, Body=body, Metadata={"colour": "blue"})
    url = client("sqs").create_queue(QueueName="kept", Attributes={"VisibilityTimeout": "600"})["QueueUrl"]
    for body in ("waiting", "in flight"):
        client("sqs").send_message(QueueUrl=url, MessageBody=body)
    client("dynamodb").create_table(TableName="kept", **TABLE)
    client("dynamodb").get_waiter("table_exists").wait(TableName="kept", WaiterConfig={"Delay": 1})
    client("dynamodb").put_item(TableName="kept", Item={"id": {"S": "1"}, "n": {"N": "1"}})
    client("kinesis").create_stream(StreamName="kept", ShardCount=1)
    client("kinesis").get_waiter("stream_exists").wait(StreamName="kept", WaiterConfig={"Delay": 1})
    client("kinesis").put_record(StreamName="kept", Data=b"kept", PartitionKey="p")
    client("lambda").create_function(
        FunctionName="kept", Runtime="provided.al2023", Role=ROLE, Handler="echo", Code={"ZipFile": package()}, MemorySize=256, Timeout=20
    )
    client("lambda").get_waiter("function_active_v2").wait(FunctionName="kept", WaiterConfig={"Delay": 1})
    # The last write before the kill: it was answered, so it counts.
    client("dynamodb").update_item(
        TableName="kept",
        Key={"id": {"S": "1"}},
        UpdateExpression="SET n = n + :one",
        ExpressionAttributeValues={":one": {"N": "1"}},
    )
    return url


def names(client):
    """What there is, by service."""
    return {
        "s3": [bucket["Name"] for bucket in client("s3").list_buckets()["Buckets"]],
        "sqs": client("sqs").list_queues().get("QueueUrls", []),
        "dynamodb": client("dynamodb").list_tables()["TableNames"],
        "kinesis": client("kinesis").list_streams()["StreamNames"],
        "lambda": [function["FunctionName"] for function in client("lambda").list_functions()["Functions"]],
    }


def test_everything_is_still_there_after_kill_9(emulator):
    running = emulator("--empty")
    client = lambda service: boto3_client(service, running.endpoint)  # noqa: E731
    url = fill(client)
    received = client("sqs").receive_message(QueueUrl=url, WaitTimeSeconds=5)["Messages"]
    assert len(received) == 1
    running.kill()
    running.start()

    for key, body in (("small", b"a few bytes"), ("large", b"0123456789" * 300_000)):
        got = client("s3").get_object(Bucket="kept", Key=key)
        assert (got["Body"].read(), got["Metadata"]) == (body, {"colour": "blue"})
    item = client("dynamodb").get_item(TableName="kept", Key={"id": {"S": "1"}}, ConsistentRead=True)["Item"]
    assert item == {"id": {"S": "1"}, "n": {"N": "2"}}
    # What was in flight stays hidden, and its receipt handle stays good.
    counts = client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert (counts["ApproximateNumberOfMessages"], counts["ApproximateNumberOfMessagesNotVisible"]) == ("1", "1")
    client("sqs").delete_message(QueueUrl=url, ReceiptHandle=received[0]["ReceiptHandle"])
    rest = client("sqs").receive_message(QueueUrl=url, WaitTimeSeconds=5)["Messages"]
    assert {rest[0]["Body"], received[0]["Body"]} == {"waiting", "in flight"}
    shard = client("kinesis").list_shards(StreamName="kept")["Shards"][0]["ShardId"]
    iterator = client("kinesis").get_shard_iterator(StreamName="kept", ShardId=shard, ShardIteratorType="TRIM_HORIZON")
    records = client("kinesis").get_records(ShardIterator=iterator["ShardIterator"])["Records"]
    assert [record["Data"] for record in records] == [b"kept"]
    answer = client("lambda").invoke(FunctionName="kept", Payload=b'"again"')
    assert json.load(answer["Payload"])["event"] == "again"


def test_the_shop_and_its_orders_are_still_there_after_kill_9(emulator):
    shop = Shop(emulator("--template", TEMPLATE, "--seed", CATALOGUE))
    order = shop.order(("KIT-0012", 3), key="before")
    assert order.status == 201, order.body
    stock = shop.stock("KIT-0012")
    shop.emulator.kill()
    shop.emulator.start()

    # The same template makes the same resources, and a table that exists is not filled again.
    assert shop.emulator.variables() == shop.variables
    assert shop.stock("KIT-0012") == stock
    shop.fulfilled(order.json["orderId"])
    assert shop.order(("KIT-0012", 3), key="before").json["orderId"] == order.json["orderId"]
    assert shop.stock("KIT-0012") == stock
    shop.fulfilled(shop.order(("KIT-0012", 1)).json["orderId"])


def test_it_stops_cleanly_and_starts_again(emulator):
    running = emulator("--empty")
    client = lambda service: boto3_client(service, running.endpoint)  # noqa: E731
    fill(client)
    before = names(client)
    assert running.stop() == 0
    running.start()
    assert names(client) == before
    assert all(len(found) == 1 for found in before.values())


def test_ephemeral_state_ends_with_the_process(emulator):
    running = emulator("--empty", "--ephemeral")
    client = lambda service: boto3_client(service, running.endpoint)  # noqa: E731
    fill(client)
    assert running.stop() == 0
    running.start()
    assert not any(names(client).values())


def test_a_reset_empties_it_in_place(emulator):
    running = emulator("--empty")
    client = lambda service: boto3_client(service, running.endpoint)  # noqa: E731
    fill(client)
    running.reset()
    assert not any(names(client).values())
    # The names are free, and nothing of what they held is left.
    url = fill(client)
    assert client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]["ApproximateNumberOfMessages"] == "2"
    assert client("dynamodb").scan(TableName="kept")["Count"] == 1


def test_a_frozen_clock_moves_only_when_it_is_told_to(emulator):
    running = emulator("--empty")
    frozen = running.clock("freeze")
    assert frozen["frozen"] is True
    assert running.clock("advance", seconds=90)["now"] == pytest.approx(frozen["now"] + 90, abs=1e-3)
    there = running.clock("set", to=frozen["now"] + 600)
    assert there["now"] == pytest.approx(frozen["now"] + 600, abs=1e-3)
    assert running.clock("set", to="2030-01-02T03:04:05Z")["now"] == 1893553445
    assert running.clock("resume")["frozen"] is False
    refused = http("POST", running.endpoint + "/_emulator/clock", {"action": "rewind"})
    assert refused.status == 400


def test_advancing_the_clock_ends_a_visibility_timeout(emulator):
    running = emulator("--empty")
    sqs = boto3_client("sqs", running.endpoint)
    running.clock("freeze")
    url = sqs.create_queue(QueueName="clock", Attributes={"VisibilityTimeout": "30"})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="patient")
    sqs.receive_message(QueueUrl=url)["Messages"]
    running.clock("advance", seconds=29)
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    running.clock("advance", seconds=2)
    again = sqs.receive_message(QueueUrl=url, MessageSystemAttributeNames=["ApproximateReceiveCount"])["Messages"]
    assert (again[0]["Body"], again[0]["Attributes"]["ApproximateReceiveCount"]) == ("patient", "2")
    running.clock("resume")


def test_accounts_and_regions_do_not_see_each_other(client, name):
    here = client("sqs")
    url = here.create_queue(QueueName=name)["QueueUrl"]
    assert "/000000000000/" in url
    for other in (client("sqs", account="111122223333"), client("sqs", region="eu-west-1")):
        with pytest.raises(other.exceptions.QueueDoesNotExist):
            other.get_queue_url(QueueName=name)
    assert "/111122223333/" in client("sqs", account="111122223333").create_queue(QueueName=name)["QueueUrl"]


@pytest.mark.parametrize(
    ("service", "operation", "parameters"),
    [
        (
            "dynamodb",
            "import_table",
            {"InputFormat": "ION", "S3BucketSource": {"S3Bucket": "abc"}, "TableCreationParameters": {"TableName": "abc"} | TABLE},
        ),
        ("lambda", "list_code_signing_configs", {}),
        ("rekognition", "list_collections", {}),
    ],
)
def test_what_is_not_implemented_says_so(client, service, operation, parameters):
    with pytest.raises(ClientError) as error:
        getattr(client(service), operation)(**parameters)
    answer = error.value.response
    assert "NotImplemented" in answer["Error"]["Code"]
    assert answer["Error"]["Message"]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] >= 400


def test_health_and_ledger_answer_as_json(emulator):
    running = emulator("--empty")
    assert http("GET", running.endpoint + "/_emulator/health").json["status"] == "ready"
    ledger = http("GET", running.endpoint + "/_emulator/ledger")
    assert ledger.status == 200
    assert ledger.json is not None


def test_a_port_that_is_taken_is_said_in_one_sentence(own_process, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run_and_fail("--empty", "--port", port, "--data", tmp_path)
    assert done.returncode > 0
    assert str(port) in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_one_process_has_the_data(emulator):
    running = emulator("--empty")
    done = run_and_fail("--empty", "--port", free_port(), "--data", running.directory / "data")
    assert done.returncode != 0
    assert "another process has the data open" in done.stderr
    assert http("GET", f"{running.endpoint}/_emulator/health").status == 200


def test_a_bucket_of_a_template_has_its_tags(emulator, tmp_path):
    template = tmp_path / "template.yaml"
    template.write_text("Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: tagged\n      Tags: [{Key: team, Value: shop}]\n")
    running = emulator("--template", template)
    for _ in range(2):
        assert boto3_client("s3", running.endpoint).get_bucket_tagging(Bucket="tagged")["TagSet"] == [{"Key": "team", "Value": "shop"}]
        running.stop()
        running.start()


@pytest.mark.parametrize(
    "text",
    ["Resources: [", "Resources:\n  Thing:\n    Type: AWS::No::Such\n", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Ref Missing\n"],
    ids=["not YAML", "no such type", "no such reference"],
)
def test_a_broken_template_is_said_in_one_sentence(own_process, tmp_path, text):
    template = tmp_path / "template.yaml"
    template.write_text(text)
    done = run_and_fail("--template", template, "--port", free_port(), "--data", tmp_path / "data")
    assert done.returncode > 0
    assert "template.yaml" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
