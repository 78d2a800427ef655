"""DynamoDB's items: their types, their limits, and what writes return of them."""

from decimal import Decimal

import boto3
import pytest

from conftest import boto3_client
from dynamo import ENVELOPE, dynamo, make, refused, refused_with, unchecked


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture(scope="module")
def table(dynamodb):
    """A table that every test here writes its own items to."""
    make(dynamodb, "test-items")
    yield "test-items"
    dynamodb.delete_table(TableName="test-items")


@pytest.fixture
def item(dynamodb, table, name):
    """One item of the test's own."""

    class Item:
        key = {"id": {"S": name}}

        def put(self, attributes, **more):
            return dynamodb.put_item(TableName=table, Item=self.key | attributes, **more)

        def get(self, **more):
            return dynamodb.get_item(TableName=table, Key=self.key, ConsistentRead=True, **more).get("Item")

        def update(self, expression, values=None, **more):
            more |= {"ExpressionAttributeValues": values} if values else {}
            return dynamodb.update_item(TableName=table, Key=self.key, UpdateExpression=expression, **more)

        def delete(self, **more):
            return dynamodb.delete_item(TableName=table, Key=self.key, **more)

        def kept(self, value):
            """What is there when this value was put."""
            self.put({"a": value})
            return self.get()["a"]

    return Item()


@pytest.mark.parametrize(
    "value",
    [
        {"S": "text \u0141 \U0001f600"},
        {"S": ""},
        {"N": "-17.5"},
        {"B": b"\x00\xff"},
        {"B": b""},
        {"BOOL": True},
        {"BOOL": False},
        {"NULL": True},
        {"L": []},
        {"L": [{"S": "a"}, {"N": "1"}, {"L": [{"NULL": True}]}]},
        {"M": {}},
        {"M": {"a": {"M": {"b": {"B": b"c"}}}, "e": {"S": ""}}},
    ],
)
def test_a_value_comes_back_as_it_was_put(item, value):
    assert item.kept(value) == value


@pytest.mark.parametrize("kind, values", [("SS", ["b", "a", ""]), ("NS", ["2", "1.5", "-3"]), ("BS", [b"b", b"a", b""])])
def test_a_set_comes_back_with_its_members(item, kind, values):
    assert sorted(item.kept({kind: values})[kind]) == sorted(values)


@pytest.mark.parametrize(
    "number, normal",
    [
        ("1", "1"),
        ("01", "1"),
        ("+1", "1"),
        ("-0", "0"),
        ("0.0", "0"),
        ("1.50", "1.5"),
        ("1e3", "1000"),
        ("1.2E-3", "0.0012"),
        ("100", "100"),
        ("-12.30", "-12.3"),
        ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
        ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        ("1234567890123456789.0123456789012345678", "1234567890123456789.0123456789012345678"),
    ],
)
def test_a_number_is_kept_exactly_and_without_superfluous_zeros(item, number, normal):
    assert item.kept({"N": number}) == {"N": normal}


@pytest.mark.parametrize("number", ["9.9999999999999999999999999999999999999E+125", "-9.9999999999999999999999999999999999999E+125", "1E-130", "-1E-130"])
def test_the_largest_and_the_smallest_numbers_are_kept(item, number):
    assert Decimal(item.kept({"N": number})["N"]) == Decimal(number)


@pytest.mark.parametrize("number", ["1E+126", "-1E+126", "1E+1000"])
def test_a_number_too_large_is_refused(item, number):
    with refused("Number overflow. Attempting to store a number with magnitude larger than supported range"):
        item.put({"a": {"N": number}})


@pytest.mark.parametrize("number", ["1E-131", "-1E-131"])
def test_a_number_too_small_is_refused(item, number):
    with refused("Number underflow. Attempting to store a number with magnitude smaller than supported range"):
        item.put({"a": {"N": number}})


@pytest.mark.parametrize("number", ["1" * 39, "0." + "1" * 39])
def test_a_number_of_more_than_38_digits_is_refused(item, number):
    with refused("Attempting to store more than 38 significant digits in a Number"):
        item.put({"a": {"N": number}})


@pytest.mark.parametrize("number", ["one", "1 000", "0x1", "NaN", "Infinity", "1e"])
def test_a_number_that_is_none_is_refused(item, number):
    with refused(f"The parameter cannot be converted to a numeric value: {number}"):
        item.put({"a": {"N": number}})


def test_a_number_may_not_be_empty(item):
    with refused("The parameter cannot be converted to a numeric value"):
        item.put({"a": {"N": ""}})


def test_arithmetic_is_decimal(item):
    item.put({"a": {"N": "0.1"}})
    item.update("SET a = a + :b", {":b": {"N": "0.2"}})
    assert item.get()["a"] == {"N": "0.3"}
    item.update("ADD a :b", {":b": {"N": "-10000000000000000000000000000000000000"}})
    assert item.get()["a"] == {"N": "-9999999999999999999999999999999999999.7"}


