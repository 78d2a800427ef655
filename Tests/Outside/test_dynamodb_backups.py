"""DynamoDB's backups: on demand and of any point in time, and what is restored from them."""

import pytest

from conftest import boto3_client
from dynamo import dynamo, fill, make, refused_with


@pytest.fixture(scope="module")
def dynamodb(endpoint):
    return boto3_client("dynamodb", endpoint)


@pytest.fixture
def table(dynamodb, name):
    make(dynamodb, name, gsi=[("by-kind", "kind")], StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"})
    fill(dynamodb, name, [{"id": str(i), "kind": "k"} for i in range(3)])
    return name


def back_up(dynamodb, table, name="a-backup"):
    return dynamodb.create_backup(TableName=table, BackupName=name)["BackupDetails"]


def ids(dynamodb, table, **more):
    return sorted(item["id"]["S"] for item in dynamodb.scan(TableName=table, **more)["Items"])


def recover(dynamodb, table, **more):
    specification = {"PointInTimeRecoveryEnabled": True, **more}
    answer = dynamodb.update_continuous_backups(TableName=table, PointInTimeRecoverySpecification=specification)
    return answer["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]


def test_a_backup_says_what_it_is_of(dynamodb, table):
    details = back_up(dynamodb, table)
    assert (details["BackupName"], details["BackupStatus"], details["BackupType"]) == ("a-backup", "CREATING", "USER")
    described = dynamodb.describe_backup(BackupArn=details["BackupArn"])["BackupDescription"]
    assert described["BackupDetails"]["BackupStatus"] == "AVAILABLE"
    source = described["SourceTableDetails"]
    assert (source["TableName"], source["ItemCount"], source["BillingMode"]) == (table, 3, "PAY_PER_REQUEST")
    assert described["SourceTableFeatureDetails"]["GlobalSecondaryIndexes"][0]["IndexName"] == "by-kind"


def test_a_backup_is_restored_with_its_indexes_and_without_its_stream(dynamodb, table):
    arn = back_up(dynamodb, table)["BackupArn"]
    fill(dynamodb, table, [{"id": "later", "kind": "k"}])
    restored = dynamodb.restore_table_from_backup(TargetTableName=table + "-2", BackupArn=arn)["TableDescription"]
    assert restored["RestoreSummary"]["SourceBackupArn"] == arn
    assert ids(dynamodb, table + "-2") == ids(dynamodb, table + "-2", IndexName="by-kind") == ["0", "1", "2"]
    described = dynamodb.describe_table(TableName=table + "-2")["Table"]
    # It tells what it was restored from only while it is being made.
    assert "StreamSpecification" not in described and "RestoreSummary" not in described


def test_a_restored_table_may_be_otherwise(dynamodb, table):
    arn = back_up(dynamodb, table)["BackupArn"]
    throughput = {"ReadCapacityUnits": 2, "WriteCapacityUnits": 3}
    dynamodb.restore_table_from_backup(
        TargetTableName=table + "-2", BackupArn=arn, BillingModeOverride="PROVISIONED", ProvisionedThroughputOverride=throughput,
        GlobalSecondaryIndexOverride=[],
    )  # fmt: skip
    described = dynamodb.describe_table(TableName=table + "-2")["Table"]
    assert described["ProvisionedThroughput"]["WriteCapacityUnits"] == 3 and "GlobalSecondaryIndexes" not in described


def test_a_backup_is_restored_to_a_new_table_only(dynamodb, table):
    arn = back_up(dynamodb, table)["BackupArn"]
    with refused_with("", "TableAlreadyExistsException"):
        dynamodb.restore_table_from_backup(TargetTableName=table, BackupArn=arn)


def test_a_backup_outlives_its_table(dynamodb, table):
    arn = back_up(dynamodb, table)["BackupArn"]
    dynamodb.delete_table(TableName=table)
    dynamodb.restore_table_from_backup(TargetTableName=table, BackupArn=arn)
    assert ids(dynamodb, table) == ["0", "1", "2"]


def test_backups_are_listed_until_they_are_deleted(dynamodb, table):
    arns = [back_up(dynamodb, table, f"backup-{i}")["BackupArn"] for i in range(3)]
    assert {one["BackupArn"] for one in dynamodb.list_backups(TableName=table)["BackupSummaries"]} == set(arns)
    page = dynamodb.list_backups(TableName=table, Limit=2)
    rest = dynamodb.list_backups(TableName=table, ExclusiveStartBackupArn=page["LastEvaluatedBackupArn"])
    assert {one["BackupArn"] for one in page["BackupSummaries"] + rest["BackupSummaries"]} == set(arns)
    assert dynamodb.delete_backup(BackupArn=arns[0])["BackupDescription"]["BackupDetails"]["BackupStatus"] == "DELETED"
    assert {one["BackupArn"] for one in dynamodb.list_backups(TableName=table)["BackupSummaries"]} == set(arns[1:])
    with refused_with("", "BackupNotFoundException"):
        dynamodb.describe_backup(BackupArn=arns[0])


def test_a_backup_needs_a_table(dynamodb, name):
    with refused_with("", "TableNotFoundException"):
        back_up(dynamodb, name)


def test_a_table_has_no_recovery_until_it_is_enabled(dynamodb, table):
    described = dynamodb.describe_continuous_backups(TableName=table)["ContinuousBackupsDescription"]
    assert described == {"ContinuousBackupsStatus": "ENABLED", "PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": "DISABLED"}}
    with refused_with("", "PointInTimeRecoveryUnavailableException"):
        dynamodb.restore_table_to_point_in_time(SourceTableName=table, TargetTableName=table + "-2", UseLatestRestorableTime=True)


def test_recovery_reaches_back_35_days_or_as_asked(dynamodb, table):
    found = recover(dynamodb, table)
    assert (found["PointInTimeRecoveryStatus"], found["RecoveryPeriodInDays"]) == ("ENABLED", 35)
    assert found["EarliestRestorableDateTime"] <= found["LatestRestorableDateTime"]
    assert recover(dynamodb, table, RecoveryPeriodInDays=7)["RecoveryPeriodInDays"] == 7


@pytest.fixture
def history(emulator):
    """A table with a write every ten minutes, and the times just before each of the writes."""
    process = emulator("--empty")
    process.clock("freeze")
    dynamodb = boto3_client("dynamodb", process.endpoint)
    make(dynamodb, "table")
    fill(dynamodb, "table", [{"id": "0", "n": 0}])
    recover(dynamodb, "table")
    times = []
    for number in range(1, 4):
        times.append(process.clock("advance", seconds=600)["now"])
        process.clock("advance", seconds=1)
        fill(dynamodb, "table", [{"id": "0", "n": number}, {"id": str(number), "n": number}])
    process.clock("advance", seconds=600)
    return process, dynamodb, times


def test_a_table_is_restored_as_it_was_then(history):
    _, dynamodb, times = history
    for number, time in enumerate(times):
        target = f"restored-{number}"
        dynamodb.restore_table_to_point_in_time(SourceTableName="table", TargetTableName=target, RestoreDateTime=time)
        assert ids(dynamodb, target) == [str(i) for i in range(number + 1)]
        assert dynamodb.get_item(TableName=target, Key=dynamo({"id": "0"}))["Item"]["n"] == {"N": str(number)}


def test_a_deleted_item_is_there_again_when_it_was(history):
    process, dynamodb, _ = history
    dynamodb.delete_item(TableName="table", Key=dynamo({"id": "0"}))
    process.clock("advance", seconds=600)
    before = process.clock("freeze")["now"] - 601
    dynamodb.restore_table_to_point_in_time(SourceTableName="table", TargetTableName="before", RestoreDateTime=before)
    dynamodb.restore_table_to_point_in_time(SourceTableName="table", TargetTableName="after", UseLatestRestorableTime=True)
    assert ids(dynamodb, "before") == ["0", "1", "2", "3"] and ids(dynamodb, "after") == ["1", "2", "3"]


def test_what_is_outside_the_window_is_not_restored(history):
    process, dynamodb, times = history
    for time in (times[0] - 86400, process.clock("freeze")["now"] + 3600):
        with refused_with("", "InvalidRestoreTimeException"):
            dynamodb.restore_table_to_point_in_time(SourceTableName="table", TargetTableName="restored", RestoreDateTime=time)


def test_the_window_moves_with_the_days(history):
    process, dynamodb, times = history
    recover(dynamodb, "table", RecoveryPeriodInDays=1)
    process.clock("advance", seconds=2 * 86400)
    described = dynamodb.describe_continuous_backups(TableName="table")["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
    window = described["LatestRestorableDateTime"] - described["EarliestRestorableDateTime"]
    assert window.total_seconds() == pytest.approx(86400, abs=600)
    with refused_with("", "InvalidRestoreTimeException"):
        dynamodb.restore_table_to_point_in_time(SourceTableName="table", TargetTableName="restored", RestoreDateTime=times[1])
