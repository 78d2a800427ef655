"""`--auth sigv4`: boto3, the AWS CLI and presigned URLs are held to their signatures."""

import subprocess
import sys
import urllib.request

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from conftest import REGION, Shop
from process import CATALOGUE, TEMPLATE, clean_environment, http


@pytest.fixture
def signed(emulator):
    return emulator("--ephemeral", "--empty", "--auth", "sigv4", "--access-key", "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG")


def connect(service, emulator, key="AKIDEXAMPLE", secret="wJalrXUtnFEMI/K7MDENG", token=None, **config):
    return boto3.session.Session().client(
        service,
        endpoint_url=emulator.endpoint,
        region_name=REGION,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        aws_session_token=token,
        config=Config(retries={"total_max_attempts": 1}, **config),
    )


def code(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"], caught.value.response["ResponseMetadata"]["HTTPStatusCode"]


def test_signed_requests_pass(signed):
    for key, secret in [("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG"), ("test", "test"), ("123456789012", "test")]:
        connect("sqs", signed, key, secret).create_queue(QueueName="orders")
        assert connect("dynamodb", signed, key, secret).list_tables()["TableNames"] == []
        assert connect("lambda", signed, key, secret).list_functions()["Functions"] == []
        assert connect("kinesis", signed, key, secret).list_streams()["StreamNames"] == []


def test_bodies_and_keys_of_s3_pass(signed):
    s3 = connect("s3", signed)
    s3.create_bucket(Bucket="photos")
    for key in ["plain", "a b/c+d=e", "ümläut/\u2603", "quote'(1)*!", "percent%20"]:
        # boto3 sends bodies in chunks with a checksum behind them, here without TLS signed ones.
        s3.put_object(Bucket="photos", Key=key, Body=b"x" * 100_000, Metadata={"color": "red"})
        assert len(s3.get_object(Bucket="photos", Key=key)["Body"].read()) == 100_000
    assert s3.list_objects_v2(Bucket="photos", Prefix="a b/")["KeyCount"] == 1


def test_wrong_credentials_are_refused_in_the_words_of_the_service(signed):
    connect("s3", signed).create_bucket(Bucket="photos")
    assert code(lambda: connect("s3", signed, secret="no").list_buckets()) == ("SignatureDoesNotMatch", 403)
    assert code(lambda: connect("s3", signed, "AKNOBODY").list_buckets()) == ("InvalidAccessKeyId", 403)
    assert code(lambda: connect("s3", signed, token="x").list_buckets()) == ("InvalidToken", 400)
    assert code(lambda: connect("dynamodb", signed, secret="no").list_tables()) == ("InvalidSignatureException", 400)
    assert code(lambda: connect("dynamodb", signed, "AKNOBODY").list_tables()) == ("UnrecognizedClientException", 400)
    assert code(lambda: connect("lambda", signed, secret="no").list_functions()) == ("InvalidSignatureException", 403)
    assert code(lambda: connect("sqs", signed, "AKNOBODY").list_queues())[0] == "InvalidClientTokenId"
    # A service that is not built looks at the signature first, as AWS does.
    assert code(lambda: connect("sts", signed, "AKNOBODY").get_caller_identity()) == ("InvalidClientTokenId", 403)
    assert code(lambda: connect("sts", signed).get_caller_identity()) == ("NotImplemented", 501)


def test_s3_shows_what_it_signed(signed):
    with pytest.raises(ClientError) as caught:
        connect("s3", signed, secret="no").get_object(Bucket="photos", Key="a b")
    error = caught.value.response["Error"]
    assert error["AWSAccessKeyId"] == "AKIDEXAMPLE"
    assert error["CanonicalRequest"].startswith("GET\n/photos/a%20b\n")
    assert error["StringToSign"].startswith("AWS4-HMAC-SHA256\n")
    assert error["SignatureProvided"]


def test_requests_without_a_signature_are_refused(signed):
    assert b"<Code>AccessDenied</Code>" in http("GET", signed.endpoint + "/photos/key").body
    answer = http("POST", signed.endpoint + "/", b"{}", {"X-Amz-Target": "DynamoDB_20120810.ListTables"})
    assert (answer.status, answer.json["__type"].split("#")[-1]) == (400, "MissingAuthenticationTokenException")
    # The emulator's own endpoints are no AWS.
    assert http("GET", signed.endpoint + "/_emulator/health").status == 200


def test_time_matters(signed):
    s3 = connect("s3", signed, signature_version="s3v4")
    s3.create_bucket(Bucket="photos")
    s3.put_object(Bucket="photos", Key="key", Body=b"body")
    url = s3.generate_presigned_url("get_object", {"Bucket": "photos", "Key": "key"}, ExpiresIn=60)
    with urllib.request.urlopen(url) as response:
        assert response.read() == b"body"
    signed.clock("advance", seconds=61)
    late = http("GET", url)
    assert late.status == 403 and b"<Message>Request has expired</Message>" in late.body
    signed.clock("advance", seconds=3600)
    assert code(s3.list_buckets) == ("RequestTimeTooSkewed", 403)
    assert code(connect("dynamodb", signed).list_tables) == ("InvalidSignatureException", 400)


def test_presigned_urls(signed):
    s3 = connect("s3", signed, signature_version="s3v4")
    s3.create_bucket(Bucket="photos")
    put = s3.generate_presigned_url("put_object", {"Bucket": "photos", "Key": "a b+c", "ContentType": "text/plain"})
    assert http("PUT", put, b"hello", {"Content-Type": "text/plain"}).status == 200
    get = s3.generate_presigned_url("get_object", {"Bucket": "photos", "Key": "a b+c"})
    assert http("GET", get).body == b"hello"
    assert b"SignatureDoesNotMatch" in http("GET", get.replace("Expires=3600", "Expires=3601")).body
    assert b"SignatureDoesNotMatch" in http("GET", get.replace("a%20b", "a%20c")).body


def test_presigned_urls_of_version_2(signed):
    # What boto3 makes in us-east-1 where nothing is configured.
    s3 = connect("s3", signed)
    s3.create_bucket(Bucket="photos")
    place = {"Bucket": "photos", "Key": "a b+c"}
    put = s3.generate_presigned_url("put_object", place | {"ContentType": "text/plain"}, ExpiresIn=60)
    assert "AWSAccessKeyId=" in put
    assert http("PUT", put, b"hello", {"Content-Type": "text/plain"}).status == 200
    assert b"SignatureDoesNotMatch" in http("PUT", put, b"hello", {"Content-Type": "text/html"}).body
    parameters = {"ResponseContentDisposition": 'attachment; filename="a b"', "VersionId": "null"}
    get = s3.generate_presigned_url("get_object", place | parameters, ExpiresIn=60)
    answer = http("GET", get)
    assert (answer.body, answer.headers["Content-Disposition"]) == (b"hello", 'attachment; filename="a b"')
    other = http("GET", get.replace("a%20b", "a%20c"))
    assert other.status == 403 and b"<StringToSign>GET\n\n\n" in other.body and b"<CanonicalRequest>" not in other.body
    assert b"requires the Signature, Expires and AWSAccessKeyId parameters" in http("GET", get.replace("Expires", "E")).body
    signed.clock("advance", seconds=61)
    late = http("GET", get)
    assert late.status == 403 and b"<Message>Request has expired</Message>" in late.body


def test_clients_of_version_2(signed):
    s3 = connect("s3", signed, signature_version="s3")
    s3.create_bucket(Bucket="photos")
    for key in ["plain", "a b/c+d=e", "\u00fcml\u00e4ut/\u2603", "quote'(1)*!"]:
        s3.put_object(Bucket="photos", Key=key, Body=b"x", Metadata={"color": "red"}, Tagging="a=b")
        assert s3.get_object(Bucket="photos", Key=key)["Body"].read() == b"x"
        assert s3.get_object_tagging(Bucket="photos", Key=key)["TagSet"] == [{"Key": "a", "Value": "b"}]
    assert code(lambda: connect("s3", signed, secret="no", signature_version="s3").list_buckets()) == (
        "SignatureDoesNotMatch",
        403,
    )


def test_urls_end_where_nobody_checks_signatures(emulator):
    process = emulator("--ephemeral", "--empty")
    s3 = connect("s3", process)
    s3.create_bucket(Bucket="photos")
    s3.put_object(Bucket="photos", Key="key", Body=b"body")
    urls = [
        connect("s3", process, secret="no", signature_version=version).generate_presigned_url(
            "get_object", {"Bucket": "photos", "Key": "key"}, ExpiresIn=60
        )
        for version in ["s3", "s3v4"]
    ]
    assert [http("GET", url).body for url in urls] == [b"body", b"body"]
    process.clock("advance", seconds=61)
    assert all(b"<Message>Request has expired</Message>" in http("GET", url).body for url in urls)


def test_the_aws_cli_signs(signed, tmp_path):
    def aws(*arguments, secret="test"):
        environment = clean_environment(
            AWS_ACCESS_KEY_ID="test",
            AWS_SECRET_ACCESS_KEY=secret,
            AWS_DEFAULT_REGION=REGION,
            AWS_EC2_METADATA_DISABLED="true",
            AWS_MAX_ATTEMPTS="1",
            AWS_CONFIG_FILE=str(tmp_path / "config"),
        )
        command = [sys.executable, "-m", "awscli", "--endpoint-url", signed.endpoint, *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment)

    (tmp_path / "file").write_bytes(b"x" * 9_000_000)
    assert aws("s3", "mb", "s3://photos").returncode == 0
    # Nine megabytes go up in parts.
    assert aws("s3", "cp", str(tmp_path / "file"), "s3://photos/file").returncode == 0
    refused = aws("s3", "ls", secret="no")
    assert refused.returncode != 0 and "SignatureDoesNotMatch" in refused.stderr


def test_functions_and_the_shop_work_with_signatures(emulator):
    shop = Shop(emulator("--ephemeral", "--template", TEMPLATE, "--seed", CATALOGUE, "--auth", "sigv4"))
    answer = shop.order((shop.unordered[0], 1))
    assert answer.status == 201, answer.body
    assert shop.fulfilled(answer.json["orderId"])["status"] == "fulfilled"
