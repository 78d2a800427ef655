"""CORS, lifecycle, websites, logging, notifications and replication: kept and checked."""

import datetime

import pytest

from s3_configurations import MALFORMED, refused, status, told


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    return name


def test_cors(s3, bucket):
    def put(**rule):
        rule = {"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]} | rule
        return {"Bucket": bucket, "CORSConfiguration": {"CORSRules": [rule]}}

    refused(s3.get_bucket_cors, "NoSuchCORSConfiguration", "The CORS configuration does not exist", 404, Bucket=bucket)
    s3.put_bucket_cors(**put(ID="a", AllowedHeaders=["x-*"], ExposeHeaders=["ETag"], MaxAgeSeconds=60))
    assert told(s3.get_bucket_cors, Bucket=bucket)["CORSRules"] == [
        {
            "ID": "a",
            "AllowedHeaders": ["x-*"],
            "AllowedMethods": ["GET"],
            "AllowedOrigins": ["*"],
            "ExposeHeaders": ["ETag"],
            "MaxAgeSeconds": 60,
        }
    ]
    cases = [
        ({"AllowedOrigins": ["*example*.com"]}, 'AllowedOrigin "*example*.com" can not have more than one wildcard.'),
        ({"AllowedHeaders": ["*-*"]}, 'AllowedHeader "*-*" can not have more than one wildcard.'),
        (
            {"AllowedMethods": ["PATCH"]},
            "Found unsupported HTTP method in CORS config. Unsupported method is PATCH",
        ),
    ]
    for rule, message in cases:
        refused(s3.put_bucket_cors, "InvalidRequest", message, **put(**rule))
    refused(s3.put_bucket_cors, "MalformedXML", MALFORMED, Bucket=bucket, CORSConfiguration={"CORSRules": []})
    assert status(s3.delete_bucket_cors, Bucket=bucket) == 204
    refused(s3.get_bucket_cors, "NoSuchCORSConfiguration", status=404, Bucket=bucket)


def test_lifecycle(s3, bucket):
    rule = {"ID": "whole", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 7}}
    message = "The lifecycle configuration does not exist"
    refused(s3.get_bucket_lifecycle_configuration, "NoSuchLifecycleConfiguration", message, 404, Bucket=bucket)
    put = {"Bucket": bucket, "LifecycleConfiguration": {"Rules": [rule]}}
    for size in ["varies_by_storage_class", "all_storage_classes_128K"]:
        answer = s3.put_bucket_lifecycle_configuration(TransitionDefaultMinimumObjectSize=size, **put)
        assert answer["TransitionDefaultMinimumObjectSize"] == size
        assert told(s3.get_bucket_lifecycle_configuration, Bucket=bucket) == {
            "Rules": [rule],
            "TransitionDefaultMinimumObjectSize": size,
        }
    refused(
        s3.put_bucket_lifecycle_configuration,
        "InvalidRequest",
        "Invalid TransitionDefaultMinimumObjectSize found: value",
        TransitionDefaultMinimumObjectSize="value",
        **put,
    )
    midnight = datetime.datetime(2030, 1, 1, tzinfo=datetime.timezone.utc)
    dated = rule | {"Expiration": {"Date": midnight}}
    s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [dated]})
    assert s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == [dated]
    late = rule | {"Expiration": {"Date": midnight + datetime.timedelta(hours=1)}}
    error = refused(
        s3.put_bucket_lifecycle_configuration,
        "InvalidArgument",
        "'Date' must be at midnight GMT",
        Bucket=bucket,
        LifecycleConfiguration={"Rules": [late]},
    )
    assert error["ArgumentName"] == "Date"
    assert status(s3.delete_bucket_lifecycle, Bucket=bucket) == 204
    refused(s3.get_bucket_lifecycle_configuration, "NoSuchLifecycleConfiguration", status=404, Bucket=bucket)


def test_lifecycle_as_it_was_before_filters(s3, bucket):
    rule = {"ID": "old", "Prefix": "logs/", "Status": "Enabled", "Expiration": {"Days": 1}}
    s3.put_bucket_lifecycle(Bucket=bucket, LifecycleConfiguration={"Rules": [rule]})
    assert s3.get_bucket_lifecycle(Bucket=bucket)["Rules"] == [rule]
    assert s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == [rule]


