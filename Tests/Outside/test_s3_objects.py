"""Objects of S3 as its user guide describes them: versions, tags, locks, encryption, parts, large bodies."""

import base64
import datetime
import hashlib
import io
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

import pytest
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

from conftest import boto3_client

MIB = 1 << 20


def refused(code, status=None):
    class Refused:
        def __enter__(self):
            self.context = pytest.raises(ClientError)
            self.info = self.context.__enter__()

        def __exit__(self, *arguments):
            caught = self.context.__exit__(*arguments)
            response = self.info.value.response
            assert response["Error"]["Code"] == code, response
            assert status in (None, response["ResponseMetadata"]["HTTPStatusCode"])
            return caught

    return Refused()


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def versioned(s3, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    return bucket


def put(s3, bucket, key, body=b"x", **more):
    return s3.put_object(Bucket=bucket, Key=key, Body=body, **more)


def get(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


# Versions


def test_versions_are_kept_listed_and_deleted_one_by_one(s3, versioned):
    first, second = (put(s3, versioned, "key", body)["VersionId"] for body in (b"one", b"two"))
    marker = s3.delete_object(Bucket=versioned, Key="key")
    assert marker["DeleteMarker"] is True
    with refused("NoSuchKey", 404):
        get(s3, versioned, "key")
    with refused("MethodNotAllowed", 405):
        get(s3, versioned, "key", VersionId=marker["VersionId"])
    assert get(s3, versioned, "key", VersionId=first) == b"one"
    listed = s3.list_object_versions(Bucket=versioned)
    assert [(v["VersionId"], v["IsLatest"]) for v in listed["Versions"]] == [(second, False), (first, False)]
    assert [(m["VersionId"], m["IsLatest"]) for m in listed["DeleteMarkers"]] == [(marker["VersionId"], True)]
    s3.delete_object(Bucket=versioned, Key="key", VersionId=marker["VersionId"])
    assert get(s3, versioned, "key") == b"two"
    s3.delete_object(Bucket=versioned, Key="key", VersionId=second)
    assert get(s3, versioned, "key") == b"one"
    with refused("BucketNotEmpty", 409):
        s3.delete_bucket(Bucket=versioned)


def test_the_pages_of_versions_hold_each_once(s3, versioned):
    put_ids = [put(s3, versioned, f"k{i % 3}")["VersionId"] for i in range(11)]
    pages = list(
        s3.get_paginator("list_object_versions").paginate(Bucket=versioned, PaginationConfig={"PageSize": 2})
    )
    found = [v["VersionId"] for page in pages for v in page.get("Versions", [])]
    assert len(found) == 11 and set(found) == set(put_ids) and len(pages) == 6


def test_a_copy_of_an_old_version_brings_it_back(s3, versioned):
    first = put(s3, versioned, "key", b"one")["VersionId"]
    put(s3, versioned, "key", b"two")
    copy = s3.copy_object(
        Bucket=versioned, Key="key", CopySource={"Bucket": versioned, "Key": "key", "VersionId": first}
    )
    assert copy["CopySourceVersionId"] == first and copy["VersionId"] != first
    assert get(s3, versioned, "key") == b"one"


def test_a_conditional_write_looks_at_the_current_version(s3, versioned):
    etag = put(s3, versioned, "key", b"one")["ETag"]
    with refused("PreconditionFailed", 412):
        put(s3, versioned, "key", IfNoneMatch="*")
    put(s3, versioned, "key", b"two", IfMatch=etag)
    s3.delete_object(Bucket=versioned, Key="key")
    put(s3, versioned, "key", b"three", IfNoneMatch="*")


# Tags, locks, ACLs


def test_tags_follow_a_copy_or_are_replaced(s3, bucket):
    put(s3, bucket, "key", Tagging="a=1&b=2")
    assert s3.head_object(Bucket=bucket, Key="key")["TagCount"] == 2
    s3.copy_object(Bucket=bucket, Key="kept", CopySource=f"{bucket}/key")
    s3.copy_object(Bucket=bucket, Key="new", CopySource=f"{bucket}/key", TaggingDirective="REPLACE", Tagging="c=3")

    def tags(key):
        return {t["Key"]: t["Value"] for t in s3.get_object_tagging(Bucket=bucket, Key=key)["TagSet"]}

    assert (tags("kept"), tags("new")) == ({"a": "1", "b": "2"}, {"c": "3"})
    s3.put_object_tagging(Bucket=bucket, Key="key", Tagging={"TagSet": [{"Key": "z", "Value": ""}]})
    assert tags("key") == {"z": ""}
    s3.delete_object_tagging(Bucket=bucket, Key="key")
    assert tags("key") == {}


def test_a_lock_outlives_deletes_until_its_time(s3, name):
    s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=True)
    until = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)
    version = put(s3, name, "key", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until)["VersionId"]
    with refused("AccessDenied", 403):
        s3.delete_object(Bucket=name, Key="key", VersionId=version)
    s3.put_object_legal_hold(Bucket=name, Key="key", LegalHold={"Status": "ON"})
    assert s3.get_object_legal_hold(Bucket=name, Key="key")["LegalHold"] == {"Status": "ON"}
    with refused("AccessDenied", 403):
        s3.delete_object(Bucket=name, Key="key", VersionId=version, BypassGovernanceRetention=True)
    s3.put_object_legal_hold(Bucket=name, Key="key", LegalHold={"Status": "OFF"})
    assert s3.get_object_retention(Bucket=name, Key="key")["Retention"]["Mode"] == "GOVERNANCE"
    later = until + datetime.timedelta(days=1)
    s3.put_object_retention(Bucket=name, Key="key", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": later})
    with refused("AccessDenied", 403):
        s3.put_object_retention(Bucket=name, Key="key", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": until})
    s3.delete_object(Bucket=name, Key="key", VersionId=version, BypassGovernanceRetention=True)


def test_an_acl_says_who_may_do_what(s3, name):
    s3.create_bucket(Bucket=name, ObjectOwnership="ObjectWriter")
    s3.delete_public_access_block(Bucket=name)
    put(s3, name, "key", ACL="public-read")
    grants = s3.get_object_acl(Bucket=name, Key="key")["Grants"]
    assert [(g["Grantee"]["Type"], g["Permission"]) for g in grants] == [
        ("CanonicalUser", "FULL_CONTROL"),
        ("Group", "READ"),
    ]
    s3.put_object_acl(Bucket=name, Key="key", ACL="private")
    assert len(s3.get_object_acl(Bucket=name, Key="key")["Grants"]) == 1


# Encryption


def test_the_callers_key_is_needed_to_read(s3, bucket):
    key = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": b"k" * 32}
    etag = put(s3, bucket, "key", b"secret", **key)["ETag"]
    assert etag != f'"{hashlib.md5(b"secret").hexdigest()}"'
    with refused("InvalidRequest", 400):
        get(s3, bucket, "key")
    with refused("AccessDenied", 403):
        get(s3, bucket, "key", SSECustomerAlgorithm="AES256", SSECustomerKey=b"x" * 32)
    assert get(s3, bucket, "key", **key) == b"secret"
    s3.copy_object(
        Bucket=bucket,
        Key="plain",
        CopySource=f"{bucket}/key",
        CopySourceSSECustomerAlgorithm="AES256",
        CopySourceSSECustomerKey=b"k" * 32,
    )
    assert get(s3, bucket, "plain") == b"secret"


def test_a_buckets_default_encryption_is_told_of_new_objects(s3, bucket):
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}, "BucketKeyEnabled": True}
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})
    answer = put(s3, bucket, "key")
    assert (answer["ServerSideEncryption"], answer["BucketKeyEnabled"]) == ("aws:kms", True)
    assert s3.head_object(Bucket=bucket, Key="key")["SSEKMSKeyId"] == answer["SSEKMSKeyId"]
    assert put(s3, bucket, "own", ServerSideEncryption="AES256")["ServerSideEncryption"] == "AES256"


