import json

import pytest
from boto3.dynamodb.conditions import Attr, Key
from boto3.dynamodb.types import TypeSerializer
from botocore.exceptions import ClientError

SCHEMA = {
    "AttributeDefinitions": [{"AttributeName": "author", "AttributeType": "S"}, {"AttributeName": "year", "AttributeType": "N"}],
    "KeySchema": [{"AttributeName": "author", "KeyType": "HASH"}, {"AttributeName": "year", "KeyType": "RANGE"}],
    "BillingMode": "PAY_PER_REQUEST",
}
BOOKS = [("Lem", 1961, "Solaris"), ("Lem", 1965, "Cyberiad"), ("Lem", 1968, "His Master's Voice"), ("Woolf", 1928, "Orlando")]


def dynamo(value):
    return {key: TypeSerializer().serialize(part) for key, part in value.items()}


@pytest.fixture
def table(client, name):
    """A table with a hash and a range key that holds BOOKS."""
    dynamodb = client("dynamodb")
    dynamodb.create_table(TableName=name, **SCHEMA)
    dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
    requests = [{"PutRequest": {"Item": dynamo({"author": a, "year": y, "title": t})}} for a, y, t in BOOKS]
    assert dynamodb.batch_write_item(RequestItems={name: requests})["UnprocessedItems"] == {}
    yield name
    dynamodb.delete_table(TableName=name)
    assert name not in dynamodb.list_tables()["TableNames"]


def test_an_item_of_every_type_comes_back_as_it_was_put(client, table):
    dynamodb = client("dynamodb")
    item = {
        "author": {"S": "\u0141em"},
        "year": {"N": "-12345678901234567890.123456789"},
        "binary": {"B": b"\x00\xff"},
        "none": {"NULL": True},
        "yes": {"BOOL": True},
        "list": {"L": [{"S": ""}, {"N": "0"}, {"L": []}]},
        "map": {"M": {"deep": {"M": {"er": {"N": "0.50"}}}}},
        "strings": {"SS": ["a", "b"]},
    }
    dynamodb.put_item(TableName=table, Item=item)
    key = {"author": item["author"], "year": item["year"]}
    got = dynamodb.get_item(TableName=table, Key=key, ConsistentRead=True)["Item"]
    got["strings"]["SS"].sort()
    assert got == item | {"map": {"M": {"deep": {"M": {"er": {"N": "0.5"}}}}}}
    assert dynamodb.delete_item(TableName=table, Key=key, ReturnValues="ALL_OLD")["Attributes"]["yes"] == {"BOOL": True}
    assert "Item" not in dynamodb.get_item(TableName=table, Key=key)


def test_an_update_under_a_condition_happens_or_says_why_not(client, table):
    dynamodb = client("dynamodb")
    update = {
        "TableName": table,
        "Key": dynamo({"author": "Lem", "year": 1961}),
        "UpdateExpression": "SET #n = if_not_exists(#n, :zero) + :one, #t = :title REMOVE nothing",
        "ConditionExpression": "attribute_not_exists(#n) OR #n < :most",
        "ExpressionAttributeNames": {"#n": "sold", "#t": "title"},
        "ExpressionAttributeValues": dynamo({":zero": 0, ":one": 1, ":most": 2, ":title": "Solaris, again"}),
    }
    assert dynamodb.update_item(**update, ReturnValues="UPDATED_NEW")["Attributes"]["sold"] == {"N": "1"}
    assert dynamodb.update_item(**update, ReturnValues="ALL_OLD")["Attributes"]["sold"] == {"N": "1"}
    with pytest.raises(dynamodb.exceptions.ConditionalCheckFailedException) as error:
        dynamodb.update_item(**update, ReturnValuesOnConditionCheckFailure="ALL_OLD")
    assert error.value.response["Error"]["Message"] == "The conditional request failed"
    assert error.value.response["Item"]["sold"] == {"N": "2"}
    with pytest.raises(dynamodb.exceptions.ConditionalCheckFailedException):
        item = dynamo({"author": "Lem", "year": 1961})
        dynamodb.put_item(TableName=table, Item=item, ConditionExpression="attribute_not_exists(author)")


def test_a_query_reads_one_partition_in_order(client, table):
    dynamodb = client("dynamodb")
    names = {"#a": "author", "#y": "year"}
    values = dynamo({":a": "Lem", ":from": 1962, ":to": 1970})
    query = {
        "TableName": table,
        "KeyConditionExpression": "#a = :a AND #y BETWEEN :from AND :to",
        "ExpressionAttributeNames": names,
        "ExpressionAttributeValues": values,
    }
    assert [item["year"]["N"] for item in dynamodb.query(**query)["Items"]] == ["1965", "1968"]
    assert [item["year"]["N"] for item in dynamodb.query(**query, ScanIndexForward=False)["Items"]] == ["1968", "1965"]
    first = dynamodb.query(**query, Limit=1)
    assert first["LastEvaluatedKey"] == dynamo({"author": "Lem", "year": 1965})
    rest = dynamodb.query(**query, ExclusiveStartKey=first["LastEvaluatedKey"])
    assert [item["title"]["S"] for item in rest["Items"]] == ["His Master's Voice"]


