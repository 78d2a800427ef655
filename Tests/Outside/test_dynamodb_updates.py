"""DynamoDB's update expressions: SET, REMOVE, ADD and DELETE, their functions, paths and refusals."""

from decimal import Decimal

import pytest

from conftest import boto3_client
from dynamo import ENVELOPE, dynamo, make, refused, refused_with


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture(scope="module")
def table(dynamodb):
    make(dynamodb, "test-updates")
    yield "test-updates"
    dynamodb.delete_table(TableName="test-updates")


@pytest.fixture
def after(dynamodb, table, name):
    """What an item is after an update."""

    def update(item, expression, names=None, **values):
        if item is not None:
            dynamodb.put_item(TableName=table, Item=dynamo({"id": name} | item))
        more = {"ExpressionAttributeNames": names} if names else {}
        if values:
            more["ExpressionAttributeValues"] = dynamo({f":{key}": value for key, value in values.items()})
        answer = dynamodb.update_item(TableName=table, Key=dynamo({"id": name}), UpdateExpression=expression, ReturnValues="ALL_NEW", **more)
        answer["Attributes"].pop("id")
        for value in answer["Attributes"].values():
            for kind in {"SS", "NS"} & set(value):
                value[kind].sort()
        return answer["Attributes"]

    return update


def test_set_makes_and_replaces(after):
    assert after({"a": 1}, "SET a = :a, b = :b", a="new", b=[1]) == dynamo({"a": "new", "b": [1]})


def test_set_reads_what_was_there_before_the_update(after):
    assert after({"a": 1, "b": 2}, "SET a = b, b = a") == dynamo({"a": 2, "b": 1})


def test_set_adds_and_subtracts(after):
    assert after({"a": 5, "b": 3}, "SET a = a - :x, b = :x + b, c = a + b", x=2) == dynamo({"a": 3, "b": 5, "c": 8})


def test_set_takes_a_default_for_what_is_not_there(after):
    assert after({"a": 1}, "SET a = if_not_exists(a, :x), b = if_not_exists(b, :x) + :x", x=7) == dynamo({"a": 1, "b": 14})


def test_set_appends_lists(after):
    assert after({"a": [1]}, "SET a = list_append(:x, a), b = list_append(if_not_exists(b, :e), :x)", x=[2], e=[]) == dynamo({"a": [2, 1], "b": [2]})


def test_set_changes_parts_of_documents(after):
    item = {"doc": {"a": 1, "l": [1, 2]}}
    assert after(item, "SET doc.b = :x, doc.l[0] = :x, doc.l[9] = :y", x=5, y=6) == dynamo({"doc": {"a": 1, "b": 5, "l": [5, 2, 6]}})


def test_remove_takes_attributes_and_elements(after):
    item = {"a": 1, "b": {"c": 1, "d": 2}, "l": [0, 1, 2, 3]}
    assert after(item, "REMOVE a, b.c, l[1], l[2], nothing") == dynamo({"b": {"d": 2}, "l": [0, 3]})


def test_add_counts_and_begins_at_zero(after):
    assert after({"a": 5}, "ADD a :x, b :x", x=-2) == dynamo({"a": 3, "b": -2})


def test_add_joins_sets(after):
    assert after({"a": {"x"}}, "ADD a :a, b :b", a={"x", "y"}, b={1}) == {"a": {"SS": ["x", "y"]}, "b": {"NS": ["1"]}}


def test_delete_takes_from_sets_and_removes_empty_ones(after):
    assert after({"a": {"x", "y"}, "b": {1}}, "DELETE a :a, b :b, c :b", a={"y", "z"}, b={1}) == {"a": {"SS": ["x"]}}


def test_all_four_clauses_work_together_in_any_order(after):
    item = {"a": 1, "b": 2, "c": 3, "d": {"x", "y"}}
    assert after(item, "DELETE d :d remove b ADD c :c set a = :a", d={"x"}, c=1, a=0) == {**dynamo({"a": 0, "c": 4}), "d": {"SS": ["y"]}}


def test_an_update_makes_the_item_that_is_not_there(after):
    assert after(None, "SET a = :a", a=1) == dynamo({"a": 1})


TYPE = "An operand in the update expression has an incorrect data type"


@pytest.mark.parametrize(
    "expression, values",
    [
        ("SET a = a + :x", {"x": 1}),
        ("ADD a :x", {"x": 1}),
        ("SET b = list_append(a, :x)", {"x": [1]}),
        ("DELETE a :x", {"x": {"y"}}),
        ("ADD n :x", {"x": {"y"}}),
    ],
)
def test_an_operand_of_another_type_is_refused(after, expression, values):
    with refused(TYPE):
        after({"a": "text", "n": 1}, expression, **values)


