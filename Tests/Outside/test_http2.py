"""HTTP/2 without TLS: how the AWS clients for Java and JavaScript call Kinesis."""

import json
import shutil
import struct
import subprocess

import httpx
import pytest
from conftest import boto3_client
from process import http

SCOPE = "AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/{}/aws4_request, SignedHeaders=host, Signature=0"


@pytest.fixture
def client(endpoint):
    with httpx.Client(base_url=endpoint, http1=False, http2=True, trust_env=False, timeout=30) as client:
        yield client


def call(client, operation, body):
    answer = client.post(
        "/",
        content=json.dumps(body),
        headers={
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"Kinesis_20131202.{operation}",
            "Authorization": SCOPE.format("kinesis"),
        },
    )
    assert answer.http_version == "HTTP/2"
    return answer


def test_records_go_in_and_come_out(client, name):
    assert call(client, "CreateStream", {"StreamName": name, "ShardCount": 1}).status_code == 200
    records = [{"PartitionKey": "p", "Data": "AAEC" * 300} for _ in range(500)]
    assert call(client, "PutRecords", {"StreamName": name, "Records": records}).json()["FailedRecordCount"] == 0
    place = {"StreamName": name, "ShardId": "shardId-000000000000", "ShardIteratorType": "TRIM_HORIZON"}
    iterator = call(client, "GetShardIterator", place).json()["ShardIterator"]
    answer = call(client, "GetRecords", {"ShardIterator": iterator})
    assert [record["Data"] for record in answer.json()["Records"]] == ["AAEC" * 300] * 500
    assert int(answer.headers["content-length"]) == len(answer.content)
    refused = call(client, "DescribeStream", {"StreamName": "no-such-stream"})
    assert (refused.status_code, refused.json()["__type"]) == (400, "ResourceNotFoundException")


def test_bodies_of_objects_stream_both_ways(client, endpoint, name):
    s3 = boto3_client("s3", endpoint)
    s3.create_bucket(Bucket=name)
    body = bytes(range(256)) * 4096 * 5
    headers = {"Authorization": SCOPE.format("s3"), "x-amz-content-sha256": "UNSIGNED-PAYLOAD"}
    put = client.put(f"/{name}/large", content=body, headers=headers)
    assert (put.status_code, put.http_version) == (200, "HTTP/2")
    assert s3.head_object(Bucket=name, Key="large")["ContentLength"] == len(body)
    pieces = (body[at : at + 100_000] for at in range(0, len(body), 100_000))
    assert client.put(f"/{name}/pieces", content=pieces, headers=headers).status_code == 200
    for key in ("large", "pieces"):
        with client.stream("GET", f"/{name}/{key}", headers=headers) as answer:
            assert answer.headers["content-length"] == str(len(body))
            assert b"".join(answer.iter_bytes()) == body
    assert client.get(f"/{name}/large", headers=headers | {"Range": "bytes=256-511"}).content == bytes(range(256))
    head = client.head(f"/{name}/large", headers=headers)
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(len(body)), b"")
    assert client.delete(f"/{name}/large", headers=headers).status_code == 204


def test_a_subscription_is_a_stream_that_stays_open(client, endpoint, name):
    kinesis = boto3_client("kinesis", endpoint)
    kinesis.create_stream(StreamName=name, ShardCount=1)
    arn = kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    body = {"ConsumerARN": consumer, "ShardId": "shardId-000000000000", "StartingPosition": {"Type": "TRIM_HORIZON"}}
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "Kinesis_20131202.SubscribeToShard",
        "Authorization": SCOPE.format("kinesis"),
    }
    with client.stream("POST", "/", content=json.dumps(body), headers=headers) as answer:
        assert answer.headers["content-type"] == "application/vnd.amazon.eventstream"
        kinesis.put_record(StreamName=name, PartitionKey="p", Data=b"hello")
        came = b""
        for piece in answer.iter_raw():
            came += piece
            if b'"Data":"aGVsbG8="' in came:
                break
        total, head = struct.unpack(">II", came[:8])
        assert b"initial-response" in came[12 : 12 + head]


def test_http_1_is_spoken_beside_it(endpoint, client):
    assert client.get("/_emulator/health").http_version == "HTTP/2"
    assert http("GET", endpoint + "/_emulator/health").status == 200


NODE = """
const session = require('http2').connect(process.argv[1]);
const call = (service, target, body) => new Promise((done, fail) => {
  const stream = session.request({
    ':method': 'POST', ':path': '/', 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target,
    authorization: process.argv[2].replace('{}', service),
  });
  let text = '';
  stream.setEncoding('utf8').on('data', piece => text += piece).on('error', fail);
  stream.on('end', () => done(JSON.parse(text || '{}')));
  stream.end(JSON.stringify(body));
});
"""


def node(endpoint, script, *arguments):
    """Runs a script with the module that the AWS SDK for JavaScript, version 3, calls Kinesis by."""
    ran = subprocess.run(
        ["node", "-e", NODE + script, endpoint, SCOPE, *arguments], capture_output=True, text=True, timeout=60, check=True
    )
    return ran.stdout.strip()


needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")


@needs_node
def test_nodes_own_client_has_many_streams_at_once(endpoint):
    script = """
    const calls = Array.from({length: 200}, () => call('kinesis', 'Kinesis_20131202.ListStreams', {}));
    Promise.all(calls).then(answers => {
      console.log(answers.filter(answer => Array.isArray(answer.StreamNames)).length);
      session.close();
    });
    """
    assert node(endpoint, script) == "200"


@needs_node
def test_streams_of_one_connection_do_not_wait_for_each_other(endpoint, name):
    url = boto3_client("sqs", endpoint).create_queue(QueueName=name)["QueueUrl"]
    script = """
    const QueueUrl = process.argv[3];
    const waiting = call('sqs', 'AmazonSQS.ReceiveMessage', {QueueUrl, WaitTimeSeconds: 20});
    waiting.then(answer => { console.log(answer.Messages[0].Body); session.close(); });
    call('sqs', 'AmazonSQS.ListQueues', {}).then(() => {
      console.log('listed');
      return call('sqs', 'AmazonSQS.SendMessage', {QueueUrl, MessageBody: 'hello'});
    });
    """
    assert node(endpoint, script, url) == "listed\nhello"
