"""DynamoDB's transactions: all or nothing, why not, told once by their token, and what they cost."""

import threading
import uuid

import pytest
from botocore.exceptions import ClientError

from conftest import boto3_client
from dynamo import dynamo, fill, make, refused, refused_with

CANCELLED = "Transaction cancelled, please refer cancellation reasons for specific reasons "


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture
def table(dynamodb, name):
    make(dynamodb, name)
    return name


def put(table, item, condition=None, **more):
    more |= {"ConditionExpression": condition} if condition else {}
    return {"Put": {"TableName": table, "Item": dynamo(item), **more}}


def check(table, key, condition, **more):
    return {"ConditionCheck": {"TableName": table, "Key": dynamo({"id": key}), "ConditionExpression": condition, **more}}


def update(table, key, expression, values, **more):
    values = dynamo(values)
    return {
        "Update": {
            "TableName": table, "Key": dynamo({"id": key}), "UpdateExpression": expression, "ExpressionAttributeValues": values, **more
        }
    }  # fmt: skip


def delete(table, key, **more):
    return {"Delete": {"TableName": table, "Key": dynamo({"id": key}), **more}}


def get(table, key, **more):
    return {"Get": {"TableName": table, "Key": dynamo({"id": key}), **more}}


def everything(dynamodb, table):
    items = dynamodb.scan(TableName=table, ConsistentRead=True)["Items"]
    return {item["id"]["S"]: item for item in items}


def cancelled(dynamodb, *actions):
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException) as error:
        dynamodb.transact_write_items(TransactItems=list(actions))
    return error.value.response["Error"]["Message"], error.value.response["CancellationReasons"]


def test_a_transaction_does_all_four_kinds_of_action(dynamodb, table):
    fill(dynamodb, table, [{"id": "checked"}, {"id": "deleted"}, {"id": "updated", "n": 1}])
    dynamodb.transact_write_items(
        TransactItems=[
            check(table, "checked", "attribute_exists(id)"),
            delete(table, "deleted"),
            update(table, "updated", "ADD n :n", {":n": 1}),
            put(table, {"id": "put"}),
        ]
    )
    found = everything(dynamodb, table)
    assert set(found) == {"checked", "updated", "put"} and found["updated"]["n"] == {"N": "2"}


def test_the_reasons_of_a_cancelled_transaction_are_in_the_order_of_its_actions(dynamodb, table):
    fill(dynamodb, table, [{"id": "1", "n": 1}])
    message, reasons = cancelled(
        dynamodb,
        put(table, {"id": "0"}),
        put(table, {"id": "1"}, "attribute_not_exists(id)", ReturnValuesOnConditionCheckFailure="ALL_OLD"),
        check(table, "2", "attribute_exists(id)"),
    )
    assert message == CANCELLED + "[None, ConditionalCheckFailed, ConditionalCheckFailed]"
    failed = {"Code": "ConditionalCheckFailed", "Message": "The conditional request failed"}
    assert reasons == [{"Code": "None"}, failed | {"Item": dynamo({"id": "1", "n": 1})}, failed]
    assert set(everything(dynamodb, table)) == {"1"}


def test_an_action_that_cannot_be_done_is_a_reason_of_its_own(dynamodb, table):
    fill(dynamodb, table, [{"id": "1", "a": "text"}])
    message, reasons = cancelled(dynamodb, put(table, {"id": "0"}), update(table, "1", "ADD a :n", {":n": 1}))
    assert message == CANCELLED + "[None, ValidationError]"
    assert reasons[1]["Code"] == "ValidationError"
    assert "An operand in the update expression has an incorrect data type" in reasons[1]["Message"]


def test_an_item_of_a_transaction_may_not_come_twice(dynamodb, table):
    with refused("Transaction request cannot include multiple operations on one item"):
        dynamodb.transact_write_items(TransactItems=[put(table, {"id": "1"}), delete(table, "1")])
    assert everything(dynamodb, table) == {}


def test_a_transaction_of_a_hundred_actions_is_done(dynamodb, table):
    dynamodb.transact_write_items(TransactItems=[put(table, {"id": str(i)}) for i in range(100)])
    assert len(everything(dynamodb, table)) == 100


def test_a_transaction_of_more_is_refused(dynamodb, table):
    with refused_with("failed to satisfy constraint: Member must have length less than or equal to 100"):
        dynamodb.transact_write_items(TransactItems=[put(table, {"id": str(i)}) for i in range(101)])
    with refused_with("failed to satisfy constraint: Member must have length less than or equal to 100"):
        dynamodb.transact_get_items(TransactItems=[get(table, str(i)) for i in range(101)])


