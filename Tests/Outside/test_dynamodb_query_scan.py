"""DynamoDB's Query and Scan: order, pages, selections, segments, counts and what they cost."""

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key

from conftest import boto3_client
from dynamo import ENVELOPE, dynamo, fill, make, refused, refused_with, unchecked

ROWS = [{"id": "a", "rank": rank, "even": rank % 2 == 0, "name": f"n{rank}"} for rank in range(10)]


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture(scope="module")
def ranks(dynamodb):
    """A table that no test changes: ten items of one partition, one of another."""
    make(dynamodb, "test-query-scan", "id | rank:N", lsi=[("by-name", "id | name", "KEYS_ONLY")])
    fill(dynamodb, "test-query-scan", [*ROWS, {"id": "b", "rank": 1}])
    yield "test-query-scan"
    dynamodb.delete_table(TableName="test-query-scan")


@pytest.fixture
def query(dynamodb, ranks):
    def look(condition="id = :id", names=None, **more):
        values = {":id": "a"} | more.pop("values", {})
        more |= {"ExpressionAttributeNames": names} if names else {}
        return dynamodb.query(TableName=ranks, KeyConditionExpression=condition, ExpressionAttributeValues=dynamo(values), **more)

    return look


@pytest.fixture
def resource(endpoint, ranks):
    return boto3.resource(
        "dynamodb", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    ).Table(ranks)


def numbers(answer):
    return [int(item["rank"]["N"]) for item in answer["Items"]]


R = {"#r": "rank"}


@pytest.mark.parametrize(
    "condition, values, found",
    [
        ("#r = :x", {":x": 3}, [3]),
        ("#r < :x", {":x": 3}, [0, 1, 2]),
        ("#r <= :x", {":x": 3}, [0, 1, 2, 3]),
        ("#r > :x", {":x": 7}, [8, 9]),
        ("#r >= :x", {":x": 7}, [7, 8, 9]),
        ("#r BETWEEN :x AND :y", {":x": 3, ":y": 5}, [3, 4, 5]),
    ],
)
def test_a_query_finds_the_keys_that_its_condition_says(query, condition, values, found):
    assert numbers(query(f"id = :id AND {condition}", R, values=values)) == found
    assert numbers(query(f"({condition}) AND (id = :id)", R, values=values, ScanIndexForward=False)) == found[::-1]


def test_numbers_are_in_the_order_of_their_values(dynamodb, name):
    make(dynamodb, name, "id | n:N")
    values = ["-1E+120", "-10", "-9", "-0.5", "0", "1E-120", "0.5", "9", "10", "1E+120"]
    for value in sorted(values):
        dynamodb.put_item(TableName=name, Item={"id": {"S": "a"}, "n": {"N": value}})
    found = dynamodb.query(TableName=name, KeyConditionExpression="id = :id", ExpressionAttributeValues=dynamo({":id": "a"}))
    assert [float(item["n"]["N"]) for item in found["Items"]] == [float(value) for value in values]


def test_strings_are_in_the_order_of_their_bytes(dynamodb, name):
    make(dynamodb, name, "id | s")
    values = ["A", "B", "a", "aa", "b", "\u00e9", "\uffee", "\U0001f600"]
    fill(dynamodb, name, [{"id": "a", "s": value} for value in reversed(values)])
    found = dynamodb.query(TableName=name, KeyConditionExpression="id = :id", ExpressionAttributeValues=dynamo({":id": "a"}))
    assert [item["s"]["S"] for item in found["Items"]] == values


def test_binaries_are_in_the_order_of_unsigned_bytes(dynamodb, name):
    make(dynamodb, name, "id | b:B")
    values = [b"\x00", b"\x00\x00", b"\x01", b"\x7f", b"\x80", b"\xff"]
    fill(dynamodb, name, [{"id": "a", "b": value} for value in reversed(values)])
    found = dynamodb.query(TableName=name, KeyConditionExpression="id = :id", ExpressionAttributeValues=dynamo({":id": "a"}))
    assert [item["b"]["B"] for item in found["Items"]] == values


