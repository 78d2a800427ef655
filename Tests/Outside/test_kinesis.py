import base64
import threading

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


HALF = 2**127


def read_to_the_end(kinesis, stream, shard):
    """A closed shard's records, and the shards that its end names."""
    iterator = kinesis.get_shard_iterator(StreamName=stream, ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    records = []
    while iterator:
        page = kinesis.get_records(ShardIterator=iterator, Limit=3)
        records += [record["Data"] for record in page["Records"]]
        iterator = page.get("NextShardIterator")
    return records, page["ChildShards"]


def test_readers_follow_splits_and_merges_from_parent_to_child(client, name):
    kinesis = client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=1)

    def put(text):
        return kinesis.put_record(StreamName=name, Data=text, PartitionKey="key")["ShardId"]

    for number in range(5):
        put(b"%d" % number)
    kinesis.split_shard(StreamName=name, ShardToSplit="shardId-000000000000", NewStartingHashKey=str(HALF))
    kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})
    second = put(b"5")
    kinesis.merge_shards(
        StreamName=name, ShardToMerge="shardId-000000000001", AdjacentShardToMerge="shardId-000000000002"
    )
    third = put(b"6")
    assert third == "shardId-000000000003"

    records, children = read_to_the_end(kinesis, name, "shardId-000000000000")
    assert records == [b"0", b"1", b"2", b"3", b"4"]
    assert [child["ShardId"] for child in children] == ["shardId-000000000001", "shardId-000000000002"]
    assert children[1]["HashKeyRange"] == {"StartingHashKey": str(HALF), "EndingHashKey": str(2**128 - 1)}
    records, children = read_to_the_end(kinesis, name, second)
    assert records == [b"5"]
    assert [child["ShardId"] for child in children] == [third]
    assert children[0]["ParentShards"] == ["shardId-000000000001", "shardId-000000000002"]

    shards = {shard["ShardId"]: shard for shard in kinesis.list_shards(StreamName=name)["Shards"]}
    parents = [shards[third]["ParentShardId"], shards[third]["AdjacentParentShardId"]]
    assert parents == children[0]["ParentShards"]
    assert "EndingSequenceNumber" in shards[second]["SequenceNumberRange"]
    assert "EndingSequenceNumber" not in shards[third]["SequenceNumberRange"]
    with pytest.raises(kinesis.exceptions.InvalidArgumentException) as error:
        kinesis.split_shard(StreamName=name, ShardToSplit=second, NewStartingHashKey="1000")
    assert "has already been merged or split" in error.value.response["Error"]["Message"]

    scaled = kinesis.update_shard_count(StreamName=name, TargetShardCount=2, ScalingType="UNIFORM_SCALING")
    assert (scaled["CurrentShardCount"], scaled["TargetShardCount"]) == (1, 2)
    open_shards = kinesis.list_shards(StreamName=name, ShardFilter={"Type": "AT_LATEST"})["Shards"]
    assert [shard["HashKeyRange"]["StartingHashKey"] for shard in open_shards] == ["0", str(HALF)]
    kinesis.delete_stream(StreamName=name)


def test_a_consumer_receives_records_while_they_are_put(client, name):
    kinesis = client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=1)
    stream = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=stream, ConsumerName="reader")["Consumer"]["ConsumerARN"]
    assert kinesis.describe_stream_consumer(ConsumerARN=consumer)["ConsumerDescription"]["ConsumerStatus"] == "ACTIVE"
    assert [one["ConsumerName"] for one in kinesis.list_stream_consumers(StreamARN=stream)["Consumers"]] == ["reader"]

    def subscribe():
        return kinesis.subscribe_to_shard(
            ConsumerARN=consumer, ShardId="shardId-000000000000", StartingPosition={"Type": "LATEST"}
        )["EventStream"]

    events = subscribe()
    with pytest.raises(kinesis.exceptions.ResourceInUseException) as error:
        subscribe()
    assert error.value.response["Error"]["Message"].startswith("Another active subscription exists for this consumer: ")

    def write():
        for number in range(50):
            kinesis.put_record(StreamName=name, Data=b"%d" % number, PartitionKey="key")
        kinesis.split_shard(StreamName=name, ShardToSplit="shardId-000000000000", NewStartingHashKey=str(HALF))

    writer = threading.Thread(target=write)
    writer.start()
    received, children = [], None
    for event in events:
        event = event["SubscribeToShardEvent"]
        assert event["MillisBehindLatest"] >= 0
        received += [record["Data"] for record in event["Records"]]
        children = event.get("ChildShards")
    writer.join()
    assert received == [b"%d" % number for number in range(50)]
    assert len(children) == 2

    with pytest.raises(kinesis.exceptions.ResourceInUseException):
        kinesis.delete_stream(StreamName=name)
    kinesis.deregister_stream_consumer(ConsumerARN=consumer)
    with pytest.raises(kinesis.exceptions.ResourceNotFoundException):
        kinesis.describe_stream_consumer(ConsumerARN=consumer)
    kinesis.delete_stream(StreamName=name)


