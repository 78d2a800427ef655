"""Versions, locks, encryption, tags and all that is kept of a bucket over a restart."""

import pytest

from conftest import boto3_client
from s3_configurations import MALFORMED, refused, status, told


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    return name


def test_versioning(s3, bucket):
    assert told(s3.get_bucket_versioning, Bucket=bucket) == {}
    for state in ["Suspended", "Enabled", "Suspended"]:
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": state})
        assert told(s3.get_bucket_versioning, Bucket=bucket) == {"Status": state}
    for state in ["enabled", "Disabled"]:
        refused(s3.put_bucket_versioning, "MalformedXML", MALFORMED, Bucket=bucket, VersioningConfiguration={"Status": state})
    refused(
        s3.put_bucket_versioning,
        "IllegalVersioningConfigurationException",
        "The Versioning element must be specified",
        Bucket=bucket,
        VersioningConfiguration={},
    )
    for operation in [s3.get_bucket_versioning, s3.get_bucket_encryption, s3.get_bucket_tagging, s3.delete_bucket_cors]:
        refused(operation, "NoSuchBucket", status=404, Bucket=f"{bucket}-missing")


def test_object_lock(s3, name):
    s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=True)
    assert told(s3.get_bucket_versioning, Bucket=name) == {"Status": "Enabled"}
    enabled = {"ObjectLockEnabled": "Enabled"}
    assert told(s3.get_object_lock_configuration, Bucket=name) == {"ObjectLockConfiguration": enabled}
    lock = enabled | {"Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}}
    s3.put_object_lock_configuration(Bucket=name, ObjectLockConfiguration=lock)
    assert told(s3.get_object_lock_configuration, Bucket=name) == {"ObjectLockConfiguration": lock}
    s3.put_object_lock_configuration(Bucket=name, ObjectLockConfiguration=enabled)
    assert told(s3.get_object_lock_configuration, Bucket=name) == {"ObjectLockConfiguration": enabled}
    retentions = [{}, {"Mode": "GOVERNANCE"}, {"Mode": "X", "Days": 1}, {"Mode": "GOVERNANCE", "Days": 1, "Years": 1}]
    wrong = [enabled | {"Rule": {"DefaultRetention": retention}} for retention in retentions]
    for lock in [{}, enabled | {"Rule": {}}, {"Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}}, *wrong]:
        refused(s3.put_object_lock_configuration, "MalformedXML", MALFORMED, Bucket=name, ObjectLockConfiguration=lock)
    refused(
        s3.put_bucket_versioning,
        "InvalidBucketState",
        "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
        409,
        Bucket=name,
        VersioningConfiguration={"Status": "Suspended"},
    )


def test_object_lock_of_a_bucket_that_is_there(s3, bucket):
    enabled = {"ObjectLockEnabled": "Enabled"}
    error = refused(
        s3.get_object_lock_configuration,
        "ObjectLockConfigurationNotFoundError",
        "Object Lock configuration does not exist for this bucket",
        404,
        Bucket=bucket,
    )
    assert error["BucketName"] == bucket
    refused(
        s3.put_object_lock_configuration,
        "InvalidBucketState",
        "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
        409,
        Bucket=bucket,
        ObjectLockConfiguration=enabled,
    )
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    s3.put_object_lock_configuration(Bucket=bucket, ObjectLockConfiguration=enabled)
    assert told(s3.get_object_lock_configuration, Bucket=bucket) == {"ObjectLockConfiguration": enabled}


def test_encryption(s3, bucket):
    def rules():
        return s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]

    def put(*rules):
        return {"Bucket": bucket, "ServerSideEncryptionConfiguration": {"Rules": list(rules)}}

    own = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
    assert rules() == [own | {"BucketKeyEnabled": False}]
    managed = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}, "BucketKeyEnabled": True}
    s3.put_bucket_encryption(**put(managed))
    assert rules() == [managed]
    refused(s3.put_bucket_encryption, "MalformedXML", MALFORMED, **put())
    refused(s3.put_bucket_encryption, "MalformedXML", MALFORMED, **put(own, own))
    error = refused(
        s3.put_bucket_encryption,
        "InvalidArgument",
        "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
        **put({"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256", "KMSMasterKeyID": "key"}}),
    )
    assert error["ArgumentName"] == "ApplyServerSideEncryptionByDefault"
    assert status(s3.delete_bucket_encryption, Bucket=bucket) == 204
    assert rules() == [own | {"BucketKeyEnabled": False}]