def test_a_transaction_is_at_most_four_megabytes(dynamodb, table):
    big = "x" * 390_000
    actions = [put(table, {"id": str(i), "a": big}) for i in range(11)]
    with refused_with(""):
        dynamodb.transact_write_items(TransactItems=actions)
    assert everything(dynamodb, table) == {}
    dynamodb.transact_write_items(TransactItems=actions[:10])


def test_an_action_is_one_thing_only(dynamodb, table):
    with refused_with("TransactItems can only contain one of Check, Put, Update or Delete"):
        dynamodb.transact_write_items(TransactItems=[put(table, {"id": "1"}) | delete(table, "2")])


def test_a_transaction_needs_its_tables(dynamodb, name):
    with refused("Requested resource not found", "ResourceNotFoundException"):
        dynamodb.transact_write_items(TransactItems=[put(name, {"id": "1"})])


def test_a_transaction_takes_tables_by_their_arns(dynamodb, table):
    arn = dynamodb.describe_table(TableName=table)["Table"]["TableArn"]
    dynamodb.transact_write_items(TransactItems=[put(arn, {"id": "1"})])
    assert dynamodb.transact_get_items(TransactItems=[get(arn, "1")])["Responses"] == [{"Item": dynamo({"id": "1"})}]


def test_a_transaction_told_twice_is_done_once(dynamodb, table):
    again = {"TransactItems": [update(table, "1", "ADD n :n", {":n": 1})], "ClientRequestToken": uuid.uuid4().hex}
    dynamodb.transact_write_items(**again)
    dynamodb.transact_write_items(**again)
    assert everything(dynamodb, table)["1"]["n"] == {"N": "1"}


def test_a_transaction_told_twice_costs_a_read_the_second_time(dynamodb, table):
    again = {
        "TransactItems": [update(table, "1", "ADD n :n", {":n": 1})],
        "ClientRequestToken": uuid.uuid4().hex,
        "ReturnConsumedCapacity": "TOTAL",
    }
    [first] = dynamodb.transact_write_items(**again)["ConsumedCapacity"]
    [second] = dynamodb.transact_write_items(**again)["ConsumedCapacity"]
    assert (first["CapacityUnits"], first["WriteCapacityUnits"]) == (2, 2)
    assert (second["CapacityUnits"], second["ReadCapacityUnits"]) == (2, 2)


