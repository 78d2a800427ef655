"""DynamoDB's secondary indexes: projections, keys of several attributes, backfill, and what reads and writes cost."""

import pytest

from conftest import boto3_client
from dynamo import definitions, dynamo, fill, index, make, refused, refused_with


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


ITEM = {"id": "1", "sort": "a", "kind": "k", "size": 3, "more": "m", "rest": "r"}


def query(dynamodb, table, index_name, condition, values, **more):
    return dynamodb.query(
        TableName=table,
        **({"IndexName": index_name} if index_name else {}),
        KeyConditionExpression=condition,
        ExpressionAttributeValues=dynamo(values),
        **more,
    )


def items(answer, attribute="id"):
    return [item[attribute]["S"] for item in answer["Items"]]


@pytest.mark.parametrize(
    "projection, found",
    [
        ("ALL", {"id", "sort", "kind", "size", "more", "rest"}),
        ("KEYS_ONLY", {"id", "sort", "kind"}),
        (["more"], {"id", "sort", "kind", "more"}),
    ],
)
def test_a_global_index_holds_what_it_projects(dynamodb, name, projection, found):
    make(dynamodb, name, "id | sort", gsi=[("by-kind", "kind", projection)])
    fill(dynamodb, name, [ITEM])
    [item] = query(dynamodb, name, "by-kind", "kind = :k", {":k": "k"})["Items"]
    assert set(item) == found


@pytest.mark.parametrize(
    "projection, found",
    [
        ("ALL", {"id", "sort", "kind", "size", "more", "rest"}),
        ("KEYS_ONLY", {"id", "sort", "size"}),
        (["more"], {"id", "sort", "size", "more"}),
    ],
)
def test_a_local_index_holds_what_it_projects(dynamodb, name, projection, found):
    make(dynamodb, name, "id | sort", lsi=[("by-size", "id | size:N", projection)])
    fill(dynamodb, name, [ITEM])
    [item] = query(dynamodb, name, "by-size", "id = :i AND #s > :s", {":i": "1", ":s": 1}, ExpressionAttributeNames={"#s": "size"})["Items"]
    assert set(item) == found