def test_websites(s3, bucket):
    index = {"IndexDocument": {"Suffix": "index.html"}}
    error = refused(
        s3.get_bucket_website,
        "NoSuchWebsiteConfiguration",
        "The specified bucket does not have a website configuration",
        404,
        Bucket=bucket,
    )
    assert error["BucketName"] == bucket
    site = index | {
        "ErrorDocument": {"Key": "error.html"},
        "RoutingRules": [{"Condition": {"KeyPrefixEquals": "a/"}, "Redirect": {"ReplaceKeyPrefixWith": "b/"}}],
    }
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=site)
    assert told(s3.get_bucket_website, Bucket=bucket) == site

    def routing(**rule):
        return index | {"RoutingRules": [rule]}

    argument, request = "InvalidArgument", "InvalidRequest"
    elsewhere = {"RedirectAllRequestsTo": {"HostName": "example.com"}}
    protocol = (
        "Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically."
    )
    cases = [
        ({"IndexDocument": {"Suffix": "/index.html"}}, argument, "The IndexDocument Suffix is not well formed"),
        ({"IndexDocument": {"Suffix": ""}}, argument, "The IndexDocument Suffix is not well formed"),
        (
            index | elsewhere,
            argument,
            "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
        ),
        (
            {"ErrorDocument": {"Key": "error.html"}},
            argument,
            "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
        ),
        ({"RedirectAllRequestsTo": {"HostName": "a", "Protocol": "ftp"}}, request, protocol),
        (
            routing(Redirect={"ReplaceKeyPrefixWith": "a", "ReplaceKeyWith": "b"}),
            request,
            "You can only define ReplaceKeyPrefix or ReplaceKey but not both.",
        ),
        (
            routing(Condition={}, Redirect={"ReplaceKeyWith": "b"}),
            request,
            "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be "
            "present.",
        ),
        (routing(Redirect={}), "MalformedXML", MALFORMED),
    ]
    for configuration, code, message in cases:
        refused(s3.put_bucket_website, code, message, Bucket=bucket, WebsiteConfiguration=configuration)
    assert told(s3.get_bucket_website, Bucket=bucket) == site
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=elsewhere)
    assert told(s3.get_bucket_website, Bucket=bucket) == elsewhere
    for _ in range(2):
        assert status(s3.delete_bucket_website, Bucket=bucket) == 204


