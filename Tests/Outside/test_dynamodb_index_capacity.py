"""What index writes cost: the cases of the developer guide's "write capacity units" of global secondary indexes."""

import pytest

from conftest import boto3_client
from dynamo import dynamo, make

FORM = {"ReturnConsumedCapacity": "INDEXES"}


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture
def table(dynamodb, name):
    """A table whose global index projects `kept`."""
    make(dynamodb, name, gsi=[("by-kind", "kind", ["kept"])])

    class Table:
        def put(self, **item):
            return self.costs(dynamodb.put_item(TableName=name, Item=dynamo({"id": "1"} | item), **FORM))

        def update(self, expression, **values):
            values = {f":{key}": value for key, value in values.items()}
            more = {"ExpressionAttributeValues": dynamo(values)} if values else {}
            key = dynamo({"id": "1"})
            return self.costs(dynamodb.update_item(TableName=name, Key=key, UpdateExpression=expression, **more, **FORM))

        def delete(self):
            return self.costs(dynamodb.delete_item(TableName=name, Key=dynamo({"id": "1"}), **FORM))

        @staticmethod
        def costs(answer):
            """What it cost the table and the index."""
            capacity = answer["ConsumedCapacity"]
            parts = capacity["Table"]["CapacityUnits"], capacity.get("GlobalSecondaryIndexes", {}).get("by-kind", {}).get("CapacityUnits", 0)
            assert capacity["TableName"] == name and capacity["CapacityUnits"] == sum(parts)
            return parts

    return Table()


def test_an_item_new_to_the_index_is_one_write(table):
    assert table.put(kind="a") == (1, 1)
    assert table.put() == (1, 1)
    assert table.update("SET kind = :k", k="a") == (1, 1)


def test_a_change_of_the_index_key_is_two_writes(table):
    table.put(kind="a")
    assert table.put(kind="b") == (1, 2)
    assert table.update("SET kind = :k", k="c") == (1, 2)


def test_an_item_that_leaves_the_index_is_one_write(table):
    table.put(kind="a")
    assert table.update("REMOVE kind") == (1, 1)
    table.put(kind="a")
    assert table.delete() == (1, 1)


def test_an_item_that_is_not_in_the_index_costs_it_nothing(table):
    assert table.put(other="a") == (1, 0)
    assert table.put(other="b") == (1, 0)
    assert table.delete() == (1, 0)


def test_a_change_of_what_the_index_projects_is_one_write(table):
    table.put(kind="a", kept="x")
    assert table.put(kind="a", kept="y") == (1, 1)
    assert table.update("SET kept = :k", k="z") == (1, 1)


def test_a_change_of_what_the_index_does_not_project_costs_it_nothing(table):
    table.put(kind="a", kept="x", plain="1")
    assert table.put(kind="a", kept="x", plain="2") == (1, 0)
    assert table.update("SET plain = :o", o="3") == (1, 0)


def test_an_index_write_is_as_large_as_what_is_projected(table):
    assert table.put(kind="a", kept="x", other="o" * 3000) == (3, 1)
    assert table.put(kind="a", kept="x" * 2000, other="o") == (3, 2)


def test_a_table_write_is_as_large_as_the_larger_of_old_and_new(table):
    table.put(other="x" * 3000)
    assert table.put(other="x") == (3, 0)
    table.put(other="x" * 3000)
    assert table.delete() == (3, 0)


def test_deleting_what_is_not_there_is_one_write(table):
    assert table.delete() == (1, 0)


def test_a_local_index_is_charged_as_a_local_index(dynamodb, name):
    make(dynamodb, name, "id | sort", lsi=[("by-kind", "id | kind")])
    item = dynamo({"id": "1", "sort": "a", "kind": "k"})
    capacity = dynamodb.put_item(TableName=name, Item=item, **FORM)["ConsumedCapacity"]
    assert capacity["LocalSecondaryIndexes"] == {"by-kind": {"CapacityUnits": 1.0}}
    assert (capacity["CapacityUnits"], capacity["Table"]) == (2.0, {"CapacityUnits": 1.0})


def test_total_says_the_sum_alone(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    answer = dynamodb.put_item(TableName=name, Item=dynamo({"id": "1", "kind": "k"}), ReturnConsumedCapacity="TOTAL")
    assert answer["ConsumedCapacity"] == {"TableName": name, "CapacityUnits": 2.0}


def test_a_query_of_a_global_index_costs_the_index(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    values = dynamo({":k": "k"})
    answer = dynamodb.query(TableName=name, IndexName="by-kind", KeyConditionExpression="kind = :k", ExpressionAttributeValues=values, **FORM)
    assert answer["ConsumedCapacity"]["GlobalSecondaryIndexes"] == {"by-kind": {"CapacityUnits": 0.5}}
    assert answer["ConsumedCapacity"]["CapacityUnits"] == 0.5
    assert answer["ConsumedCapacity"]["Table"] == {"CapacityUnits": 0.0}
