"""Single sentences of DynamoDB's guide and API reference: limits, periods and refusals."""

import pytest

from conftest import boto3_client
from dynamo import dynamo, fill, make, refused, refused_with
from test_dynamodb_exports import Place


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture
def table(dynamodb, name):
    make(dynamodb, name)
    return name


def keys(*ids, **more):
    return {"Keys": [dynamo({"id": key}) for key in ids], **more}


def test_a_batch_gets_16_megabytes_and_leaves_the_rest(dynamodb, table):
    ids = [str(i) for i in range(100, 150)]
    for key in ids:
        dynamodb.put_item(TableName=table, Item=dynamo({"id": key, "a": "x" * 400_000}))
    seen, wanted, answers = [], {table: keys(*ids, ConsistentRead=True)}, 0
    while wanted:
        answer = dynamodb.batch_get_item(RequestItems=wanted)
        got = answer["Responses"][table]
        assert got and sum(len(item["a"]["S"]) for item in got) <= 16 * 1024 * 1024
        seen += [item["id"]["S"] for item in got]
        wanted, answers = answer["UnprocessedKeys"], answers + 1
        if wanted:
            assert wanted[table]["ConsistentRead"] is True
    assert sorted(seen) == ids and answers == 2


def test_a_batch_of_100_items_of_300_kilobytes_gets_52(dynamodb, table):
    """The API reference's own example for BatchGetItem."""
    ids = [str(i) for i in range(100, 200)]
    for key in ids:
        dynamodb.put_item(TableName=table, Item=dynamo({"id": key, "a": "x" * (300 * 1024 - 10)}))
    assert len(dynamodb.batch_get_item(RequestItems={table: keys(*ids)})["Responses"][table]) == 52


def test_transact_get_reads_at_most_four_megabytes(dynamodb, table):
    for i in range(11):
        dynamodb.put_item(TableName=table, Item=dynamo({"id": str(i), "a": "x" * 400_000}))
    with refused_with(""):
        dynamodb.transact_get_items(TransactItems=[{"Get": {"TableName": table, "Key": dynamo({"id": str(i)})}} for i in range(11)])


def test_an_item_with_a_key_of_another_type_cancels_the_transaction(dynamodb, table):
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException) as error:
        dynamodb.transact_write_items(
            TransactItems=[{"Put": {"TableName": table, "Item": dynamo({"id": 1})}}, {"Put": {"TableName": table, "Item": dynamo({"id": "1"})}}]
        )
    [reason, none] = error.value.response["CancellationReasons"]
    assert reason["Code"] == "ValidationError" and reason["Message"].startswith("One or more parameter values were invalid")
    assert none == {"Code": "None"}


def test_a_start_outside_the_range_is_refused(dynamodb, name):
    make(dynamodb, name, "id | n:N")
    with refused("The provided starting key does not match the range key predicate"):
        dynamodb.query(
            TableName=name, KeyConditionExpression="id = :id AND n > :x", ExpressionAttributeValues=dynamo({":id": "a", ":x": 5}),
            ExclusiveStartKey=dynamo({"id": "a", "n": 1}),
        )  # fmt: skip


@pytest.mark.parametrize("sign", ["#", ":"])
def test_a_placeholder_has_at_most_255_bytes(dynamodb, table, sign):
    """Developer guide, "Quotas": a single expression attribute name or value, such as #name or :val, is at most 255 bytes."""
    word = "x" * 255
    names = {"ExpressionAttributeNames": {"#" + word: "a"}} if sign == "#" else {}
    value = ":" + (word if sign == ":" else "v")
    with refused_with(""):
        left = "#" + word if sign == "#" else "a"
        dynamodb.scan(TableName=table, FilterExpression=f"{left} = {value}", ExpressionAttributeValues=dynamo({value: 1}), **names)


def test_tags_of_aws_cannot_be_assigned(dynamodb, table):
    """Developer guide, "Tagging restrictions": the aws: prefix is AWS's and cannot be assigned."""
    arn = dynamodb.describe_table(TableName=table)["Table"]["TableArn"]
    with refused_with(""):
        dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "aws:a", "Value": "b"}])


def test_time_to_live_is_changed_once_an_hour(dynamodb, table):
    """API reference, UpdateTimeToLive: more calls for the table within the hour are a ValidationException."""
    dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification={"Enabled": True, "AttributeName": "a"})
    with refused_with(""):
        dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification={"Enabled": False, "AttributeName": "a"})


def test_a_throttled_transaction_is_cancelled(emulator):
    """API reference, TransactionCanceledException: insufficient provisioned capacity cancels, code ProvisionedThroughputExceeded."""
    process = emulator("--empty", "--throttle")
    process.clock("freeze")
    dynamodb = boto3_client("dynamodb", process.endpoint)
    make(dynamodb, "table", BillingMode="PROVISIONED", ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1})
    with refused_with("", "ProvisionedThroughputExceededException"):
        for _ in range(1000):
            fill(dynamodb, "table", [{"id": "1"}])
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException) as error:
        dynamodb.transact_write_items(TransactItems=[{"Put": {"TableName": "table", "Item": dynamo({"id": "1"})}}])
    assert [reason["Code"] for reason in error.value.response["CancellationReasons"]] == ["ProvisionedThroughputExceeded"]


