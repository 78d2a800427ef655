"""FIFO queues as boto3 sees them: order with failures in the middle, duplicates, and consumers beside each other."""

import collections
import random
import threading
import time

import pytest
from botocore.exceptions import ClientError

from conftest import boto3_client
from process import http


@pytest.fixture
def fifo(client, name):
    def make(**attributes):
        attributes = {"FifoQueue": "true", **attributes}
        return client("sqs").create_queue(QueueName=f"{name}.fifo", Attributes=attributes)["QueueUrl"]

    return make


def test_each_group_keeps_its_order_where_consumers_fail_in_the_middle(client, endpoint, fifo):
    url = fifo(ContentBasedDeduplication="true", VisibilityTimeout="2")
    sqs = client("sqs")
    groups, each = 6, 25
    for start in range(0, each, 10):
        for group in range(groups):
            entries = [
                {"Id": str(i), "MessageBody": f"{group}-{i}", "MessageGroupId": f"g{group}"}
                for i in range(start, min(start + 10, each))
            ]
            assert not sqs.send_message_batch(QueueUrl=url, Entries=entries).get("Failed")
    done = collections.defaultdict(list)
    lock = threading.Lock()
    stop = threading.Event()

    def consume(seed):
        chance = random.Random(seed)
        consumer = boto3_client("sqs", endpoint)
        while not stop.is_set():
            received = consumer.receive_message(QueueUrl=url, MaxNumberOfMessages=chance.randint(1, 10), WaitTimeSeconds=1)
            for message in received.get("Messages", []):
                group, number = map(int, message["Body"].split("-"))
                if chance.random() < 0.15:
                    # It fails here: what is left of the batch comes again, at once or when its timeout ends.
                    if chance.random() < 0.7:
                        consumer.change_message_visibility(
                            QueueUrl=url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0
                        )
                    break
                # Noted first: as soon as it is deleted another consumer may have the next one.
                with lock:
                    done[group].append(number)
                try:
                    consumer.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                except ClientError as error:
                    assert "expired" in str(error)
                    with lock:
                        done[group].remove(number)
                    break

    consumers = [threading.Thread(target=consume, args=(seed,)) for seed in range(4)]
    for consumer in consumers:
        consumer.start()
    deadline = time.monotonic() + 60
    while sum(map(len, done.values())) < groups * each and time.monotonic() < deadline:
        time.sleep(0.1)
    stop.set()
    for consumer in consumers:
        consumer.join()
    assert dict(done) == {group: list(range(each)) for group in range(groups)}


def test_a_duplicate_is_answered_as_the_first_and_delivered_once(client, fifo):
    url = fifo()
    sqs = client("sqs")
    sent = [
        sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId="g", MessageDeduplicationId="same")
        for body in ("first", "second")
    ]
    assert sent[0]["MessageId"] == sent[1]["MessageId"]
    assert sent[0]["SequenceNumber"] == sent[1]["SequenceNumber"]
    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"])["Messages"]
    assert [message["Body"] for message in messages] == ["first"]
    assert messages[0]["Attributes"]["MessageDeduplicationId"] == "same"
    sqs.delete_message(QueueUrl=url, ReceiptHandle=messages[0]["ReceiptHandle"])
    sqs.send_message(QueueUrl=url, MessageBody="third", MessageGroupId="g", MessageDeduplicationId="same")
    assert "Messages" not in sqs.receive_message(QueueUrl=url)


def test_an_attempt_that_is_repeated_gives_the_same_messages(client, fifo):
    url = fifo(ContentBasedDeduplication="true")
    sqs = client("sqs")
    for body in ("a", "b"):
        sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId="g")
    received = [
        sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=2, ReceiveRequestAttemptId="once")["Messages"]
        for _ in range(2)
    ]
    assert received[0] == received[1]


def test_a_delete_wakes_a_poll_that_waits_for_the_group(client, endpoint, fifo):
    url = fifo(ContentBasedDeduplication="true")
    sqs = client("sqs")
    for body in ("a", "b"):
        sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId="g")
    first = sqs.receive_message(QueueUrl=url)["Messages"][0]
    found = []

    def poll():
        found.extend(boto3_client("sqs", endpoint).receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"])

    waiting = threading.Thread(target=poll)
    waiting.start()
    time.sleep(0.5)
    began = time.monotonic()
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"])
    waiting.join()
    assert [message["Body"] for message in found] == ["b"]
    assert time.monotonic() - began < 1


def test_the_rules_of_fifo_queues_in_both_protocols(client, endpoint, fifo):
    url = fifo()
    sqs = client("sqs")
    with pytest.raises(ClientError) as error:
        sqs.send_message(QueueUrl=url, MessageBody="x", MessageGroupId="g")
    assert error.value.response["Error"]["Code"] == "InvalidParameterValue"
    assert "ContentBasedDeduplication" in error.value.response["Error"]["Message"]
    with pytest.raises(ClientError) as error:
        sqs.send_message(QueueUrl=url, MessageBody="x", MessageDeduplicationId="d")
    assert error.value.response["Error"]["Code"] == "MissingParameter"

    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = http("POST", url, b"Version=2012-11-05&Action=SendMessage&MessageBody=x&MessageGroupId=g", form)
    assert answer.status == 400
    assert b"<Code>InvalidParameterValue</Code>" in answer.body
    answer = http("POST", url, b"Version=2012-11-05&Action=SendMessage&MessageBody=x&MessageGroupId=g&MessageDeduplicationId=d", form)
    assert answer.status == 200
    assert b"<SequenceNumber>188" in answer.body
    answer = http("POST", url, b"Version=2012-11-05&Action=ReceiveMessage&AttributeName.1=All", form)
    assert b"<Name>MessageGroupId</Name><Value>g</Value>" in answer.body


def test_a_look_into_a_queue_takes_nothing(client, endpoint, fifo, name):
    url = fifo(ContentBasedDeduplication="true")
    sqs = client("sqs")
    for body in ("a", "b"):
        sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId="g")
    sqs.receive_message(QueueUrl=url)
    for _ in range(2):
        looked = http("GET", f"{endpoint}/_emulator/sqs/messages?queue={name}.fifo").json["messages"]
        assert [(message["body"], message["state"]) for message in looked] == [("a", "inFlight"), ("b", "held")]
    queues = {queue["name"]: queue for queue in http("GET", f"{endpoint}/_emulator/sqs/queues").json["queues"]}
    assert (queues[f"{name}.fifo"]["visible"], queues[f"{name}.fifo"]["inFlight"]) == (1, 1)
    assert http("GET", f"{endpoint}/_emulator/sqs/messages?queue=none").status == 404
    assert http("GET", f"{endpoint}/_emulator/sqs/nothing").status == 404