def test_tags(s3, bucket):
    def put(*tags):
        return {"Bucket": bucket, "Tagging": {"TagSet": [{"Key": key, "Value": value} for key, value in tags]}}

    def missing():
        error = refused(s3.get_bucket_tagging, "NoSuchTagSet", "The TagSet does not exist", 404, Bucket=bucket)
        assert error["BucketName"] == bucket

    missing()
    assert status(s3.put_bucket_tagging, **put(("tag1", "tag1"), ("tag2", ""))) == 204
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "tag1", "Value": "tag1"}, {"Key": "tag2", "Value": ""}]
    s3.put_bucket_tagging(**put(("tag3", "tag3")))
    cases = [
        ([("Key1", "a"), ("Key1", "b")], "Cannot provide multiple Tags with the same key", {"TagKey": "Key1"}),
        ([("Key1,Key2", "a")], "The TagKey you have provided is invalid", {"TagKey": "Key1,Key2"}),
        ([("Key1", "a,b")], "The TagValue you have provided is invalid", {"TagKey": "Key1", "TagValue": "a,b"}),
        ([("aws:a", "b")], "System tags cannot be added/updated by requester", {"TagKey": "aws:a"}),
    ]
    for tags, message, fields in cases:
        assert fields.items() <= refused(s3.put_bucket_tagging, "InvalidTag", message, **put(*tags)).items()
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "tag3", "Value": "tag3"}]
    assert status(s3.delete_bucket_tagging, Bucket=bucket) == 204
    missing()
    s3.put_bucket_tagging(**put(("a", "b")))
    s3.put_bucket_tagging(**put())
    missing()


def test_tags_as_a_bucket_is_made(s3, name):
    def create(*tags):
        tags = [{"Key": key, "Value": value} for key, value in tags]
        return {"Bucket": name, "CreateBucketConfiguration": {"Tags": tags}}

    refused(
        s3.create_bucket,
        "InvalidTag",
        'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your '
        "tag keys and try again.",
        **create(("aws:a", "b")),
    )
    refused(s3.create_bucket, "InvalidTag", "The TagValue you have provided is invalid", **create(("a", "b,c")))
    s3.create_bucket(**create(("tag1", "value1")))
    refused(s3.create_bucket, "BucketAlreadyOwnedByYou", status=409, **create(("tag1", "value1")))
    s3.create_bucket(Bucket=name)
    assert s3.get_bucket_tagging(Bucket=name)["TagSet"] == [{"Key": "tag1", "Value": "value1"}]


def test_payment_acceleration_and_abac(s3, bucket, name):
    assert told(s3.get_bucket_request_payment, Bucket=bucket) == {"Payer": "BucketOwner"}
    s3.put_bucket_request_payment(Bucket=bucket, RequestPaymentConfiguration={"Payer": "Requester"})
    assert told(s3.get_bucket_request_payment, Bucket=bucket) == {"Payer": "Requester"}
    wrong = {"Payer": "Somebody"}
    refused(s3.put_bucket_request_payment, "MalformedXML", MALFORMED, Bucket=bucket, RequestPaymentConfiguration=wrong)

    assert told(s3.get_bucket_accelerate_configuration, Bucket=bucket) == {}
    s3.put_bucket_accelerate_configuration(Bucket=bucket, AccelerateConfiguration={"Status": "Enabled"})
    assert told(s3.get_bucket_accelerate_configuration, Bucket=bucket) == {"Status": "Enabled"}
    s3.create_bucket(Bucket=f"{name}.dotted")
    refused(
        s3.put_bucket_accelerate_configuration,
        "InvalidRequest",
        "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names",
        Bucket=f"{name}.dotted",
        AccelerateConfiguration={"Status": "Enabled"},
    )

    assert s3.get_bucket_abac(Bucket=bucket)["AbacStatus"] == {"Status": "Disabled"}
    s3.put_bucket_abac(Bucket=bucket, AbacStatus={"Status": "Enabled"})
    assert s3.get_bucket_abac(Bucket=bucket)["AbacStatus"] == {"Status": "Enabled"}


