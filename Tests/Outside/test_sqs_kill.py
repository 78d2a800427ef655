"""A killed emulator loses no message that it acknowledged, and delivers none that was deleted.

Senders and receivers work on a standard and on a FIFO queue while the process is killed at random moments and started
again. Each message is counted: what was sent and acknowledged is received and deleted once, but for what was under way
at a kill, which may be there or not.

`VIRGA_KILLS` says how often it is killed (10 times without it).
"""

import os
import random
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

from conftest import boto3_client

KILLS = int(os.environ.get("VIRGA_KILLS", "10"))


class Ledger:
    """What is known of each message by its body."""

    def __init__(self):
        self.lock = threading.Lock()
        self.next = 0
        # Acknowledged, or tried without an answer.
        self.sent, self.unsure = set(), set()
        # Deleted with an answer, or tried without one.
        self.deleted, self.deleting = set(), set()
        # By group, what was deleted in its order.
        self.order = {}
        self.failures = []

    def bodies(self, count):
        with self.lock:
            start, self.next = self.next, self.next + count
            bodies = [f"{number}" for number in range(start, start + count)]
            self.unsure.update(bodies)
            return bodies

    def acknowledge(self, bodies):
        with self.lock:
            self.unsure.difference_update(bodies)
            self.sent.update(bodies)

    def receive(self, bodies):
        with self.lock:
            for body in bodies:
                if body in self.deleted:
                    self.failures.append(f"{body} came after it was deleted")
                if body not in self.sent and body not in self.unsure:
                    self.failures.append(f"nobody sent {body}")

    def begin_delete(self, bodies):
        with self.lock:
            self.deleting.update(bodies)

    def finish_delete(self, bodies):
        with self.lock:
            self.deleting.difference_update(bodies)
            self.deleted.update(bodies)


class Worker(threading.Thread):
    def __init__(self, emulator, url, ledger, chance):
        super().__init__()
        self.sqs, self.url, self.ledger, self.chance = boto3_client("sqs", emulator.endpoint), url, ledger, chance
        self.is_fifo = url.endswith(".fifo")

    def run(self):
        try:
            while True:
                self.work()
        except (BotoCoreError, OSError):
            return
        except ClientError as error:
            self.ledger.failures.append(str(error))


class Sender(Worker):
    def work(self):
        bodies = self.ledger.bodies(self.chance.randint(1, 10))
        group = f"g{self.chance.randint(0, 4)}"
        entries = []
        for at, body in enumerate(bodies):
            entry = {"Id": str(at), "MessageBody": body}
            if self.is_fifo:
                entry |= {"MessageGroupId": group, "MessageDeduplicationId": body}
            entries.append(entry)
        if len(entries) == 1:
            entries[0].pop("Id")
            self.sqs.send_message(QueueUrl=self.url, **entries[0])
        else:
            assert len(self.sqs.send_message_batch(QueueUrl=self.url, Entries=entries)["Successful"]) == len(entries)
        self.ledger.acknowledge(bodies)


class Receiver(Worker):
    def work(self):
        messages = self.sqs.receive_message(
            QueueUrl=self.url, MaxNumberOfMessages=self.chance.randint(1, 10), WaitTimeSeconds=1
        ).get("Messages", [])
        self.ledger.receive([message["Body"] for message in messages])
        if messages:
            self.delete(messages)

    def delete(self, messages):
        bodies = [message["Body"] for message in messages]
        self.ledger.begin_delete(bodies)
        if self.chance.random() < 0.5:
            entries = [
                {"Id": str(at), "ReceiptHandle": message["ReceiptHandle"]} for at, message in enumerate(messages)
            ]
            assert not self.sqs.delete_message_batch(QueueUrl=self.url, Entries=entries).get("Failed")
            self.ledger.finish_delete(bodies)
        else:
            for message in messages:
                self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
                self.ledger.finish_delete([message["Body"]])


def drain(emulator, url, ledger):
    """Receives and deletes all that is left."""
    receiver = Receiver(emulator, url, ledger, random.Random(1))
    while True:
        answer = receiver.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        if not answer.get("Messages"):
            return
        ledger.receive([message["Body"] for message in answer["Messages"]])
        receiver.delete(answer["Messages"])


def check(emulator, url, ledger):
    drain(emulator, url, ledger)
    assert not ledger.failures
    lost = ledger.sent - ledger.deleted - ledger.deleting
    assert not lost, f"lost: {sorted(lost, key=int)[:20]}"
    counts = boto3_client("sqs", emulator.endpoint).get_queue_attributes(
        QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    )["Attributes"]
    assert set(counts.values()) == {"0"}
    # What had no answer is known now.
    ledger.sent |= ledger.unsure
    ledger.deleted |= ledger.unsure | ledger.deleting
    ledger.unsure, ledger.deleting = set(), set()


def test_a_killed_emulator_loses_no_message_and_delivers_no_deleted_one(emulator):
    chance = random.Random(2026)
    own = emulator("--empty")
    sqs = boto3_client("sqs", own.endpoint)
    ledgers = {
        sqs.create_queue(QueueName="killed")["QueueUrl"]: Ledger(),
        sqs.create_queue(QueueName="killed.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]: Ledger(),
    }
    for kill in range(KILLS):
        workers = []
        for url, ledger in ledgers.items():
            workers += [Sender(own, url, ledger, random.Random(f"{kill} {i} s")) for i in range(2)]
            workers += [Receiver(own, url, ledger, random.Random(f"{kill} {i} r")) for i in range(3)]
        for worker in workers:
            worker.start()
        time.sleep(chance.uniform(0.1, 0.8))
        own.kill()
        for worker in workers:
            worker.join()
        own.start()
        if kill % 3 == 2 or kill == KILLS - 1:
            # What was in flight at the kill comes out: also what was received while the clock was ahead before.
            own.clock("advance", seconds=120 * (kill + 1))
            for url, ledger in ledgers.items():
                check(own, url, ledger)
    assert all(len(ledger.deleted) > KILLS for ledger in ledgers.values())
