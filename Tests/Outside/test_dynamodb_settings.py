"""What DynamoDB keeps beside a table: tags, policies, contributor insights, time to live, limits and endpoints."""

import json

import pytest

from conftest import boto3_client
from dynamo import make, refused, refused_with


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


def policy(arn, action="dynamodb:GetItem", principal={"AWS": "111111111111"}):
    statement = {"Action": [action], "Effect": "Allow", "Principal": principal, "Resource": arn}
    return json.dumps({"Statement": statement, "Version": "2012-10-17"})


def canonical(arn, action="dynamodb:GetItem"):
    """The same policy as AWS tells it, whatever form it was put in."""
    principal = {"AWS": "arn:aws:iam::111111111111:root"}
    statement = {"Effect": "Allow", "Principal": principal, "Action": action, "Resource": arn}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, separators=(",", ":"))


def test_a_policy_is_put_read_and_deleted(dynamodb, arn):
    revision = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn))["RevisionId"]
    got = dynamodb.get_resource_policy(ResourceArn=arn)
    assert (got["Policy"], got["RevisionId"]) == (canonical(arn), revision)
    assert dynamodb.delete_resource_policy(ResourceArn=arn)["RevisionId"] == revision
    with refused(f"Resource-based policy not found for the provided ResourceArn: {arn}", "PolicyNotFoundException"):
        dynamodb.get_resource_policy(ResourceArn=arn)
    assert int(dynamodb.delete_resource_policy(ResourceArn=arn)["RevisionId"]) > int(revision)


def test_the_same_policy_keeps_its_revision(dynamodb, arn):
    first = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn))["RevisionId"]
    assert dynamodb.put_resource_policy(ResourceArn=arn, Policy=canonical(arn))["RevisionId"] == first
    second = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn, "dynamodb:Query"))["RevisionId"]
    assert len(first) == len(second) == 13 and int(second) > int(first)


def test_a_policy_is_replaced_if_it_is_the_expected_one(dynamodb, arn):
    first = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn), ExpectedRevisionId="NO_POLICY")["RevisionId"]
    with refused_with("", "PolicyNotFoundException"):
        dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn, "dynamodb:Query"), ExpectedRevisionId="NO_POLICY")
    second = dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn, "dynamodb:Query"), ExpectedRevisionId=first)
    with refused_with(f"Requested update for policy with revision id {first}, but the policy", "PolicyNotFoundException"):
        dynamodb.delete_resource_policy(ResourceArn=arn, ExpectedRevisionId=first)
    dynamodb.delete_resource_policy(ResourceArn=arn, ExpectedRevisionId=second["RevisionId"])
    with refused_with(f"Requested update for policy with revision id {first}, but table", "PolicyNotFoundException"):
        dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn), ExpectedRevisionId=first)


@pytest.mark.parametrize(
    "text, problem",
    [
        ("Allow everything", "This policy contains invalid Json"),
        ("null", "This text appears not to be a policy"),
        ("{}", "Syntax error at position (1,3)"),
        ('{"Version": "2012-10-17", "Statement": []}', "Could not parse the policy: Statement is empty!"),
        ('{"Version": "2012-10-17", "Statement": [{}]}', "Missing required field Effect"),
    ],
)
def test_a_text_that_is_no_policy_is_refused(dynamodb, arn, text, problem):
    with refused(f"One or more parameter values were invalid: Invalid policy document: {problem}"):
        dynamodb.put_resource_policy(ResourceArn=arn, Policy=text)


@pytest.mark.parametrize("principal", ["*", {"AWS": "*"}])
def test_a_policy_lets_not_everybody_in(dynamodb, arn, principal):
    with refused(
        "Resource-based policy grants unbounded access in one or more elements."
        " Please revise the policy to ensure least-privilege form of access"
    ):
        dynamodb.put_resource_policy(ResourceArn=arn, Policy=policy(arn, principal=principal))