def test_logging(s3, bucket, client):
    def put(target):
        return {"Bucket": bucket, "BucketLoggingStatus": {"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": "log"}}}

    s3.create_bucket(Bucket=f"{bucket}-logs")
    assert told(s3.get_bucket_logging, Bucket=bucket) == {}
    s3.put_bucket_logging(**put(f"{bucket}-logs"))
    found = told(s3.get_bucket_logging, Bucket=bucket)
    assert found == {"LoggingEnabled": {"TargetBucket": f"{bucket}-logs", "TargetPrefix": "log"}}
    group = {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/s3/LogDelivery"}
    granting = put(f"{bucket}-logs")
    grants = [{"Grantee": group, "Permission": permission} for permission in ["WRITE", "READ_ACP"]]
    granting["BucketLoggingStatus"]["LoggingEnabled"]["TargetGrants"] = grants
    s3.put_bucket_logging(**granting)
    assert s3.get_bucket_logging(Bucket=bucket)["LoggingEnabled"]["TargetGrants"] == grants
    error = refused(
        s3.put_bucket_logging,
        "InvalidTargetBucketForLogging",
        "The target bucket for logging does not exist",
        **put(f"{bucket}-none"),
    )
    assert error["TargetBucket"] == f"{bucket}-none"
    west = client("s3", region="us-west-2")
    west.create_bucket(Bucket=f"{bucket}-west", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    error = refused(
        s3.put_bucket_logging,
        "CrossLocationLoggingProhibitted",
        "Cross S3 location logging not allowed. ",
        403,
        **put(f"{bucket}-west"),
    )
    assert (error["TargetBucketLocation"], error.get("SourceBucketLocation")) == ("us-west-2", None)
    s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={})
    assert told(s3.get_bucket_logging, Bucket=bucket) == {}


def test_notifications(s3, bucket, client, name):
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    def put(**target):
        target = {"Id": "one", "QueueArn": queue, "Events": ["s3:ObjectCreated:*"]} | target
        return {"Bucket": bucket, "NotificationConfiguration": {"QueueConfigurations": [target]}}

    def rules(*rules):
        return {"Key": {"FilterRules": [{"Name": name, "Value": value} for name, value in rules]}}

    assert told(s3.get_bucket_notification_configuration, Bucket=bucket) == {}
    s3.put_bucket_notification_configuration(**put(Filter=rules(("prefix", "a/"), ("suFFix", ".txt"))))
    assert told(s3.get_bucket_notification_configuration, Bucket=bucket) == {
        "QueueConfigurations": [
            {
                "Id": "one",
                "QueueArn": queue,
                "Events": ["s3:ObjectCreated:*"],
                "Filter": rules(("Prefix", "a/"), ("Suffix", ".txt")),
            }
        ]
    }
    operation = s3.put_bucket_notification_configuration
    for skip in [True, False]:
        wrong = put(QueueArn="invalid-queue") | {"SkipDestinationValidation": skip}
        error = refused(operation, "InvalidArgument", "The ARN could not be parsed", **wrong)
        assert (error["ArgumentName"], error["ArgumentValue"]) == ("Queue", "invalid-queue")
    message = "filter rule name must be either prefix or suffix"
    error = refused(operation, "InvalidArgument", message, **put(Filter=rules(("INVALID", "a"))))
    assert (error["ArgumentName"], error["ArgumentValue"]) == ("FilterRule.Name", "INVALID")
    for rule in [{}, {"Name": "prefix"}, {"Value": "a"}]:
        refused(operation, "MalformedXML", MALFORMED, **put(Filter={"Key": {"FilterRules": [rule]}}))
    topic = {"TopicArn": "arn:aws:sns:us-east-1:000000000000:topic", "Events": ["s3:ObjectCreated:*"]}
    message = "Unable to validate the following destination configurations"
    error = refused(
        operation, "InvalidArgument", message, Bucket=bucket, NotificationConfiguration={"TopicConfigurations": [topic]}
    )
    assert error["ArgumentName1"] == topic["TopicArn"]
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={})
    assert told(s3.get_bucket_notification_configuration, Bucket=bucket) == {}
    old = {"QueueConfiguration": {"Id": "old", "Queue": queue, "Events": ["s3:ObjectRemoved:Delete"]}}
    s3.put_bucket_notification(Bucket=bucket, NotificationConfiguration=old)
    found = s3.get_bucket_notification(Bucket=bucket)["QueueConfiguration"]
    assert (found["Queue"], found["Events"]) == (queue, ["s3:ObjectRemoved:Delete"])


def test_replication(s3, bucket):
    target = f"{bucket}-copies"
    s3.create_bucket(Bucket=target)
    rule = {
        "ID": "one",
        "Status": "Enabled",
        "Priority": 1,
        "Filter": {"Prefix": "Tax"},
        "DeleteMarkerReplication": {"Status": "Disabled"},
        "Destination": {"Bucket": f"arn:aws:s3:::{target}"},
    }

    def put(*rules):
        configuration = {"Role": "arn:aws:iam::000000000000:role/replication", "Rules": list(rules)}
        return {"Bucket": bucket, "ReplicationConfiguration": configuration}

    message = "The replication configuration was not found"
    refused(s3.get_bucket_replication, "ReplicationConfigurationNotFoundError", message, 404, Bucket=bucket)
    message = "Versioning must be 'Enabled' on the bucket to apply a replication configuration"
    refused(s3.put_bucket_replication, "InvalidRequest", message, **put(rule))
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    message = "Destination bucket must have versioning enabled."
    refused(s3.put_bucket_replication, "InvalidRequest", message, **put(rule))
    nowhere = rule | {"Destination": {"Bucket": "arn:aws:s3:::does-not-exist"}}
    refused(s3.put_bucket_replication, "InvalidRequest", message, **put(nowhere))
    s3.put_bucket_versioning(Bucket=target, VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_replication(**put(rule))
    assert s3.get_bucket_replication(Bucket=bucket)["ReplicationConfiguration"]["Rules"] == [rule]
    refused(s3.put_bucket_replication, "MalformedXML", MALFORMED, **put())
    everything = {key: value for key, value in rule.items() if key != "Filter"}
    s3.put_bucket_replication(**put(everything))
    assert s3.get_bucket_replication(Bucket=bucket)["ReplicationConfiguration"]["Rules"] == [everything | {"Filter": {}}]
    for _ in range(2):
        assert status(s3.delete_bucket_replication, Bucket=bucket) == 204
