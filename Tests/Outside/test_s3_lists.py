"""Configurations with ids: analytics, intelligent tiering, inventory and metrics."""

import pytest

from s3_configurations import MALFORMED, refused, status, told


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    return name


def export(bucket):
    destination = {"S3BucketDestination": {"Format": "CSV", "Bucket": f"arn:aws:s3:::{bucket}", "Prefix": "test"}}
    return {"DataExport": {"OutputSchemaVersion": "V_1", "Destination": destination}}


KINDS = {
    "analytics": ("AnalyticsConfiguration", lambda bucket: {"StorageClassAnalysis": export(bucket)}),
    "intelligent_tiering": (
        "IntelligentTieringConfiguration",
        lambda bucket: {"Status": "Enabled", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}]},
    ),
    "inventory": (
        "InventoryConfiguration",
        lambda bucket: {
            "Destination": {"S3BucketDestination": {"Bucket": f"arn:aws:s3:::{bucket}", "Format": "CSV"}},
            "IsEnabled": True,
            "IncludedObjectVersions": "All",
            "OptionalFields": ["Size", "ETag"],
            "Schedule": {"Frequency": "Daily"},
        },
    ),
    "metrics": ("MetricsConfiguration", lambda bucket: {}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_put_get_list_and_delete(s3, bucket, kind):
    member, make = KINDS[kind]
    put, get, delete = (getattr(s3, f"{verb}_bucket_{kind}_configuration") for verb in ["put", "get", "delete"])
    listed = getattr(s3, f"list_bucket_{kind}_configurations")

    assert told(listed, Bucket=bucket) == {"IsTruncated": False}
    message = "The specified configuration does not exist."
    refused(get, "NoSuchConfiguration", message, 404, Bucket=bucket, Id="one")
    for prefix in ["a", "b"]:
        one = {"Id": "one", "Filter": {"Prefix": prefix}} | make(bucket)
        assert status(put, Bucket=bucket, Id="one", **{member: one}) == 204
        assert told(get, Bucket=bucket, Id="one") == {member: one}
    two = {"Id": "another"} | make(bucket)
    put(Bucket=bucket, Id="another", **{member: two})
    assert told(listed, Bucket=bucket) == {"IsTruncated": False, f"{member}List": [two, one]}
    message = "Document ID does not match the specified configuration ID."
    refused(put, "IdMismatch", message, Bucket=bucket, Id="three", **{member: one})
    assert status(delete, Bucket=bucket, Id="one") == 204
    refused(delete, "NoSuchConfiguration", status=404, Bucket=bucket, Id="one")
    refused(delete, "NoSuchBucket", status=404, Bucket=f"{bucket}-missing", Id="one")
    assert [found["Id"] for found in listed(Bucket=bucket)[f"{member}List"]] == ["another"]


def test_pages(s3, bucket):
    for i in range(130):
        s3.put_bucket_metrics_configuration(Bucket=bucket, Id=f"m{i}", MetricsConfiguration={"Id": f"m{i}"})
    first = s3.list_bucket_metrics_configurations(Bucket=bucket)
    assert (first["IsTruncated"], len(first["MetricsConfigurationList"])) == (True, 100)
    token = first["NextContinuationToken"]
    second = s3.list_bucket_metrics_configurations(Bucket=bucket, ContinuationToken=token)
    assert (second["IsTruncated"], second["ContinuationToken"]) == (False, token)
    found = [one["Id"] for page in (first, second) for one in page["MetricsConfigurationList"]]
    assert found == sorted(f"m{i}" for i in range(130))


def test_inventories_that_are_refused(s3, bucket):
    member, make = KINDS["inventory"]

    def put(code, message, status=400, **changes):
        one = {"Id": "one"} | make(bucket) | changes
        operation = s3.put_bucket_inventory_configuration
        refused(operation, code, message, status, Bucket=bucket, Id="one", InventoryConfiguration=one)

    def destination(**changes):
        bucket_destination = {"Bucket": f"arn:aws:s3:::{bucket}", "Format": "CSV"} | changes
        return {"S3BucketDestination": bucket_destination}

    put("InvalidS3DestinationBucket", "Invalid bucket ARN.", Destination=destination(Bucket=bucket))
    put("MalformedXML", MALFORMED, Destination=destination(Format="WRONG"))
    put("MalformedXML", MALFORMED, Schedule={"Frequency": "Hourly"})
    put("MalformedXML", MALFORMED, IncludedObjectVersions="Some")
    put("MalformedXML", MALFORMED, OptionalFields=["Weather"])
    put("NotImplemented", None, 501, Destination=destination(Format="ORC"))
    put("NotImplemented", None, 501, OptionalFields=["ObjectOwner"])
