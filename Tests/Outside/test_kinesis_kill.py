"""A killed emulator loses no record that it acknowledged, gives none twice, and keeps each shard's order.

Producers write to a stream of three shards while the process is killed at random moments and started again. Each record
is counted: what was acknowledged is in its shard, once, where its sequence number says; what was under way at a kill may
be there or not.

`VIRGA_KILLS` says how often it is killed (10 times without it).
"""

import os
import random
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

from conftest import boto3_client

KILLS = int(os.environ.get("VIRGA_KILLS", "10"))
STREAM = "killed"


class Ledger:
    """What is known of each record by its data."""

    def __init__(self):
        self.lock = threading.Lock()
        # Shard and sequence number of what was acknowledged; what was tried without an answer.
        self.taken, self.unsure = {}, set()
        self.failures = []


class Producer(threading.Thread):
    """Writes numbered records, one or several at once, until the process is gone."""

    def __init__(self, emulator, ledger, name):
        super().__init__()
        self.kinesis, self.ledger, self.name = boto3_client("kinesis", emulator.endpoint), ledger, name
        self.chance = random.Random(name)
        self.next = 0

    def run(self):
        try:
            while True:
                self.put()
        except (BotoCoreError, OSError):
            return
        except (ClientError, AssertionError) as error:
            self.ledger.failures.append(str(error))

    def put(self):
        count = self.chance.choice([1, 2, 7, 50])
        names = [f"{self.name}-{self.next + n}" for n in range(count)]
        self.next += count
        # Some weigh more than records that are kept together may.
        records = [
            {"Data": (name + " " + "x" * self.chance.choice([0, 100, 30_000])).encode(), "PartitionKey": f"k{self.chance.random()}"}
            for name in names
        ]
        with self.ledger.lock:
            self.ledger.unsure.update(names)
        if count == 1:
            answers = [self.kinesis.put_record(StreamName=STREAM, **records[0])]
        else:
            answers = self.kinesis.put_records(StreamName=STREAM, Records=records)["Records"]
        assert all("SequenceNumber" in answer for answer in answers), answers
        with self.ledger.lock:
            for name, answer in zip(names, answers):
                self.ledger.unsure.discard(name)
                self.ledger.taken[name] = (answer["ShardId"], answer["SequenceNumber"])


def check(emulator, ledger, places):
    """Reads what came since the last time, and holds it against what was acknowledged."""
    kinesis = boto3_client("kinesis", emulator.endpoint)
    found = {}
    for shard, after in places.items():
        start = {"ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "StartingSequenceNumber": after} if after else {"ShardIteratorType": "TRIM_HORIZON"}
        iterator = kinesis.get_shard_iterator(StreamName=STREAM, ShardId=shard, **start)["ShardIterator"]
        while True:
            answer = kinesis.get_records(ShardIterator=iterator)
            for record in answer["Records"]:
                name = record["Data"].split(b" ")[0].decode()
                assert name not in found, f"{name} is there twice"
                assert places[shard] is None or int(record["SequenceNumber"]) > int(places[shard])
                places[shard] = record["SequenceNumber"]
                found[name] = (shard, record["SequenceNumber"])
            if answer["MillisBehindLatest"] == 0:
                break
            iterator = answer["NextShardIterator"]
    assert not ledger.failures, ledger.failures[:5]
    lost = ledger.taken.keys() - found.keys()
    assert not lost, f"lost: {sorted(lost)[:20]}"
    assert all(found[name] == place for name, place in ledger.taken.items())
    assert not found.keys() - ledger.taken.keys() - ledger.unsure
    count = len(found)
    ledger.taken.clear()
    ledger.unsure.clear()
    return count


def test_a_killed_emulator_loses_no_record_and_keeps_their_order(emulator):
    chance = random.Random(2026)
    own = emulator("--empty")
    boto3_client("kinesis", own.endpoint).create_stream(StreamName=STREAM, ShardCount=3)
    places = {f"shardId-00000000000{n}": None for n in range(3)}
    ledger = Ledger()
    total = 0
    for kill in range(KILLS):
        producers = [Producer(own, ledger, f"{kill}-{n}") for n in range(3)]
        for producer in producers:
            producer.start()
        time.sleep(chance.uniform(0.1, 0.6))
        own.kill()
        for producer in producers:
            producer.join()
        own.start()
        total += check(own, ledger, places)
    assert total > 10 * KILLS