def test_limit_is_of_what_is_read_and_not_of_what_is_found(query):
    page = query(FilterExpression="even = :no", values={":no": False}, Limit=3)
    assert (page["Count"], page["ScannedCount"], numbers(page)) == (1, 3, [1])
    assert page["LastEvaluatedKey"] == dynamo({"id": "a", "rank": 2})


def test_a_page_that_ends_with_the_partition_may_say_that_there_is_more(query):
    page = query(Limit=10)
    assert page["Count"] == 10 and page["LastEvaluatedKey"] == dynamo({"id": "a", "rank": 9})
    assert query(ExclusiveStartKey=page["LastEvaluatedKey"])["Count"] == 0
    assert "LastEvaluatedKey" not in query(Limit=11)


def test_pages_go_on_in_both_directions(query):
    assert numbers(query(Limit=3, ExclusiveStartKey=dynamo({"id": "a", "rank": 4}))) == [5, 6, 7]
    assert numbers(query(Limit=3, ExclusiveStartKey=dynamo({"id": "a", "rank": 4}), ScanIndexForward=False)) == [3, 2, 1]
    assert numbers(query(Limit=2, ExclusiveStartKey=dynamo({"id": "a", "rank": 100}))) == []


@pytest.mark.parametrize("key", [{"id": "a"}, {"id": "a", "rank": "1"}, {"id": "a", "rank": 1, "name": "n"}])
def test_a_start_that_is_no_key_is_refused(query, key):
    with refused_with("The provided starting key is"):
        query(ExclusiveStartKey=dynamo(key))


def test_a_start_outside_the_partition_is_refused(query):
    with refused("The provided starting key is outside query boundaries based on provided conditions"):
        query(ExclusiveStartKey=dynamo({"id": "b", "rank": 1}))


def test_a_limit_is_at_least_one(endpoint, ranks):
    with refused_with("Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1"):
        unchecked("dynamodb", endpoint).scan(TableName=ranks, Limit=0)


def test_a_query_needs_the_hash_key(query):
    with refused("Query condition missed key schema element: id"):
        query("#r = :id", R)


def test_a_query_takes_no_other_attribute(query):
    with refused_with("Query"):
        query("id = :id AND even = :x", values={":x": True})


def test_a_query_takes_only_equality_for_the_hash_key(query):
    with refused("Query key condition not supported"):
        query("id > :id")


@pytest.mark.parametrize("select, has", [("COUNT", False), ("ALL_ATTRIBUTES", True)])
def test_a_count_has_no_items(query, select, has):
    answer = query(Select=select)
    assert ("Items" in answer, answer["Count"], answer["ScannedCount"]) == (has, 10, 10)


def test_specific_attributes_are_those_of_the_projection(query):
    answer = query(Select="SPECIFIC_ATTRIBUTES", ProjectionExpression="#n", names={"#n": "name"}, Limit=1)
    assert answer["Items"] == [{"name": {"S": "n0"}}]


def test_specific_attributes_need_a_projection(query):
    with refused(ENVELOPE + "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES"):
        query(Select="SPECIFIC_ATTRIBUTES")


def test_a_projection_goes_with_no_other_selection(query):
    with refused("Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES"):
        query(Select="ALL_ATTRIBUTES", ProjectionExpression="even")
    with refused("Cannot specify the ProjectionExpression when choosing to get only the Count"):
        query(Select="COUNT", ProjectionExpression="even")


def test_all_projected_attributes_are_those_of_an_index(query):
    with refused_with("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"):
        query(Select="ALL_PROJECTED_ATTRIBUTES")
    [first] = query(Select="ALL_PROJECTED_ATTRIBUTES", IndexName="by-name", Limit=1)["Items"]
    assert set(first) == {"id", "rank", "name"}


def test_a_filter_takes_no_key(query):
    with refused("Filter Expression can only contain non-primary key attributes: Primary key attribute: rank"):
        query(FilterExpression="#r = :x", names=R, values={":x": 1})


