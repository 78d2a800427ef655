"""DynamoDB's condition, filter and projection expressions: functions, operators, paths, limits and refusals."""

import pytest

from conftest import boto3_client
from dynamo import dynamo, fill, make, refused, refused_with

ITEM = {
    "id": "1",
    "n": 5,
    "s": "text",
    "yes": True,
    "nil": None,
    "bytes": b"\x01\x02",
    "set": {"a", "b"},
    "numbers": {1, 2},
    "many": [1, "two", {"three": [3, 4]}],
    "doc": {"a": {"b": {"c": "deep"}}, "with.dot": 1, "size": 9},
}


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture(scope="module")
def table(dynamodb):
    """A table of one item that no test changes."""
    make(dynamodb, "test-expressions")
    fill(dynamodb, "test-expressions", [ITEM])
    yield "test-expressions"
    dynamodb.delete_table(TableName="test-expressions")


@pytest.fixture
def holds(dynamodb, table):
    """Whether the item passes a filter."""

    def ask(expression, names=None, **values):
        more = {"ExpressionAttributeNames": names} if names else {}
        if values:
            more["ExpressionAttributeValues"] = dynamo({f":{name}": value for name, value in values.items()})
        return dynamodb.scan(TableName=table, FilterExpression=expression, **more)["Count"] == 1

    return ask


@pytest.fixture
def project(dynamodb, table):
    def ask(expression, names=None):
        more = {"ExpressionAttributeNames": names} if names else {}
        return dynamodb.get_item(TableName=table, Key=dynamo({"id": "1"}), ProjectionExpression=expression, **more)["Item"]

    return ask


@pytest.mark.parametrize(
    "expression, values",
    [
        ("n = :v", {"v": 5}),
        ("n <> :v", {"v": 6}),
        ("n <> :v", {"v": "5"}),
        ("n < :v", {"v": 6}),
        ("n <= :v", {"v": 5}),
        ("n > :v", {"v": -1}),
        ("n >= :v", {"v": 5}),
        ("n BETWEEN :v AND :w", {"v": 5, "w": 6}),
        ("s BETWEEN :v AND :w", {"v": "tex", "w": "u"}),
        ("n IN (:v, :w)", {"v": 1, "w": 5}),
        ("many[2].three[1] = :v", {"v": 4}),
        ("doc.a.b.c = :v", {"v": "deep"}),
        ("numbers = :v", {"v": {2, 1}}),
        ("many = :v", {"v": ITEM["many"]}),
        ("doc = :v", {"v": ITEM["doc"]}),
        ("nil = :v", {"v": None}),
        ("gone <> :v", {"v": 1}),
    ],
)
def test_a_comparison_holds(holds, expression, values):
    assert holds(expression, **values)


@pytest.mark.parametrize(
    "expression, values",
    [
        ("n = :v", {"v": "5"}),
        ("n > :v", {"v": "1"}),
        ("gone = :v", {"v": 1}),
        ("gone > :v", {"v": 1}),
        ("many[9] = :v", {"v": 1}),
        ("s[0] = :v", {"v": "t"}),
        ("n IN (:v)", {"v": "5"}),
        ("many = :v", {"v": [1, "two"]}),
    ],
)
def test_a_comparison_of_other_types_or_of_nothing_does_not_hold(holds, expression, values):
    assert not holds(expression, **values)


