"""botocore as the judge of the codecs: each service and operation of the platform, built or not, in each protocol.

What botocore's serialisers write, the server's side must read as it was meant; what the server's side writes, botocore's
parsers must read the same. `VIRGA_WORKBENCH` names another binary, `VIRGA_SEED` other samples.
"""

import json
import os
from urllib.parse import urlencode
from xml.etree import ElementTree

import botocore.parsers
import botocore.serialize
import pytest
from botocore.awsrequest import HeadersDict
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.utils import percent_encode_sequence

from judge import ROOT, WORKBENCH, Judge, decoded, encoded
from samples import Samples, difference, plain

SERVICES = sorted(path.stem for path in (ROOT / "Runtime/AWSModels").glob("[a-z]*.swift"))
MODES = ["full", "required", "random", "random"]
SEED = os.environ.get("VIRGA_SEED", "2026")
REPORTED = int(os.environ.get("VIRGA_DIFFERENCES", "5"))
# Operations whose requests are the same as a later operation's, or tell themselves apart by a host: the edge has no
# routes to them.
UNROUTED = {"s3:GetBucketLifecycle", "s3:ListDirectoryBuckets", "s3:PutBucketLifecycle"}
# Two members of a structure have one name on the wire (`Event` and the list `Events`): nothing tells which is meant.
AMBIGUOUS = {"s3:GetBucketNotification", "s3:PutBucketNotification"}
# The codes of SQS's query protocol where they are not the error's name (SQS API Reference, the errors of each operation).
# Successes whose status the model does not tell (API_RestoreObject).
STATUSES = {"RestoreObject": 202}
SQS_CODES = {
    "QueueDoesNotExist": "AWS.SimpleQueueService.NonExistentQueue",
    "QueueNameExists": "QueueAlreadyExists",
} | {
    name: f"AWS.SimpleQueueService.{name}"
    for name in [
        "BatchEntryIdsNotDistinct",
        "BatchRequestTooLong",
        "EmptyBatchRequest",
        "InvalidBatchEntryId",
        "MessageNotInflight",
        "PurgeQueueInProgress",
        "QueueDeletedRecently",
        "TooManyEntriesInBatchRequest",
        "UnsupportedOperation",
    ]
}
MESSAGE = 'It is "no" <use> & ünï ☃'


@pytest.fixture(scope="module")
def judge():
    if not WORKBENCH.exists():
        pytest.skip(f"{WORKBENCH} is missing: run bin/test, which builds it")
    judge = Judge()
    yield judge
    judge.stop()


@pytest.fixture(scope="module")
def models():
    """The model of a service as AWS publishes it, without what botocore merges into it for its own use."""
    loader = Loader(include_default_extras=False)
    return lambda service: ServiceModel(loader.load_service_model(service, "service-2"), service)


@pytest.mark.parametrize("service", SERVICES)
def test_codecs_agree_with_botocore(service, judge, models):
    cases = [case for model, protocol in spoken(service, models(service)) for case in every_case(model, protocol)]
    found = []
    for case, answer in zip(cases, judge.ask([case.question for case in cases])):
        try:
            problem = f"{answer['error']}: {answer['message']}" if "error" in answer else case.check(answer)
        except botocore.parsers.ResponseParserError as error:
            problem = f"botocore cannot read it: {error!s:.300}"
        if problem:
            found.append(f"{case.name}: {problem}\n    {case.question!r:.1500}")
    assert not found, f"{len(found)} of {len(cases)} cases differ, as\n" + "\n".join(found[:REPORTED])


def spoken(service, model):
    """The protocols of a service that botocore speaks too."""
    for protocol in model.metadata.get("protocols", [model.metadata["protocol"]]):
        if protocol in botocore.serialize.SERIALIZERS:
            yield model, protocol
    if service == "sqs":
        yield query_model_of_sqs(model), "query"


def every_case(model, protocol):
    for name in model.operation_names:
        operation = model.operation_model(name)
        if f"{model.service_name}:{name}" in AMBIGUOUS:
            continue
        for i, mode in enumerate(MODES):
            seed = f"{SEED} {model.service_name} {name} {protocol} {i}"
            if not operation.has_event_stream_input and f"{model.service_name}:{name}" not in UNROUTED:
                yield RequestCase(operation, protocol, mode, seed)
            if not operation.has_event_stream_output:
                yield AnswerCase(operation, protocol, mode, seed)
        for shape in operation.error_shapes[:3]:
            yield ErrorCase(operation, protocol, shape)