def test_an_object_is_encrypted_anew_by_another_key(s3, bucket):
    put(s3, bucket, "key", b"text")
    key = "arn:aws:kms:us-east-1:000000000000:key/134f2428-cec1-4b25-a1ae-9048164dba47"
    s3.update_object_encryption(Bucket=bucket, Key="key", ObjectEncryption={"SSEKMS": {"KMSKeyArn": key}})
    assert s3.head_object(Bucket=bucket, Key="key")["SSEKMSKeyId"] == key
    assert get(s3, bucket, "key") == b"text"


# Attributes, archives, uploads


def test_attributes_are_told_as_asked_for(s3, bucket):
    put(s3, bucket, "key", b"abc", ChecksumAlgorithm="SHA256")
    wanted = ["ETag", "Checksum", "StorageClass", "ObjectSize"]
    told = s3.get_object_attributes(Bucket=bucket, Key="key", ObjectAttributes=wanted)
    assert told["ETag"] == hashlib.md5(b"abc").hexdigest()
    assert told["Checksum"]["ChecksumSHA256"] == base64.b64encode(hashlib.sha256(b"abc").digest()).decode()
    assert (told["StorageClass"], told["ObjectSize"]) == ("STANDARD", 3)


def test_an_archived_object_is_restored_before_it_is_read(s3, bucket):
    put(s3, bucket, "key", b"cold", StorageClass="GLACIER")
    with refused("InvalidObjectState", 403):
        get(s3, bucket, "key")
    answer = s3.restore_object(Bucket=bucket, Key="key", RestoreRequest={"Days": 2})
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 202
    assert 'ongoing-request="false"' in s3.head_object(Bucket=bucket, Key="key")["Restore"]
    assert get(s3, bucket, "key") == b"cold"


