"""DynamoDB's tables: how they are made, described, changed, listed and deleted, and what is refused."""

import uuid

import pytest

from conftest import boto3_client
from dynamo import definitions, index, key_schema, make, refused, refused_with, unchecked

BAD = "One or more parameter values were invalid: "


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture
def create(dynamodb, name):
    """Makes a table of a hash key on demand, except for what is given."""

    def create(attributes="id", **more):
        request = {"BillingMode": "PAY_PER_REQUEST", "KeySchema": key_schema("id"), "TableName": name}
        request |= {"AttributeDefinitions": definitions(attributes)} | more
        return dynamodb.create_table(**request)["TableDescription"]

    return create


def throughput(read, write):
    return {"ProvisionedThroughput": {"ReadCapacityUnits": read, "WriteCapacityUnits": write}}


def many(letter, keys, count):
    return [index(f"{letter}-{number}", keys) for number in range(count)]


def test_a_table_on_demand_says_what_it_is(create, dynamodb, name):
    made = create()
    assert made["TableStatus"] == "CREATING" and made["BillingModeSummary"] == {"BillingMode": "PAY_PER_REQUEST"}
    table = dynamodb.describe_table(TableName=name)["Table"]
    assert (table["TableStatus"], table["ItemCount"], table["TableSizeBytes"]) == ("ACTIVE", 0, 0)
    assert table["KeySchema"] == [{"AttributeName": "id", "KeyType": "HASH"}]
    assert table["AttributeDefinitions"] == [{"AttributeName": "id", "AttributeType": "S"}]
    assert table["ProvisionedThroughput"] == {"NumberOfDecreasesToday": 0, "ReadCapacityUnits": 0, "WriteCapacityUnits": 0}
    assert table["TableArn"] == f"arn:aws:dynamodb:us-east-1:000000000000:table/{name}" and uuid.UUID(table["TableId"])
    assert table["WarmThroughput"] == {"ReadUnitsPerSecond": 12000, "WriteUnitsPerSecond": 4000, "Status": "ACTIVE"}
    assert table["DeletionProtectionEnabled"] is False


def test_a_table_of_provisioned_capacity_says_so(create, dynamodb, name):
    made = create(BillingMode="PROVISIONED", **throughput(5, 5))
    assert "BillingModeSummary" not in made
    table = dynamodb.describe_table(TableName=name)["Table"]
    assert table["ProvisionedThroughput"] == {"NumberOfDecreasesToday": 0, "ReadCapacityUnits": 5, "WriteCapacityUnits": 5}
    assert table["WarmThroughput"] == {"ReadUnitsPerSecond": 5, "WriteUnitsPerSecond": 5, "Status": "ACTIVE"}


def test_a_table_can_be_described_by_its_arn(create, dynamodb, name):
    assert dynamodb.describe_table(TableName=create()["TableArn"])["Table"]["TableName"] == name


def test_a_table_is_made_once(create, name):
    create()
    with refused(f"Table already exists: {name}", "ResourceInUseException"):
        create()


@pytest.mark.parametrize(
    "request_, text",
    [
        ({"TableName": "a b c"}, "failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"),
        ({"BillingMode": "PROVISIONED"}, BAD + "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"),
        (throughput(1, 1), BAD + "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"),
        ({"attributes": "id x"}, BAD + "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"),
        ({"attributes": "x"}, BAD + "Some index key attributes are not defined in AttributeDefinitions. Keys: [id], AttributeDefinitions: [x]"),
        ({"KeySchema": [{"AttributeName": "id", "KeyType": "RANGE"}]}, "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"),
        ({"KeySchema": key_schema("id | id")}, "Both the Hash Key and the Range Key element in the KeySchema have the same name"),
        (
            {"attributes": "id x", "LocalSecondaryIndexes": [index("local", "id | x")]},
            BAD + "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
        ),
        (
            {"attributes": "id x y", "KeySchema": key_schema("id | y"), "LocalSecondaryIndexes": [index("local", "x | y")]},
            BAD + "Index KeySchema does not have the same leading hash key as table KeySchema for index: local. index hash key: x,"
            " table hash key: id",
        ),
        (
            {"attributes": "id x", "GlobalSecondaryIndexes": many("global", "x", 21)},
            BAD + "GlobalSecondaryIndex count exceeds the per-table limit of 20",
        ),
        (
            {"attributes": "id x y", "KeySchema": key_schema("id | y"), "LocalSecondaryIndexes": many("local", "id | x", 6)},
            BAD + "Number of LocalSecondaryIndexes exceeds per-table limit of 5",
        ),
        ({"attributes": "id x", "GlobalSecondaryIndexes": [index("same", "x")] * 2}, BAD + "Duplicate index name: same"),
        ({"GlobalSecondaryIndexes": []}, BAD + "List of GlobalSecondaryIndexes is empty"),
        (
            {"attributes": "id x", "GlobalSecondaryIndexes": [index("including", "x", "INCLUDE")]},
            BAD + "ProjectionType is INCLUDE, but NonKeyAttributes is not specified",
        ),
        (
            {"attributes": "id x", "GlobalSecondaryIndexes": [index(f"some-{i}", "x", [f"{i}-{j}" for j in range(20)]) for i in range(6)]},
            "100",
        ),
    ],
)
def test_a_table_that_cannot_be_is_refused(create, request_, text):
    with refused_with(text):
        create(**request_)


def test_a_table_that_is_not_there_is_named(dynamodb):
    for operation in (dynamodb.describe_table, dynamodb.delete_table):
        with refused("Requested resource not found: Table: nowhere not found", "ResourceNotFoundException"):
            operation(TableName="nowhere")


