"""Who may do what in S3 where the emulator enforces it: two accounts, nobody at all, and what buckets say of them."""

import json
import urllib.request

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from conftest import REGION, boto3_client
from process import Emulator, http

OWNER, OTHER = "111111111111", "222222222222"
OPEN = dict.fromkeys(["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"], False)


@pytest.fixture(scope="module", params=[[], ["--auth", "sigv4"]], ids=["any-credentials", "signatures"])
def guarded(request, own_process, tmp_path_factory):
    """An emulator that enforces access, with and without checking signatures."""
    emulator = Emulator(tmp_path_factory.mktemp("guarded"), "--empty", "--enforce-access", *request.param)
    try:
        yield emulator.start().endpoint
    finally:
        emulator.stop()


@pytest.fixture
def owner(guarded):
    return boto3_client("s3", guarded, OWNER)


@pytest.fixture
def other(guarded):
    return boto3_client("s3", guarded, OTHER)


@pytest.fixture
def nobody(guarded):
    config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
    return boto3.session.Session().client("s3", endpoint_url=guarded, region_name=REGION, config=config)


@pytest.fixture
def bucket(owner, name):
    """A bucket of the first account, of which nothing public is blocked."""
    owner.create_bucket(Bucket=name)
    owner.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=OPEN)
    owner.put_object(Bucket=name, Key="a", Body=b"hello")
    return name


@pytest.fixture
def shared(owner, bucket):
    """The same with ACLs that count."""
    rules = [{"ObjectOwnership": "ObjectWriter"}]
    owner.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls={"Rules": rules})
    return bucket


def say(owner, bucket, *statements):
    """Gives a bucket a policy; a statement is its effect, principal, actions, resource below the bucket, condition."""
    arn = f"arn:aws:s3:::{bucket}"
    document = []
    for effect, principal, action, resource, *condition in statements:
        statement = {"Effect": effect, "Principal": principal, "Action": action, "Resource": arn + resource}
        document.append(statement | ({"Condition": condition[0]} if condition else {}))
    owner.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": document}))