class RequestCase:
    """A request of botocore's that the server's side reads."""

    def __init__(self, operation, protocol, mode, seed):
        self.name = f"{operation.name} request, {protocol}, {mode}"
        self.shape = operation.input_shape
        self.operation = operation
        self.protocol = protocol
        samples = Samples(seed + " request", protocol, "request", mode)
        path = operation.http["requestUri"]
        samples.greedy = [part[1:-2] for part in path.replace("?", "/").split("/") if part.endswith("+}")]
        self.sample = samples.members(self.shape)
        serializer = botocore.serialize.create_serializer(protocol, include_validation=True)
        request = serializer.serialize_to_request(self.sample, operation)
        path, _, query = request["url_path"].partition("?")
        pairs = request["query_string"]
        body = request["body"]
        if isinstance(body, dict):
            body = urlencode(body, doseq=True)
        # The edge reads a service's routes anew for each request to what is not built: two questions are enough.
        asks_edge = mode in ("full", "required")
        self.question = {
            "read": {
                "edge": asks_edge,
                "service": operation.service_model.service_name,
                "operation": operation.name,
                "protocol": protocol,
                "method": request["method"],
                "path": path,
                "query": "&".join(filter(None, [query, percent_encode_sequence(pairs) if pairs else ""])) or None,
                "headers": request["headers"],
                "body": encoded(body.encode() if isinstance(body, str) else body),
            }
        }

    def check(self, answer):
        name = f"{self.operation.service_model.service_name}:{self.operation.name}"
        # The answer to HEAD has no body that tells.
        if answer["operation"] not in (name, None):
            return f"the edge takes it for {answer['operation']}"
        if self.shape is None:
            return None
        wanted = without_empty_payload(plain(self.sample, self.shape), self.shape)
        return difference(wanted, without_empty_payload(answer["input"], self.shape))


class AnswerCase:
    """An answer of the server's side that botocore reads."""

    def __init__(self, operation, protocol, mode, seed):
        self.name = f"{operation.name} answer, {protocol}, {mode}"
        self.shape = operation.output_shape
        self.operation = operation
        self.protocol = protocol
        self.sample = Samples(seed + " answer", protocol, "answer", mode).members(self.shape)
        self.question = {
            "write": {
                "service": operation.service_model.service_name,
                "operation": operation.name,
                "protocol": protocol,
                "output": plain(self.sample, self.shape) if self.shape else {},
            }
        }

    def check(self, answer):
        response = parsable(answer)
        if self.operation.has_streaming_output:
            # botocore hands streams through as they are, and decodes only bytes.
            response["body"] = bytearray(response["body"])
        parsed = botocore.parsers.create_parser(self.protocol).parse(response, self.shape)
        parsed.pop("ResponseMetadata", None)
        if self.shape is None:
            return difference({}, parsed)
        if (self.operation.service_model.service_name, self.operation.name) == ("s3", "GetBucketLocation"):
            # The root is the one member's own element; botocore has a handler of its own for it.
            found = ElementTree.fromstring(response["body"]).text
            return difference(self.sample.get("LocationConstraint"), found)
        wanted = without_empty_payload(plain(self.sample, self.shape), self.shape)
        found = without_empty_payload(plain(parsed, self.shape), self.shape)
        for name, member in self.shape.members.items():
            if member.serialization.get("name") == "Content-Type" and name not in wanted:
                # A body has a type even where its operation does not say which.
                assert found.pop(name, None) in (None, "application/octet-stream", "text/plain", "application/json")
        codes = [name for name, member in self.shape.members.items() if in_status(member)]
        for name in codes:
            # The status is always there.
            wanted.setdefault(name, found[name])
        if not codes and "ContentRange" not in wanted:
            status = STATUSES.get(self.operation.name) or self.operation.http.get("responseCode", 200)
            if status != answer["status"]:
                return f"the status is {answer['status']}, not {status}"
        return difference(wanted, found)