def test_a_table_being_deleted_can_be_deleted_again(emulator):
    """API reference, DeleteTable: if the table is already in the DELETING state, no error is returned."""
    process = emulator("--empty", "--table-delay", "2")
    process.clock("freeze")
    dynamodb = boto3_client("dynamodb", process.endpoint)
    make(dynamodb, "table")
    process.clock("advance", seconds=2)
    for _ in range(2):
        assert dynamodb.delete_table(TableName="table")["TableDescription"]["TableStatus"] == "DELETING"


def test_the_key_of_an_encrypted_table_is_named_by_its_id(dynamodb, name):
    make(dynamodb, name, SSESpecification={"Enabled": True})
    described = dynamodb.describe_table(TableName=name)["Table"]["SSEDescription"]
    assert ":key/" in described["KMSMasterKeyArn"]


def test_create_table_describes_the_encryption(dynamodb, name):
    assert make(dynamodb, name, SSESpecification={"Enabled": True})["SSEDescription"]["SSEType"] == "KMS"


@pytest.mark.parametrize("seconds", [600, 25 * 3600])
def test_an_incremental_export_is_of_15_minutes_to_24_hours(emulator, seconds):
    process = emulator("--empty")
    start = process.clock("freeze")["now"]
    dynamodb, s3 = boto3_client("dynamodb", process.endpoint), boto3_client("s3", process.endpoint)
    arn = make(dynamodb, "table")["TableArn"]
    s3.create_bucket(Bucket="bucket")
    dynamodb.update_continuous_backups(TableName="table", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
    process.clock("advance", seconds=26 * 3600)
    window = {"ExportFromTime": start + 60, "ExportToTime": start + 60 + seconds}
    with refused_with("Difference between export period", "InvalidExportTimeException"):
        dynamodb.export_table_to_point_in_time(
            TableArn=arn, S3Bucket="bucket", ExportType="INCREMENTAL_EXPORT", IncrementalExportSpecification=window
        )


def test_an_incremental_export_outside_the_window_is_refused(dynamodb, table):
    dynamodb.update_continuous_backups(TableName=table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
    arn = dynamodb.describe_table(TableName=table)["Table"]["TableArn"]
    with refused_with("", "InvalidExportTimeException"):
        dynamodb.export_table_to_point_in_time(
            TableArn=arn, S3Bucket="bucket", ExportType="INCREMENTAL_EXPORT",
            IncrementalExportSpecification={"ExportFromTime": 3600, "ExportToTime": 7200},
        )  # fmt: skip


def test_an_incremental_export_may_leave_the_old_images_out(emulator, name):
    process = emulator("--empty")
    process.clock("freeze")
    place = Place(process.endpoint, name)
    place.recover()
    fill(place.dynamodb, name, [{"id": "changed", "n": 1}])
    start = process.clock("advance", seconds=3600)["now"]
    process.clock("advance", seconds=60)
    fill(place.dynamodb, name, [{"id": "changed", "n": 2}])
    end = process.clock("advance", seconds=3600)["now"]
    process.clock("advance", seconds=600)
    window = {"ExportFromTime": start, "ExportToTime": end, "ExportViewType": "NEW_IMAGE"}
    [line] = place.lines(place.export(ExportType="INCREMENTAL_EXPORT", IncrementalExportSpecification=window))
    assert "NewImage" in line and "OldImage" not in line


def test_a_filter_adds_nothing_to_what_a_local_index_returns(dynamodb, name):
    """API reference, Query, Select: an index answers with its projected attributes unless told otherwise."""
    make(dynamodb, name, "id | sort", lsi=[("by-kind", "id | kind", ["b"])])
    fill(dynamodb, name, [{"id": "1", "sort": "a", "kind": "k", "a": "x", "b": "y", "c": "z"}])
    query = {"TableName": name, "IndexName": "by-kind", "KeyConditionExpression": "id = :i", "ExpressionAttributeValues": dynamo({":i": "1"})}
    assert set(dynamodb.query(**query)["Items"][0]) == {"id", "sort", "kind", "b"}
    assert set(dynamodb.query(**query, FilterExpression="attribute_exists(b)")["Items"][0]) == {"id", "sort", "kind", "b"}
    # DynamoDB either refuses this filter or applies it; what it does not do is to answer with the whole item.
    assert set(dynamodb.query(**query, FilterExpression="attribute_exists(c)")["Items"][0]) == {"id", "sort", "kind", "b"}


def test_an_attribute_has_a_name(dynamodb, table):
    """Developer guide, "Quotas": an attribute name must be at least one character long."""
    with refused_with(""):
        dynamodb.put_item(TableName=table, Item=dynamo({"id": "1", "": 1}))
