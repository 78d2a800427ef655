"""Who may do what with a bucket: ACLs, ownership, policies, and what is not to be public."""

import json

import pytest

from s3_configurations import MALFORMED, refused, status, told

GROUPS = "http://acs.amazonaws.com/groups"
OPEN = dict.fromkeys(["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"], False)


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    """A bucket whose ACLs count and may be public."""
    s3.create_bucket(Bucket=name, ObjectOwnership="ObjectWriter")
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=OPEN)
    return name


@pytest.fixture
def owner(s3):
    return s3.list_buckets()["Owner"]["ID"]


def test_acls(s3, bucket, owner):
    own = {"Grantee": {"ID": owner, "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"}

    def group(name, permission):
        return {"Grantee": {"Type": "Group", "URI": f"{GROUPS}/{name}"}, "Permission": permission}

    def acl():
        return told(s3.get_bucket_acl, Bucket=bucket)

    assert acl() == {"Owner": {"ID": owner}, "Grants": [own]}
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    assert acl() == {"Owner": {"ID": owner}, "Grants": [own, group("global/AllUsers", "READ")]}
    s3.put_bucket_acl(Bucket=bucket, ACL="private")
    assert acl() == {"Owner": {"ID": owner}, "Grants": [own]}
    s3.put_bucket_acl(Bucket=bucket, GrantRead=f'uri="{GROUPS}/s3/LogDelivery"')
    assert acl() == {"Owner": {"ID": owner}, "Grants": [group("s3/LogDelivery", "READ")]}
    policy = {"Owner": {"ID": owner}, "Grants": [own, group("s3/LogDelivery", "WRITE")]}
    s3.put_bucket_acl(Bucket=bucket, AccessControlPolicy=policy)
    assert acl() == policy


def test_acls_that_are_refused(s3, bucket, owner):
    def put(code, message, fields={}, **acl):
        error = refused(s3.put_bucket_acl, code, message, Bucket=bucket, **acl)
        assert fields.items() <= error.items()

    fake = f"{GROUPS}/s3/FakeGroup"
    put("InvalidArgument", None, {"ArgumentName": "x-amz-acl", "ArgumentValue": "fake-acl"}, ACL="fake-acl")
    put("InvalidArgument", "Invalid group uri", {"ArgumentName": "uri", "ArgumentValue": fake}, GrantWrite=f'uri="{fake}"')
    put(
        "InvalidArgument",
        "Argument format not recognized",
        {"ArgumentName": "x-amz-grant-write", "ArgumentValue": 'fakekey="1234"'},
        GrantWrite='fakekey="1234"',
    )
    put("InvalidArgument", "Invalid id", {"ArgumentName": "id", "ArgumentValue": "wrong-id"}, GrantWrite='id="wrong-id"')
    put("MalformedACLError", MALFORMED, AccessControlPolicy={})
    wrong = {"Owner": {"ID": "wrong-id"}, "Grants": []}
    put("InvalidArgument", "Invalid id", {"ArgumentName": "CanonicalUser/ID"}, AccessControlPolicy=wrong)
    group = {"Grantee": {"Type": "Group", "URI": fake}, "Permission": "WRITE"}
    policy = {"Owner": {"ID": owner}, "Grants": [group]}
    put("InvalidArgument", "Invalid group uri", {"ArgumentName": "Group/URI"}, AccessControlPolicy=policy)
    header = {"MissingHeaderName": "x-amz-acl"}
    put("MissingSecurityHeader", "Your request was missing a required header", header)
    both = f'uri="{GROUPS}/s3/LogDelivery"'
    put("InvalidRequest", "Specifying both Canned ACLs and Header Grants is not allowed", ACL="private", GrantRead=both)
    valid = {"Owner": {"ID": owner}, "Grants": []}
    put("UnexpectedContent", "This request does not support content", ACL="private", AccessControlPolicy=valid)


def test_ownership(s3, name):
    def put(*ownerships):
        rules = [{"ObjectOwnership": ownership} for ownership in ownerships]
        return {"Bucket": name, "OwnershipControls": {"Rules": rules}}

    s3.create_bucket(Bucket=name)
    assert told(s3.get_bucket_ownership_controls, Bucket=name) == {
        "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    }
    refused(s3.put_bucket_acl, "AccessControlListNotSupported", "The bucket does not allow ACLs", Bucket=name, ACL="public-read")
    s3.put_bucket_acl(Bucket=name, ACL="private")
    refused(s3.put_bucket_ownership_controls, "MalformedXML", MALFORMED, **put("ObjectWriter", "BucketOwnerPreferred"))
    refused(s3.put_bucket_ownership_controls, "MalformedXML", MALFORMED, **put("RandomValue"))
    s3.put_bucket_ownership_controls(**put("ObjectWriter"))
    s3.put_bucket_acl(Bucket=name, ACL="log-delivery-write")
    refused(s3.put_bucket_ownership_controls, "InvalidBucketAclWithObjectOwnership", **put("BucketOwnerEnforced"))
    for _ in range(2):
        assert status(s3.delete_bucket_ownership_controls, Bucket=name) == 204
    error = refused(
        s3.get_bucket_ownership_controls,
        "OwnershipControlsNotFoundError",
        "The bucket ownership controls were not found",
        404,
        Bucket=name,
    )
    assert error["BucketName"] == name
    error = refused(s3.create_bucket, "InvalidArgument", Bucket=f"{name}-2", ObjectOwnership="RandomValue")
    assert error["Message"] == "Invalid x-amz-object-ownership header: RandomValue"
    error = refused(s3.create_bucket, "InvalidArgument", Bucket=f"{name}-2", ObjectOwnership="")
    assert error["Message"] == "Invalid x-amz-object-ownership header: "
    s3.create_bucket(Bucket=f"{name}-2", ObjectOwnership="BucketOwnerPreferred")
    controls = s3.get_bucket_ownership_controls(Bucket=f"{name}-2")["OwnershipControls"]
    assert controls == {"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]}


def test_what_is_not_to_be_public(s3, name):
    s3.create_bucket(Bucket=name)
    everything = dict.fromkeys(OPEN, True)
    assert told(s3.get_public_access_block, Bucket=name) == {"PublicAccessBlockConfiguration": everything}
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={"BlockPublicAcls": True})
    found = s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
    assert found == OPEN | {"BlockPublicAcls": True}
    for _ in range(2):
        assert status(s3.delete_public_access_block, Bucket=name) == 204
    refused(
        s3.get_public_access_block,
        "NoSuchPublicAccessBlockConfiguration",
        "The public access block configuration was not found",
        404,
        Bucket=name,
    )


def test_policies(s3, name):
    s3.create_bucket(Bucket=name)

    def policy(principal):
        statement = {
            "Effect": "Allow",
            "Principal": principal,
            "Action": "s3:GetObject",
            "Resource": f"arn:aws:s3:::{name}/*",
        }
        return json.dumps({"Version": "2012-10-17", "Statement": [statement]})

    error = refused(s3.get_bucket_policy, "NoSuchBucketPolicy", "The bucket policy does not exist", 404, Bucket=name)
    assert error["BucketName"] == name
    refused(s3.put_bucket_policy, "AccessDenied", status=403, Bucket=name, Policy=policy({"AWS": "*"}))
    assert status(s3.put_bucket_policy, Bucket=name, Policy=policy({"AWS": "123456789012"})) == 204
    assert s3.get_bucket_policy_status(Bucket=name)["PolicyStatus"] == {"IsPublic": False}
    s3.delete_public_access_block(Bucket=name)
    s3.put_bucket_policy(Bucket=name, Policy=policy({"AWS": "*"}))
    assert s3.get_bucket_policy(Bucket=name)["Policy"] == policy({"AWS": "*"})
    assert s3.get_bucket_policy_status(Bucket=name)["PolicyStatus"] == {"IsPublic": True}
    cases = [
        ("", "Policies must be valid JSON and the first byte must be '{'"),
        ("invalid policy", "Policies must be valid JSON and the first byte must be '{'"),
        ("{}", "Missing required field Statement"),
    ]
    for text, message in cases:
        refused(s3.put_bucket_policy, "MalformedPolicy", message, Bucket=name, Policy=text)
    refused(s3.get_bucket_policy, "AccessDenied", status=403, Bucket=name, ExpectedBucketOwner="999999999999")
    for _ in range(2):
        assert status(s3.delete_bucket_policy, Bucket=name) == 204
    refused(s3.get_bucket_policy_status, "NoSuchBucketPolicy", status=404, Bucket=name)