def test_uploads_under_way_are_listed_by_key(s3, bucket):
    keys = ["a", "b/1", "b/2", "c"]
    uploads = {key: s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"] for key in keys}
    listed = s3.list_multipart_uploads(Bucket=bucket)["Uploads"]
    assert [(u["Key"], u["UploadId"]) for u in listed] == list(uploads.items())
    folders = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert [p["Prefix"] for p in folders["CommonPrefixes"]] == ["b/"]
    page = s3.list_multipart_uploads(Bucket=bucket, MaxUploads=2)
    assert (page["NextKeyMarker"], page["IsTruncated"]) == ("b/1", True)
    rest = s3.list_multipart_uploads(
        Bucket=bucket, KeyMarker=page["NextKeyMarker"], UploadIdMarker=page["NextUploadIdMarker"]
    )
    assert [u["Key"] for u in rest["Uploads"]] == ["b/2", "c"]
    s3.abort_multipart_upload(Bucket=bucket, Key="a", UploadId=uploads["a"])
    assert "a" not in [u["Key"] for u in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]]


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_a_large_object_keeps_its_checksum_wherever_it_is_cut(s3, bucket, algorithm):
    body = os.urandom(12 * MIB)
    s3.upload_fileobj(
        io.BytesIO(body),
        bucket,
        "key",
        ExtraArgs={"ChecksumAlgorithm": algorithm},
        Config=TransferConfig(multipart_chunksize=5 * MIB, multipart_threshold=5 * MIB),
    )
    assert get(s3, bucket, "key") == body
    assert get(s3, bucket, "key", Range=f"bytes={5 * MIB - 7}-{10 * MIB + 3}") == body[5 * MIB - 7 : 10 * MIB + 4]
    part = s3.get_object(Bucket=bucket, Key="key", PartNumber=2)
    assert (part["PartsCount"], part["Body"].read()) == (3, body[5 * MIB : 10 * MIB])
    s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/key")
    assert get(s3, bucket, "copy") == body
    assert s3.head_object(Bucket=bucket, Key="copy")["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'


def test_a_body_that_is_not_what_it_says_is_refused_and_not_seen(s3, bucket):
    body = os.urandom(MIB)
    with refused("BadDigest", 400):
        put(s3, bucket, "key", body, ContentMD5=base64.b64encode(hashlib.md5(b"other").digest()).decode())
    with refused("NoSuchKey", 404):
        get(s3, bucket, "key")


# Clients


def test_a_client_that_vanishes_leaves_nothing_behind(emulator, name):
    emulator = emulator("--empty")
    s3 = boto3_client("s3", emulator.endpoint)
    s3.create_bucket(Bucket=name)
    with socket.create_connection(("127.0.0.1", emulator.port)) as connection:
        head = f"PUT /{name}/key HTTP/1.1\r\nHost: localhost\r\nContent-Length: {10 * MIB}\r\n\r\n"
        connection.sendall(head.encode() + b"x" * MIB)
        time.sleep(0.2)
    folder = pathlib.Path(emulator.directory) / "data" / "s3" / "objects"
    deadline = time.monotonic() + 5
    while [path for path in folder.rglob("*") if path.is_file()] and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [path for path in folder.rglob("*") if path.is_file()]
    with refused("NoSuchKey", 404):
        get(s3, name, "key")


def test_the_memory_does_not_grow_with_an_object(emulator, name):
    emulator = emulator("--empty")
    s3 = boto3_client("s3", emulator.endpoint)
    s3.create_bucket(Bucket=name)
    put(s3, name, "warm", b"x" * MIB)
    status = pathlib.Path(f"/proc/{emulator.process.pid}/status")
    if not status.exists():
        pytest.skip("reads the memory of a process in /proc")

    def peak():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))

    before = peak()
    body = os.urandom(MIB) * 64
    put(s3, name, "large", body)
    assert get(s3, name, "large") == body
    assert peak() - before < 16 * 1024


