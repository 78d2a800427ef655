import base64
import io
import json
import os
import sys
import zipfile

import pytest
from botocore.exceptions import ClientError

from process import eventually

ROLE = "arn:aws:iam::000000000000:role/function"

# Speaks the Lambda Runtime API with nothing but Python's library. The interpreter is the one that runs the tests.
BOOTSTRAP = f"#!{os.path.realpath(sys.executable)}\n" + '''
import http.client, json, os

runtime = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])

def call(method, path, body=None):
    runtime.request(method, "/2018-06-01/runtime/invocation/" + path, body)
    response = runtime.getresponse()
    return response.headers, response.read()

invocations = 0
while True:
    headers, body = call("GET", "next")
    request = headers["Lambda-Runtime-Aws-Request-Id"]
    invocations += 1
    event = json.loads(body)
    print("event", body.decode(), flush=True)
    if isinstance(event, dict) and "fail" in event:
        call("POST", request + "/error", json.dumps({"errorType": "Refused", "errorMessage": event["fail"], "stackTrace": []}))
    else:
        call("POST", request + "/response", json.dumps({
            "event": event,
            "invocations": invocations,
            "handler": os.environ["_HANDLER"],
            "function": os.environ["AWS_LAMBDA_FUNCTION_NAME"],
            "memory": os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
            "region": os.environ["AWS_REGION"],
            "colour": os.environ.get("COLOUR"),
            "arn": headers["Lambda-Runtime-Invoked-Function-Arn"],
            "deadline": int(headers["Lambda-Runtime-Deadline-Ms"]),
        }))
'''


def package():
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        entry = zipfile.ZipInfo("bootstrap", (2026, 1, 1, 0, 0, 0))
        entry.external_attr = 0o100755 << 16
        zipped.writestr(entry, BOOTSTRAP)
    return archive.getvalue()


@pytest.fixture
def function(client, name):
    """A function that answers with its event and what it knows of itself."""
    lambda_ = client("lambda")
    created = lambda_.create_function(
        FunctionName=name,
        Runtime="provided.al2023",
        Role=ROLE,
        Handler="echo",
        Code={"ZipFile": package()},
        MemorySize=256,
        Timeout=20,
        Environment={"Variables": {"COLOUR": "blue"}},
    )
    assert created["FunctionArn"] == f"arn:aws:lambda:us-east-1:000000000000:function:{name}"
    lambda_.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
    yield name
    lambda_.delete_function(FunctionName=name)
    with pytest.raises(lambda_.exceptions.ResourceNotFoundException) as error:
        lambda_.get_function(FunctionName=name)
    assert error.value.response["Error"]["Message"] == (
        f"Function not found: arn:aws:lambda:us-east-1:000000000000:function:{name}"
    )


def test_a_function_answers_with_what_it_was_sent(client, function):
    lambda_ = client("lambda")
    event = {"text": "caf\u00e9", "number": 1.5, "nothing": None}
    answer = lambda_.invoke(FunctionName=function, Payload=json.dumps(event))
    assert answer["StatusCode"] == 200
    assert answer["ExecutedVersion"] == "$LATEST"
    assert "FunctionError" not in answer
    payload = json.load(answer["Payload"])
    assert payload.pop("deadline") > 1_700_000_000_000
    assert payload == {
        "event": event,
        "invocations": 1,
        "handler": "echo",
        "function": function,
        "memory": "256",
        "region": "us-east-1",
        "colour": "blue",
        "arn": f"arn:aws:lambda:us-east-1:000000000000:function:{function}",
    }
    # The process stays for the next event.
    again = json.load(lambda_.invoke(FunctionName=function, Payload="[]")["Payload"])
    assert (again["event"], again["invocations"]) == ([], 2)


def test_a_functions_error_is_its_answer(client, function):
    answer = client("lambda").invoke(FunctionName=function, Payload=json.dumps({"fail": "not today"}), LogType="Tail")
    assert (answer["StatusCode"], answer["FunctionError"]) == (200, "Unhandled")
    assert json.load(answer["Payload"]) == {"errorType": "Refused", "errorMessage": "not today", "stackTrace": []}
    assert 'event {"fail": "not today"}' in base64.b64decode(answer["LogResult"]).decode()


def test_functions_are_listed_with_their_configuration(client, function):
    lambda_ = client("lambda")
    pages = lambda_.get_paginator("list_functions").paginate()
    listed = [entry for page in pages for entry in page["Functions"] if entry["FunctionName"] == function]
    configuration = lambda_.get_function(FunctionName=function)["Configuration"]
    assert len(listed) == 1
    for found in (listed[0], configuration):
        assert (found["Runtime"], found["Handler"], found["Timeout"], found["MemorySize"]) == ("provided.al2023", "echo", 20, 256)
        assert found["Environment"] == {"Variables": {"COLOUR": "blue"}}
    assert configuration["State"] == "Active"


def test_a_queue_feeds_a_function(client, function, name):
    sqs, lambda_ = client("sqs"), client("lambda")
    url = sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "120"})["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    mapping = lambda_.create_event_source_mapping(FunctionName=function, EventSourceArn=arn, BatchSize=5)
    assert mapping["EventSourceArn"] == arn
    sqs.send_message(QueueUrl=url, MessageBody="work")

    def drained():
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return all(counts[name] == "0" for name in names)

    eventually(drained, "the function took the message off the queue")
    lambda_.delete_event_source_mapping(UUID=mapping["UUID"])
    sqs.delete_queue(QueueUrl=url)


def test_a_function_that_is_not_there_cannot_be_invoked(client, name):
    with pytest.raises(ClientError) as error:
        client("lambda").invoke(FunctionName=name)
    assert error.value.response["Error"]["Code"] == "ResourceNotFoundException"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 404


def test_the_cli_creates_invokes_and_deletes(aws, name, tmp_path):
    archive, answer = tmp_path / "function.zip", tmp_path / "answer.json"
    archive.write_bytes(package())
    aws(
        "lambda", "create-function", "--function-name", name, "--runtime", "provided.al2023", "--role", ROLE,
        "--handler", "echo", "--zip-file", f"fileb://{archive}", "--timeout", "20", "--memory-size", "256",
    )  # fmt: skip
    aws("lambda", "wait", "function-active-v2", "--function-name", name)
    aws("lambda", "invoke", "--function-name", name, "--payload", '{"from": "the CLI"}', answer)
    assert json.loads(answer.read_text())["event"] == {"from": "the CLI"}
    aws("lambda", "delete-function", "--function-name", name)
    missing = aws("lambda", "get-function", "--function-name", name, check=False)
    assert "ResourceNotFoundException" in missing.stderr
