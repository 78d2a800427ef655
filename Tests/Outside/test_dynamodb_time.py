"""DynamoDB and the clock: slow tables, time to live, throttling and the lag of reads."""

import pytest

from conftest import boto3_client
from dynamo import definitions, dynamo, fill, index, make, refused, refused_with


@pytest.fixture
def frozen(emulator):
    """Makes an emulator whose clock stands still, and a client of it."""

    def make_one(*arguments):
        process = emulator("--empty", *arguments)
        process.clock("freeze")
        return process, boto3_client("dynamodb", process.endpoint)

    return make_one


def status(dynamodb, name="table"):
    return dynamodb.describe_table(TableName=name)["Table"]["TableStatus"]


def ids(answer):
    return sorted(item["id"]["S"] for item in answer["Items"])


@pytest.fixture
def slow(frozen):
    process, dynamodb = frozen("--table-delay", "2")
    make(dynamodb, "table")
    return process, dynamodb


def test_a_table_is_made_in_its_time(slow):
    process, dynamodb = slow
    assert status(dynamodb) == "CREATING"
    with refused("Requested resource not found", "ResourceNotFoundException"):
        dynamodb.put_item(TableName="table", Item=dynamo({"id": "1"}))
    process.clock("advance", seconds=2)
    assert status(dynamodb) == "ACTIVE"
    dynamodb.put_item(TableName="table", Item=dynamo({"id": "1"}))


def test_a_table_in_the_making_is_in_use(slow):
    _, dynamodb = slow
    for change in (lambda: dynamodb.delete_table(TableName="table"), lambda: dynamodb.update_table(TableName="table", DeletionProtectionEnabled=True)):
        with refused_with("", "ResourceInUseException"):
            change()


def test_a_table_is_deleted_in_its_time(slow):
    process, dynamodb = slow
    process.clock("advance", seconds=2)
    dynamodb.delete_table(TableName="table")
    assert status(dynamodb) == "DELETING" and dynamodb.list_tables()["TableNames"] == ["table"]
    with refused_with("", "ResourceInUseException"):
        make(dynamodb, "table")
    process.clock("advance", seconds=2)
    with refused_with("", "ResourceNotFoundException"):
        status(dynamodb)


def test_an_index_is_filled_in_its_time(slow):
    process, dynamodb = slow
    process.clock("advance", seconds=2)
    fill(dynamodb, "table", [{"id": "1", "kind": "k"}])
    updates = [{"Create": index("by-kind", "kind")}]
    dynamodb.update_table(TableName="table", AttributeDefinitions=definitions("id kind"), GlobalSecondaryIndexUpdates=updates)
    table = dynamodb.describe_table(TableName="table")["Table"]
    assert (table["TableStatus"], table["GlobalSecondaryIndexes"][0]["IndexStatus"]) == ("UPDATING", "CREATING")
    with refused("Cannot read from backfilling global secondary index: by-kind"):
        dynamodb.scan(TableName="table", IndexName="by-kind")
    dynamodb.put_item(TableName="table", Item=dynamo({"id": "2", "kind": "k"}))
    process.clock("advance", seconds=2)
    assert ids(dynamodb.scan(TableName="table", IndexName="by-kind")) == ["1", "2"]


def test_waiters_wait_for_tables_to_be_made_and_to_be_gone(emulator):
    dynamodb = boto3_client("dynamodb", emulator("--empty", "--table-delay", "1").endpoint)
    make(dynamodb, "table")
    assert status(dynamodb) == "CREATING"
    dynamodb.get_waiter("table_exists").wait(TableName="table", WaiterConfig={"Delay": 1})
    assert status(dynamodb) == "ACTIVE"
    dynamodb.delete_table(TableName="table")
    dynamodb.get_waiter("table_not_exists").wait(TableName="table", WaiterConfig={"Delay": 1})
    assert dynamodb.list_tables()["TableNames"] == []