def test_settings_are_kept_and_told(client, name):
    kinesis = client("kinesis")
    kinesis.create_stream(StreamName=name, ShardCount=1, Tags={"team": "shop"})
    stream = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]
    kinesis.add_tags_to_stream(StreamName=name, Tags={"stage": "test"})
    kinesis.tag_resource(ResourceARN=stream, Tags={"cost": "0"})
    kinesis.remove_tags_from_stream(StreamName=name, TagKeys=["team"])
    kinesis.untag_resource(ResourceARN=stream, TagKeys=["cost"])
    assert kinesis.list_tags_for_stream(StreamName=name)["Tags"] == [{"Key": "stage", "Value": "test"}]
    assert kinesis.list_tags_for_resource(ResourceARN=stream)["Tags"] == [{"Key": "stage", "Value": "test"}]

    kinesis.increase_stream_retention_period(StreamName=name, RetentionPeriodHours=48)
    kinesis.decrease_stream_retention_period(StreamName=name, RetentionPeriodHours=36)
    with pytest.raises(kinesis.exceptions.InvalidArgumentException):
        kinesis.increase_stream_retention_period(StreamName=name, RetentionPeriodHours=9000)
    kinesis.start_stream_encryption(StreamName=name, EncryptionType="KMS", KeyId="alias/aws/kinesis")
    assert kinesis.put_record(StreamName=name, Data=b"-", PartitionKey="p")["EncryptionType"] == "KMS"
    kinesis.enable_enhanced_monitoring(StreamName=name, ShardLevelMetrics=["ALL"])
    kinesis.disable_enhanced_monitoring(StreamName=name, ShardLevelMetrics=["IteratorAgeMilliseconds"])
    kinesis.update_max_record_size(StreamARN=stream, MaxRecordSizeInKiB=2048)
    told = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]
    assert (told["RetentionPeriodHours"], told["EncryptionType"], told["MaxRecordSizeInKiB"]) == (36, "KMS", 2048)
    assert len(told["EnhancedMonitoring"][0]["ShardLevelMetrics"]) == 6
    kinesis.stop_stream_encryption(StreamName=name, EncryptionType="KMS", KeyId="alias/aws/kinesis")

    kinesis.put_resource_policy(ResourceARN=stream, Policy='{"Version": "2012-10-17", "Statement": []}')
    assert "2012-10-17" in kinesis.get_resource_policy(ResourceARN=stream)["Policy"]
    kinesis.delete_resource_policy(ResourceARN=stream)
    assert kinesis.get_resource_policy(ResourceARN=stream)["Policy"] == "{}"

    kinesis.update_account_settings(MinimumThroughputBillingCommitment={"Status": "ENABLED"})
    assert kinesis.describe_account_settings()["MinimumThroughputBillingCommitment"]["Status"] == "ENABLED"
    kinesis.update_stream_mode(StreamARN=stream, StreamModeDetails={"StreamMode": "ON_DEMAND"})
    warm = kinesis.update_stream_warm_throughput(StreamName=name, WarmThroughputMiBps=50)
    assert warm["WarmThroughput"]["TargetMiBps"] == 50
    assert kinesis.describe_limits()["OnDemandStreamCount"] >= 1
    kinesis.delete_stream(StreamName=name)


def test_the_cli_splits_and_tags(aws, name):
    aws("kinesis", "create-stream", "--stream-name", name, "--shard-count", "1")
    aws("kinesis", "split-shard", "--stream-name", name, "--shard-to-split", "shardId-000000000000", "--new-starting-hash-key", HALF)
    aws("kinesis", "add-tags-to-stream", "--stream-name", name, "--tags", "team=shop")
    assert aws("kinesis", "list-tags-for-stream", "--stream-name", name)["Tags"] == [{"Key": "team", "Value": "shop"}]
    assert len(aws("kinesis", "list-shards", "--stream-name", name)["Shards"]) == 3
    aws("kinesis", "delete-stream", "--stream-name", name)
