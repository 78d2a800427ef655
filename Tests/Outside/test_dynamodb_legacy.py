"""DynamoDB's legacy parameters: Expected, AttributeUpdates, KeyConditions, filters by attribute, AttributesToGet."""

import pytest

from conftest import boto3_client
from dynamo import ENVELOPE, dynamo, fill, make, refused, refused_with


def operator(name, *values):
    """A condition on an attribute."""
    return {"ComparisonOperator": name, **({"AttributeValueList": list(dynamo(dict(enumerate(values))).values())} if values else {})}


def value(one):
    return dynamo({"": one})[""]


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture(scope="module")
def table(dynamodb):
    """Tests here write partitions of their own, and read the partition `a`."""
    make(dynamodb, "test-legacy", "id | rank:N")
    rows = [{"id": "a", "rank": rank, "text": f"t{rank}", "even": rank % 2 == 0, "tags": [f"t{rank}"]} for rank in range(6)]
    fill(dynamodb, "test-legacy", rows)
    yield "test-legacy"
    dynamodb.delete_table(TableName="test-legacy")


@pytest.fixture
def there(dynamodb, table, name):
    """An item of the test's own: its table and key."""
    fill(dynamodb, table, [{"id": name, "rank": 1, "n": 5, "s": "text", "tags": {"x"}, "many": [1]}])
    return {"TableName": table, "Key": dynamo({"id": name, "rank": 1})}


def numbers(answer):
    return [int(item["rank"]["N"]) for item in answer["Items"]]


@pytest.mark.parametrize(
    "expected",
    [
        {"n": {"Value": value(5)}},
        {"n": {"Value": value(5), "Exists": True}},
        {"nothing": {"Exists": False}},
        {"n": operator("EQ", 5)},
        {"n": operator("NE", 6)},
        {"n": operator("LT", 6)},
        {"n": operator("LE", 5)},
        {"n": operator("GT", 4)},
        {"n": operator("GE", 5)},
        {"n": operator("BETWEEN", 1, 9)},
        {"n": operator("IN", 1, 5)},
        {"n": operator("NOT_NULL")},
        {"nothing": operator("NULL")},
        {"s": operator("BEGINS_WITH", "te")},
        {"s": operator("CONTAINS", "ex")},
        {"s": operator("NOT_CONTAINS", "z")},
        {"tags": operator("CONTAINS", "x")},
        {"n": operator("EQ", 5), "s": operator("EQ", "text")},
    ],
)
def test_what_is_expected_lets_the_write_happen(dynamodb, there, expected):
    assert dynamodb.delete_item(**there, Expected=expected, ReturnValues="ALL_OLD")["Attributes"]["n"] == {"N": "5"}


@pytest.mark.parametrize(
    "expected",
    [{"n": {"Value": value(6)}}, {"n": {"Exists": False}}, {"n": operator("GT", 5)}, {"n": operator("EQ", 5), "s": operator("EQ", "other")}],
)
def test_what_is_not_expected_keeps_the_write_from_happening(dynamodb, there, expected):
    with refused("The conditional request failed", "ConditionalCheckFailedException"):
        dynamodb.delete_item(**there, Expected=expected)
    assert "Item" in dynamodb.get_item(**there)


def test_one_of_several_expectations_is_enough_with_or(dynamodb, there):
    expected = {"n": operator("EQ", 6), "s": operator("EQ", "text")}
    with refused("The conditional request failed", "ConditionalCheckFailedException"):
        dynamodb.delete_item(**there, Expected=expected, ConditionalOperator="AND")
    dynamodb.delete_item(**there, Expected=expected, ConditionalOperator="OR")


def test_updates_by_attribute_put_add_and_delete(dynamodb, there):
    updates = {
        "s": {"Value": value("new"), "Action": "PUT"},
        "default": {"Value": value(1)},
        "n": {"Value": value(2), "Action": "ADD"},
        "new": {"Value": value(3), "Action": "ADD"},
        "tags": {"Value": value({"y"}), "Action": "ADD"},
        "many": {"Value": value([2]), "Action": "ADD"},
    }
    new = dynamodb.update_item(**there, AttributeUpdates=updates, ReturnValues="ALL_NEW")["Attributes"]
    assert sorted(new["tags"]["SS"]) == ["x", "y"] and (new["s"], new["default"]) == (value("new"), value(1))
    assert (new["n"], new["new"], new["many"]) == (value(7), value(3), value([1, 2]))
    updates = {"s": {"Action": "DELETE"}, "tags": {"Value": value({"x"}), "Action": "DELETE"}}
    new = dynamodb.update_item(**there, AttributeUpdates=updates, ReturnValues="ALL_NEW")["Attributes"]
    assert "s" not in new and new["tags"] == {"SS": ["y"]}


def test_an_update_of_the_key_is_refused(dynamodb, there):
    with refused("One or more parameter values were invalid: Cannot update attribute rank. This attribute is part of the key"):
        dynamodb.update_item(**there, AttributeUpdates={"rank": {"Value": value(2), "Action": "PUT"}})


