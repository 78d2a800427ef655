"""What DynamoDB keeps beside a table: tags, policies, contributor insights, time to live, limits and endpoints."""

import json

import pytest

from conftest import boto3_client
from dynamo import make, refused_with


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture
def arn(dynamodb, name):
    return make(dynamodb, name)["TableArn"]


def tags(dynamodb, arn):
    return {tag["Key"]: tag["Value"] for tag in dynamodb.list_tags_of_resource(ResourceArn=arn)["Tags"]}


def test_tags_are_put_replaced_and_taken_away(dynamodb, arn):
    dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "3"}])
    dynamodb.untag_resource(ResourceArn=arn, TagKeys=["b", "never"])
    assert tags(dynamodb, arn) == {"a": "3"}


def test_a_table_is_made_with_its_tags(dynamodb, name):
    arn = make(dynamodb, name, Tags=[{"Key": "a", "Value": ""}])["TableArn"]
    assert tags(dynamodb, arn) == {"a": ""}


def test_a_table_has_at_most_50_tags(dynamodb, arn):
    dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": str(i), "Value": ""} for i in range(50)])
    with refused_with("", "ValidationException"):
        dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "more", "Value": ""}])


def test_tags_are_those_of_a_table_that_is_there(dynamodb, arn):
    with refused_with("", "ResourceNotFoundException"):
        dynamodb.tag_resource(ResourceArn=arn + "-none", Tags=[{"Key": "a", "Value": ""}])


def policy(arn, action="dynamodb:GetItem"):
    statement = {"Effect": "Allow", "Principal": {"AWS": "111111111111"}, "Action": action, "Resource": arn}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def test_a_policy_is_put_read_and_deleted(dynamodb, arn):
    revision = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn))["RevisionId"]
    got = dynamodb.get_resource_policy(ResourceArn=arn)
    assert (json.loads(got["Policy"]), got["RevisionId"]) == (json.loads(policy(arn)), revision)
    dynamodb.delete_resource_policy(ResourceArn=arn)
    with refused_with("", "PolicyNotFoundException"):
        dynamodb.get_resource_policy(ResourceArn=arn)


def test_a_policy_is_replaced_if_it_is_the_expected_one(dynamodb, arn):
    first = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn), ExpectedRevisionId="NO_POLICY")["RevisionId"]
    with refused_with("", "PolicyNotFoundException"):
        dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn, "dynamodb:Query"), ExpectedRevisionId="NO_POLICY")
    second = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn, "dynamodb:Query"), ExpectedRevisionId=first)
    with refused_with("", "PolicyNotFoundException"):
        dynamodb.delete_resource_policy(ResourceArn=arn, ExpectedRevisionId=first)
    dynamodb.delete_resource_policy(ResourceArn=arn, ExpectedRevisionId=second["RevisionId"])


def test_a_policy_is_json(dynamodb, arn):
    with refused_with("", "ValidationException"):
        dynamodb.put_resource_policy(ResourceArn=arn, Policy="Allow everything")


def test_a_policy_may_come_with_its_table(dynamodb, name):
    arn = make(dynamodb, name, ResourcePolicy=policy(f"arn:aws:dynamodb:us-east-1:000000000000:table/{name}"))["TableArn"]
    assert json.loads(dynamodb.get_resource_policy(ResourceArn=arn)["Policy"])["Statement"]


def test_contributor_insights_are_enabled_and_disabled(dynamodb, arn, name):
    assert dynamodb.describe_contributor_insights(TableName=name)["ContributorInsightsStatus"] == "DISABLED"
    enabled = dynamodb.update_contributor_insights(TableName=name, ContributorInsightsAction="ENABLE")
    assert enabled["ContributorInsightsStatus"] == "ENABLING"
    described = dynamodb.describe_contributor_insights(TableName=name)
    assert described["ContributorInsightsStatus"] == "ENABLED" and described["LastUpdateDateTime"]
    listed = dynamodb.list_contributor_insights(TableName=name)["ContributorInsightsSummaries"]
    assert [(one["TableName"], one["ContributorInsightsStatus"]) for one in listed] == [(name, "ENABLED")]
    disabled = dynamodb.update_contributor_insights(TableName=name, ContributorInsightsAction="DISABLE")
    assert disabled["ContributorInsightsStatus"] == "DISABLING"


def test_contributor_insights_of_an_index_are_its_own(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    dynamodb.update_contributor_insights(TableName=name, IndexName="by-kind", ContributorInsightsAction="ENABLE")
    assert dynamodb.describe_contributor_insights(TableName=name, IndexName="by-kind")["ContributorInsightsStatus"] == "ENABLED"
    assert dynamodb.describe_contributor_insights(TableName=name)["ContributorInsightsStatus"] == "DISABLED"


def test_limits_are_those_of_the_account_and_of_a_table(dynamodb):
    limits = dynamodb.describe_limits()
    limits.pop("ResponseMetadata")
    assert limits == {
        "AccountMaxReadCapacityUnits": 80000,
        "AccountMaxWriteCapacityUnits": 80000,
        "TableMaxReadCapacityUnits": 40000,
        "TableMaxWriteCapacityUnits": 40000,
    }


def test_the_endpoint_is_the_emulators_own(dynamodb, endpoint):
    [found] = dynamodb.describe_endpoints()["Endpoints"]
    assert endpoint.endswith(found["Address"]) and found["CachePeriodInMinutes"] == 1440


def test_time_to_live_is_enabled_for_one_attribute(dynamodb, arn, name):
    assert dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"] == {"TimeToLiveStatus": "DISABLED"}
    specification = {"Enabled": True, "AttributeName": "expires"}
    updated = dynamodb.update_time_to_live(TableName=name, TimeToLiveSpecification=specification)
    assert updated["TimeToLiveSpecification"] == specification
    described = dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    assert described == {"TimeToLiveStatus": "ENABLED", "AttributeName": "expires"}
    with refused_with("TimeToLive is already enabled"):
        dynamodb.update_time_to_live(TableName=name, TimeToLiveSpecification=specification)
