"""The rest of SQS as boto3 and the AWS CLI see it: dead letters and their way back, tags, permissions, consumers."""

import collections
import json
import random
import threading

import pytest
from botocore.exceptions import ClientError

from conftest import boto3_client
from process import eventually


def arn(sqs, url):
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


@pytest.fixture
def dead(client, name):
    """A queue with a dead-letter queue, and messages in that."""
    sqs = client("sqs")
    dead = sqs.create_queue(QueueName=f"{name}-dead")["QueueUrl"]
    redrive = json.dumps({"deadLetterTargetArn": arn(sqs, dead), "maxReceiveCount": 1})
    url = sqs.create_queue(QueueName=name, Attributes={"RedrivePolicy": redrive, "VisibilityTimeout": "0"})["QueueUrl"]
    for number in range(5):
        sqs.send_message(QueueUrl=url, MessageBody=str(number))
    while sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        pass
    return url, dead


def test_dead_letters_find_their_way_back(client, dead):
    sqs = client("sqs")
    url, dead = dead
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [url]
    source = arn(sqs, dead)
    started = sqs.start_message_move_task(SourceArn=source)
    assert started["TaskHandle"]

    def completed():
        task = sqs.list_message_move_tasks(SourceArn=source)["Results"][0]
        return task if task["Status"] == "COMPLETED" else None

    task = eventually(completed, "the task is completed")
    assert (task["ApproximateNumberOfMessagesMoved"], task["ApproximateNumberOfMessagesToMove"]) == (5, 5)
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "30"})
    back = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"])["Messages"]
    assert sorted(message["Body"] for message in back) == list("01234")
    assert {message["Attributes"]["ApproximateReceiveCount"] for message in back} == {"1"}


def test_a_move_task_is_cancelled(client, dead, name):
    sqs = client("sqs")
    _, dead = dead
    target = sqs.create_queue(QueueName=f"{name}-target")["QueueUrl"]
    source = arn(sqs, dead)
    handle = sqs.start_message_move_task(
        SourceArn=source, DestinationArn=arn(sqs, target), MaxNumberOfMessagesPerSecond=1
    )["TaskHandle"]
    with pytest.raises(ClientError) as error:
        sqs.start_message_move_task(SourceArn=source)
    assert "There is already a task running" in str(error.value)
    eventually(lambda: sqs.receive_message(QueueUrl=target).get("Messages"), "a message is moved")
    assert sqs.cancel_message_move_task(TaskHandle=handle)["ApproximateNumberOfMessagesMoved"] >= 1
    task = sqs.list_message_move_tasks(SourceArn=source)["Results"][0]
    assert task["Status"] == "CANCELLED"
    assert "TaskHandle" not in task
    with pytest.raises(sqs.exceptions.ResourceNotFoundException):
        sqs.list_message_move_tasks(SourceArn=source + "-none")


def test_tags_and_permissions(client, name):
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=name, tags={"team": "shop", "stage": "test"})["QueueUrl"]
    sqs.tag_queue(QueueUrl=url, Tags={"stage": "live"})
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"team": "shop", "stage": "live"}
    sqs.untag_queue(QueueUrl=url, TagKeys=["team", "stage"])
    assert "Tags" not in sqs.list_queue_tags(QueueUrl=url)

    sqs.add_permission(QueueUrl=url, Label="others", AWSAccountIds=["111111111111"], Actions=["SendMessage", "ReceiveMessage"])
    policy = json.loads(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]["Policy"])
    assert policy["Statement"][0]["Action"] == ["SQS:SendMessage", "SQS:ReceiveMessage"]
    sqs.remove_permission(QueueUrl=url, Label="others")
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])


def test_a_batch_of_timeouts(client, name):
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    for number in range(3):
        sqs.send_message(QueueUrl=url, MessageBody=str(number))
    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    entries = [
        {"Id": str(at), "ReceiptHandle": message["ReceiptHandle"], "VisibilityTimeout": 0}
        for at, message in enumerate(messages)
    ]
    entries[1]["VisibilityTimeout"] = 50_000
    changed = sqs.change_message_visibility_batch(QueueUrl=url, Entries=entries)
    assert [entry["Id"] for entry in changed["Successful"]] == ["0", "2"]
    assert [(entry["Id"], entry["Code"]) for entry in changed["Failed"]] == [("1", "InvalidParameterValue")]
    assert len(sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]) == 2