def test_tables_of_metadata(s3, bucket):
    refused(s3.get_bucket_metadata_configuration, "MetadataConfigurationNotFound", status=404, Bucket=bucket)
    journal = {"RecordExpiration": {"Expiration": "ENABLED", "Days": 30}}
    s3.create_bucket_metadata_configuration(Bucket=bucket, MetadataConfiguration={"JournalTableConfiguration": journal})

    def tables():
        answer = s3.get_bucket_metadata_configuration(Bucket=bucket)
        return answer["GetBucketMetadataConfigurationResult"]["MetadataConfigurationResult"]

    assert tables()["JournalTableConfigurationResult"]["RecordExpiration"] == {"Expiration": "ENABLED", "Days": 30}
    s3.update_bucket_metadata_inventory_table_configuration(
        Bucket=bucket, InventoryTableConfiguration={"ConfigurationState": "ENABLED"}
    )
    s3.update_bucket_metadata_journal_table_configuration(
        Bucket=bucket, JournalTableConfiguration={"RecordExpiration": {"Expiration": "DISABLED"}}
    )
    assert tables()["InventoryTableConfigurationResult"]["ConfigurationState"] == "ENABLED"
    assert tables()["JournalTableConfigurationResult"]["RecordExpiration"] == {"Expiration": "DISABLED"}
    assert status(s3.delete_bucket_metadata_configuration, Bucket=bucket) == 204

    destination = {"TableBucketArn": "arn:aws:s3tables:us-east-1:000000000000:bucket/tables", "TableName": "objects"}
    s3.create_bucket_metadata_table_configuration(
        Bucket=bucket, MetadataTableConfiguration={"S3TablesDestination": destination}
    )
    found = s3.get_bucket_metadata_table_configuration(Bucket=bucket)["GetBucketMetadataTableConfigurationResult"]
    result = found["MetadataTableConfigurationResult"]["S3TablesDestinationResult"]
    assert (result["TableName"], result["TableNamespace"]) == ("objects", "aws_s3_metadata")
    assert status(s3.delete_bucket_metadata_table_configuration, Bucket=bucket) == 204
    refused(s3.get_bucket_metadata_table_configuration, "MetadataConfigurationNotFound", status=404, Bucket=bucket)


def test_directory_buckets_are_not_here(s3, bucket):
    refused(s3.create_session, "InvalidRequest", Bucket=bucket)


def test_configurations_outlive_a_restart(emulator, name):
    running = emulator("--empty")
    s3 = boto3_client("s3", running.endpoint)
    s3.create_bucket(Bucket=name)
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    s3.put_bucket_metrics_configuration(Bucket=name, Id="all", MetricsConfiguration={"Id": "all"})
    s3.put_bucket_website(Bucket=name, WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}})
    s3.delete_public_access_block(Bucket=name)
    running.kill()
    running.start()
    assert told(s3.get_bucket_versioning, Bucket=name) == {"Status": "Enabled"}
    assert s3.get_bucket_tagging(Bucket=name)["TagSet"] == [{"Key": "a", "Value": "b"}]
    assert s3.get_bucket_metrics_configuration(Bucket=name, Id="all")["MetricsConfiguration"] == {"Id": "all"}
    assert s3.get_bucket_website(Bucket=name)["IndexDocument"] == {"Suffix": "index.html"}
    refused(s3.get_public_access_block, "NoSuchPublicAccessBlockConfiguration", status=404, Bucket=name)
