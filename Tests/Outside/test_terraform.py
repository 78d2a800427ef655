"""Terraform, unmodified: apply, an empty second plan, a change in place, destroy.

Needs `terraform` and its AWS provider, which `terraform init` fetches, or takes from a mirror on this machine.
"""

import glob
import os
import pathlib
import shutil
import subprocess

import pytest

SOURCES = pathlib.Path(__file__).parent / "terraform"

# Where providers are mirrored for machines without a network.
MIRRORS = ["/usr/share/terraform/plugins", "/usr/local/share/terraform/plugins", *sorted(glob.glob("/opt/*"))]


class Terraform:
    def __init__(self, folder, variables):
        self.folder = folder
        self.variables = variables
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        configuration = self.environment.get("TF_CLI_CONFIG_FILE")
        if configuration and not os.path.exists(configuration):
            del self.environment["TF_CLI_CONFIG_FILE"]

    def run(self, *arguments):
        return subprocess.run(
            ["terraform", *arguments, "-no-color"],
            cwd=self.folder,
            env=self.environment | {"TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"},
            capture_output=True,
            text=True,
            timeout=300,
        )

    def init(self):
        """Whether the provider could be had."""
        for mirror in MIRRORS:
            if os.path.isdir(f"{mirror}/registry.terraform.io/hashicorp/aws"):
                return self.run("init", f"-plugin-dir={mirror}").returncode == 0
        return self.run("init").returncode == 0

    def __call__(self, *arguments, expect=0, **more):
        variables = [f"-var={name}={value}" for name, value in (self.variables | more).items()]
        done = self.run(*arguments, "-input=false", *variables)
        assert done.returncode == expect, (done.stdout + done.stderr)[-6000:]


@pytest.fixture
def terraform(tmp_path):
    if shutil.which("terraform") is None:
        pytest.skip("terraform is not installed")

    def make(name, **variables):
        folder = tmp_path / name
        shutil.copytree(SOURCES / name, folder)
        made = Terraform(folder, variables)
        if not made.init():
            pytest.skip("terraform's AWS provider cannot be had")
        return made

    return make


def test_tables_with_all_their_blocks(terraform, client, endpoint):
    kinesis, s3, dynamodb = client("kinesis"), client("s3"), client("dynamodb")
    kinesis.create_stream(StreamName="terraform-changes", ShardCount=1)
    stream = kinesis.describe_stream_summary(StreamName="terraform-changes")["StreamDescriptionSummary"]["StreamARN"]
    s3.create_bucket(Bucket="terraform-items")
    s3.put_object(Bucket="terraform-items", Key="items/1.json", Body=b'{"Item":{"id":{"S":"a"}}}\n{"Item":{"id":{"S":"b"}}}\n')

    run = terraform("dynamodb", endpoint=endpoint, stream=stream, bucket="terraform-items")
    run("apply", "-auto-approve")
    run("plan", "-detailed-exitcode")
    assert dynamodb.scan(TableName="terraform-imported")["Count"] == 2
    assert dynamodb.get_item(TableName="terraform-sessions", Key={"id": {"S": "1"}})["Item"]["seen"] == {"N": "1"}

    run("apply", "-auto-approve", version_two="true")
    run("plan", "-detailed-exitcode", version_two="true")
    table = dynamodb.describe_table(TableName="terraform-orders")["Table"]
    assert sorted(index["IndexName"] for index in table["GlobalSecondaryIndexes"]) == ["by-state", "by-state-and-time"]
    assert table["ProvisionedThroughput"]["ReadCapacityUnits"] == 7

    run("destroy", "-auto-approve", version_two="true")
    assert not [name for name in dynamodb.list_tables()["TableNames"] if name.startswith("terraform-")]


def test_buckets_with_all_their_configurations(terraform, client, endpoint):
    sqs, s3 = client("sqs"), client("s3")
    url = sqs.create_queue(QueueName="terraform-uploads")["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    run = terraform("s3", endpoint=endpoint, queue=queue)
    run("apply", "-auto-approve")
    run("plan", "-detailed-exitcode")
    assert s3.get_object_lock_configuration(Bucket="terraform-shop")["ObjectLockConfiguration"]["Rule"]["DefaultRetention"]["Days"] == 1

    run("apply", "-auto-approve", version_two="true")
    run("plan", "-detailed-exitcode", version_two="true")
    rules = s3.get_bucket_lifecycle_configuration(Bucket="terraform-shop")["Rules"]
    assert [rule["ID"] for rule in rules] == ["logs", "temporary", "uploads", "dated"]
    assert {"Key": "stage", "Value": "live"} in s3.get_bucket_tagging(Bucket="terraform-shop")["TagSet"]

    run("destroy", "-auto-approve", version_two="true")
    assert not [bucket["Name"] for bucket in s3.list_buckets()["Buckets"] if bucket["Name"].startswith("terraform-shop")]


def test_queues_with_their_policies_and_dead_letters(terraform, client, endpoint):
    sqs = client("sqs")
    run = terraform("sqs", endpoint=endpoint)
    run("apply", "-auto-approve")
    run("plan", "-detailed-exitcode")
    url = sqs.get_queue_url(QueueName="terraform-orders")["QueueUrl"]
    dead = sqs.get_queue_url(QueueName="terraform-dead")["QueueUrl"]
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [url]

    run("apply", "-auto-approve", version_two="true")
    run("plan", "-detailed-exitcode", version_two="true")
    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert attributes["VisibilityTimeout"] == "60"
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"team": "shop", "stage": "live"}

    run("destroy", "-auto-approve", version_two="true")
    left = [url.rsplit("/", 1)[1] for url in sqs.list_queues(QueueNamePrefix="terraform-").get("QueueUrls", [])]
    assert not {"terraform-orders", "terraform-dead", "terraform-ledger.fifo", "terraform-dead-ledger.fifo", "terraform-secret"} & set(left)


def test_streams_with_their_consumers(terraform, client, endpoint):
    kinesis = client("kinesis")
    run = terraform("kinesis", endpoint=endpoint)
    run("apply", "-auto-approve")
    run("plan", "-detailed-exitcode")
    told = kinesis.describe_stream_summary(StreamName="terraform-orders")["StreamDescriptionSummary"]
    assert (told["OpenShardCount"], told["RetentionPeriodHours"], told["ConsumerCount"]) == (2, 48, 1)

    run("apply", "-auto-approve", version_two="true")
    run("plan", "-detailed-exitcode", version_two="true")
    told = kinesis.describe_stream_summary(StreamName="terraform-orders")["StreamDescriptionSummary"]
    assert (told["OpenShardCount"], told["RetentionPeriodHours"]) == (4, 24)
    assert told["EnhancedMonitoring"] == [{"ShardLevelMetrics": ["IncomingBytes"]}]

    run("destroy", "-auto-approve", version_two="true")
    assert not {"terraform-orders", "terraform-clicks"} & set(kinesis.list_streams()["StreamNames"])
