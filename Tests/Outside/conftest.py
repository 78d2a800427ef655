"""Fixtures: an emulator, and the clients that talk to it.

`VIRGA_EMULATOR` names another binary. `VIRGA_ENDPOINT` names an endpoint that is already served; the tests that need a
process of their own are then skipped.
"""

import json
import os
import subprocess
import sys
import uuid

import boto3
import pytest
from botocore.config import Config

from process import CATALOGUE, TEMPLATE, Emulator, clean_environment, eventually, http

os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost"
REGION = "us-east-1"


def boto3_client(service, endpoint, account="test", region=REGION):
    """A client that does not retry, so that an error is seen where it happens."""
    return boto3.session.Session().client(
        service,
        endpoint_url=endpoint,
        region_name=region,
        aws_access_key_id=account,
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=60),
    )


@pytest.fixture(autouse=True, scope="session")
def no_configuration(tmp_path_factory):
    """Keeps the user's own AWS configuration out of the tests."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    nowhere = tmp_path_factory.mktemp("no-configuration")
    os.environ["AWS_CONFIG_FILE"] = str(nowhere / "config")
    os.environ["AWS_SHARED_CREDENTIALS_FILE"] = str(nowhere / "credentials")
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"


@pytest.fixture(scope="session")
def endpoint(tmp_path_factory):
    """An emulator that starts empty, shared by the tests of a run."""
    if "VIRGA_ENDPOINT" in os.environ:
        yield os.environ["VIRGA_ENDPOINT"].rstrip("/")
        return
    emulator = Emulator(tmp_path_factory.mktemp("emulator"), "--empty")
    try:
        yield emulator.start().endpoint
    finally:
        emulator.stop()


@pytest.fixture
def client(endpoint):
    """boto3's client for a service of the shared emulator."""
    return lambda service, **options: boto3_client(service, endpoint, **options)


@pytest.fixture
def aws(endpoint, tmp_path):
    """The AWS CLI: runs a command against the shared emulator and returns its JSON.

    The endpoint is an option and no variable, because version 1 of the CLI overlooks the variable for SQS:
    https://github.com/aws/aws-cli/issues/8737
    """

    def run(*arguments, check=True):
        environment = clean_environment(
            AWS_ACCESS_KEY_ID="test",
            AWS_SECRET_ACCESS_KEY="test",
            AWS_DEFAULT_REGION=REGION,
            AWS_DEFAULT_OUTPUT="json",
            AWS_MAX_ATTEMPTS="1",
            AWS_PAGER="",
            AWS_CONFIG_FILE=str(tmp_path / "config"),
            AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / "credentials"),
            AWS_EC2_METADATA_DISABLED="true",
        )
        done = subprocess.run(
            [sys.executable, "-m", "awscli", "--endpoint-url", endpoint, *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            env=environment,
        )
        if not check:
            return done
        assert done.returncode == 0, f"aws {' '.join(map(str, arguments))}: {done.stderr}"
        try:
            return json.loads(done.stdout)
        except json.JSONDecodeError:
            return done.stdout

    return run


@pytest.fixture
def name():
    """A name that no other test uses."""
    return f"test-{uuid.uuid4().hex[:12]}"


@pytest.fixture(scope="session")
def own_process():
    """Skips a test that cannot do with an endpoint alone."""
    if "VIRGA_ENDPOINT" in os.environ:
        pytest.skip("needs an emulator process of its own")


@pytest.fixture
def emulator(own_process, tmp_path):
    """A function that makes an emulator process of the test's own; it is stopped when the test ends."""
    made = []

    def make(*arguments):
        directory = tmp_path / f"emulator-{len(made)}"
        directory.mkdir()
        made.append(Emulator(directory, *arguments))
        return made[-1].start()

    yield make
    for one in made:
        one.stop()


class Shop:
    """The deployed shop, as its customers and its operators reach it."""

    def __init__(self, emulator):
        self.emulator = emulator
        self.variables = emulator.variables()
        self.url = self.variables["SHOP_URL"].rstrip("/")
        with open(CATALOGUE / "ProductsTable.jsonl", encoding="utf-8") as lines:
            items = [json.loads(line)["Item"] for line in lines]
        self.catalogue = {item["sku"]["S"]: item for item in items}
        self.unordered = [sku for sku, item in self.catalogue.items() if self._is_plentiful(item)]

    def client(self, service):
        return boto3_client(service, self.emulator.endpoint)

    def get(self, path):
        return http("GET", self.url + path)

    def post_order(self, body, key=None):
        return http("POST", self.url + "/orders", body, {"Idempotency-Key": key or uuid.uuid4().hex})

    def order(self, *lines, key=None, currency="EUR", customer="c-1"):
        """Orders lines of (sku, quantity)."""
        lines = [{"sku": sku, "quantity": quantity} for sku, quantity in lines]
        return self.post_order({"customerId": customer, "currency": currency, "lines": lines}, key)

    def stock(self, sku):
        item = self.client("dynamodb").get_item(
            TableName=self.variables["PRODUCTS_TABLE_NAME"], Key={"sku": {"S": sku}}, ConsistentRead=True
        )["Item"]
        return int(item["stock"]["N"])

    def count(self, table):
        return self.client("dynamodb").scan(TableName=self.variables[table], Select="COUNT", ConsistentRead=True)["Count"]

    def messages(self, queue):
        """How many messages a queue holds, in flight or not."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        counts = self.client("sqs").get_queue_attributes(QueueUrl=self.variables[queue], AttributeNames=names)
        return sum(int(counts["Attributes"][name]) for name in names)

    def fulfilled(self, order_id):
        """Waits until an order is fulfilled, and returns it."""

        def look():
            order = self.get("/orders/" + order_id).json
            return order if order["status"] == "fulfilled" else None

        return eventually(look, f"order {order_id} is fulfilled")

    @staticmethod
    def _is_plentiful(item):
        return item["currency"]["S"] == "EUR" and int(item["stock"]["N"]) >= 10

    def with_stock(self, stock, currency="EUR"):
        """The SKUs that the catalogue has exactly that many of."""
        return [
            sku
            for sku, item in self.catalogue.items()
            if item["stock"]["N"] == str(stock) and item["currency"]["S"] == currency
        ]


@pytest.fixture(scope="session")
def shop(own_process, tmp_path_factory):
    """An emulator with the shop deployed and its catalogue loaded."""
    emulator = Emulator(tmp_path_factory.mktemp("shop"), "--template", TEMPLATE, "--seed", CATALOGUE)
    try:
        yield Shop(emulator.start())
    finally:
        emulator.stop()