def test_a_page_is_at_most_a_megabyte(dynamodb, name):
    make(dynamodb, name, "id | n:N")
    fill(dynamodb, name, [{"id": "a", "n": n, "a": "x" * 300_000} for n in range(10)])
    pages = list(
        dynamodb.get_paginator("query").paginate(
            TableName=name, KeyConditionExpression="id = :id", ExpressionAttributeValues=dynamo({":id": "a"}), ReturnConsumedCapacity="TOTAL"
        )
    )
    assert [page["Count"] for page in pages] == [4, 4, 2]
    assert pages[0]["ConsumedCapacity"]["CapacityUnits"] == pytest.approx(4 * 300_000 / 4096 / 2, abs=1)
    filtered = dynamodb.scan(TableName=name, FilterExpression="attribute_not_exists(a)")
    assert (filtered["Count"], filtered["ScannedCount"]) == (0, 4) and "LastEvaluatedKey" in filtered


def test_a_query_costs_the_sum_of_its_items_and_twice_when_consistent(dynamodb, query):
    def costs(**more):
        return query(ReturnConsumedCapacity="TOTAL", **more)["ConsumedCapacity"]["CapacityUnits"]

    assert (costs(), costs(ConsistentRead=True), costs(Select="COUNT")) == (0.5, 1, 0.5)
    assert costs(values={":id": "nothing"}) == 0.5


def test_the_segments_of_a_scan_are_the_whole_table_once(dynamodb, name):
    make(dynamodb, name)
    fill(dynamodb, name, [{"id": str(i)} for i in range(40)])
    segments = []
    for segment in range(4):
        pages = dynamodb.get_paginator("scan").paginate(TableName=name, Segment=segment, TotalSegments=4, PaginationConfig={"PageSize": 3})
        segments.append([item["id"]["S"] for page in pages for item in page["Items"]])
    assert sorted(sum(segments, [])) == sorted(str(i) for i in range(40))
    assert sum(1 for segment in segments if segment) > 1


def test_segments_are_said_together_and_below_their_total(dynamodb, ranks):
    with refused("The TotalSegments parameter is required but was not present in the request when Segment parameter is present"):
        dynamodb.scan(TableName=ranks, Segment=0)
    with refused("The Segment parameter is required but was not present in the request when parameter TotalSegments is present"):
        dynamodb.scan(TableName=ranks, TotalSegments=2)
    with refused(
        "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 2 is not less than TotalSegments: 2"
    ):
        dynamodb.scan(TableName=ranks, Segment=2, TotalSegments=2)


def test_a_start_of_another_segment_is_refused(dynamodb, name):
    make(dynamodb, name)
    fill(dynamodb, name, [{"id": str(i)} for i in range(20)])
    first, second = (dynamodb.scan(TableName=name, Segment=i, TotalSegments=2)["Items"] for i in range(2))
    assert first and second
    with refused_with("The provided starting key is invalid"):
        dynamodb.scan(TableName=name, Segment=0, TotalSegments=2, ExclusiveStartKey=second[0])


def test_paginators_read_to_the_end(dynamodb, ranks):
    pages = dynamodb.get_paginator("scan").paginate(TableName=ranks, PaginationConfig={"PageSize": 4})
    assert sum(page["Count"] for page in pages) == 11
    limited = dynamodb.get_paginator("scan").paginate(TableName=ranks, PaginationConfig={"MaxItems": 5, "PageSize": 2})
    assert len(limited.build_full_result()["Items"]) == 5


def test_the_resource_queries_with_conditions(resource):
    condition = Key("id").eq("a") & Key("rank").between(2, 7)
    found = resource.query(KeyConditionExpression=condition, FilterExpression=Attr("even").eq(True), ScanIndexForward=False)
    assert [int(item["rank"]) for item in found["Items"]] == [6, 4, 2]
    found = resource.query(IndexName="by-name", KeyConditionExpression=Key("id").eq("a") & Key("name").begins_with("n"), Limit=2)
    assert [item["name"] for item in found["Items"]] == ["n0", "n1"]


def test_the_resource_scans_with_conditions(resource):
    condition = Attr("name").exists() & (Attr("name").is_in(["n1", "n2"]) | Attr("rank").gt(8)) & ~Attr("even").eq(True)
    assert sorted(int(item["rank"]) for item in resource.scan(FilterExpression=condition)["Items"]) == [1, 9]
    assert resource.scan(FilterExpression=Attr("name").size().eq(2) & Attr("name").attribute_type("S"), Select="COUNT")["Count"] == 10
