"""What DynamoDB's writes return: ReturnValues of every kind, and the item when a condition fails."""

import pytest
from botocore.exceptions import ClientError

from conftest import boto3_client
from dynamo import ENVELOPE, dynamo, make, refused


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture(scope="module")
def table(dynamodb):
    make(dynamodb, "test-return-values")
    yield "test-return-values"
    dynamodb.delete_table(TableName="test-return-values")


@pytest.fixture
def write(dynamodb, table, name):
    """Writes an item of the test's own, and returns what is returned of it."""

    def write(operation, returns, **more):
        more |= {"Item": dynamo({"id": name, **more.pop("item", {})})} if operation == "put_item" else {"Key": dynamo({"id": name})}
        if "values" in more:
            more["ExpressionAttributeValues"] = dynamo(more.pop("values"))
        answer = getattr(dynamodb, operation)(TableName=table, ReturnValues=returns, **more)
        found = answer.get("Attributes")
        return found and {key: value for key, value in found.items() if key != "id"}

    return write


@pytest.fixture
def there(write):
    write("put_item", "NONE", item={"a": 1, "b": {"c": "d", "e": [1, 2, 3]}})
    return write


OLD = dynamo({"a": 1, "b": {"c": "d", "e": [1, 2, 3]}})


def test_a_put_returns_the_old_item_if_asked(there):
    assert there("put_item", "ALL_OLD", item={"a": 2}) == OLD
    assert there("put_item", "NONE", item={"a": 3}) is None


def test_a_put_of_a_new_item_returns_nothing(write):
    assert write("put_item", "ALL_OLD", item={"a": 1}) is None


def test_a_delete_returns_the_old_item_if_asked(there):
    assert there("delete_item", "ALL_OLD") == OLD
    assert there("delete_item", "ALL_OLD") is None


CHANGE = {"UpdateExpression": "SET a = :a, b.c = :c, f = :f REMOVE b.e[1]", "values": {":a": 2, ":c": "x", ":f": "new"}}


@pytest.mark.parametrize(
    "returns, found",
    [
        ("NONE", None),
        ("ALL_OLD", OLD),
        ("ALL_NEW", dynamo({"a": 2, "b": {"c": "x", "e": [1, 3]}, "f": "new"})),
    ],
)
def test_an_update_returns_the_whole_item_if_asked(there, returns, found):
    assert there("update_item", returns, **CHANGE) == found


def test_an_update_returns_what_it_changed_as_it_is(there):
    change = {"UpdateExpression": "SET a = :a, b.c = :c, f = :f", "values": {":a": 2, ":c": "x", ":f": "new"}}
    assert there("update_item", "UPDATED_NEW", **change) == dynamo({"a": 2, "b": {"c": "x"}, "f": "new"})


def test_an_update_returns_what_it_changed_as_it_was(there):
    change = {"UpdateExpression": "SET a = :a, b.c = :c, f = :f", "values": {":a": 2, ":c": "x", ":f": "new"}}
    assert there("update_item", "UPDATED_OLD", **change) == dynamo({"a": 1, "b": {"c": "d"}})


def test_an_update_that_only_removes_returns_no_new_values(there):
    assert there("update_item", "UPDATED_NEW", UpdateExpression="REMOVE a") is None


def test_an_update_returns_what_it_removed(there):
    assert there("update_item", "UPDATED_OLD", UpdateExpression="REMOVE a") == dynamo({"a": 1})


def test_an_update_of_nothing_makes_an_item_of_its_key(write, dynamodb, table, name):
    answer = dynamodb.update_item(TableName=table, Key=dynamo({"id": name}), ReturnValues="ALL_NEW")
    assert answer["Attributes"] == dynamo({"id": name})


@pytest.mark.parametrize("operation, envelope", [("put_item", ENVELOPE), ("delete_item", "")])
@pytest.mark.parametrize("returns", ["ALL_NEW", "UPDATED_OLD", "UPDATED_NEW"])
def test_only_an_update_returns_new_values(write, operation, envelope, returns):
    with refused(envelope + "ReturnValues can only be ALL_OLD or NONE"):
        write(operation, returns)


@pytest.mark.parametrize("operation", ["put_item", "update_item", "delete_item"])
def test_a_failed_condition_returns_the_item_if_asked(there, operation, name):
    with pytest.raises(ClientError) as error:
        there(operation, "NONE", ConditionExpression="attribute_not_exists(id)", ReturnValuesOnConditionCheckFailure="ALL_OLD")
    assert error.value.response["Error"] == {"Code": "ConditionalCheckFailedException", "Message": "The conditional request failed"}
    assert error.value.response["Item"] == OLD | dynamo({"id": name})


def test_a_failed_condition_returns_no_item_if_not_asked_or_not_there(there, dynamodb, table, name):
    with pytest.raises(ClientError) as error:
        there("delete_item", "NONE", ConditionExpression="attribute_not_exists(id)")
    assert "Item" not in error.value.response
    there("delete_item", "NONE")
    with pytest.raises(ClientError) as error:
        there("delete_item", "NONE", ConditionExpression="attribute_exists(id)", ReturnValuesOnConditionCheckFailure="ALL_OLD")
    assert "Item" not in error.value.response
