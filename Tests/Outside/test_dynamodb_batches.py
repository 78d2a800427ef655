"""DynamoDB's batches: their limits, what they leave for the next request, and what they cost."""

import pytest

from conftest import boto3_client
from dynamo import dynamo, fill, make, refused, refused_with


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture
def table(dynamodb, name):
    make(dynamodb, name)
    return name


def puts(*items):
    return [{"PutRequest": {"Item": dynamo(item)}} for item in items]


def deletes(*keys):
    return [{"DeleteRequest": {"Key": dynamo({"id": key})}} for key in keys]


def keys(*ids, **more):
    return {"Keys": [dynamo({"id": key}) for key in ids], **more}


def count(dynamodb, table):
    return dynamodb.scan(TableName=table, Select="COUNT", ConsistentRead=True)["Count"]


def test_a_batch_puts_and_deletes_in_many_tables(dynamodb, table, name):
    make(dynamodb, name + "-2")
    fill(dynamodb, table, [{"id": "gone"}])
    answer = dynamodb.batch_write_item(RequestItems={table: puts({"id": "1"}) + deletes("gone", "never"), name + "-2": puts({"id": "2"})})
    assert answer["UnprocessedItems"] == {}
    assert (count(dynamodb, table), count(dynamodb, name + "-2")) == (1, 1)


def test_a_batch_writes_at_most_25_items(dynamodb, table):
    assert dynamodb.batch_write_item(RequestItems={table: puts(*({"id": str(i)} for i in range(25)))})["UnprocessedItems"] == {}
    with refused_with(""):
        dynamodb.batch_write_item(RequestItems={table: puts(*({"id": str(i)} for i in range(100, 126)))})
    assert count(dynamodb, table) == 25


def test_the_25_items_are_those_of_all_tables(dynamodb, table, name):
    make(dynamodb, name + "-2")
    with refused("Too many items requested for the BatchWriteItem call"):
        half = puts(*({"id": str(i)} for i in range(13)))
        dynamodb.batch_write_item(RequestItems={table: half, name + "-2": half})


def test_a_batch_may_not_write_an_item_twice(dynamodb, table):
    with refused("Provided list of item keys contains duplicates"):
        dynamodb.batch_write_item(RequestItems={table: puts({"id": "1"}) + deletes("1")})


def test_a_batch_with_an_item_that_is_none_writes_nothing(dynamodb, table):
    with refused("The provided key element does not match the schema"):
        dynamodb.batch_write_item(RequestItems={table: puts({"id": "1"}) + [{"DeleteRequest": {"Key": {"other": {"S": "1"}}}}]})
    with refused("The provided key element does not match the schema"):
        dynamodb.batch_write_item(RequestItems={table: puts({"id": "1"}, {"other": "1"})})
    assert count(dynamodb, table) == 0


def test_a_batch_needs_its_tables(dynamodb, table, name):
    with refused("Requested resource not found", "ResourceNotFoundException"):
        dynamodb.batch_write_item(RequestItems={table: puts({"id": "1"}), name + "-none": puts({"id": "1"})})
    assert count(dynamodb, table) == 0
    with refused("Requested resource not found", "ResourceNotFoundException"):
        dynamodb.batch_get_item(RequestItems={name + "-none": keys("1")})


def test_a_request_of_a_batch_is_one_thing(dynamodb, table):
    with refused_with(""):
        both = puts({"id": "1"})[0] | deletes("2")[0]
        dynamodb.batch_write_item(RequestItems={table: [both]})


def test_an_empty_batch_is_refused(dynamodb, table):
    with refused_with(""):
        dynamodb.batch_write_item(RequestItems={})
    with refused_with("", "ValidationException"):
        dynamodb.batch_get_item(RequestItems={})


def test_a_batch_gets_what_is_there(dynamodb, table):
    fill(dynamodb, table, [{"id": "1", "a": "x", "b": "y"}, {"id": "2", "a": "z"}])
    answer = dynamodb.batch_get_item(RequestItems={table: keys("1", "2", "3", ProjectionExpression="#a", ExpressionAttributeNames={"#a": "a"})})
    assert sorted(item["a"]["S"] for item in answer["Responses"][table]) == ["x", "z"]
    assert all(set(item) == {"a"} for item in answer["Responses"][table]) and answer["UnprocessedKeys"] == {}


def test_a_table_of_which_nothing_was_found_is_in_the_answer(dynamodb, table):
    answer = dynamodb.batch_get_item(RequestItems={table: keys("1")})
    assert (answer["Responses"], answer["UnprocessedKeys"]) == ({table: []}, {})


def test_a_batch_gets_at_most_100_items(dynamodb, table, name):
    assert dynamodb.batch_get_item(RequestItems={table: keys(*map(str, range(100)))})["UnprocessedKeys"] == {}
    with refused_with(""):
        dynamodb.batch_get_item(RequestItems={table: keys(*map(str, range(101)))})
    make(dynamodb, name + "-2")
    with refused("Too many items requested for the BatchGetItem call"):
        half = keys(*map(str, range(51)))
        dynamodb.batch_get_item(RequestItems={table: half, name + "-2": half})


def test_a_batch_may_not_get_an_item_twice(dynamodb, table):
    with refused("Provided list of item keys contains duplicates"):
        dynamodb.batch_get_item(RequestItems={table: keys("1", "1")})


def test_a_batch_writes_at_most_16_megabytes(dynamodb, table):
    big = "x" * 409_000
    whole = dynamodb.batch_write_item(RequestItems={table: puts(*({"id": str(i), "a": big} for i in range(25)))})
    assert whole["UnprocessedItems"] == {}


def test_an_item_too_large_refuses_the_batch(dynamodb, table):
    with refused_with("Item size has exceeded the maximum allowed size"):
        dynamodb.batch_write_item(RequestItems={table: puts({"id": "1"}, {"id": "2", "a": "x" * 410_000})})
    assert count(dynamodb, table) == 0


def test_a_batch_costs_what_its_items_cost(dynamodb, table):
    more = {"ReturnConsumedCapacity": "TOTAL"}
    written = dynamodb.batch_write_item(RequestItems={table: puts({"id": "1", "a": "x" * 5000}, {"id": "2"})}, **more)
    assert written["ConsumedCapacity"] == [{"TableName": table, "CapacityUnits": 6.0}]
    read = dynamodb.batch_get_item(RequestItems={table: keys("1", "2", "3")}, **more)
    assert read["ConsumedCapacity"] == [{"TableName": table, "CapacityUnits": 2.0}]
    consistent = dynamodb.batch_get_item(RequestItems={table: keys("1", "2", "3", ConsistentRead=True)}, **more)
    assert consistent["ConsumedCapacity"] == [{"TableName": table, "CapacityUnits": 4.0}]


def test_the_resources_batch_writer_writes_and_deletes(endpoint, dynamodb, table):
    import boto3

    resource = boto3.resource(
        "dynamodb", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    )
    with resource.Table(table).batch_writer(overwrite_by_pkeys=["id"]) as batch:
        for i in range(60):
            batch.put_item(Item={"id": str(i % 50), "n": i})
        batch.delete_item(Key={"id": "0"})
    assert count(dynamodb, table) == 49