def test_items_expire_and_the_stream_says_who_deleted_them(frozen):
    process, dynamodb = frozen()
    streams = boto3_client("dynamodbstreams", process.endpoint)
    make(dynamodb, "table", StreamSpecification={"StreamEnabled": True, "StreamViewType": "OLD_IMAGE"})
    dynamodb.update_time_to_live(TableName="table", TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"})
    now = int(process.clock("freeze")["now"])
    fill(
        dynamodb,
        "table",
        [
            {"id": "soon", "expires": now + 60},
            {"id": "later", "expires": now + 90 * 86400},
            {"id": "text", "expires": str(now + 60)},
            {"id": "never"},
            {"id": "six years ago", "expires": now - 6 * 365 * 86400},
        ],
    )
    process.clock("advance", seconds=30)
    assert len(ids(dynamodb.scan(TableName="table"))) == 5
    # DynamoDB deletes what has expired within a few days.
    process.clock("advance", seconds=23 * 3600)
    assert ids(dynamodb.scan(TableName="table")) == ["later", "never", "six years ago", "text"]
    arn = dynamodb.describe_table(TableName="table")["Table"]["LatestStreamArn"]
    records = []
    for shard in streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
        iterator = streams.get_shard_iterator(StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")
        records += streams.get_records(ShardIterator=iterator["ShardIterator"])["Records"]
    [removed] = [record for record in records if record["eventName"] == "REMOVE"]
    assert removed["dynamodb"]["Keys"] == dynamo({"id": "soon"})
    # botocore reads the members of the model, which are capitalised.
    assert removed["userIdentity"] == {"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}


EXCEEDED = (
    "The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level"
    " with the UpdateTable API."
)


@pytest.fixture
def narrow(frozen):
    """A table of one unit each whose capacity, with the five minutes that it may save, is used up."""
    process, dynamodb = frozen("--throttle")
    throughput = {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}
    make(dynamodb, "table", BillingMode="PROVISIONED", ProvisionedThroughput=throughput)
    with refused(EXCEEDED, "ProvisionedThroughputExceededException"):
        for _ in range(1000):
            dynamodb.put_item(TableName="table", Item=dynamo({"id": "1"}))
    return process, dynamodb


def test_what_exceeds_the_capacity_of_a_table_is_refused(narrow):
    process, dynamodb = narrow
    assert "Item" in dynamodb.get_item(TableName="table", Key=dynamo({"id": "1"}))
    process.clock("advance", seconds=3)
    for _ in range(3):
        dynamodb.put_item(TableName="table", Item=dynamo({"id": "1"}))
    with refused(EXCEEDED, "ProvisionedThroughputExceededException"):
        dynamodb.put_item(TableName="table", Item=dynamo({"id": "1"}))


def test_a_batch_does_what_capacity_allows_and_hands_back_the_rest(narrow):
    process, dynamodb = narrow
    process.clock("advance", seconds=3)
    puts = [{"PutRequest": {"Item": dynamo({"id": str(i)})}} for i in range(5)]
    assert len(dynamodb.batch_write_item(RequestItems={"table": puts})["UnprocessedItems"]["table"]) == 2
    with refused_with("", "ProvisionedThroughputExceededException"):
        dynamodb.batch_write_item(RequestItems={"table": puts})


def test_nothing_is_throttled_unless_asked(frozen):
    _, dynamodb = frozen()
    throughput = {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}
    make(dynamodb, "table", BillingMode="PROVISIONED", ProvisionedThroughput=throughput)
    for _ in range(400):
        dynamodb.put_item(TableName="table", Item=dynamo({"id": "1"}))


def what_readers_see(process, dynamodb):
    make(dynamodb, "table", gsi=[("by-kind", "kind")])
    seen = []
    for number in range(20):
        dynamodb.put_item(TableName="table", Item=dynamo({"id": str(number), "kind": "k"}))
        scans = dynamodb.scan(TableName="table"), dynamodb.scan(TableName="table", IndexName="by-kind")
        seen.append([scan["Count"] for scan in scans])
        assert dynamodb.scan(TableName="table", ConsistentRead=True)["Count"] == number + 1
        process.clock("advance", seconds=0.25)
    return seen


def test_reads_lag_behind_and_catch_up(frozen):
    process, dynamodb = frozen("--lag", "2", "--lag-seed", "7")
    seen = what_readers_see(process, dynamodb)
    assert any(table < number for number, (table, _) in enumerate(seen, 1))
    assert any(by_kind < number for number, (_, by_kind) in enumerate(seen, 1))
    process.clock("advance", seconds=2)
    assert dynamodb.scan(TableName="table")["Count"] == dynamodb.scan(TableName="table", IndexName="by-kind")["Count"] == 20


def test_the_same_seed_gives_the_same_reads(frozen):
    arguments = "--lag", "2", "--lag-seed", "7"
    assert what_readers_see(*frozen(*arguments)) == what_readers_see(*frozen(*arguments))