def test_an_index_holds_only_the_items_that_have_its_keys(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind | size:N")])
    fill(dynamodb, name, [{"id": "1"}, {"id": "2", "kind": "k"}, {"id": "3", "size": 1}, {"id": "4", "kind": "k", "size": 1}])
    assert items(dynamodb.scan(TableName=name, IndexName="by-kind")) == ["4"]
    dynamodb.update_item(TableName=name, Key=dynamo({"id": "4"}), UpdateExpression="REMOVE kind")
    assert items(dynamodb.scan(TableName=name, IndexName="by-kind")) == []


def test_a_global_index_holds_many_items_of_one_key_in_the_order_of_its_range(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind | rank:N")])
    fill(dynamodb, name, [{"id": str(i), "kind": "k", "rank": rank} for i, rank in enumerate([10, -1, 2, 10])])
    found = query(dynamodb, name, "by-kind", "kind = :k", {":k": "k"})
    assert [item["rank"]["N"] for item in found["Items"]] == ["-1", "2", "10", "10"]


def test_pages_of_a_global_index_go_on_from_the_keys_of_index_and_table(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind | rank:N")])
    fill(dynamodb, name, [{"id": str(i), "kind": "k", "rank": 7} for i in range(5)])
    seen, start = [], {}
    while True:
        page = query(dynamodb, name, "by-kind", "kind = :k", {":k": "k"}, Limit=2, **start)
        seen += items(page)
        if "LastEvaluatedKey" not in page:
            break
        assert set(page["LastEvaluatedKey"]) == {"id", "kind", "rank"}
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert sorted(seen) == ["0", "1", "2", "3", "4"]


def test_a_global_index_has_no_consistent_reads(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    with refused("Consistent reads are not supported on global secondary indexes"):
        query(dynamodb, name, "by-kind", "kind = :k", {":k": "k"}, ConsistentRead=True)


def test_a_local_index_has_consistent_reads(dynamodb, name):
    make(dynamodb, name, "id | sort", lsi=[("by-kind", "id | kind")])
    fill(dynamodb, name, [ITEM])
    assert query(dynamodb, name, "by-kind", "id = :i", {":i": "1"}, ConsistentRead=True)["Count"] == 1


def test_a_global_index_does_not_fetch_what_it_does_not_project(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind", "KEYS_ONLY")])
    with refused("One or more parameter values were invalid: Global secondary index by-kind does not project [more]"):
        query(dynamodb, name, "by-kind", "kind = :k", {":k": "k"}, ProjectionExpression="id, more")


def test_a_global_index_that_does_not_project_all_has_no_all_attributes(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind", "KEYS_ONLY")])
    with refused(
        "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary index"
        " by-kind because its projection type is not ALL"
    ):
        query(dynamodb, name, "by-kind", "kind = :k", {":k": "k"}, Select="ALL_ATTRIBUTES")


def test_an_index_that_is_not_there_is_named(dynamodb, name):
    make(dynamodb, name)
    with refused("The table does not have the specified index: nowhere"):
        query(dynamodb, name, "nowhere", "kind = :k", {":k": "k"})


def test_a_local_index_fetches_from_the_table_what_it_does_not_project(dynamodb, name):
    make(dynamodb, name, "id | sort", lsi=[("by-kind", "id | kind", "KEYS_ONLY")])
    fill(dynamodb, name, [ITEM])
    assert query(dynamodb, name, "by-kind", "id = :i", {":i": "1"}, ProjectionExpression="rest")["Items"] == [{"rest": {"S": "r"}}]
    assert query(dynamodb, name, "by-kind", "id = :i", {":i": "1"}, Select="ALL_ATTRIBUTES")["Items"] == [dynamo(ITEM)]


def test_each_fetch_through_a_local_index_costs_the_whole_item(dynamodb, name):
    make(dynamodb, name, "id | sort", lsi=[("by-kind", "id | kind", "KEYS_ONLY")])
    fill(dynamodb, name, [ITEM | {"sort": "a", "big": "x" * 5000}, ITEM | {"sort": "b"}])
    more = {"ConsistentRead": True, "ReturnConsumedCapacity": "INDEXES"}
    lean = query(dynamodb, name, "by-kind", "id = :i", {":i": "1"}, **more)["ConsumedCapacity"]
    assert lean["CapacityUnits"] == 1 and lean["LocalSecondaryIndexes"]["by-kind"]["CapacityUnits"] == 1
    fetched = query(dynamodb, name, "by-kind", "id = :i", {":i": "1"}, Select="ALL_ATTRIBUTES", **more)["ConsumedCapacity"]
    assert fetched["LocalSecondaryIndexes"]["by-kind"]["CapacityUnits"] == 1
    assert (fetched["CapacityUnits"], fetched["Table"]["CapacityUnits"]) == (4, 3)


def test_an_index_key_of_another_type_is_refused(dynamodb, name):
    make(dynamodb, name, gsi=[("by-rank", "rank:N")])
    with refused(
        "One or more parameter values were invalid: Type mismatch for Index Key rank Expected: N Actual: S IndexName: by-rank"
    ):
        dynamodb.put_item(TableName=name, Item=dynamo({"id": "1", "rank": "first"}))
    with refused_with("Type mismatch for Index Key rank"):
        dynamodb.update_item(
            TableName=name, Key=dynamo({"id": "1"}), UpdateExpression="SET #r = :r",
            ExpressionAttributeNames={"#r": "rank"}, ExpressionAttributeValues=dynamo({":r": "first"}),
        )  # fmt: skip


def test_an_index_key_may_not_be_an_empty_string(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    with refused(
        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The"
        " AttributeValue for a key attribute cannot contain an empty string value. IndexName: by-kind, IndexKey: kind"
    ):
        dynamodb.put_item(TableName=name, Item=dynamo({"id": "1", "kind": ""}))


MATCHES = [
    # id, tournament, region, round, bracket, match
    ("1", "winter", "na", 1, "upper", 1),
    ("2", "winter", "na", 1, "upper", 2),
    ("3", "winter", "na", 1, "lower", 1),
    ("4", "winter", "na", 2, "upper", 1),
    ("5", "winter", "eu", 1, "upper", 1),
    ("6", "summer", "na", 1, "upper", 1),
]


@pytest.fixture
def matches(dynamodb, name):
    make(dynamodb, name, gsi=[("by-place", "a_t a_r | a_round:N a_bracket a_match:N")])
    fill(dynamodb, name, [dict(zip(("id", "a_t", "a_r", "a_round", "a_bracket", "a_match"), match)) for match in MATCHES])

    def look(condition, **values):
        values = {f":{key}": value for key, value in values.items()}
        return query(dynamodb, name, "by-place", condition, values)

    return look


PLACE = "a_t = :t AND a_r = :r"
WINTER = {"t": "winter", "r": "na"}


def test_a_key_of_several_attributes_finds_what_has_all_of_them(matches):
    assert items(matches(PLACE, **WINTER)) == ["3", "1", "2", "4"]


def test_range_attributes_are_compared_from_the_left(matches):
    assert items(matches(PLACE + " AND a_round = :n", **WINTER, n=1)) == ["3", "1", "2"]
    assert items(matches(PLACE + " AND a_round = :n AND a_bracket = :b", **WINTER, n=1, b="upper")) == ["1", "2"]
    assert items(matches(PLACE + " AND a_round = :n AND a_bracket = :b AND a_match > :m", **WINTER, n=1, b="upper", m=1)) == ["2"]


def test_the_last_range_attribute_compared_may_be_a_range(matches):
    assert items(matches(PLACE + " AND a_round BETWEEN :x AND :y", **WINTER, x=2, y=3)) == ["4"]
    assert items(matches(PLACE + " AND a_round = :n AND begins_with(a_bracket, :b)", **WINTER, n=1, b="lo")) == ["3"]


@pytest.mark.parametrize(
    "condition, values",
    [
        ("a_t = :t", {"t": "winter"}),
        ("a_t = :t AND a_r > :r", WINTER),
        (PLACE + " AND a_bracket = :b", WINTER | {"b": "upper"}),
        (PLACE + " AND a_round = :n AND a_match = :m", WINTER | {"n": 1, "m": 1}),
        (PLACE + " AND a_round > :n AND a_bracket = :b", WINTER | {"n": 0, "b": "upper"}),
    ],
)
def test_a_condition_that_leaves_a_gap_in_the_key_is_refused(dynamodb, matches, condition, values):
    with refused_with(""):
        matches(condition, **values)


def test_a_key_of_four_and_four_attributes_works(dynamodb, name):
    make(dynamodb, name, gsi=[("wide", "a b c d | e f g h:N")])
    whole = dict(zip("abcdefg", "1234567")) | {"h": 8}
    fill(dynamodb, name, [whole | {"id": "1"}, {"id": "2"} | {key: value for key, value in whole.items() if key != "g"}])
    condition = " AND ".join(f"{letter} = :{letter}" for letter in "abcdefg") + " AND h >= :h"
    assert items(query(dynamodb, name, "wide", condition, {f":{k}": v for k, v in whole.items()})) == ["1"]


@pytest.mark.parametrize("keys", ["a b c d e | f", "a | b c d e f"])
def test_a_key_has_at_most_four_attributes_of_a_kind(dynamodb, name, keys):
    with refused_with(""):
        make(dynamodb, name, gsi=[("wide", keys)])


def test_only_global_indexes_have_keys_of_several_attributes(dynamodb, name):
    with refused_with(""):
        make(dynamodb, name, "a b | c")
    with refused_with(""):
        make(dynamodb, name, "a | c", lsi=[("wide", "a | d e")])


def change(*changes, **more):
    return {"GlobalSecondaryIndexUpdates": list(changes), **more}


def test_a_new_index_is_filled_with_what_is_there(dynamodb, name):
    make(dynamodb, name)
    fill(dynamodb, name, [{"id": "1", "kind": "k"}, {"id": "2"}, {"id": "3", "kind": 5}])
    new = {"Create": index("by-kind", "kind")}
    dynamodb.update_table(TableName=name, AttributeDefinitions=definitions("id", "kind"), **change(new))
    assert items(dynamodb.scan(TableName=name, IndexName="by-kind")) == ["1"]
    [described] = dynamodb.describe_table(TableName=name)["Table"]["GlobalSecondaryIndexes"]
    assert described["IndexStatus"] == "ACTIVE"


def test_a_removed_index_is_gone_and_so_may_be_its_attribute(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    dynamodb.update_table(TableName=name, **change({"Delete": {"IndexName": "by-kind"}}))
    table = dynamodb.describe_table(TableName=name)["Table"]
    assert "GlobalSecondaryIndexes" not in table
    with refused("The table does not have the specified index: by-kind"):
        dynamodb.scan(TableName=name, IndexName="by-kind")


def test_only_one_index_is_made_at_a_time(dynamodb, name):
    make(dynamodb, name)
    text = "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table"
    with refused_with(text, "LimitExceededException"):
        two = [{"Create": index(one, one)} for one in ("aaa", "bbb")]
        dynamodb.update_table(TableName=name, AttributeDefinitions=definitions("id aaa bbb"), **change(*two))


def test_item_collection_metrics_are_those_of_tables_with_local_indexes(dynamodb, name):
    make(dynamodb, name, "id | sort", lsi=[("by-kind", "id | kind")])
    make(dynamodb, name + "-plain")
    metrics = dynamodb.put_item(TableName=name, Item=dynamo(ITEM), ReturnItemCollectionMetrics="SIZE")["ItemCollectionMetrics"]
    assert metrics == {"ItemCollectionKey": {"id": {"S": "1"}}, "SizeEstimateRangeGB": [0.0, 1.0]}
    assert "ItemCollectionMetrics" not in dynamodb.put_item(
        TableName=name + "-plain", Item={"id": {"S": "1"}}, ReturnItemCollectionMetrics="SIZE"
    )
    batch = dynamodb.batch_write_item(
        RequestItems={name: [{"PutRequest": {"Item": dynamo(ITEM)}}]}, ReturnItemCollectionMetrics="SIZE"
    )
    assert batch["ItemCollectionMetrics"] == {name: [metrics]}
