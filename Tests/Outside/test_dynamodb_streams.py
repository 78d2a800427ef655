"""DynamoDB Streams: what a record says, where iterators begin, and how shards end, succeed each other and are trimmed."""

import pytest

from conftest import boto3_client
from dynamo import dynamo, make, refused, refused_with
from process import http

HOUR = 3600


class Stream:
    """A table with a stream, and a reader of it."""

    def __init__(self, endpoint, name, view="NEW_AND_OLD_IMAGES", keys="id", clients=None):
        self.endpoint, self.name = endpoint, name
        self.dynamodb, self.streams = clients or [boto3_client(service, endpoint) for service in ("dynamodb", "dynamodbstreams")]
        specification = {"StreamEnabled": True, "StreamViewType": view}
        self.arn = make(self.dynamodb, name, keys, StreamSpecification=specification)["LatestStreamArn"]

    def put(self, **item):
        self.dynamodb.put_item(TableName=self.name, Item=dynamo(item))

    def update(self, key, expression, **values):
        values = dynamo({f":{name}": value for name, value in values.items()})
        self.dynamodb.update_item(
            TableName=self.name, Key=dynamo(key), UpdateExpression=expression, ExpressionAttributeValues=values
        )

    def delete(self, **key):
        self.dynamodb.delete_item(TableName=self.name, Key=dynamo(key))

    def describe(self, **more):
        return self.streams.describe_stream(StreamArn=self.arn, **more)["StreamDescription"]

    def shards(self):
        return self.describe()["Shards"]

    def iterator(self, kind="TRIM_HORIZON", shard=None, sequence=None):
        more = {"SequenceNumber": sequence} if sequence else {}
        shard = shard or self.shards()[0]["ShardId"]
        return self.streams.get_shard_iterator(StreamArn=self.arn, ShardId=shard, ShardIteratorType=kind, **more)["ShardIterator"]

    def read(self, *arguments, **parameters):
        """What one shard holds."""
        iterator, found = self.iterator(*arguments, **parameters), []
        while iterator:
            answer = self.streams.get_records(ShardIterator=iterator)
            found += answer["Records"]
            iterator = answer.get("NextShardIterator") if answer["Records"] else None
        return found

    def split(self):
        fault = {"service": "dynamodbstreams", "fault": "split-shards", "resource": self.arn}
        assert http("POST", self.endpoint + "/_emulator/faults", fault).status == 200


@pytest.fixture(scope="module")
def clients(endpoint):
    return [boto3_client(service, endpoint) for service in ("dynamodb", "dynamodbstreams")]


@pytest.fixture
def stream(endpoint, name, clients):
    return Stream(endpoint, name, clients=clients)


@pytest.fixture
def own(emulator, name):
    """An emulator whose clock stands still, and a stream in it."""
    process = emulator("--empty")
    process.clock("freeze")
    return process, Stream(process.endpoint, name)


@pytest.mark.parametrize(
    "view, images",
    [
        ("KEYS_ONLY", [[], [], []]),
        ("NEW_IMAGE", [["NewImage"], ["NewImage"], []]),
        ("OLD_IMAGE", [[], ["OldImage"], ["OldImage"]]),
        ("NEW_AND_OLD_IMAGES", [["NewImage"], ["NewImage", "OldImage"], ["OldImage"]]),
    ],
)
def test_a_record_holds_the_images_of_its_view(endpoint, name, clients, view, images):
    stream = Stream(endpoint, name, view, clients=clients)
    stream.put(id="1", a="x")
    stream.put(id="1", a="y")
    stream.delete(id="1")
    records = stream.read()
    assert [sorted(key for key in r["dynamodb"] if key.endswith("Image")) for r in records] == images
    assert {r["dynamodb"]["StreamViewType"] for r in records} == {view}
    assert all(r["dynamodb"]["Keys"] == {"id": {"S": "1"}} for r in records)


def test_a_record_says_what_happened_and_where(stream):
    stream.put(id="Fred")
    [record] = stream.read()
    body = record["dynamodb"]
    assert (record["eventName"], record["eventSource"], record["eventVersion"]) == ("INSERT", "aws:dynamodb", "1.1")
    assert record["awsRegion"] == "us-east-1" and record["eventID"] and "userIdentity" not in record
    assert body["NewImage"] == {"id": {"S": "Fred"}} and body["SizeBytes"] == 12
    assert body["ApproximateCreationDateTime"].microsecond == 0
    assert 21 <= len(body["SequenceNumber"]) <= 40


def test_writes_are_inserts_modifications_and_removals(stream):
    stream.put(id="1", a="x")
    stream.update({"id": "1"}, "SET a = :a", a="y")
    stream.update({"id": "2"}, "SET a = :a", a="x")
    stream.delete(id="1")
    assert [r["eventName"] for r in stream.read()] == ["INSERT", "MODIFY", "INSERT", "REMOVE"]