def test_eight_receivers_lose_nothing_and_account_for_each_duplicate(client, endpoint, name):
    """What a receiver drops comes again when its timeout ends: each receive is a first one, or one behind a drop."""
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "1"})["QueueUrl"]
    number = 600
    lock = threading.Lock()
    received, dropped, deleted = collections.Counter(), collections.Counter(), set()

    def send(start):
        sender = boto3_client("sqs", endpoint)
        for at in range(start, start + number // 4, 10):
            entries = [{"Id": str(i), "MessageBody": str(i)} for i in range(at, at + 10)]
            assert len(sender.send_message_batch(QueueUrl=url, Entries=entries)["Successful"]) == 10

    def receive(seed):
        chance = random.Random(seed)
        receiver = boto3_client("sqs", endpoint)
        while True:
            with lock:
                if len(deleted) == number:
                    return
            answer = receiver.receive_message(
                QueueUrl=url, MaxNumberOfMessages=chance.randint(1, 10), WaitTimeSeconds=1,
                VisibilityTimeout=30, MessageSystemAttributeNames=["ApproximateReceiveCount"],
            )
            for message in answer.get("Messages", []):
                body, handle = message["Body"], message["ReceiptHandle"]
                with lock:
                    received[body] += 1
                    assert int(message["Attributes"]["ApproximateReceiveCount"]) == received[body]
                    assert received[body] == dropped[body] + 1, "received twice, and nobody dropped it"
                    assert body not in deleted, "received after it was deleted"
                if chance.random() < 0.1:
                    with lock:
                        dropped[body] += 1
                    receiver.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=0)
                else:
                    with lock:
                        deleted.add(body)
                    receiver.delete_message(QueueUrl=url, ReceiptHandle=handle)

    failures = []

    def guarded(work, argument):
        try:
            work(argument)
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(send, start)) for start in range(0, number, number // 4)]
    threads += [threading.Thread(target=guarded, args=(receive, seed)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert not failures
    assert deleted == {str(i) for i in range(number)}
    assert sum(received.values()) == number + sum(dropped.values())
    assert "Messages" not in sqs.receive_message(QueueUrl=url)


def test_the_rules_of_a_queues_life(client, name):
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "40"})["QueueUrl"]
    with pytest.raises(sqs.exceptions.QueueNameExists):
        sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "41"})
    sqs.purge_queue(QueueUrl=url)
    with pytest.raises(sqs.exceptions.PurgeQueueInProgress):
        sqs.purge_queue(QueueUrl=url)
    sqs.delete_queue(QueueUrl=url)
    with pytest.raises(sqs.exceptions.QueueDeletedRecently):
        sqs.create_queue(QueueName=name)


def test_the_cli_moves_dead_letters_and_tags(aws, client, dead):
    url, dead = dead
    source = arn(client("sqs"), dead)
    handle = aws("sqs", "start-message-move-task", "--source-arn", source, "--max-number-of-messages-per-second", "1")
    assert aws("sqs", "list-message-move-tasks", "--source-arn", source)["Results"][0]["Status"] in ("RUNNING", "COMPLETED")
    aws("sqs", "cancel-message-move-task", "--task-handle", handle["TaskHandle"], check=False)
    aws("sqs", "tag-queue", "--queue-url", url, "--tags", "team=shop")
    assert aws("sqs", "list-queue-tags", "--queue-url", url)["Tags"] == {"team": "shop"}
    aws("sqs", "untag-queue", "--queue-url", url, "--tag-keys", "team")
    arguments = ["--aws-account-ids", "111111111111", "--actions", "SendMessage", "--label", "l"]
    aws("sqs", "add-permission", "--queue-url", url, *arguments)
    aws("sqs", "remove-permission", "--queue-url", url, "--label", "l")
    assert aws("sqs", "list-dead-letter-source-queues", "--queue-url", dead)["queueUrls"] == [url]
    fifo = aws(
        "sqs", "create-queue", "--queue-name", dead.rsplit("/", 1)[1] + ".fifo",
        "--attributes", "FifoQueue=true,ContentBasedDeduplication=true",
    )["QueueUrl"]
    aws("sqs", "send-message", "--queue-url", fifo, "--message-body", "x", "--message-group-id", "g")
    assert aws("sqs", "receive-message", "--queue-url", fifo)["Messages"][0]["Body"] == "x"


def test_a_template_makes_fifo_queues_with_dead_letters_and_tags(emulator, tmp_path):
    template = tmp_path / "template.yaml"
    template.write_text(
        """
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueue: true
      ContentBasedDeduplication: true
      RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}
      Tags: [{Key: team, Value: shop}]
  Dead:
    Type: AWS::SQS::Queue
    Properties: {QueueName: dead.fifo, FifoQueue: true}
"""
    )
    sqs = boto3_client("sqs", emulator("--template", template).endpoint)
    urls = sqs.list_queues()["QueueUrls"]
    orders = next(url for url in urls if "Orders" in url)
    assert orders.endswith(".fifo")
    assert sqs.list_queue_tags(QueueUrl=orders)["Tags"] == {"team": "shop"}
    dead = sqs.get_queue_url(QueueName="dead.fifo")["QueueUrl"]
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [orders]
