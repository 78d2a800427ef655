import base64

import pytest

from process import eventually


def read_all(kinesis, stream, count, iterator_type="TRIM_HORIZON"):
    """Reads every shard from an iterator until `count` records have come."""
    shards = kinesis.list_shards(StreamName=stream)["Shards"]
    iterators = [
        kinesis.get_shard_iterator(StreamName=stream, ShardId=shard["ShardId"], ShardIteratorType=iterator_type)["ShardIterator"]
        for shard in shards
    ]
    records = []

    def read():
        for at, iterator in enumerate(iterators):
            page = kinesis.get_records(ShardIterator=iterator)
            records.extend(page["Records"])
            iterators[at] = page["NextShardIterator"]
        return len(records) >= count

    eventually(read, f"{count} records in {stream}")
    return records


def test_records_are_read_in_the_order_they_were_put(client, name):
    kinesis = client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=1)
    kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})
    assert name in kinesis.list_streams()["StreamNames"]
    assert kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["OpenShardCount"] == 1

    first = kinesis.put_record(StreamName=name, Data=b"\x00first", PartitionKey="p")
    many = kinesis.put_records(
        StreamName=name, Records=[{"Data": f"record {at}".encode(), "PartitionKey": f"p{at}"} for at in range(20)]
    )
    assert many["FailedRecordCount"] == 0

    records = read_all(kinesis, name, 21)
    assert [record["Data"] for record in records] == [b"\x00first"] + [f"record {at}".encode() for at in range(20)]
    assert records[0]["SequenceNumber"] == first["SequenceNumber"]
    assert records[0]["PartitionKey"] == "p"
    numbers = [int(record["SequenceNumber"]) for record in records]
    assert numbers == sorted(set(numbers))

    after = kinesis.get_shard_iterator(
        StreamName=name,
        ShardId=first["ShardId"],
        ShardIteratorType="AFTER_SEQUENCE_NUMBER",
        StartingSequenceNumber=records[19]["SequenceNumber"],
    )
    assert [record["Data"] for record in kinesis.get_records(ShardIterator=after["ShardIterator"])["Records"]] == [b"record 19"]

    kinesis.delete_stream(StreamName=name)
    kinesis.get_waiter("stream_not_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})


def test_a_partition_key_always_falls_into_the_same_shard(client, name):
    kinesis = client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=3)
    kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})
    keys = [f"key {number % 10}" for number in range(40)]
    put = kinesis.put_records(StreamName=name, Records=[{"Data": b"-", "PartitionKey": key} for key in keys])
    shards = {}
    for key, record in zip(keys, put["Records"], strict=True):
        shards.setdefault(key, set()).add(record["ShardId"])
    assert all(len(ids) == 1 for ids in shards.values())
    assert len(set().union(*shards.values())) > 1
    assert len(read_all(kinesis, name, 40)) == 40
    kinesis.delete_stream(StreamName=name)


def test_a_stream_that_is_not_there_is_said_in_kinesis_words(client, name):
    kinesis = client("kinesis")
    with pytest.raises(kinesis.exceptions.ResourceNotFoundException) as error:
        kinesis.put_record(StreamName=name, Data=b"lost", PartitionKey="p")
    assert error.value.response["Error"]["Message"] == f"Stream {name} under account 000000000000 not found."


def test_the_cli_puts_and_gets(aws, name):
    aws("kinesis", "create-stream", "--stream-name", name, "--shard-count", "1")
    aws("kinesis", "wait", "stream-exists", "--stream-name", name)
    put = aws("kinesis", "put-record", "--stream-name", name, "--partition-key", "p", "--data", "from the CLI")
    iterator = aws(
        "kinesis", "get-shard-iterator", "--stream-name", name, "--shard-id", put["ShardId"],
        "--shard-iterator-type", "TRIM_HORIZON",
    )["ShardIterator"]  # fmt: skip
    records = aws("kinesis", "get-records", "--shard-iterator", iterator)["Records"]
    assert [base64.b64decode(record["Data"]) for record in records] == [b"from the CLI"]
    aws("kinesis", "delete-stream", "--stream-name", name)