def test_a_policy_is_a_tables_or_a_streams(dynamodb, arn, name):
    with refused(f"One or more parameter values were invalid: ARNs must start with 'arn:': {name}"):
        dynamodb.get_resource_policy(ResourceArn=name)
    with refused(
        "One or more parameter values were invalid: Invalid resource arn provided, only table or stream is accepted."
        f" Provided resource arn: {arn}/index/all"
    ):
        dynamodb.get_resource_policy(ResourceArn=arn + "/index/all")


def test_a_policy_may_come_with_its_table(dynamodb, name):
    wanted = f"arn:aws:dynamodb:us-east-1:000000000000:table/{name}"
    arn = make(dynamodb, name, ResourcePolicy=policy(wanted))["TableArn"]
    assert dynamodb.get_resource_policy(ResourceArn=arn)["Policy"] == canonical(wanted)


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
    assert dynamodb.list_contributor_insights(TableName=name)["ContributorInsightsSummaries"] == []
    again = dynamodb.update_contributor_insights(TableName=name, ContributorInsightsAction="DISABLE")
    assert again["ContributorInsightsStatus"] == "DISABLED"


def test_contributor_insights_name_their_mode_and_their_rules(dynamodb, name):
    make(dynamodb, name, "id | sort")
    enabled = dynamodb.update_contributor_insights(TableName=name, ContributorInsightsAction="ENABLE")
    assert enabled["ContributorInsightsMode"] == "ACCESSED_AND_THROTTLED_KEYS"
    rules = dynamodb.describe_contributor_insights(TableName=name)["ContributorInsightsRuleList"]
    moment = rules[0].rsplit("-", 1)[1]
    assert rules == [f"DynamoDBContributorInsights-{kind}-{name}-{moment}" for kind in ("PKC", "PKT", "SKC", "SKT")]
    dynamodb.update_contributor_insights(TableName=name, ContributorInsightsAction="ENABLE", ContributorInsightsMode="THROTTLED_KEYS")
    described = dynamodb.describe_contributor_insights(TableName=name)
    assert described["ContributorInsightsRuleList"] == [rules[1], rules[3]]
    [listed] = dynamodb.list_contributor_insights(TableName=name)["ContributorInsightsSummaries"]
    assert listed["ContributorInsightsMode"] == described["ContributorInsightsMode"] == "THROTTLED_KEYS"


def test_contributor_insights_of_an_index_that_is_not_there_are_not_found(dynamodb, arn, name):
    with refused(f"Requested resource not found: Index: none not found for table: {name}", "ResourceNotFoundException"):
        dynamodb.describe_contributor_insights(TableName=name, IndexName="none")


def test_contributor_insights_of_an_index_are_its_own(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")])
    dynamodb.update_contributor_insights(TableName=name, IndexName="by-kind", ContributorInsightsAction="ENABLE")
    assert dynamodb.describe_contributor_insights(TableName=name, IndexName="by-kind")["ContributorInsightsStatus"] == "ENABLED"
    assert dynamodb.describe_contributor_insights(TableName=name)["ContributorInsightsStatus"] == "DISABLED"


def test_the_global_tables_of_2017_are_no_more(dynamodb, arn, name):
    old = (
        "One or more parameter values were invalid: DynamoDB global tables version 2017.11.29 is not supported. We recommend using"
        " DynamoDB global tables version 2019.11.21, instead of version 2017.11.29 (Legacy)."
    )
    with refused(old):
        dynamodb.create_global_table(GlobalTableName=name, ReplicationGroup=[{"RegionName": "us-east-1"}])
    with refused(old):
        dynamodb.update_global_table(GlobalTableName=name, ReplicaUpdates=[{"Create": {"RegionName": "us-east-1"}}])
    none = f"Global table with name: '{name}' does not exist."
    with refused(f"Global table not found: {none}", "GlobalTableNotFoundException"):
        dynamodb.describe_global_table(GlobalTableName=name)
    with refused(none, "GlobalTableNotFoundException"):
        dynamodb.describe_global_table_settings(GlobalTableName=name)
    for operation in (dynamodb.describe_table_replica_auto_scaling, dynamodb.update_table_replica_auto_scaling):
        with refused(none, "ResourceNotFoundException"):
            operation(TableName=name)
    assert dynamodb.list_global_tables()["GlobalTables"] == []


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