@pytest.mark.parametrize(
    "rank, found",
    [
        (None, [0, 1, 2, 3, 4, 5]),
        (operator("EQ", 3), [3]),
        (operator("LT", 2), [0, 1]),
        (operator("LE", 2), [0, 1, 2]),
        (operator("GT", 3), [4, 5]),
        (operator("GE", 3), [3, 4, 5]),
        (operator("BETWEEN", 2, 3), [2, 3]),
    ],
)
def test_key_conditions_find_what_they_say(dynamodb, table, rank, found):
    conditions = {"id": operator("EQ", "a"), **({"rank": rank} if rank else {})}
    assert numbers(dynamodb.query(TableName=table, KeyConditions=conditions)) == found


def test_key_conditions_take_only_their_operators(dynamodb, table):
    with refused_with("", "ValidationException"):
        dynamodb.query(TableName=table, KeyConditions={"id": operator("EQ", "a"), "rank": operator("NE", 1)})
    with refused("Query key condition not supported"):
        dynamodb.query(TableName=table, KeyConditions={"id": operator("GT", "a")})


def test_a_query_filters_by_attribute(dynamodb, table):
    conditions = {"id": operator("EQ", "a")}
    answer = dynamodb.query(TableName=table, KeyConditions=conditions, QueryFilter={"even": operator("EQ", True)})
    assert (numbers(answer), answer["ScannedCount"]) == ([0, 2, 4], 6)


@pytest.mark.parametrize("how, found", [("AND", [2]), ("OR", [0, 2, 4])])
def test_conditions_of_a_scan_are_joined(dynamodb, table, how, found):
    conditions = {"even": operator("EQ", True), "text": operator("EQ", "t2")}
    answer = dynamodb.scan(TableName=table, ScanFilter=conditions, ConditionalOperator=how)
    assert sorted(numbers(answer)) == found


@pytest.mark.parametrize("condition, found", [(operator("CONTAINS", "t1"), [1]), (operator("NOT_NULL"), [0, 1, 2, 3, 4, 5])])
def test_a_scan_filters_by_attribute(dynamodb, table, condition, found):
    conditions = {"tags": condition, "id": operator("EQ", "a")}
    assert sorted(numbers(dynamodb.scan(TableName=table, ScanFilter=conditions))) == found


def test_attributes_to_get_are_those_that_come(dynamodb, table):
    key = dynamo({"id": "a", "rank": 1})
    assert dynamodb.get_item(TableName=table, Key=key, AttributesToGet=["text", "nothing"])["Item"] == dynamo({"text": "t1"})
    batch = dynamodb.batch_get_item(RequestItems={table: {"Keys": [key], "AttributesToGet": ["rank"]}})
    assert batch["Responses"][table] == [dynamo({"rank": 1})]
    answer = dynamodb.query(TableName=table, KeyConditions={"id": operator("EQ", "a")}, AttributesToGet=["rank"], Limit=1)
    assert answer["Items"] == [dynamo({"rank": 0})]


MIXED = "Can not use both expression and non-expression parameters in the same request: "


def test_both_kinds_of_parameters_do_not_mix(dynamodb, table, there):
    with refused(MIXED + "Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}"):
        dynamodb.get_item(**there, AttributesToGet=["a"], ProjectionExpression="b")
    with refused(MIXED + "Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}"):
        dynamodb.delete_item(**there, Expected={"n": {"Exists": False}}, ConditionExpression="attribute_exists(n)")
    with refused(ENVELOPE + MIXED + "Non-expression parameters: {AttributeUpdates} Expression parameters: {UpdateExpression}"):
        dynamodb.update_item(**there, AttributeUpdates={"s": {"Action": "DELETE"}}, UpdateExpression="REMOVE s")
    with refused(MIXED + "Non-expression parameters: {ScanFilter} Expression parameters: {FilterExpression}"):
        dynamodb.scan(TableName=table, ScanFilter={"s": operator("NULL")}, FilterExpression="attribute_exists(s)")


def test_a_query_has_conditions_of_one_kind(dynamodb, table):
    with refused_with(MIXED):
        dynamodb.query(
            TableName=table, KeyConditions={"id": operator("EQ", "a")}, FilterExpression="even = :x", ExpressionAttributeValues=dynamo({":x": True})
        )
    with refused_with("", "ValidationException"):
        dynamodb.query(TableName=table)


def test_an_expectation_is_of_one_kind(dynamodb, there):
    with refused_with("for Attribute: n"):
        dynamodb.delete_item(**there, Expected={"n": {"Value": value(5), **operator("EQ", 5)}})
    with refused("One or more parameter values were invalid: Value must be provided when Exists is true for Attribute: n"):
        dynamodb.delete_item(**there, Expected={"n": {"Exists": True}})
    with refused("One or more parameter values were invalid: Value cannot be used when Exists is false for Attribute: n"):
        dynamodb.delete_item(**there, Expected={"n": {"Exists": False, "Value": value(5)}})


@pytest.mark.parametrize("condition", [operator("BETWEEN", 1), operator("EQ", 1, 2), operator("NULL", 1), operator("IN")])
def test_an_operator_takes_its_number_of_values(dynamodb, table, condition):
    text = "One or more parameter values were invalid: Invalid number of argument(s) for the"
    with refused_with(text + f" {condition['ComparisonOperator']} ComparisonOperator"):
        dynamodb.scan(TableName=table, ScanFilter={"n": condition})


def test_a_conditional_operator_needs_conditions(dynamodb, there):
    with refused_with("ConditionalOperator"):
        dynamodb.delete_item(**there, ConditionalOperator="OR")