@pytest.mark.parametrize(
    "expression, values",
    [
        ("attribute_exists(doc.a.b)", {}),
        ("attribute_not_exists(doc.a.x)", {}),
        ("attribute_exists(nil)", {}),
        ("begins_with(s, :v)", {"v": "te"}),
        ("begins_with(bytes, :v)", {"v": b"\x01"}),
        ("contains(s, :v)", {"v": "ex"}),
        ("contains(numbers, :v)", {"v": 2}),
        ("contains(many, :v)", {"v": "two"}),
        ("contains(bytes, :v)", {"v": b"\x02"}),
        ("contains(many[2].three, :v)", {"v": 3}),
        ("size(s) = :v", {"v": 4}),
        ("size(bytes) = :v", {"v": 2}),
        ("size(many) = :v", {"v": 3}),
        ("size(doc) = :v", {"v": 3}),
        ("size(numbers) BETWEEN :v AND :w", {"v": 1, "w": 2}),
        ("size(s) > n OR size(s) < n", {}),
    ]
    + [
        (f"attribute_type({path}, :v)", {"v": kind})
        for path, kind in {
            "n": "N", "s": "S", "yes": "BOOL", "nil": "NULL", "bytes": "B", "numbers": "NS", "many": "L", "doc": "M"
        }.items()
    ],
)  # fmt: skip
def test_a_function_holds(holds, expression, values):
    assert holds(expression, **values)


@pytest.mark.parametrize(
    "expression, values",
    [
        ("begins_with(gone, :v)", {"v": "t"}),
        ("contains(n, :v)", {"v": "5"}),
        ("contains(numbers, :v)", {"v": "2"}),
        ("size(n) > :v", {"v": 0}),
        ("size(gone) >= :v", {"v": 0}),
        ("attribute_type(s, :v)", {"v": "N"}),
    ],
)
def test_a_function_of_another_type_or_of_nothing_does_not_hold(holds, expression, values):
    assert not holds(expression, **values)


@pytest.mark.parametrize(
    "expression, outcome",
    [
        ("n = :x OR n = :y AND n = :z", True),
        ("(n = :x OR n = :y) AND n = :z", False),
        ("NOT n = :x AND n = :z OR n = :y", False),
        ("NOT (n = :x AND n = :z) AND n <> :y", True),
        ("not n = :y and n = :x or n = :z", True),
        ("NOT NOT n = :x AND n <> :y AND n <> :z", True),
    ],
)
def test_not_binds_tighter_than_and_and_and_tighter_than_or(holds, expression, outcome):
    assert holds(expression, x=5, y=6, z=7) is outcome


def test_names_stand_for_what_cannot_be_written(holds):
    assert holds("#d.#w = :v AND #d.#s = :x", {"#d": "doc", "#w": "with.dot", "#s": "size"}, v=1, x=9)


def test_a_projection_takes_parts_of_documents(project):
    assert project("doc.a.b, many[2].three[1], n, gone") == dynamo({"doc": {"a": {"b": {"c": "deep"}}}, "many": [{"three": [4]}], "n": 5})


def test_elements_of_a_list_are_projected_together_in_their_order(project):
    assert project("many[1], many[0]") == dynamo({"many": [1, "two"]})


def test_a_projection_of_nothing_that_is_there_is_an_empty_item(project):
    assert project("gone, doc.x, many[7]") == {}


@pytest.mark.parametrize("expression", ["doc, doc.a", "doc.a.b, doc.a", "many[2], many[2].three", "n, n"])
def test_paths_of_a_projection_may_not_overlap(project, expression):
    with refused_with("Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of these paths"):
        project(expression)


def test_paths_of_a_projection_may_not_conflict(project):
    with refused_with("Invalid ProjectionExpression: Two document paths conflict with each other"):
        project("doc.a, doc[0]")


@pytest.mark.parametrize("word", ["size", "Name", "STATUS", "comment", "Year"])
def test_a_reserved_word_is_refused(project, word):
    with refused(f"Invalid ProjectionExpression: Attribute name is a reserved keyword; reserved keyword: {word}"):
        project(word)


def test_a_name_that_is_not_defined_is_refused(holds, project):
    with refused("Invalid FilterExpression: An expression attribute name used in the document path is not defined; attribute name: #x"):
        holds("#x = :v", {"#y": "n"}, v=1)


def test_a_value_that_is_not_defined_is_refused(holds):
    with refused("Invalid FilterExpression: An expression attribute value used in expression is not defined; attribute value: :w"):
        holds("n = :w", v=1)