def refused(call, code="AccessDenied", status=403, **arguments):
    """Expects a call to be refused; gives the message."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response
    assert error["ResponseMetadata"]["HTTPStatusCode"] == status
    assert error["Error"]["Code"] in (code, str(status))
    return error["Error"]["Message"]


def test_a_bucket_is_its_owners_alone(owner, other, nobody, bucket):
    assert owner.get_object(Bucket=bucket, Key="a")["Body"].read() == b"hello"
    message = refused(other.get_object, Bucket=bucket, Key="a")
    assert message == (
        f'User: arn:aws:iam::{OTHER}:root is not authorized to perform: s3:GetObject on resource: '
        f'"arn:aws:s3:::{bucket}/a" because no resource-based policy allows the s3:GetObject action'
    )
    assert refused(nobody.get_object, Bucket=bucket, Key="a") == "Access Denied"
    refused(other.put_object, Bucket=bucket, Key="b", Body=b"x")
    refused(other.put_object, Bucket=bucket, Key="b", Body=b"x" * 1_000_000)
    refused(other.list_objects_v2, Bucket=bucket)
    refused(other.head_bucket, Bucket=bucket)
    refused(other.delete_bucket, Bucket=bucket)
    refused(nobody.list_buckets)
    assert bucket not in [one["Name"] for one in other.list_buckets()["Buckets"]]


def signer(endpoint, account):
    """A client whose URLs are signed with Signature Version 4."""
    return boto3.session.Session().client(
        "s3",
        endpoint_url=endpoint,
        region_name=REGION,
        aws_access_key_id=account,
        aws_secret_access_key="test",
        config=Config(signature_version="s3v4"),
    )


def test_presigned_urls_are_their_signers(guarded, bucket):
    owner, other = signer(guarded, OWNER), signer(guarded, OTHER)

    def get(client):
        url = client.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "a"})
        return http("GET", url).status

    assert get(owner) == 200
    assert get(other) == 403
    url = owner.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "up"})
    request = urllib.request.Request(url, data=b"x", method="PUT")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
        assert answer.status == 200
    form = other.generate_presigned_post(bucket, "form")
    assert post(form, b"x") == 403
    assert post(owner.generate_presigned_post(bucket, "form"), b"x") == 204
    assert owner.get_object(Bucket=bucket, Key="form")["Body"].read() == b"x"


def post(form, file):
    body = b""
    for key, value in form["fields"].items():
        body += f'--line\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
    body += b'--line\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n' + file + b"\r\n--line--\r\n"
    return http("POST", form["url"], body, {"Content-Type": "multipart/form-data; boundary=line"}).status


def test_forms_that_nobody_signed(owner, guarded, bucket):
    form = {"url": f"{guarded}/{bucket}", "fields": {"key": "open/f"}}
    assert post(form, b"x") == 403
    say(owner, bucket, ("Allow", "*", "s3:PutObject", "/open/*"))
    assert post(form, b"x") == 204
    assert owner.get_object(Bucket=bucket, Key="open/f")["Body"].read() == b"x"


def test_public_read_by_policy(owner, other, nobody, bucket):
    say(owner, bucket, ("Allow", "*", "s3:GetObject", "/*"))
    assert nobody.get_object(Bucket=bucket, Key="a")["Body"].read() == b"hello"
    assert other.head_object(Bucket=bucket, Key="a")["ContentLength"] == 5
    refused(nobody.put_object, Bucket=bucket, Key="a", Body=b"x")
    # Of what is not there only those are told who may list.
    refused(nobody.get_object, Bucket=bucket, Key="missing")
    refused(nobody.head_object, Bucket=bucket, Key="missing")
    refused(owner.get_object, "NoSuchKey", 404, Bucket=bucket, Key="missing")
    say(owner, bucket, ("Allow", "*", "s3:GetObject", "/*"), ("Allow", "*", "s3:ListBucket", ""))
    refused(nobody.get_object, "NoSuchKey", 404, Bucket=bucket, Key="missing")
    assert [one["Key"] for one in nobody.list_objects_v2(Bucket=bucket)["Contents"]] == ["a"]
    owner.put_public_access_block(
        Bucket=bucket, PublicAccessBlockConfiguration=OPEN | {"RestrictPublicBuckets": True}
    )
    refused(nobody.get_object, Bucket=bucket, Key="a")
    refused(other.get_object, Bucket=bucket, Key="a")
    owner.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=OPEN | {"BlockPublicPolicy": True})
    with pytest.raises(ClientError):
        say(owner, bucket, ("Allow", "*", "s3:GetObject", "/*"))


def test_public_read_by_acl(owner, other, nobody, shared):
    owner.put_object(Bucket=shared, Key="open", Body=b"x", ACL="public-read")
    assert nobody.get_object(Bucket=shared, Key="open")["Body"].read() == b"x"
    refused(nobody.get_object, Bucket=shared, Key="a")
    refused(nobody.get_object_acl, Bucket=shared, Key="open")
    owner.put_public_access_block(Bucket=shared, PublicAccessBlockConfiguration=OPEN | {"IgnorePublicAcls": True})
    refused(nobody.get_object, Bucket=shared, Key="open")
    owner.put_public_access_block(Bucket=shared, PublicAccessBlockConfiguration=OPEN)
    owner.put_bucket_acl(Bucket=shared, ACL="public-read")
    assert nobody.list_objects(Bucket=shared)["Contents"]
    refused(nobody.put_object, Bucket=shared, Key="b")
    mine = other.list_buckets()["Owner"]["ID"]
    owner.put_object_acl(Bucket=shared, Key="a", GrantRead=f'id="{mine}"')
    assert other.get_object(Bucket=shared, Key="a")["Body"].read() == b"hello"
    owner.put_bucket_acl(Bucket=shared, ACL="private")
    enforced = {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    owner.put_bucket_ownership_controls(Bucket=shared, OwnershipControls=enforced)
    refused(nobody.get_object, Bucket=shared, Key="open")


def test_writers_own_what_they_write(owner, other, shared):
    say(owner, shared, ("Allow", {"AWS": OTHER}, ["s3:PutObject", "s3:PutObjectAcl"], "/*"))
    other.put_object(Bucket=shared, Key="theirs", Body=b"x")
    assert other.get_object(Bucket=shared, Key="theirs")["Body"].read() == b"x"
    refused(owner.get_object, Bucket=shared, Key="theirs")
    other.put_object_acl(Bucket=shared, Key="theirs", ACL="bucket-owner-full-control")
    assert owner.get_object(Bucket=shared, Key="theirs")["Body"].read() == b"x"
    owner.delete_object(Bucket=shared, Key="theirs")


def test_only_over_tls(owner, guarded, bucket):
    insecure = {"Bool": {"aws:SecureTransport": "false"}}
    say(owner, bucket, ("Deny", "*", "s3:*", "/*", insecure))
    message = refused(owner.get_object, Bucket=bucket, Key="a")
    assert message.endswith("with an explicit deny in a resource-based policy")

    def through_a_proxy(request, **_):
        request.headers["X-Forwarded-Proto"] = "https"

    owner.meta.events.register("before-send.s3", through_a_proxy)
    assert owner.get_object(Bucket=bucket, Key="a")["Body"].read() == b"hello"
    owner.delete_bucket_policy(Bucket=bucket)


def test_only_encrypted(owner, bucket):
    key = "s3:x-amz-server-side-encryption"
    say(
        owner,
        bucket,
        ("Deny", "*", "s3:PutObject", "/*", {"Null": {key: "true"}}),
        ("Deny", "*", "s3:PutObject", "/*", {"StringNotEquals": {key: "aws:kms"}}),
    )
    refused(owner.put_object, Bucket=bucket, Key="b", Body=b"x")
    refused(owner.put_object, Bucket=bucket, Key="b", Body=b"x", ServerSideEncryption="AES256")
    owner.put_object(Bucket=bucket, Key="b", Body=b"x", ServerSideEncryption="aws:kms")
    refused(owner.create_multipart_upload, Bucket=bucket, Key="c")


def test_lists_of_one_folder(owner, other, bucket):
    owner.put_object(Bucket=bucket, Key="home/b")
    folder = {"StringLike": {"s3:prefix": "home/*"}}
    say(owner, bucket, ("Allow", {"AWS": f"arn:aws:iam::{OTHER}:root"}, "s3:ListBucket", "", folder))
    assert [one["Key"] for one in other.list_objects_v2(Bucket=bucket, Prefix="home/")["Contents"]] == ["home/b"]
    refused(other.list_objects_v2, Bucket=bucket, Prefix="hom")
    refused(other.list_objects_v2, Bucket=bucket)


def test_each_of_many_deletes(owner, other, bucket):
    owner.put_object(Bucket=bucket, Key="b")
    say(owner, bucket, ("Allow", {"AWS": OTHER}, "s3:DeleteObject", "/b"))
    answer = other.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a"}, {"Key": "b"}]})
    assert [one["Key"] for one in answer["Deleted"]] == ["b"]
    assert [(one["Key"], one["Code"]) for one in answer["Errors"]] == [("a", "AccessDenied")]


def test_copies_read_their_source(owner, other, bucket, name):
    other.create_bucket(Bucket=f"{name}-other")
    copy = {"Bucket": f"{name}-other", "Key": "copy", "CopySource": {"Bucket": bucket, "Key": "a"}}
    refused(other.copy_object, **copy)
    say(owner, bucket, ("Allow", {"AWS": OTHER}, "s3:GetObject", "/a"))
    other.copy_object(**copy)


def test_policies_are_the_owners_account(owner, other, bucket):
    say(owner, bucket, ("Allow", {"AWS": OTHER}, "s3:*", ""), ("Deny", {"AWS": OWNER}, "s3:*", ""))
    refused(other.get_bucket_policy, "MethodNotAllowed", 405, Bucket=bucket)
    assert other.get_bucket_versioning(Bucket=bucket)
    refused(owner.get_bucket_versioning, Bucket=bucket)
    assert owner.get_bucket_policy(Bucket=bucket)["Policy"]
    owner.delete_bucket_policy(Bucket=bucket)


def test_requester_pays(owner, other, nobody, bucket):
    say(owner, bucket, ("Allow", "*", "s3:GetObject", "/*"))
    owner.put_bucket_request_payment(Bucket=bucket, RequestPaymentConfiguration={"Payer": "Requester"})
    refused(other.get_object, Bucket=bucket, Key="a")
    assert other.get_object(Bucket=bucket, Key="a", RequestPayer="requester")["RequestCharged"] == "requester"
    refused(nobody.get_object, Bucket=bucket, Key="a", RequestPayer="requester")
    assert "RequestCharged" not in owner.get_object(Bucket=bucket, Key="a")


def test_websites_are_as_public_as_their_pages(owner, guarded, bucket):
    owner.put_bucket_website(Bucket=bucket, WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}})
    owner.put_object(Bucket=bucket, Key="index.html", Body=b"welcome", ContentType="text/html")
    site = {"Host": f"{bucket}.s3-website-us-east-1.amazonaws.com"}
    answer = http("GET", guarded + "/", headers=site)
    assert answer.status == 403 and b"AccessDenied" in answer.body
    say(owner, bucket, ("Allow", "*", "s3:GetObject", "/*"))
    assert http("GET", guarded + "/", headers=site).body == b"welcome"


def test_the_ledger_is_silent_of_what_is_enforced(owner, guarded, bucket):
    say(owner, bucket, ("Allow", {"AWS": OTHER}, "s3:GetObject", "/*"))
    entries = http("GET", f"{guarded}/_emulator/ledger").json["entries"]
    settings = [one["setting"] for one in entries if one["resource"].endswith(bucket)]
    assert "policy" not in settings and "x-amz-server-side-encryption" in settings
