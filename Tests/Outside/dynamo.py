"""What the tests of DynamoDB share: short ways to make tables and to look at refusals."""

import contextlib

import boto3
import pytest
from boto3.dynamodb.types import TypeSerializer
from botocore.config import Config
from botocore.exceptions import ClientError


def dynamo(value):
    """A Python dictionary as DynamoDB's attribute values."""
    return {key: TypeSerializer().serialize(part) for key, part in value.items()}


def key_schema(keys):
    """`"a b | c d"` is a schema of the hash attributes a and b and the range attributes c and d."""
    hashes, _, ranges = keys.partition("|")
    kinds = [(name, "HASH") for name in hashes.split()] + [(name, "RANGE") for name in ranges.split()]
    return [{"AttributeName": name.split(":")[0], "KeyType": kind} for name, kind in kinds]


def definitions(*keys):
    """The attributes of such schemas; `x:N` is a number, `x` a string."""
    names = {name.split(":")[0]: name.partition(":")[2] for key in keys for name in key.replace("|", " ").split()}
    return [{"AttributeName": name, "AttributeType": kind or "S"} for name, kind in names.items()]


def index(name, keys, projection="ALL", **more):
    """An index; a list as its projection is what it includes."""
    kind = {"ProjectionType": projection}
    if isinstance(projection, list):
        kind = {"ProjectionType": "INCLUDE", "NonKeyAttributes": projection}
    return {"IndexName": name, "KeySchema": key_schema(keys), "Projection": kind, **more}


def make(dynamodb, name, keys="id", gsi=(), lsi=(), **more):
    """Makes a table; each index is the tuple of what `index` takes."""
    request = {"BillingMode": "PAY_PER_REQUEST"} | more
    if gsi:
        request["GlobalSecondaryIndexes"] = [index(*one) for one in gsi]
    if lsi:
        request["LocalSecondaryIndexes"] = [index(*one) for one in lsi]
    request["AttributeDefinitions"] = definitions(keys, *(one[1] for one in [*gsi, *lsi]))
    return dynamodb.create_table(TableName=name, KeySchema=key_schema(keys), **request)["TableDescription"]


def fill(dynamodb, name, items):
    for item in items:
        dynamodb.put_item(TableName=name, Item=dynamo(item))


# In front of what PutItem and UpdateItem say of a request that is wrong by itself.
ENVELOPE = "1 validation error detected: "


@contextlib.contextmanager
def refused(message, code="ValidationException"):
    """Expects a refusal with exactly this text."""
    with pytest.raises(ClientError) as error:
        yield error
    found = error.value.response["Error"]
    assert (found["Code"], found.get("Message", "")) == (code, message)


@contextlib.contextmanager
def refused_with(part, code="ValidationException"):
    """Expects a refusal whose text holds this part: where AWS's whole text is not documented."""
    with pytest.raises(ClientError) as error:
        yield error
    found = error.value.response["Error"]
    assert found["Code"] == code and part in found.get("Message", ""), found


def unchecked(service, endpoint):
    """A client that sends what the model forbids, too."""
    return boto3.session.Session().client(
        service,
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, parameter_validation=False),
    )
