"""What happens in S3 by itself: notifications, lifecycle by the clock, and replication."""

import json

import pytest
import urllib3

from conftest import boto3_client
from process import eventually


@pytest.fixture
def aws(emulator):
    """An emulator whose clock stands still, and clients of it."""
    process = emulator("--empty")
    process.clock("freeze")
    return process, boto3_client("s3", process.endpoint), boto3_client("sqs", process.endpoint)


def queue(sqs, name="queue"):
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def messages(sqs, url, count):
    """The next messages of a queue, in their order."""
    found = []

    def look():
        # Without waiting: the clock may stand still.
        answer = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=0)
        for message in answer.get("Messages", []):
            found.append(json.loads(message["Body"]))
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return len(found) >= count

    eventually(look, f"{count} messages")
    return found


def tell(s3, bucket, arn, *events):
    target = {"Id": "mine", "QueueArn": arn, "Events": list(events)}
    s3.put_bucket_notification_configuration(
        Bucket=bucket, NotificationConfiguration={"QueueConfigurations": [target]}
    )


def versioned(s3, *buckets):
    for bucket in buckets:
        s3.create_bucket(Bucket=bucket)
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})


def test_a_queue_is_told_of_objects(aws):
    _, s3, sqs = aws
    s3.create_bucket(Bucket="shop")
    url, arn = queue(sqs)
    tell(s3, "shop", arn, "s3:ObjectCreated:*", "s3:ObjectRemoved:*")
    [test] = messages(sqs, url, 1)
    assert (test["Service"], test["Event"], test["Bucket"]) == ("Amazon S3", "s3:TestEvent", "shop")
    answer = s3.put_object(Bucket="shop", Key="a b/c@d", Body=b"something")
    s3.delete_object(Bucket="shop", Key="a b/c@d")
    created, removed = (message["Records"][0] for message in messages(sqs, url, 2))
    assert created["responseElements"]["x-amz-request-id"] == answer["ResponseMetadata"]["RequestId"]
    told = created["s3"]["object"]
    sequencer = told.pop("sequencer")
    assert told == {"key": "a+b/c%40d", "size": 9, "eTag": "437b930db84b8079c2dd804a71936b5f"}
    assert created["eventName"] == "ObjectCreated:Put" and removed["eventName"] == "ObjectRemoved:Delete"
    assert removed["s3"]["object"]["sequencer"] > sequencer


def test_a_form_tells_that_it_was_posted(aws):
    process, s3, sqs = aws
    s3.create_bucket(Bucket="shop")
    url, arn = queue(sqs)
    tell(s3, "shop", arn, "s3:ObjectCreated:Post")
    messages(sqs, url, 1)
    s3.put_object(Bucket="shop", Key="put", Body=b"x")
    fields = {"key": "posted", "file": ("a.txt", b"x")}
    answer = urllib3.PoolManager().request("POST", f"{process.endpoint}/shop", fields=fields)
    assert answer.status == 204
    [told] = messages(sqs, url, 1)
    [record] = told["Records"]
    assert (record["eventName"], record["s3"]["object"]["key"]) == ("ObjectCreated:Post", "posted")


def test_many_events_keep_their_order(aws):
    _, s3, sqs = aws
    s3.create_bucket(Bucket="shop")
    url, arn = queue(sqs)
    tell(s3, "shop", arn, "s3:ObjectCreated:*")
    for i in range(150):
        s3.put_object(Bucket="shop", Key=f"key-{i % 3}", Body=str(i).encode())
    records = [message["Records"][0]["s3"]["object"] for message in messages(sqs, url, 151) if "Records" in message]
    for i in range(3):
        mine = [record["sequencer"] for record in records if record["key"] == f"key-{i}"]
        assert len(mine) == 50 and mine == sorted(mine)


def test_word_survives_a_kill(emulator):
    process = emulator("--empty")
    s3, sqs = boto3_client("s3", process.endpoint), boto3_client("sqs", process.endpoint)
    s3.create_bucket(Bucket="shop")
    _, arn = queue(sqs)
    tell(s3, "shop", arn, "s3:ObjectCreated:*")
    for i in range(50):
        s3.put_object(Bucket="shop", Key=f"key-{i}")
    process.kill()
    process.start()
    sqs = boto3_client("sqs", process.endpoint)
    url = sqs.get_queue_url(QueueName="queue")["QueueUrl"]
    found = messages(sqs, url, 51)
    assert {m["Records"][0]["s3"]["object"]["key"] for m in found if "Records" in m} == {f"key-{i}" for i in range(50)}