def test_a_repeat_costs_two_units_for_each_4_kb_that_the_first_wrote(dynamodb, table):
    fill(dynamodb, table, [{"id": "gone", "text": "x" * 9000}])
    again = {
        "TransactItems": [put(table, {"id": "new", "text": "x" * 5000}), {"Delete": {"TableName": table, "Key": dynamo({"id": "gone"})}}],
        "ClientRequestToken": uuid.uuid4().hex,
    }
    dynamodb.transact_write_items(**again)
    [second] = dynamodb.transact_write_items(**again, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    assert second["ReadCapacityUnits"] == 2 * 2 + 2 * 3


def test_a_token_of_one_operation_says_nothing_to_another(dynamodb, table):
    token = uuid.uuid4().hex
    dynamodb.transact_write_items(TransactItems=[put(table, {"id": "1"})], ClientRequestToken=token)
    statement = {"Statement": f"INSERT INTO \"{table}\" VALUE {{'id': '2'}}"}
    dynamodb.execute_transaction(TransactStatements=[statement], ClientRequestToken=token)
    assert set(everything(dynamodb, table)) == {"1", "2"}


def test_a_token_stands_for_one_request(dynamodb, table):
    token = uuid.uuid4().hex
    dynamodb.transact_write_items(TransactItems=[put(table, {"id": "1"})], ClientRequestToken=token)
    with refused_with("", "IdempotentParameterMismatchException"):
        dynamodb.transact_write_items(TransactItems=[put(table, {"id": "2"})], ClientRequestToken=token)


def test_a_token_is_remembered_for_ten_minutes(emulator, name):
    process = emulator("--empty")
    process.clock("freeze")
    dynamodb = boto3_client("dynamodb", process.endpoint)
    make(dynamodb, name)
    again = {"TransactItems": [update(name, "1", "ADD n :n", {":n": 1})], "ClientRequestToken": "token"}
    dynamodb.transact_write_items(**again)
    process.clock("advance", seconds=9 * 60)
    dynamodb.transact_write_items(**again)
    assert everything(dynamodb, name)["1"]["n"] == {"N": "1"}
    process.clock("advance", seconds=2 * 60)
    dynamodb.transact_write_items(**again)
    assert everything(dynamodb, name)["1"]["n"] == {"N": "2"}


def test_a_token_has_at_most_36_characters(dynamodb, table):
    with refused_with("Member must have length less than or equal to 36"):
        dynamodb.transact_write_items(TransactItems=[put(table, {"id": "1"})], ClientRequestToken="x" * 37)


def test_transact_get_answers_in_order_and_with_nothing_for_what_is_not_there(dynamodb, table):
    fill(dynamodb, table, [{"id": "1", "a": "x", "b": "y"}, {"id": "3"}])
    answer = dynamodb.transact_get_items(TransactItems=[get(table, "3"), get(table, "2"), get(table, "1", ProjectionExpression="a")])
    assert answer["Responses"] == [{"Item": dynamo({"id": "3"})}, {}, {"Item": dynamo({"a": "x"})}]


def test_transact_get_may_not_get_an_item_twice(dynamodb, table):
    with refused_with("Transaction request cannot include multiple operations on one item"):
        dynamodb.transact_get_items(TransactItems=[get(table, "1"), get(table, "1")])


def test_a_transaction_costs_twice(dynamodb, table):
    fill(dynamodb, table, [{"id": "1", "a": "x" * 5000}])
    [read] = dynamodb.transact_get_items(TransactItems=[get(table, "1"), get(table, "2")], ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    assert (read["TableName"], read["CapacityUnits"], read["ReadCapacityUnits"]) == (table, 6, 6)
    actions = [put(table, {"id": "3", "a": "x" * 1500}), delete(table, "4"), check(table, "1", "attribute_exists(id)")]
    [write] = dynamodb.transact_write_items(TransactItems=actions, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    assert write["CapacityUnits"] == write["WriteCapacityUnits"] == 4 + 2 + 10


def test_a_transaction_is_one_for_two_tables(dynamodb, table, name):
    make(dynamodb, name + "-2", "id")
    cancelled(dynamodb, put(table, {"id": "1"}), put(name + "-2", {"id": "1"}, "attribute_exists(id)"))
    assert everything(dynamodb, table) == {}
    answer = dynamodb.transact_write_items(
        TransactItems=[put(table, {"id": "1"}), put(name + "-2", {"id": "1"})], ReturnConsumedCapacity="TOTAL"
    )
    assert {capacity["TableName"] for capacity in answer["ConsumedCapacity"]} == {table, name + "-2"}


def test_an_expression_that_is_none_refuses_the_transaction_outright(dynamodb, table):
    with pytest.raises(ClientError) as error:
        dynamodb.transact_write_items(TransactItems=[check(table, "1", "attribute_exists(")])
    assert error.value.response["Error"]["Code"] == "ValidationException"
    assert error.value.response["Error"]["Message"].startswith("Invalid ConditionExpression: Syntax error")


def test_an_index_key_of_another_type_cancels_the_transaction(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    fill(dynamodb, name, [{"id": "1", "kind": "k"}])
    message, [_, reason] = cancelled(dynamodb, put(name, {"id": "0"}), update(name, "1", "SET kind = :k", {":k": 1}))
    assert message == CANCELLED + "[None, ValidationError]" and reason["Code"] == "ValidationError"


def test_transactions_that_meet_at_an_item_conflict_and_none_is_lost(endpoint, dynamodb, table):
    """Developer guide, "Transaction conflict handling": one of two is cancelled, and its reason says so."""
    clients = [boto3_client("dynamodb", endpoint) for _ in range(8)]
    add = {
        "TableName": table,
        "Key": dynamo({"id": "counter"}),
        "UpdateExpression": "ADD n :one",
        "ExpressionAttributeValues": dynamo({":one": 1}),
    }
    done, reasons = [], []

    def work(client):
        for _ in range(20):
            try:
                client.transact_write_items(TransactItems=[{"Update": add}])
                done.append(1)
            except client.exceptions.TransactionCanceledException as error:
                reasons.append(error.response["CancellationReasons"])

    threads = [threading.Thread(target=work, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) + len(reasons) == 160
    conflict = [{"Code": "TransactionConflict", "Message": "Transaction is ongoing for the item"}]
    assert all(reason == conflict for reason in reasons)
    item = dynamodb.get_item(TableName=table, Key=dynamo({"id": "counter"}), ConsistentRead=True)["Item"]
    assert item["n"] == {"N": str(len(done))}
