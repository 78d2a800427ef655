"""PartiQL through boto3."""

import uuid

import pytest
from botocore.exceptions import ClientError

SCHEMA = {
    "AttributeDefinitions": [
        {"AttributeName": "author", "AttributeType": "S"},
        {"AttributeName": "year", "AttributeType": "N"},
        {"AttributeName": "genre", "AttributeType": "S"},
    ],
    "KeySchema": [{"AttributeName": "author", "KeyType": "HASH"}, {"AttributeName": "year", "KeyType": "RANGE"}],
    "GlobalSecondaryIndexes": [
        {
            "IndexName": "byGenre",
            "KeySchema": [{"AttributeName": "genre", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
        }
    ],
    "BillingMode": "PAY_PER_REQUEST",
}
BOOKS = [("Lem", 1961, "Solaris"), ("Lem", 1965, "Cyberiad"), ("Lem", 1968, "His Master's Voice"), ("Woolf", 1928, "Orlando")]


@pytest.fixture
def table(client, name):
    """A table with a hash and a range key that holds BOOKS."""
    dynamodb = client("dynamodb")
    dynamodb.create_table(TableName=name, **SCHEMA)
    dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
    statements = [
        {
            "Statement": f"INSERT INTO \"{name}\" VALUE {{'author': ?, 'year': ?, 'title': ?, 'genre': 'novel'}}",
            "Parameters": [{"S": author}, {"N": str(year)}, {"S": title}],
        }
        for author, year, title in BOOKS
    ]
    responses = dynamodb.batch_execute_statement(Statements=statements)["Responses"]
    assert responses == [{"TableName": name}] * 4
    yield name
    dynamodb.delete_table(TableName=name)


def titles(items):
    return [item["title"]["S"] for item in items]


def refused(call, **request):
    with pytest.raises(ClientError) as error:
        call(**request)
    return error.value.response


def test_statements_select_by_key_range_filter_and_index(client, table):
    def select(rest, *parameters):
        request = {"Statement": f'SELECT * FROM "{table}"{rest}'} | ({"Parameters": list(parameters)} if parameters else {})
        return titles(client("dynamodb").execute_statement(**request)["Items"])

    assert select(" WHERE author = 'Lem'") == ["Solaris", "Cyberiad", "His Master's Voice"]
    assert select(" WHERE author = ? AND year > ?", {"S": "Lem"}, {"N": "1961"}) == ["Cyberiad", "His Master's Voice"]
    assert select(" WHERE author = 'Lem' ORDER BY year DESC")[0] == "His Master's Voice"
    assert select(" WHERE author IN ['Woolf', 'Lem'] AND year BETWEEN 1920 AND 1961") == ["Orlando", "Solaris"]
    assert select(" WHERE title = 'His Master''s Voice'") == ["His Master's Voice"]
    assert select(" WHERE contains(title, 'o') AND size(author) = 3 AND NOT begins_with(title, 'C')") == ["Solaris", "His Master's Voice"]
    assert sorted(select(".\"byGenre\" WHERE genre = 'novel' AND attribute_type(year, 'N')")) == sorted(title for _, _, title in BOOKS)


def test_pages_go_on_with_their_token(client, table):
    dynamodb = client("dynamodb")
    request = {"Statement": f'SELECT title FROM "{table}"', "Limit": 3}
    first = dynamodb.execute_statement(**request)
    assert len(first["Items"]) == 3 and set(first["LastEvaluatedKey"]) == {"author", "year"}
    second = dynamodb.execute_statement(**request, NextToken=first["NextToken"])
    assert sorted(titles(first["Items"] + second["Items"])) == sorted(title for _, _, title in BOOKS)
    assert "NextToken" not in second
    other = refused(dynamodb.execute_statement, Statement=f'SELECT * FROM "{table}"', NextToken=first["NextToken"])
    assert other["Error"]["Message"] == "NextToken does not match request"


def test_an_update_changes_sets_lists_and_numbers(client, table):
    dynamodb = client("dynamodb")
    where = "WHERE author = 'Lem' AND year = 1961"
    for action in ("SET tags = <<'sf', 'sea'>> SET prints = [1] SET sold = 1", "SET tags = set_add(tags, <<'film'>>) SET prints = list_append(prints, [2])"):
        assert dynamodb.execute_statement(Statement=f'UPDATE "{table}" {action} {where}')["Items"] == []
    changed = dynamodb.execute_statement(
        Statement=f"UPDATE \"{table}\" SET tags = set_delete(tags, <<'sea'>>) SET sold = sold + 1 REMOVE prints[0] {where} RETURNING ALL NEW *"
    )["Items"][0]
    assert sorted(changed["tags"]["SS"]) == ["film", "sf"]
    assert changed["prints"] == {"L": [{"N": "2"}]} and changed["sold"] == {"N": "2"}
    gone = dynamodb.execute_statement(Statement=f'DELETE FROM "{table}" {where} RETURNING ALL OLD *')["Items"]
    assert titles(gone) == ["Solaris"]


def test_what_cannot_be_done_says_so(client, table):
    dynamodb = client("dynamodb")

    def error(statement):
        return refused(dynamodb.execute_statement, Statement=statement)["Error"]

    assert error(f"INSERT INTO \"{table}\" VALUE {{'author': 'Lem', 'year': 1961}}") == {
        "Code": "DuplicateItemException",
        "Message": "Duplicate primary key exists in table",
    }
    assert error(f"UPDATE \"{table}\" SET a = 1 WHERE author = 'Lem'")["Message"] == (
        "Where clause does not contain a mandatory equality on all key attributes"
    )
    assert error(f"UPDATE \"{table}\" SET a = 1 WHERE author = 'Lem' AND year = 1")["Code"] == "ConditionalCheckFailedException"
    assert error(f'SELECT * FROM "{table}" WHERE')["Message"] == "Statement wasn't well formed, can't be processed: Unexpected term"
    assert error('SELECT * FROM "nowhere"')["Code"] == "ResourceNotFoundException"


def test_a_batch_answers_each_statement(client, table):
    dynamodb = client("dynamodb")
    responses = dynamodb.batch_execute_statement(
        Statements=[
            {"Statement": f"SELECT title FROM \"{table}\" WHERE author = 'Lem' AND year = 1965"},
            {"Statement": f"SELECT title FROM \"{table}\" WHERE author = 'Lem'"},
        ]
    )["Responses"]
    assert responses[0] == {"TableName": table, "Item": {"title": {"S": "Cyberiad"}}}
    assert responses[1]["Error"]["Code"] == "ValidationError" and "TableName" not in responses[1]
    update = {"Statement": f'UPDATE "{table}" SET sold = 1 WHERE author = \'Lem\' AND year = 1965'}
    read = {"Statement": f'SELECT * FROM "{table}" WHERE author = \'Lem\' AND year = 1965'}
    mixed = refused(dynamodb.batch_execute_statement, Statements=[update, read])
    assert mixed["Error"]["Message"] == "Read and write requests together in the same batch is not supported."


def test_a_transaction_is_done_once_or_not_at_all(client, table):
    dynamodb = client("dynamodb")
    where = "WHERE author = 'Woolf' AND year = 1928"
    update = {"Statement": f'UPDATE "{table}" SET sold = ? {where}', "Parameters": [{"N": "1"}]}
    holds = {"Statement": f"EXISTS(SELECT * FROM \"{table}\" WHERE author = 'Lem' AND year = 1961 AND sold = 5)"}
    failed = refused(dynamodb.execute_transaction, TransactStatements=[update, holds])
    assert [reason["Code"] for reason in failed["CancellationReasons"]] == ["None", "ConditionalCheckFailed"]
    token = str(uuid.uuid4())
    for _ in range(2):
        done = dynamodb.execute_transaction(TransactStatements=[update], ClientRequestToken=token, ReturnConsumedCapacity="TOTAL")
        assert done["Responses"] == []
    assert done["ConsumedCapacity"][0]["ReadCapacityUnits"] == 2
    read = dynamodb.execute_transaction(TransactStatements=[{"Statement": f'SELECT sold FROM "{table}" {where}'}])
    assert read["Responses"] == [{"Item": {"sold": {"N": "1"}}}]
