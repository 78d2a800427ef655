"""A killed emulator shows either the old object or the new one, whole, and loses none that it acknowledged.

Each thread writes one key over and over, in one request or in parts; a body says which write it is and carries its own
digest. The process is killed at random moments and started again: each key must hold the last acknowledged write, or the
one that was under way, and no file may be left that no object has.

`VIRGA_KILLS` says how often it is killed (20 times without it).
"""

import contextlib
import hashlib
import os
import random
import sqlite3
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

from conftest import boto3_client

KILLS = int(os.environ.get("VIRGA_KILLS", "20"))
BUCKET = "killed"
PART = 5 << 20


def body(key, number, size):
    head = f"{key} {number} {size} ".encode()
    rest = random.Random(f"{key} {number}").randbytes(size)
    return head + hashlib.sha256(head + rest).hexdigest().encode() + b"\n" + rest


def write_of(content):
    """The number of the write that a body is of; fails where it is not whole."""
    line, rest = content.split(b"\n", 1)
    head, digest = line[:-64], line[-64:].decode()
    assert hashlib.sha256(head + rest).hexdigest() == digest, "half an object"
    return int(head.split()[1])


class Writer(threading.Thread):
    """Writes one key until the emulator is gone."""

    def __init__(self, emulator, key, state, chance):
        super().__init__()
        self.s3, self.key, self.state, self.chance = boto3_client("s3", emulator.endpoint), key, state, chance

    def run(self):
        try:
            while True:
                self.state["tried"] += 1
                self.put(self.state["tried"])
                self.state["acknowledged"] = self.state["tried"]
        except (BotoCoreError, ClientError, OSError):
            return

    def put(self, number):
        size = self.chance.choice([10, 1000, 60_000, 200_000, 1_000_000])
        if self.key.startswith("parts"):
            content = body(self.key, number, PART + size)
            upload = self.s3.create_multipart_upload(Bucket=BUCKET, Key=self.key)["UploadId"]
            parts = []
            for i, part in enumerate([content[:PART], content[PART:]]):
                answer = self.s3.upload_part(Bucket=BUCKET, Key=self.key, UploadId=upload, PartNumber=i + 1, Body=part)
                parts.append({"PartNumber": i + 1, "ETag": answer["ETag"]})
            self.s3.complete_multipart_upload(
                Bucket=BUCKET, Key=self.key, UploadId=upload, MultipartUpload={"Parts": parts}
            )
        else:
            self.s3.put_object(Bucket=BUCKET, Key=self.key, Body=body(self.key, number, size))


def check(s3, states):
    for key, state in states.items():
        try:
            found = write_of(s3.get_object(Bucket=BUCKET, Key=key)["Body"].read())
        except ClientError as error:
            assert error.response["Error"]["Code"] == "NoSuchKey"
            found = 0
        assert state["acknowledged"] <= found <= state["tried"], key
        state["acknowledged"] = found
        state["tried"] = max(state["tried"], found)


def files(emulator):
    folder = emulator.directory / "data" / "s3" / "objects"
    return {int(path.name, 16) for path in folder.rglob("*") if path.is_file()}


def bodies(emulator):
    """What the store has of bodies; it is open in one process at a time."""
    with contextlib.closing(sqlite3.connect(emulator.directory / "data" / "s3.sqlite")) as database:
        return {row[0] for row in database.execute("SELECT id FROM bodies WHERE data IS NULL")}


def test_a_killed_emulator_shows_the_old_object_or_the_new_one(emulator):
    chance = random.Random(2026)
    own = emulator("--empty")
    s3 = boto3_client("s3", own.endpoint)
    s3.create_bucket(Bucket=BUCKET)
    states = {key: {"tried": 0, "acknowledged": 0} for key in ("a", "b", "c", "parts")}
    for kill in range(KILLS):
        writers = [Writer(own, key, states[key], random.Random(f"{kill} {key}")) for key in states]
        for writer in writers:
            writer.start()
        time.sleep(chance.uniform(0.05, 0.5))
        own.kill()
        for writer in writers:
            writer.join()
        own.start()
        check(s3, states)
        own.kill()
        assert files(own) == bodies(own)
        own.start()
    assert sum(state["acknowledged"] for state in states.values()) > KILLS