def test_a_write_that_changes_nothing_leaves_no_record(stream):
    stream.put(id="1", a={"x", "y"}, n=1)
    stream.put(id="1", a={"y", "x"}, n=1)
    stream.update({"id": "1"}, "SET n = :n", n=1)
    stream.delete(id="2")
    assert [r["eventName"] for r in stream.read()] == ["INSERT"]


def test_batches_and_transactions_leave_a_record_for_each_item(stream):
    table = stream.name
    puts = [{"PutRequest": {"Item": dynamo({"id": str(i)})}} for i in range(3)]
    stream.dynamodb.batch_write_item(RequestItems={table: puts})
    deletes = [{"Delete": {"TableName": table, "Key": dynamo({"id": str(i)})}} for i in range(2)]
    stream.dynamodb.transact_write_items(TransactItems=deletes)
    found = [(r["eventName"], r["dynamodb"]["Keys"]["id"]["S"]) for r in stream.read()]
    assert sorted(found) == [("INSERT", "0"), ("INSERT", "1"), ("INSERT", "2"), ("REMOVE", "0"), ("REMOVE", "1")]


def test_the_records_of_a_key_are_in_the_order_of_its_writes(stream):
    for n in range(50):
        stream.put(id=str(n % 5), n=n)
    records = stream.read()
    for key in "01234":
        of_key = [r["dynamodb"] for r in records if r["dynamodb"]["Keys"]["id"]["S"] == key]
        assert [int(r["NewImage"]["n"]["N"]) for r in of_key] == list(range(int(key), 50, 5))
        numbers = [int(r["SequenceNumber"]) for r in of_key]
        assert numbers == sorted(set(numbers))


def test_each_kind_of_iterator_begins_where_it_says(stream):
    stream.put(id="1")
    latest = stream.iterator("LATEST")
    stream.put(id="2")
    numbers = [r["dynamodb"]["SequenceNumber"] for r in stream.read()]

    def ids(iterator):
        return [r["dynamodb"]["Keys"]["id"]["S"] for r in stream.streams.get_records(ShardIterator=iterator)["Records"]]

    assert ids(stream.iterator("TRIM_HORIZON")) == ["1", "2"]
    assert ids(latest) == ["2"]
    assert ids(stream.iterator("AT_SEQUENCE_NUMBER", sequence=numbers[0])) == ["1", "2"]
    assert ids(stream.iterator("AFTER_SEQUENCE_NUMBER", sequence=numbers[0])) == ["2"]
    assert ids(stream.iterator("AFTER_SEQUENCE_NUMBER", sequence=numbers[1])) == []


def test_records_are_read_in_pages(stream):
    for i in range(5):
        stream.put(id=str(i))
    iterator, found = stream.iterator(), []
    for _ in range(3):
        answer = stream.streams.get_records(ShardIterator=iterator, Limit=2)
        found.append(len(answer["Records"]))
        iterator = answer["NextShardIterator"]
    assert found == [2, 2, 1]


def test_a_stream_describes_its_table(stream):
    description = stream.describe()
    assert description["TableName"] == stream.name and description["StreamArn"] == stream.arn
    assert description["StreamStatus"] == "ENABLED" and description["StreamViewType"] == "NEW_AND_OLD_IMAGES"
    assert description["KeySchema"] == [{"AttributeName": "id", "KeyType": "HASH"}]
    assert stream.arn.endswith("/stream/" + description["StreamLabel"])
    [shard] = description["Shards"]
    assert set(shard["SequenceNumberRange"]) == {"StartingSequenceNumber"}
    listed = stream.streams.list_streams(TableName=stream.name)["Streams"]
    assert listed == [{"StreamArn": stream.arn, "TableName": stream.name, "StreamLabel": description["StreamLabel"]}]


def test_a_stream_that_is_not_there_is_named(stream):
    arn = f"arn:aws:dynamodb:us-east-1:000000000000:table/{stream.name}/stream/2024-11-18T14:36:44.149"
    with refused(f"Requested resource not found: Stream: {arn} not found", "ResourceNotFoundException"):
        stream.streams.describe_stream(StreamArn=arn)


def test_a_shard_that_is_not_there_is_refused(stream):
    with refused_with("", "ResourceNotFoundException"):
        stream.iterator(shard="shardId-00000001414576573621-f55eea83")


def test_an_iterator_that_is_none_is_refused(stream):
    with refused_with("Invalid ShardIterator"):
        stream.streams.get_records(ShardIterator="nonsense")


def test_a_stream_is_enabled_once(stream):
    with refused_with("Table already has an enabled stream"):
        stream.dynamodb.update_table(
            TableName=stream.name, StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"}
        )