def test_an_attribute_that_is_not_there_cannot_be_read(after):
    with refused("The provided expression refers to an attribute that does not exist in the item"):
        after({}, "SET a = b + :x", x=1)


@pytest.mark.parametrize("expression", ["SET doc.a = :x", "SET a.b = :x", "SET a[0] = :x", "SET l.a = :x", "REMOVE doc.a"])
def test_a_path_into_nothing_is_refused(after, expression):
    values = {"x": 1} if ":x" in expression else {}
    with refused("The document path provided in the update expression is invalid for update"):
        after({"a": "text", "l": [1]}, expression, **values)


def test_a_number_too_large_is_refused(after):
    with refused_with("Number overflow"):
        after({}, "SET a = :x + :x", x=Decimal("9E+125"))


@pytest.mark.parametrize("expression", ["SET a = :x, a = :x", "SET a = :x REMOVE a", "SET a.b = :x, a = :x", "SET a[1] = :x ADD a :x"])
def test_paths_of_an_update_may_not_overlap(after, expression):
    with refused_with(ENVELOPE + "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these paths"):
        after({}, expression, x=1)


def test_paths_of_an_update_may_not_conflict(after):
    with refused_with(ENVELOPE + "Invalid UpdateExpression: Two document paths conflict with each other"):
        after({}, "SET a.b = :x, a[0] = :x", x=1)


def test_a_clause_comes_once(after):
    with refused(ENVELOPE + 'Invalid UpdateExpression: The "SET" section can only be used once in an update expression;'):
        after({}, "SET a = :x SET b = :x", x=1)


def test_the_key_cannot_be_updated(after):
    with refused("One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key"):
        after({}, "SET id = :x", x="other")


@pytest.mark.parametrize(
    "expression, function, kind",
    [("ADD a :x", "ADD", "STRING"), ("DELETE a :x", "DELETE", "STRING")],
)
def test_add_and_delete_take_their_own_types(after, expression, function, kind):
    with refused_with(ENVELOPE + f"Invalid UpdateExpression: Incorrect operand type for operator or function; operator: {function}, operand type: {kind}"):
        after({}, expression, x="text")


def test_arithmetic_takes_numbers(after):
    with refused(ENVELOPE + "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: +, operand type: S"):
        after({"a": 1}, "SET a = a + :x", x="1")


def test_list_append_takes_lists(after):
    with refused(ENVELOPE + "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: list_append, operand type: S"):
        after({"a": []}, "SET a = list_append(a, :x)", x="1")


def test_functions_of_conditions_are_not_those_of_updates(after):
    with refused_with(ENVELOPE + "Invalid UpdateExpression: The function is not allowed in an update expression; function: size"):
        after({"a": "x"}, "SET b = size(a)")


def test_an_unknown_function_is_refused(after):
    with refused(ENVELOPE + "Invalid UpdateExpression: Invalid function name; function: upper"):
        after({"a": "x"}, "SET b = upper(a)")


@pytest.mark.parametrize("expression", ["SET", "SET a", "SET a = ", "a = :x", "REMOVE", "ADD a", "SET a = :x,"])
def test_a_syntax_error_is_refused(dynamodb, table, expression):
    more = {"ExpressionAttributeValues": dynamo({":x": 1})} if ":x" in expression else {}
    with refused_with(ENVELOPE + "Invalid UpdateExpression: Syntax error; token: "):
        dynamodb.update_item(TableName=table, Key=dynamo({"id": "1"}), UpdateExpression=expression, **more)


def test_an_update_and_its_condition_share_names_and_values(dynamodb, table, name):
    dynamodb.update_item(
        TableName=table, Key=dynamo({"id": name}), UpdateExpression="SET #a = :x", ConditionExpression="attribute_not_exists(#a) OR #a < :x",
        ExpressionAttributeNames={"#a": "size"}, ExpressionAttributeValues=dynamo({":x": 1}),
    )  # fmt: skip
    with pytest.raises(dynamodb.exceptions.ConditionalCheckFailedException):
        dynamodb.update_item(TableName=table, Key=dynamo({"id": name}), UpdateExpression="REMOVE x", ConditionExpression="attribute_exists(x)")


def test_one_update_may_be_done_by_many_at_once(dynamodb, table, name):
    for _ in range(20):
        dynamodb.update_item(TableName=table, Key=dynamo({"id": name}), UpdateExpression="ADD n :x", ExpressionAttributeValues=dynamo({":x": 1}))
    assert dynamodb.get_item(TableName=table, Key=dynamo({"id": name}), ConsistentRead=True)["Item"]["n"] == {"N": "20"}
