"""The shop's template, as AWS would take it."""

import copy
import os
import pathlib
import subprocess
import sys

import pytest

from process import TEMPLATE


def test_cfn_lint_finds_nothing_wrong_with_the_template():
    lint = pathlib.Path(sys.executable).with_name("cfn-lint")
    done = subprocess.run([lint, TEMPLATE], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def translated():
    """The template as plain CloudFormation, made by AWS's own translator from what `sam package` uploads."""
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    from samtranslator.translator.transform import transform
    from samtranslator.yaml_helper import yaml_parse

    class Policies:
        def load(self):
            return {}

    template = copy.deepcopy(yaml_parse(TEMPLATE.read_text()))
    template["Globals"]["Function"]["CodeUri"] = "s3://artifacts/bootstrap.zip"
    return transform(template, {"Architecture": "x86_64"}, Policies())


def kinds(template):
    counts = {}
    for resource in template["Resources"].values():
        counts[resource["Type"]] = counts.get(resource["Type"], 0) + 1
    return counts


def test_the_sam_translator_makes_every_resource(translated):
    found = kinds(translated)
    assert found["AWS::Lambda::Function"] == 6
    assert found["AWS::Lambda::EventSourceMapping"] == 2
    assert found["AWS::Lambda::Permission"] == 4
    assert found["AWS::IAM::Role"] == 6
    assert found["AWS::DynamoDB::Table"] == 3
    assert found["AWS::SQS::Queue"] == 2
    assert (found["AWS::Kinesis::Stream"], found["AWS::S3::Bucket"], found["AWS::ApiGatewayV2::Api"]) == (1, 1, 1)


def test_every_route_of_the_shop_reaches_its_function(translated):
    body = translated["Resources"]["ShopApi"]["Properties"]["Body"]
    routes = {(method, path) for path, methods in body["paths"].items() for method in methods}
    assert routes == {("post", "/orders"), ("get", "/orders/{orderId}"), ("get", "/products"), ("get", "/products/{sku}")}
    for methods in body["paths"].values():
        for route in methods.values():
            assert route["x-amazon-apigateway-integration"]["payloadFormatVersion"] == "2.0"


def test_no_function_may_do_everything_to_anything(translated):
    for resource in translated["Resources"].values():
        for policy in resource["Properties"].get("Policies", []) if resource["Type"] == "AWS::IAM::Role" else []:
            for statement in policy["PolicyDocument"]["Statement"]:
                actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
                assert all("*" not in action.split(":")[1] for action in actions), actions
                assert statement["Resource"] != "*"