def test_objects_end_and_move_by_the_clock(aws):
    process, s3, sqs = aws
    process.clock("set", to="2026-11-22T12:00:00Z")
    s3.create_bucket(Bucket="shop")
    url, arn = queue(sqs)
    tell(s3, "shop", arn, "s3:LifecycleExpiration:*", "s3:LifecycleTransition")
    rules = [
        {"ID": "end", "Status": "Enabled", "Filter": {"Prefix": "tmp/"}, "Expiration": {"Days": 1}},
        {
            "ID": "move",
            "Status": "Enabled",
            "Filter": {"Prefix": "old/"},
            "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}, {"Days": 90, "StorageClass": "GLACIER"}],
        },
    ]
    s3.put_bucket_lifecycle_configuration(Bucket="shop", LifecycleConfiguration={"Rules": rules})
    expected = 'expiry-date="Tue, 24 Nov 2026 00:00:00 GMT", rule-id="end"'
    assert s3.put_object(Bucket="shop", Key="tmp/a", Body=b"a")["Expiration"] == expected
    assert s3.head_object(Bucket="shop", Key="tmp/a")["Expiration"] == expected
    s3.put_object(Bucket="shop", Key="old/a", Body=bytes(200_000))

    def told(count):
        return [message["Records"][0]["eventName"] for message in messages(sqs, url, count) if "Records" in message]

    process.clock("advance", seconds=2 * 86_400)
    assert [found["Key"] for found in s3.list_objects_v2(Bucket="shop")["Contents"]] == ["old/a"]
    # The queue keeps messages for four days.
    assert told(2) == ["LifecycleExpiration:Delete"]
    process.clock("advance", seconds=29 * 86_400)
    assert told(1) == ["LifecycleTransition"]
    assert s3.head_object(Bucket="shop", Key="old/a")["StorageClass"] == "STANDARD_IA"
    process.clock("advance", seconds=60 * 86_400)
    assert s3.head_object(Bucket="shop", Key="old/a")["StorageClass"] == "GLACIER"


def test_objects_are_copied_to_other_buckets(aws):
    process, s3, _ = aws
    versioned(s3, "shop", "copies")
    rule = {
        "ID": "one",
        "Status": "Enabled",
        "Priority": 1,
        "Filter": {"Prefix": "a/"},
        "DeleteMarkerReplication": {"Status": "Enabled"},
        "Destination": {"Bucket": "arn:aws:s3:::copies", "StorageClass": "STANDARD_IA"},
    }
    configuration = {"Role": "arn:aws:iam::000000000000:role/replication", "Rules": [rule]}
    s3.put_bucket_replication(Bucket="shop", ReplicationConfiguration=configuration)
    version = s3.put_object(Bucket="shop", Key="a/b", Body=b"text", Metadata={"x": "y"}, Tagging="t=u")["VersionId"]
    s3.put_object(Bucket="shop", Key="b", Body=b"text")
    process.clock("advance", seconds=1)
    assert s3.head_object(Bucket="shop", Key="a/b")["ReplicationStatus"] == "COMPLETED"
    copy = s3.get_object(Bucket="copies", Key="a/b")
    assert copy["Body"].read() == b"text"
    assert (copy["VersionId"], copy["ReplicationStatus"]) == (version, "REPLICA")
    assert (copy["StorageClass"], copy["Metadata"], copy["TagCount"]) == ("STANDARD_IA", {"x": "y"}, 1)
    assert [found["Key"] for found in s3.list_objects_v2(Bucket="copies")["Contents"]] == ["a/b"]
    marker = s3.delete_object(Bucket="shop", Key="a/b")["VersionId"]
    process.clock("advance", seconds=1)
    assert [m["VersionId"] for m in s3.list_object_versions(Bucket="copies")["DeleteMarkers"]] == [marker]