def test_an_update_changes_something(create, dynamodb, name):
    create()
    with refused_with("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates"):
        dynamodb.update_table(TableName=name)


def test_a_table_moves_between_provisioned_and_on_demand(create, dynamodb, name):
    create()
    dynamodb.update_table(TableName=name, BillingMode="PROVISIONED", **throughput(1, 2))
    table = dynamodb.describe_table(TableName=name)["Table"]
    assert table["BillingModeSummary"]["BillingMode"] == "PROVISIONED" and table["ProvisionedThroughput"]["WriteCapacityUnits"] == 2
    dynamodb.update_table(TableName=name, BillingMode="PAY_PER_REQUEST")
    table = dynamodb.describe_table(TableName=name)["Table"]
    assert table["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST" and table["ProvisionedThroughput"]["WriteCapacityUnits"] == 0


def test_throughput_is_changed_to_something_else(create, dynamodb, name):
    create(BillingMode="PROVISIONED", **throughput(3, 4))
    with refused_with("The provisioned throughput for the table will not change. The requested value equals the current value."):
        dynamodb.update_table(TableName=name, **throughput(3, 4))
    dynamodb.update_table(TableName=name, **throughput(2, 4))
    described = dynamodb.describe_table(TableName=name)["Table"]["ProvisionedThroughput"]
    assert (described["ReadCapacityUnits"], described["NumberOfDecreasesToday"]) == (2, 1)


def test_a_protected_table_is_not_deleted(create, dynamodb, name):
    create(DeletionProtectionEnabled=True)
    with refused("Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."):
        dynamodb.delete_table(TableName=name)
    dynamodb.update_table(TableName=name, DeletionProtectionEnabled=False)
    assert dynamodb.delete_table(TableName=name)["TableDescription"]["TableStatus"] == "DELETING"


def test_a_table_has_a_class(create, dynamodb, name):
    assert create(TableClass="STANDARD_INFREQUENT_ACCESS")["TableClassSummary"]["TableClass"] == "STANDARD_INFREQUENT_ACCESS"
    dynamodb.update_table(TableName=name, TableClass="STANDARD")
    assert dynamodb.describe_table(TableName=name)["Table"]["TableClassSummary"]["TableClass"] == "STANDARD"


def test_a_table_is_encrypted_with_kms_if_asked(create, dynamodb, name):
    create(SSESpecification={"Enabled": True})
    described = dynamodb.describe_table(TableName=name)["Table"]["SSEDescription"]
    assert (described["Status"], described["SSEType"]) == ("ENABLED", "KMS") and described["KMSMasterKeyArn"].startswith("arn:aws:kms:us-east-1:")
    updated = dynamodb.update_table(TableName=name, SSESpecification={"Enabled": False})["TableDescription"]
    assert updated["SSEDescription"]["Status"] == "UPDATING"
    assert "SSEDescription" not in dynamodb.describe_table(TableName=name)["Table"]


def test_warm_throughput_is_what_was_asked_for(create, dynamodb, name):
    warm = {"ReadUnitsPerSecond": 1000, "WriteUnitsPerSecond": 1200}
    made = create(BillingMode="PROVISIONED", WarmThroughput=warm, **throughput(5, 5))
    assert made["WarmThroughput"] == warm | {"Status": "UPDATING"}
    assert dynamodb.describe_table(TableName=name)["Table"]["WarmThroughput"] == warm | {"Status": "ACTIVE"}


def test_tables_are_listed_in_pages_in_the_order_of_their_names(endpoint):
    dynamodb = boto3_client("dynamodb", endpoint, account="222222222222")
    for letter in "cab":
        make(dynamodb, letter * 3)
    first = dynamodb.list_tables(Limit=2)
    assert first["TableNames"] == ["aaa", "bbb"] and first["LastEvaluatedTableName"] == "bbb"
    assert dynamodb.list_tables(ExclusiveStartTableName="bbb")["TableNames"] == ["ccc"]
    with refused_with("failed to satisfy constraint: Member must have value less than or equal to 100"):
        unchecked("dynamodb", endpoint).list_tables(Limit=101)


def test_accounts_and_regions_have_tables_of_their_own(create, endpoint, name):
    create()
    for other in (boto3_client("dynamodb", endpoint, account="333333333333"), boto3_client("dynamodb", endpoint, region="eu-west-1")):
        with refused_with("", "ResourceNotFoundException"):
            other.describe_table(TableName=name)


def test_a_name_is_another_table_in_each_region_and_account(endpoint, name):
    who = [("111111111111", "us-east-1"), ("111111111111", "eu-west-1"), ("222222222222", "us-east-1")]
    callers = [boto3_client("dynamodb", endpoint, account, region) for account, region in who]
    arns = [make(one, name)["TableArn"] for one in callers]
    for turn in range(2):
        for number, one in enumerate(callers):
            one.put_item(TableName=name, Item={"id": {"S": "1"}, "of": {"N": str(number)}, "turn": {"N": str(turn)}})
    for number, (one, arn) in enumerate(zip(callers, arns)):
        for table in (name, arn):
            assert one.get_item(TableName=table, Key={"id": {"S": "1"}})["Item"]["of"] == {"N": str(number)}
    callers[0].delete_table(TableName=name)
    with refused("Requested resource not found", "ResourceNotFoundException"):
        callers[0].get_item(TableName=name, Key={"id": {"S": "1"}})
    assert callers[1].get_item(TableName=name, Key={"id": {"S": "1"}})["Item"]["of"] == {"N": "1"}
