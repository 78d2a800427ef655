import hashlib
import json

import pytest


def test_a_message_is_received_once_and_deleted(client, name):
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "120"})["QueueUrl"]
    assert sqs.get_queue_url(QueueName=name)["QueueUrl"] == url
    assert url in sqs.list_queues(QueueNamePrefix=name)["QueueUrls"]

    attributes = {"kind": {"DataType": "String", "StringValue": "greeting"}, "weight": {"DataType": "Number", "StringValue": "12.5"}}
    sent = sqs.send_message(QueueUrl=url, MessageBody="h\u00e9llo", MessageAttributes=attributes)
    assert sent["MD5OfMessageBody"] == hashlib.md5("h\u00e9llo".encode()).hexdigest()

    received = sqs.receive_message(
        QueueUrl=url, WaitTimeSeconds=5, MessageAttributeNames=["All"], MessageSystemAttributeNames=["All"]
    )["Messages"]
    assert [message["MessageId"] for message in received] == [sent["MessageId"]]
    assert received[0]["Body"] == "h\u00e9llo"
    assert received[0]["MessageAttributes"] == attributes
    assert received[0]["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
    assert received[0]["Attributes"]["ApproximateReceiveCount"] == "1"
    assert "Messages" not in sqs.receive_message(QueueUrl=url)

    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=received[0]["ReceiptHandle"], VisibilityTimeout=0)
    again = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=5)["Messages"][0]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=again["ReceiptHandle"])
    counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert (counts["ApproximateNumberOfMessages"], counts["ApproximateNumberOfMessagesNotVisible"]) == ("0", "0")
    assert counts["VisibilityTimeout"] == "120"

    sqs.delete_queue(QueueUrl=url)


def test_a_batch_tells_of_each_entry(client, name):
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    entries = [{"Id": str(number), "MessageBody": f"message {number}"} for number in range(10)]
    sent = sqs.send_message_batch(QueueUrl=url, Entries=entries)
    assert sorted(entry["Id"] for entry in sent["Successful"]) == sorted(entry["Id"] for entry in entries)

    bodies = []
    while len(bodies) < 10:
        messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=5).get("Messages")
        assert messages, f"only {len(bodies)} of 10 arrived"
        bodies += [message["Body"] for message in messages]
        handles = [{"Id": str(at), "ReceiptHandle": message["ReceiptHandle"]} for at, message in enumerate(messages)]
        assert len(sqs.delete_message_batch(QueueUrl=url, Entries=handles)["Successful"]) == len(handles)
    assert sorted(bodies) == sorted(entry["MessageBody"] for entry in entries)
    sqs.delete_queue(QueueUrl=url)


def test_a_message_received_too_often_goes_to_the_dead_letter_queue(client, name):
    sqs = client("sqs")
    dead = sqs.create_queue(QueueName=name + "-dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    redrive = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 2})
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "0", "RedrivePolicy": redrive})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="unlucky")
    for _ in range(2):
        assert sqs.receive_message(QueueUrl=url, WaitTimeSeconds=5)["Messages"][0]["Body"] == "unlucky"
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    assert sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=5)["Messages"][0]["Body"] == "unlucky"
    sqs.delete_queue(QueueUrl=url)
    sqs.delete_queue(QueueUrl=dead)


def test_a_queue_that_is_not_there_is_said_in_sqs_words(client, name):
    sqs = client("sqs")
    with pytest.raises(sqs.exceptions.QueueDoesNotExist) as error:
        sqs.get_queue_url(QueueName=name)
    assert error.value.response["Error"]["Code"] == "AWS.SimpleQueueService.NonExistentQueue"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_the_cli_sends_and_receives(aws, name):
    url = aws("sqs", "create-queue", "--queue-name", name)["QueueUrl"]
    aws("sqs", "send-message", "--queue-url", url, "--message-body", "from the CLI")
    message = aws("sqs", "receive-message", "--queue-url", url, "--wait-time-seconds", "5")["Messages"][0]
    assert message["Body"] == "from the CLI"
    aws("sqs", "delete-message", "--queue-url", url, "--receipt-handle", message["ReceiptHandle"])
    aws("sqs", "delete-queue", "--queue-url", url)
    missing = aws("sqs", "get-queue-url", "--queue-name", name, check=False)
    assert missing.returncode != 0
    assert "AWS.SimpleQueueService.NonExistentQueue" in missing.stderr