def test_the_command_line_syncs_a_folder(aws, bucket, tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    (source / "sub folder").mkdir(parents=True)
    (source / "a.txt").write_text("a")
    (source / "sub folder" / "b+c.txt").write_text("b")
    (source / "large.bin").write_bytes(os.urandom(20 * MIB))
    aws("s3", "sync", str(source), f"s3://{bucket}/data")
    aws("s3", "sync", f"s3://{bucket}/data", str(target))
    for path in source.rglob("*"):
        if path.is_file():
            assert (target / path.relative_to(source)).read_bytes() == path.read_bytes()
    (source / "a.txt").unlink()
    aws("s3", "sync", "--delete", str(source), f"s3://{bucket}/data")
    listed = aws("s3", "ls", "--recursive", f"s3://{bucket}/")
    assert "a.txt" not in str(listed) and "large.bin" in str(listed)


def test_rclone_copies_and_checks(endpoint, bucket, tmp_path):
    rclone = shutil.which("rclone") or shutil.which("rclone", path=os.path.dirname(sys.executable))
    if rclone is None:
        pytest.skip("needs rclone")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "small").write_text("small")
    (tmp_path / "folder" / "large").write_bytes(os.urandom(12 * MIB))
    remote = f":s3,provider=Other,endpoint='{endpoint}',access_key_id=test,secret_access_key=test,region=us-east-1:"
    options = ["--config", str(tmp_path / "none"), "--s3-upload-cutoff", "5M", "--s3-chunk-size", "5M"]

    def run(*arguments):
        subprocess.run([rclone, *arguments, *options], check=True, capture_output=True, timeout=120)

    run("copy", str(tmp_path / "folder"), f"{remote}{bucket}/in")
    run("check", str(tmp_path / "folder"), f"{remote}{bucket}/in", "--download")
    run("copy", f"{remote}{bucket}/in", str(tmp_path / "back"))
    assert (tmp_path / "back" / "large").read_bytes() == (tmp_path / "folder" / "large").read_bytes()