def test_a_disabled_stream_can_still_be_read_and_is_closed(stream):
    stream.put(id="1")
    stream.dynamodb.update_table(TableName=stream.name, StreamSpecification={"StreamEnabled": False})
    stream.put(id="2")
    assert stream.describe()["StreamStatus"] == "DISABLED"
    assert all("EndingSequenceNumber" in shard["SequenceNumberRange"] for shard in stream.shards())
    assert [r["dynamodb"]["Keys"]["id"]["S"] for r in stream.read()] == ["1"]


def test_a_stream_enabled_again_is_another_stream(stream):
    stream.dynamodb.update_table(TableName=stream.name, StreamSpecification={"StreamEnabled": False})
    specification = {"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"}
    again = stream.dynamodb.update_table(TableName=stream.name, StreamSpecification=specification)["TableDescription"]
    assert again["LatestStreamArn"] != stream.arn
    assert {s["StreamArn"] for s in stream.streams.list_streams(TableName=stream.name)["Streams"]} == {stream.arn, again["LatestStreamArn"]}


def test_a_split_shard_ends_and_its_children_go_on(stream):
    stream.put(id="0")
    stream.split()
    for i in range(1, 30):
        stream.put(id=str(i))
    parent, *children = stream.shards()
    assert "EndingSequenceNumber" in parent["SequenceNumberRange"] and len(children) == 2
    assert all(child["ParentShardId"] == parent["ShardId"] for child in children)
    halves = [[r["dynamodb"]["Keys"]["id"]["S"] for r in stream.read(shard=child["ShardId"])] for child in children]
    assert all(halves) and sorted(halves[0] + halves[1], key=int) == [str(i) for i in range(1, 30)]
    assert [r["dynamodb"]["Keys"]["id"]["S"] for r in stream.read(shard=parent["ShardId"])] == ["0"]


def test_a_closed_shard_has_no_next_iterator_at_its_end(stream):
    stream.put(id="0")
    stream.split()
    iterator, answers = stream.iterator(), 0
    while iterator and answers < 10:
        iterator, answers = stream.streams.get_records(ShardIterator=iterator).get("NextShardIterator"), answers + 1
    assert iterator is None


def test_shards_are_listed_in_pages_and_by_their_parent(stream):
    stream.split()
    first = stream.describe(Limit=1)
    rest = stream.describe(ExclusiveStartShardId=first["LastEvaluatedShardId"])
    assert [shard["ShardId"] for shard in first["Shards"] + rest["Shards"]] == [s["ShardId"] for s in stream.shards()]
    parent = first["Shards"][0]["ShardId"]
    children = stream.describe(ShardFilter={"Type": "CHILD_SHARDS", "ShardId": parent})["Shards"]
    assert [child["ParentShardId"] for child in children] == [parent, parent]


def test_a_shard_is_succeeded_after_four_hours(own):
    process, stream = own
    stream.put(id="1")
    process.clock("advance", seconds=4 * HOUR + 60)
    stream.put(id="2")
    parent, child = stream.shards()
    assert "EndingSequenceNumber" in parent["SequenceNumberRange"] and child["ParentShardId"] == parent["ShardId"]
    assert [r["dynamodb"]["Keys"]["id"]["S"] for r in stream.read(shard=child["ShardId"])] == ["2"]


def test_records_are_kept_for_24_hours(own):
    process, stream = own
    stream.put(id="1")
    first = stream.shards()[0]["ShardId"]
    process.clock("advance", seconds=24 * HOUR - 60)
    assert len(stream.read(shard=first)) == 1
    process.clock("advance", seconds=120)
    stream.put(id="2")
    left = [r["dynamodb"]["Keys"]["id"]["S"] for shard in stream.shards() for r in stream.read(shard=shard["ShardId"])]
    assert left == ["2"]


def test_an_iterator_expires_after_fifteen_minutes(own):
    process, stream = own
    stream.put(id="1")
    iterator = stream.iterator()
    process.clock("advance", seconds=14 * 60)
    assert len(stream.streams.get_records(ShardIterator=iterator)["Records"]) == 1
    process.clock("advance", seconds=2 * 60)
    with refused_with("", "ExpiredIteratorException"):
        stream.streams.get_records(ShardIterator=iterator)


def test_an_iterator_of_a_trimmed_record_is_refused(own):
    process, stream = own
    stream.put(id="1")
    sequence = stream.read()[0]["dynamodb"]["SequenceNumber"]
    shard = stream.shards()[0]["ShardId"]
    process.clock("advance", seconds=3 * HOUR)
    stream.put(id="2")
    process.clock("advance", seconds=22 * HOUR)
    with refused_with("", "TrimmedDataAccessException"):
        stream.streams.get_records(ShardIterator=stream.iterator("AT_SEQUENCE_NUMBER", shard, sequence))