def test_a_scan_reads_every_page_and_filters(client, table):
    dynamodb = client("dynamodb")
    pages = list(dynamodb.get_paginator("scan").paginate(TableName=table, PaginationConfig={"PageSize": 3}))
    assert sorted(item["title"]["S"] for page in pages for item in page["Items"]) == sorted(title for _, _, title in BOOKS)
    filtered = dynamodb.scan(
        TableName=table,
        FilterExpression="begins_with(title, :c) OR contains(title, :land)",
        ProjectionExpression="title",
        ExpressionAttributeValues=dynamo({":c": "Cy", ":land": "land"}),
    )
    assert sorted(item["title"]["S"] for item in filtered["Items"]) == ["Cyberiad", "Orlando"]
    assert all(set(item) == {"title"} for item in filtered["Items"])
    assert (filtered["Count"], filtered["ScannedCount"]) == (2, 4)


def test_a_transaction_happens_as_a_whole_or_not_at_all(client, table):
    dynamodb = client("dynamodb")
    new = dynamo({"author": "Woolf", "year": 1931, "title": "The Waves"})
    put = {"Put": {"TableName": table, "Item": new, "ConditionExpression": "attribute_not_exists(author)"}}
    check = {
        "ConditionCheck": {
            "TableName": table,
            "Key": dynamo({"author": "Woolf", "year": 1928}),
            "ConditionExpression": "title = :title",
            "ExpressionAttributeValues": dynamo({":title": "Flush"}),
        }
    }
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException) as error:
        dynamodb.transact_write_items(TransactItems=[put, check])
    assert error.value.response["Error"]["Message"] == (
        "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]"
    )
    assert [reason["Code"] for reason in error.value.response["CancellationReasons"]] == ["None", "ConditionalCheckFailed"]
    key = {"author": new["author"], "year": new["year"]}
    assert "Item" not in dynamodb.get_item(TableName=table, Key=key)

    check["ConditionCheck"]["ExpressionAttributeValues"] = dynamo({":title": "Orlando"})
    dynamodb.transact_write_items(TransactItems=[put, check])
    gets = dynamodb.transact_get_items(TransactItems=[{"Get": {"TableName": table, "Key": key}}])
    assert [response["Item"] for response in gets["Responses"]] == [new]
    batch = dynamodb.batch_get_item(RequestItems={table: {"Keys": [key]}})
    assert batch["Responses"][table] == [new]


def test_boto3s_resource_reads_what_its_client_wrote(client, table, endpoint):
    import boto3

    resource = boto3.resource(
        "dynamodb", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    ).Table(table)
    with resource.batch_writer() as batch:
        for year in range(2000, 2030):
            batch.put_item(Item={"author": "many", "year": year, "even": year % 2 == 0})
    found = resource.query(KeyConditionExpression=Key("author").eq("many") & Key("year").gte(2010), FilterExpression=Attr("even").eq(True))
    assert [int(item["year"]) for item in found["Items"]] == list(range(2010, 2030, 2))


def test_what_is_not_there_and_what_is_not_valid_is_said_in_dynamodbs_words(client, table, name):
    dynamodb = client("dynamodb")
    with pytest.raises(dynamodb.exceptions.ResourceNotFoundException):
        dynamodb.get_item(TableName=name + "-missing", Key={"author": {"S": "Lem"}})
    with pytest.raises(ClientError) as error:
        dynamodb.get_item(TableName=table, Key={"author": {"S": "Lem"}})
    assert error.value.response["Error"] == {
        "Code": "ValidationException",
        "Message": "The provided key element does not match the schema",
    }
    with pytest.raises(dynamodb.exceptions.ResourceInUseException):
        dynamodb.create_table(TableName=table, **SCHEMA)


def test_the_cli_puts_queries_and_deletes(aws, name):
    aws(
        "dynamodb", "create-table", "--table-name", name, "--billing-mode", "PAY_PER_REQUEST",
        "--attribute-definitions", "AttributeName=id,AttributeType=S", "--key-schema", "AttributeName=id,KeyType=HASH",
    )  # fmt: skip
    aws("dynamodb", "wait", "table-exists", "--table-name", name)
    aws("dynamodb", "put-item", "--table-name", name, "--item", json.dumps({"id": {"S": "1"}, "n": {"N": "1.50"}}))
    assert aws("dynamodb", "get-item", "--table-name", name, "--key", '{"id":{"S":"1"}}')["Item"]["n"] == {"N": "1.5"}
    found = aws(
        "dynamodb", "query", "--table-name", name, "--key-condition-expression", "id = :id",
        "--expression-attribute-values", '{":id":{"S":"1"}}',
    )  # fmt: skip
    assert found["Count"] == 1
    assert aws("dynamodb", "scan", "--table-name", name)["Count"] == 1
    aws("dynamodb", "delete-item", "--table-name", name, "--key", '{"id":{"S":"1"}}')
    assert aws("dynamodb", "scan", "--table-name", name)["Count"] == 0
    aws("dynamodb", "delete-table", "--table-name", name)
    assert name not in aws("dynamodb", "list-tables")["TableNames"]
