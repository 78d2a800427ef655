"""Each protocol from the outside: SQS's older query form, and services that are not built."""

import urllib.parse
import xml.etree.ElementTree

import pytest
from botocore.exceptions import ClientError

from process import http

SQS = "{http://queue.amazonaws.com/doc/2012-11-05/}"


def query(endpoint, path="/", **parameters):
    body = urllib.parse.urlencode({"Version": "2012-11-05", **parameters}).encode()
    answer = http("POST", endpoint + path, body, {"Content-Type": "application/x-www-form-urlencoded", "Host": "sqs.localhost"})
    assert answer.headers["Content-Type"] == "text/xml"
    return answer.status, xml.etree.ElementTree.fromstring(answer.body)


def test_sqs_over_the_query_protocol(endpoint, client, name):
    status, root = query(endpoint, Action="CreateQueue", QueueName=name, **{"Attribute.1.Name": "VisibilityTimeout", "Attribute.1.Value": "77"})
    assert status == 200 and root.tag == SQS + "CreateQueueResponse"
    url = root.findtext(f"{SQS}CreateQueueResult/{SQS}QueueUrl")
    assert root.findtext(f"{SQS}ResponseMetadata/{SQS}RequestId")
    path = urllib.parse.urlparse(url).path

    message = {
        "MessageBody": "a&b <c>",
        "MessageAttribute.1.Name": "kind",
        "MessageAttribute.1.Value.DataType": "String",
        "MessageAttribute.1.Value.StringValue": "greeting",
    }
    # The queue by a parameter, and by the address of the request.
    assert query(endpoint, Action="SendMessage", QueueUrl=url, **message)[0] == 200
    assert query(endpoint, path, Action="SendMessage", **message)[0] == 200
    _, root = query(endpoint, path, Action="ReceiveMessage", MaxNumberOfMessages="10", **{"AttributeName.1": "All", "MessageAttributeName.1": "All"})
    messages = root.findall(f"{SQS}ReceiveMessageResult/{SQS}Message")
    assert [one.findtext(SQS + "Body") for one in messages] == ["a&b <c>"] * 2
    attributes = {one.findtext(SQS + "Name"): one.findtext(SQS + "Value") for one in messages[0].findall(SQS + "Attribute")}
    assert attributes["ApproximateReceiveCount"] == "1"
    assert messages[0].findtext(f"{SQS}MessageAttribute/{SQS}Value/{SQS}StringValue") == "greeting"

    entries = {}
    for number, one in enumerate(messages, 1):
        entries[f"DeleteMessageBatchRequestEntry.{number}.Id"] = str(number)
        entries[f"DeleteMessageBatchRequestEntry.{number}.ReceiptHandle"] = one.findtext(SQS + "ReceiptHandle")
    _, root = query(endpoint, path, Action="DeleteMessageBatch", **entries)
    assert len(root.findall(f"{SQS}DeleteMessageBatchResult/{SQS}DeleteMessageBatchResultEntry")) == 2
    # The same queue through JSON.
    assert client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]["VisibilityTimeout"] == "77"


def test_errors_of_the_query_protocol(endpoint, name):
    status, root = query(endpoint, Action="GetQueueUrl", QueueName=name)
    error = root.find(SQS + "Error")
    assert (status, root.tag) == (400, SQS + "ErrorResponse")
    assert error.findtext(SQS + "Type") == "Sender"
    assert error.findtext(SQS + "Code") == "AWS.SimpleQueueService.NonExistentQueue"
    assert error.findtext(SQS + "Message") == "The specified queue does not exist for this wsdl version."
    status, root = query(endpoint, Action="SendMessage", QueueUrl=f"{endpoint}/000000000000/{name}")
    assert (status, root.find(SQS + "Error").findtext(SQS + "Code")) == (400, "MissingParameter")


# A call to each service of the platform that is not built, in its own protocol.
UNBUILT = {
    "amplify": ("list_apps", {}),
    "apigateway": ("get_rest_apis", {}),
    "apigatewayv2": ("get_apis", {}),
    "athena": ("list_work_groups", {}),
    "cloudformation": ("list_stacks", {}),
    "cloudfront": ("list_distributions", {}),
    "cloudwatch": ("list_metrics", {}),
    "cognito-identity": ("list_identity_pools", {"MaxResults": 1}),
    "cognito-idp": ("list_user_pools", {"MaxResults": 1}),
    "config": ("describe_config_rules", {}),
    "ec2": ("describe_instances", {}),
    "eks": ("list_clusters", {}),
    "elasticache": ("describe_cache_clusters", {}),
    "elbv2": ("describe_load_balancers", {}),
    "emr": ("list_clusters", {}),
    "events": ("list_rules", {}),
    "firehose": ("list_delivery_streams", {}),
    "glue": ("get_databases", {}),
    "iam": ("list_users", {}),
    "kms": ("list_keys", {}),
    "logs": ("describe_log_groups", {}),
    "rds": ("describe_db_instances", {}),
    "rds-data": ("execute_statement", {"resourceArn": "arn:aws:rds:us-east-1:1:cluster:c", "secretArn": "arn:aws:secretsmanager", "sql": "SELECT 1"}),
    "redshift": ("describe_clusters", {}),
    "redshift-data": ("list_statements", {}),
    "secretsmanager": ("list_secrets", {}),
    "sns": ("list_topics", {}),
    "ssm": ("describe_parameters", {}),
    "sts": ("get_caller_identity", {}),
    "xray": ("get_groups", {}),
}


@pytest.mark.parametrize("service", UNBUILT)
def test_what_is_not_built_says_so(client, service):
    operation, parameters = UNBUILT[service]
    with pytest.raises(ClientError) as caught:
        getattr(client(service), operation)(**parameters)
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert caught.value.response["Error"]["Code"] == "NotImplemented"
    assert service in caught.value.response["Error"]["Message"]


@pytest.mark.parametrize("protocol", ["smithy-rpc-v2-cbor", "json", "query"])
def test_a_service_answers_in_the_protocol_it_is_asked_in(endpoint, protocol):
    import boto3
    import botocore.config

    session = boto3.session.Session()
    client = session.client(
        "cloudwatch",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=botocore.config.Config(retries={"total_max_attempts": 1}),
    )
    # botocore takes the first protocol that it knows; the others are forced on its model.
    client.meta.service_model.metadata["protocol"] = protocol
    from botocore.parsers import create_parser
    from botocore.serialize import create_serializer

    model = client.meta.service_model.operation_model("PutMetricData")
    serialized = create_serializer(protocol).serialize_to_request({"Namespace": "n", "MetricData": []}, model)
    body = serialized["body"]
    if isinstance(body, dict):
        body = urllib.parse.urlencode(body)
    body = body.encode() if isinstance(body, str) else body
    path = serialized["url_path"]
    headers = dict(serialized["headers"]) | {"Authorization": "AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/monitoring/aws4_request"}
    answer = http("POST", endpoint + path, body, headers)
    parsed = create_parser(protocol).parse(
        {"status_code": answer.status, "headers": {k.lower(): v for k, v in answer.headers.items()}, "body": answer.body},
        model.output_shape,
    )
    error = parsed["Error"]
    assert (error["Code"], error["Message"]) == ("NotImplemented", "cloudwatch:PutMetricData is not implemented by Virga.")
