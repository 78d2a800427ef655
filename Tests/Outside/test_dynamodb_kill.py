"""A killed emulator loses no acknowledged write and shows no half transaction.

Threads move money between accounts; each transfer is one transaction of two updates and an entry in a journal. The process
is killed at random moments and started again: the balances must be what the journal says, the journal must hold every
transfer that was acknowledged, and where the journal has an index and a stream, they must hold what it holds.

`VIRGA_KILLS` says how often it is killed (20 times without it).
"""

import os
import random
import threading
import time
import uuid

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from conftest import boto3_client

ACCOUNTS = [f"account-{i}" for i in range(8)]
INITIAL = 1000
KILLS = int(os.environ.get("VIRGA_KILLS", "20"))

# What follows the items of a journal.
FOLLOWED = {
    "AttributeDefinitions": [{"AttributeName": "sender", "AttributeType": "S"}],
    "GlobalSecondaryIndexes": [
        {
            "IndexName": "by-sender",
            "KeySchema": [{"AttributeName": "sender", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
        }
    ],
    "StreamSpecification": {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
}


def make_tables(dynamodb, followed):
    for name, rest in [("accounts", {}), ("journal", FOLLOWED if followed else {})]:
        attributes = [{"AttributeName": "id", "AttributeType": "S"}] + rest.get("AttributeDefinitions", [])
        dynamodb.create_table(
            **{
                **rest,
                "TableName": name,
                "AttributeDefinitions": attributes,
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                "BillingMode": "PAY_PER_REQUEST",
            }
        )
    for account in ACCOUNTS:
        dynamodb.put_item(TableName="accounts", Item={"id": {"S": account}, "balance": {"N": str(INITIAL)}})


def transfer(dynamodb, number, sender, receiver, amount):
    def change(account, by):
        return {
            "Update": {
                "TableName": "accounts",
                "Key": {"id": {"S": account}},
                "UpdateExpression": "ADD balance :by",
                "ExpressionAttributeValues": {":by": {"N": str(by)}},
            }
        }

    entry = {"id": {"S": number}, "sender": {"S": sender}, "receiver": {"S": receiver}, "amount": {"N": str(amount)}}
    dynamodb.transact_write_items(
        TransactItems=[
            change(sender, -amount),
            change(receiver, amount),
            {
                "Put": {
                    "TableName": "journal",
                    "Item": entry,
                    "ConditionExpression": "attribute_not_exists(id)",
                }
            },
        ]
    )


def work(dynamodb, acknowledged, seed):
    """Transfers until the emulator is gone."""
    chance = random.Random(seed)
    while True:
        number = str(uuid.UUID(int=chance.getrandbits(128)))
        sender, receiver = chance.sample(ACCOUNTS, 2)
        try:
            transfer(dynamodb, number, sender, receiver, chance.randint(1, 50))
            acknowledged.append(number)
        except ClientError as error:
            # Two threads may meet at one account; then neither half of the later one was done.
            assert error.response["Error"]["Code"] == "TransactionCanceledException", error
        except BotoCoreError:
            return


def pages(dynamodb, operation, **request):
    return [item for page in dynamodb.get_paginator(operation).paginate(**request) for item in page["Items"]]


def stream_of(dynamodb, streams):
    arn = dynamodb.describe_table(TableName="journal")["Table"]["LatestStreamArn"]
    records = []
    for shard in streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
        iterator = streams.get_shard_iterator(
            StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]
        while iterator:
            answer = streams.get_records(ShardIterator=iterator)
            records += answer["Records"]
            iterator = answer.get("NextShardIterator") if answer["Records"] else None
    return records


def check(dynamodb, streams, acknowledged, followed):
    journal = pages(dynamodb, "scan", TableName="journal", ConsistentRead=True)
    expected = dict.fromkeys(ACCOUNTS, INITIAL)
    for entry in journal:
        expected[entry["sender"]["S"]] -= int(entry["amount"]["N"])
        expected[entry["receiver"]["S"]] += int(entry["amount"]["N"])
    accounts = pages(dynamodb, "scan", TableName="accounts", ConsistentRead=True)
    assert {a["id"]["S"]: int(a["balance"]["N"]) for a in accounts} == expected
    assert sum(expected.values()) == INITIAL * len(ACCOUNTS)
    numbers = {entry["id"]["S"] for entry in journal}
    assert not set(acknowledged) - numbers
    if not followed:
        return len(numbers)
    index = pages(dynamodb, "scan", TableName="journal", IndexName="by-sender")
    assert {entry["id"]["S"] for entry in index} == numbers
    records = stream_of(dynamodb, streams)
    assert sorted(r["dynamodb"]["Keys"]["id"]["S"] for r in records) == sorted(numbers)
    return len(numbers)


@pytest.mark.parametrize("followed", [False, True], ids=["items alone", "with an index and a stream"])
def test_a_killed_emulator_keeps_what_it_acknowledged_and_no_half_of_a_transaction(emulator, followed):
    chance = random.Random(2026)
    own = emulator("--empty")
    clients = [boto3_client("dynamodb", own.endpoint) for _ in range(4)]
    dynamodb, streams = clients[0], boto3_client("dynamodbstreams", own.endpoint)
    make_tables(dynamodb, followed)
    acknowledged = []
    for kill in range(KILLS):
        threads = [
            threading.Thread(target=work, args=(client, acknowledged, kill * len(clients) + i))
            for i, client in enumerate(clients)
        ]
        for thread in threads:
            thread.start()
        time.sleep(chance.uniform(0.02, 0.3))
        own.kill()
        for thread in threads:
            thread.join()
        own.start()
        check(dynamodb, streams, acknowledged, followed)
    assert check(dynamodb, streams, acknowledged, followed) >= len(acknowledged) > KILLS