def test_names_and_values_that_are_not_used_are_refused(holds):
    with refused("Value provided in ExpressionAttributeNames unused in expressions: keys: {#x}"):
        holds("n = :v", {"#x": "n"}, v=1)
    with refused("Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}"):
        holds("n = :v", v=1, w=2)


def test_names_and_values_without_an_expression_are_refused(dynamodb, table):
    with refused("ExpressionAttributeNames can only be specified when using expressions"):
        dynamodb.scan(TableName=table, ExpressionAttributeNames={"#x": "n"})
    with refused_with("ExpressionAttributeValues can only be specified when using expressions"):
        dynamodb.scan(TableName=table, ExpressionAttributeValues=dynamo({":x": 1}))


def test_names_and_values_have_their_own_syntax(holds):
    with refused_with('ExpressionAttributeNames contains invalid key: Syntax error; key: "x"'):
        holds("n = :v", {"x": "n"}, v=1)
    with refused_with('ExpressionAttributeValues contains invalid key: Syntax error; key: ":a-b"'):
        holds("n = :v", **{"v": 1, "a-b": 2})


@pytest.mark.parametrize(
    "expression, near",
    [
        ("n = ", 'token: "<EOF>", near: "="'),
        ("n == :v", 'token: "=", near: "== :v"'),
        ("n = :v AND", 'token: "<EOF>", near: "AND"'),
        ("(n = :v", 'token: "<EOF>", near: ":v"'),
        ("n ! :v", 'token: "!", near: "n ! :v"'),
    ],
)
def test_a_syntax_error_says_where_it_is(holds, expression, near):
    with refused(f"Invalid FilterExpression: Syntax error; {near}"):
        holds(expression, v=1)


def test_an_empty_expression_is_refused(holds):
    with refused("Invalid FilterExpression: The expression can not be empty;"):
        holds("")


def test_a_function_that_is_none_is_refused(holds):
    with refused("Invalid FilterExpression: Invalid function name; function: exists"):
        holds("exists(n)")
    with refused("Invalid FilterExpression: Incorrect number of operands for operator or function; operator or function: contains, number of operands: 1"):
        holds("contains(n)")
    with refused("Invalid FilterExpression: The function is not allowed to be used this way in an expression; function: size"):
        holds("size(n)")


def test_an_operand_of_a_type_that_an_operator_does_not_take_is_refused(holds):
    with refused("Invalid FilterExpression: Incorrect operand type for operator or function; operator or function: <, operand type: BOOL"):
        holds("n < :v", v=True)
    with refused("Invalid FilterExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"):
        holds("begins_with(s, :v)", v=1)


def test_a_range_has_its_bounds_in_order(holds):
    with refused_with("The BETWEEN operator requires upper bound to be greater than or equal to lower bound"):
        holds("n BETWEEN :v AND :w", v=2, w=1)


def test_an_operator_does_not_compare_a_path_with_itself(holds):
    with refused(
        "Invalid FilterExpression: The first operand must be distinct from the remaining operands for this operator or function;"
        " operator: =, first operand: [n]"
    ):
        holds("n = n")


def test_redundant_parentheses_are_refused(holds):
    with refused("Invalid FilterExpression: The expression has redundant parentheses;"):
        holds("((n = :v))", v=5)


def test_an_expression_has_at_most_4_kilobytes(holds):
    assert holds("n = :v" + " " * 4090, v=5)
    with refused_with("Expression size has exceeded the maximum allowed size"):
        holds("n = :v" + " " * 4091, v=5)


def test_an_expression_has_at_most_300_operators(holds):
    assert holds(" AND ".join(["n = :v"] * 150), v=5)
    with refused_with("operators"):
        holds(" AND ".join(["n = :v"] * 151), v=5)


def test_in_takes_at_most_100_values(holds):
    values = {f"v{i}": i for i in range(101)}
    few = {key: values[key] for key in list(values)[:100]}
    assert holds(f"n IN ({', '.join(':' + key for key in few)})", **few)
    with refused_with("IN"):
        holds(f"n IN ({', '.join(':' + key for key in values)})", **values)