class ErrorCase:
    """An error that the server's side writes and botocore reads."""

    def __init__(self, operation, protocol, shape):
        self.name = f"{operation.name} {shape.name}, {protocol}"
        self.operation = operation
        self.protocol = protocol
        self.shape = shape
        self.question = {
            "writeError": {
                "service": operation.service_model.service_name,
                "protocol": protocol,
                "code": shape.name,
                "message": MESSAGE,
            }
        }

    def check(self, answer):
        facts = self.shape.metadata.get("error", {})
        code = facts.get("code", self.shape.name)
        if self.operation.service_model.service_name == "sqs":
            code = SQS_CODES.get(code, code)
        is_compatible = self.operation.service_model.is_query_compatible
        if self.protocol in ("json", "rest-json", "smithy-rpc-v2-cbor") and not is_compatible:
            # Codes of their own are the query protocols' and restXml's; JSON names the shape.
            code = self.shape.name
        error = botocore.parsers.create_parser(self.protocol).parse(parsable(answer), self.operation.output_shape)["Error"]
        status = facts.get("httpStatusCode", 500 if self.shape._shape_model.get("fault") else 400)
        message = MESSAGE
        if (self.protocol, code) == ("query", SQS_CODES["QueueDoesNotExist"]):
            # The one text that SQS words in another way there, whatever the operation says.
            message = "The specified queue does not exist for this wsdl version."
        wanted = {"Code": code, "Message": message, "status": status}
        if is_compatible and self.protocol != "query":
            wanted["QueryErrorCode"] = self.shape.name
        return difference(wanted, {name: error.get(name) for name in wanted} | {"status": answer["status"]})


def parsable(answer):
    headers = HeadersDict(answer["headers"])
    return {"status_code": answer["status"], "headers": headers, "body": decoded(answer["body"]), "context": {}}


def in_status(shape):
    return shape.serialization.get("location") == "statusCode"


def without_empty_payload(value, shape):
    """A value without what an empty body stands for: nothing tells an empty payload, header map or query
    map from none at all."""
    value = dict(value)
    for name, member in shape.members.items():
        is_payload = name == shape.serialization.get("payload")
        is_open = is_payload or member.serialization.get("location") in ("headers", "querystring")
        if is_open and value.get(name) in (("", {}, None) if is_payload else ({}, None)):
            value.pop(name, None)
    return value


def query_model_of_sqs(model):
    """SQS's model with the names of its query protocol, which botocore's model lost when it moved to JSON.

    Source: the examples of each operation in the SQS API Reference, "AWS query protocol".
    """
    description = json.loads(json.dumps(model._service_description))
    description["metadata"].update(protocol="query", protocols=["query"])
    del description["metadata"]["awsQueryCompatible"]
    shapes = description["shapes"]
    singular = {
        "AttributeNames": "AttributeName",
        "Attributes": "Attribute",
        "MessageAttributes": "MessageAttribute",
        "MessageAttributeNames": "MessageAttributeName",
        "MessageSystemAttributes": "MessageSystemAttribute",
        "MessageSystemAttributeNames": "MessageSystemAttributeName",
        "Messages": "Message",
        "QueueUrls": "QueueUrl",
        "queueUrls": "QueueUrl",
        "Tags": "Tag",
        "tags": "Tag",
        "TagKeys": "TagKey",
        "AWSAccountIds": "AWSAccountId",
        "Actions": "ActionName",
        "StringListValues": "StringListValue",
        "BinaryListValues": "BinaryListValue",
    }
    for shape in shapes.values():
        for name, member in shape.get("members", {}).items():
            target = shapes[member["shape"]]
            if target["type"] in ("list", "map"):
                member["flattened"] = True
                member["locationName"] = singular.get(name) or member["shape"].removesuffix("List")
        if shape["type"] == "map":
            shape["key"]["locationName"] = "Key" if "TagKey" in shape["key"]["shape"] else "Name"
            shape["value"]["locationName"] = "Value"
    for name, operation in description["operations"].items():
        if "output" in operation:
            operation["output"]["resultWrapper"] = name + "Result"
    return ServiceModel(description, "sqs")