@pytest.mark.parametrize(
    "value, text",
    [
        ({"SS": []}, ENVELOPE + "One or more parameter values were invalid: An string set  may not be empty"),
        ({"NS": []}, ENVELOPE + "One or more parameter values were invalid: An number set  may not be empty"),
        ({"BS": []}, ENVELOPE + "One or more parameter values were invalid: Binary sets should not be empty"),
        ({"SS": ["a", "a"]}, ENVELOPE + "One or more parameter values were invalid: Input collection [a, a] contains duplicates."),
        ({"NULL": False}, ENVELOPE + "One or more parameter values were invalid: Null attribute value types must have the value of true"),
        ({}, "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
    ],
)
def test_a_value_that_is_none_is_refused(item, value, text):
    with refused(text):
        item.put({"a": value})


def test_what_is_no_value_in_a_key_is_told_before_the_key(dynamodb, table):
    with refused(ENVELOPE + "One or more parameter values were invalid: Null attribute value types must have the value of true"):
        dynamodb.update_item(TableName=table, Key={"id": {"NULL": False}})


def test_numbers_of_a_set_are_compared_by_their_values(item):
    with refused(ENVELOPE + "One or more parameter values were invalid: Input collection contains duplicates"):
        item.put({"a": {"NS": ["1", "1.0"]}})


def test_a_value_has_one_type(item, endpoint, table):
    text = "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
    with refused(text):
        unchecked("dynamodb", endpoint).put_item(TableName=table, Item=item.key | {"a": {"S": "a", "N": "1"}})


def test_an_items_key_may_not_be_empty(dynamodb, table):
    text = "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: id"
    with refused(text):
        dynamodb.put_item(TableName=table, Item=dynamo({"id": ""}))
    with refused(text):
        dynamodb.get_item(TableName=table, Key=dynamo({"id": ""}))


def test_a_binary_key_may_not_be_empty(dynamodb, name):
    make(dynamodb, name, "id:B")
    with refused(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty binary value. Key: id"
    ):
        dynamodb.put_item(TableName=name, Item={"id": {"B": b""}})


def test_an_item_needs_its_key_in_its_type(dynamodb, table):
    with refused("One or more parameter values were invalid: Missing the key id in the item"):
        dynamodb.put_item(TableName=table, Item=dynamo({"a": "b"}))
    with refused("One or more parameter values were invalid: Type mismatch for key id expected: S actual: N"):
        dynamodb.put_item(TableName=table, Item=dynamo({"id": 1}))
    with refused("The provided key element does not match the schema"):
        dynamodb.get_item(TableName=table, Key=dynamo({"id": 1}))
    with refused("The provided key element does not match the schema"):
        dynamodb.delete_item(TableName=table, Key=dynamo({"id": "1", "other": "2"}))


@pytest.mark.parametrize("keys, key, kind, size", [("id", "id", "hash", 2048), ("id | sort", "sort", "range", 1024)])
def test_a_key_has_its_own_limit(dynamodb, name, keys, key, kind, size):
    make(dynamodb, name, keys)
    dynamodb.put_item(TableName=name, Item=dynamo({"id": "1", key: "k" * size}))
    with refused_with(f"{size} bytes"):
        dynamodb.put_item(TableName=name, Item=dynamo({"id": "1", key: "k" * (size + 1)}))


def test_an_item_of_400_kilobytes_is_kept_and_a_larger_one_is_not(item):
    size = 400 * 1024 - len("id") - len(item.key["id"]["S"]) - len("a")
    assert len(item.kept({"S": "x" * size})["S"]) == size
    with refused("Item size has exceeded the maximum allowed size"):
        item.put({"a": {"S": "x" * (size + 1)}})


def test_an_update_may_not_make_an_item_too_large(item):
    item.put({"a": {"S": "x" * 300_000}})
    with refused("Item size to update has exceeded the maximum allowed size"):
        item.update("SET b = :b", {":b": {"S": "x" * 200_000}})
    assert set(item.get()) == {"id", "a"}


def test_attribute_names_count_in_bytes(item):
    size = 400 * 1024 - len("id") - len(item.key["id"]["S"]) - len("\u00e9\u00e9".encode())
    item.put({"\u00e9\u00e9": {"S": "x" * size}})
    with refused("Item size has exceeded the maximum allowed size"):
        item.put({"\u00e9\u00e9x": {"S": "x" * size}})


def nested(levels):
    value = {"S": "deep"}
    for _ in range(levels):
        value = {"L": [value]}
    return value


def test_values_nest_32_levels_deep(item):
    assert item.kept(nested(31)) == nested(31)
    with refused_with("Nesting Levels have exceeded supported limits"):
        item.put({"a": nested(33)})


def test_the_resource_takes_and_gives_pythons_types(endpoint, table, name):
    resource = boto3.resource(
        "dynamodb", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    ).Table(table)
    whole = {"id": name, "n": Decimal("1.5"), "set": {1, 2}, "bytes": b"b", "map": {"list": [None, True, "x"]}, "texts": {"a"}}
    resource.put_item(Item=whole)
    assert resource.get_item(Key={"id": name})["Item"] == whole
