"""S3 as browsers see it: hosts, preflights, websites and forms, over real sockets."""

import functools
import http.client
import socket
import urllib.parse
import uuid

import boto3
import pytest
from botocore.config import Config

from conftest import REGION, boto3_client

WEBSITE = {"IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "error.html"}}


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    return name


def exchange(endpoint, method, path, headers=None, body=None, host=None):
    """Sends a request as it is written down, to whatever host it names; gives status, headers and body."""
    address = urllib.parse.urlsplit(endpoint)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", host or address.netloc)
        for key, value in (headers or {}).items():
            connection.putheader(key, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        return answer.status, {key.lower(): value for key, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def upload(endpoint, form, file, filename="my file.txt", more=()):
    """Sends a presigned form with a file, as a browser does."""
    line = uuid.uuid4().hex
    body = b""
    for key, value in [*form["fields"].items(), *more]:
        body += f'--{line}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
    body += f'--{line}\r\nContent-Disposition: form-data; name="file"; filename="{filename}"\r\n'.encode()
    body += b"Content-Type: application/pdf\r\n\r\n" + file + f"\r\n--{line}--\r\n".encode()
    url = urllib.parse.urlsplit(form["url"])
    headers = {"Content-Type": f"multipart/form-data; boundary={line}"}
    return exchange(endpoint, "POST", url.path or "/", headers, body, url.netloc)


@pytest.fixture
def send(endpoint):
    return functools.partial(exchange, endpoint)


@pytest.fixture
def post(endpoint):
    return functools.partial(upload, endpoint)


def virtual(endpoint, **options):
    """A client that names buckets in the host; names below localhost need no name server."""
    port = urllib.parse.urlsplit(endpoint).port
    return boto3.session.Session().client(
        "s3",
        endpoint_url=f"http://s3.localhost:{port}",
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(s3={"addressing_style": "virtual"}, retries={"total_max_attempts": 1}, **options),
    )


# Hosts


@pytest.fixture
def localhost_names(monkeypatch):
    """All names below localhost are this machine, whatever the system's resolver knows (RFC 6761)."""
    resolve = socket.getaddrinfo

    def own(host, *arguments, **options):
        name = host.decode() if isinstance(host, bytes) else host
        return resolve("127.0.0.1" if name and name.endswith(".localhost") else host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", own)


def test_virtual_addressing(endpoint, s3, bucket, localhost_names):
    client = virtual(endpoint)
    client.put_object(Bucket=bucket, Key="a/../b c+d", Body=b"text")
    assert s3.get_object(Bucket=bucket, Key="a/../b c+d")["Body"].read() == b"text"
    assert client.head_object(Bucket=bucket, Key="a/../b c+d")["ContentLength"] == 4
    assert [o["Key"] for o in client.list_objects_v2(Bucket=bucket)["Contents"]] == ["a/../b c+d"]
    assert bucket in [b["Name"] for b in client.list_buckets()["Buckets"]]
    client.put_object(Bucket=bucket, Key="big", Body=b"x" * 3_000_000)
    assert len(client.get_object(Bucket=bucket, Key="big")["Body"].read()) == 3_000_000


def test_buckets_with_dots(endpoint, s3, name, localhost_names):
    dotted = f"{name}.with.dots"
    client = virtual(endpoint)
    client.create_bucket(Bucket=dotted)
    client.put_object(Bucket=dotted, Key="key", Body=b"text")
    assert s3.get_object(Bucket=dotted, Key="key")["Body"].read() == b"text"


def test_presigned_urls_with_overrides(endpoint, bucket, s3, send, localhost_names):
    s3.put_object(Bucket=bucket, Key="key", Body=b"text")
    parameters = {
        "Bucket": bucket,
        "Key": "key",
        "ResponseContentType": "text/csv",
        "ResponseContentDisposition": 'attachment; filename="a b.csv"',
    }
    for client in (s3, virtual(endpoint)):
        url = urllib.parse.urlsplit(client.generate_presigned_url("get_object", parameters))
        status, headers, body = send("GET", f"{url.path}?{url.query}", host=url.netloc)
        assert (status, body) == (200, b"text")
        assert headers["content-type"] == "text/csv"
        assert headers["content-disposition"] == 'attachment; filename="a b.csv"'


@pytest.mark.parametrize("key", ["../../etc/passwd", "//a//b", "/a", "100%", "a+b", "%2e%2e", "ü" * 512, "a\\b"])
def test_any_key(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key=key, Body=b"text")
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == b"text"
    assert [o["Key"] for o in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.delete_object(Bucket=bucket, Key=key)
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)


# Other origins


def test_preflights(s3, bucket, send):
    asked = {"Origin": "https://app.test", "Access-Control-Request-Method": "PUT"}
    status, headers, body = send("OPTIONS", f"/{bucket}/key", asked)
    assert status == 403 and b"CORS is not enabled for this bucket." in body
    rule = {
        "AllowedOrigins": ["https://app.test"],
        "AllowedMethods": ["PUT", "GET"],
        "AllowedHeaders": ["*"],
        "ExposeHeaders": ["ETag"],
        "MaxAgeSeconds": 60,
    }
    s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    status, headers, body = send("OPTIONS", f"/{bucket}/key", asked | {"Access-Control-Request-Headers": "X-A, X-B"})
    assert (status, body) == (200, b"")
    assert headers["access-control-allow-origin"] == "https://app.test"
    assert headers["access-control-allow-methods"] == "PUT, GET"
    assert headers["access-control-allow-headers"] == "x-a, x-b"
    assert headers["access-control-max-age"] == "60"
    status, headers, body = send("OPTIONS", f"/{bucket}/key", asked | {"Origin": "https://other.test"})
    assert status == 403 and b"This CORS request is not allowed." in body
    status, headers, body = send("GET", f"/{bucket}/none", {"Origin": "https://app.test"})
    assert status == 404 and headers["access-control-expose-headers"] == "ETag"
    big = {"Origin": "https://app.test"}
    status, headers, body = send("PUT", f"/{bucket}/key", big, b"x" * 200_000)
    assert status == 200 and headers["access-control-allow-origin"] == "https://app.test"


def test_other_services_are_left_alone(client, send):
    status, headers, _ = send(
        "POST",
        "/",
        {"Origin": "https://app.test", "X-Amz-Target": "DynamoDB_20120810.ListTables", "Content-Type": "application/x-amz-json-1.0"},
        b"{}",
    )
    assert status == 200 and "access-control-allow-origin" not in headers
    assert client("sqs").list_queues()["ResponseMetadata"]["HTTPStatusCode"] == 200


# Websites


def test_website(s3, bucket, send):
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=WEBSITE)
    for key in ("index.html", "docs/index.html"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode(), ContentType="text/html")
    host = f"{bucket}.s3-website-us-east-1.amazonaws.com"
    status, headers, body = send("GET", "/", host=host)
    assert (status, headers["content-type"], body) == (200, "text/html", b"index.html")
    status, headers, body = send("HEAD", "/docs/", host=host)
    assert (status, headers["content-length"], body) == (200, "15", b"")
    status, headers, _ = send("GET", "/docs", host=host)
    assert (status, headers["location"]) == (302, "/docs/")
    status, _, body = send("GET", "/none", host=host)
    assert status == 404
    assert b"<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>" in body
    s3.put_object(Bucket=bucket, Key="error.html", Body=b"sorry")
    assert send("GET", "/none", host=host)[::2] == (404, b"sorry")
    assert send("PUT", "/none", host=host, body=b"x" * 100_000)[0] == 405
    s3.put_object(Bucket=bucket, Key="moved", WebsiteRedirectLocation="https://example.com/")
    status, headers, body = send("GET", "/moved", host=host)
    assert (status, headers["location"], body) == (301, "https://example.com/", b"")
    s3.delete_bucket_website(Bucket=bucket)
    status, _, body = send("GET", "/", host=host)
    assert status == 404 and b"<li>Code: NoSuchWebsiteConfiguration</li>" in body


def test_website_rules(s3, bucket, send):
    rules = [
        {"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "new/"}},
        {
            "Condition": {"HttpErrorCodeReturnedEquals": "404"},
            "Redirect": {"HostName": "example.com", "Protocol": "https", "HttpRedirectCode": "307"},
        },
    ]
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=WEBSITE | {"RoutingRules": rules})
    host = f"{bucket}.s3-website.localhost:4566"
    status, headers, _ = send("GET", "/old/page", host=host)
    assert (status, headers["location"]) == (301, f"http://{host}/new/page")
    status, headers, _ = send("GET", "/none", host=host)
    assert (status, headers["location"]) == (307, "https://example.com/none")


# Forms


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_presigned_post(endpoint, s3, bucket, post, version):
    signer = virtual(endpoint, signature_version=version)
    form = signer.generate_presigned_post(
        bucket,
        "up/${filename}",
        Fields={"Content-Type": "text/plain", "success_action_status": "201", "x-amz-meta-a": "b"},
        Conditions=[
            ["starts-with", "$Content-Type", "text/"],
            {"success_action_status": "201"},
            {"x-amz-meta-a": "b"},
            ["content-length-range", 1, 5_000_000],
        ],
    )
    status, headers, body = post(form, b"x" * 2_000_000)
    assert status == 201, body
    assert b"<Key>up/my file.txt</Key>" in body and headers["location"].endswith("/up%2Fmy%20file.txt")
    found = s3.get_object(Bucket=bucket, Key="up/my file.txt")
    assert (found["ContentType"], found["Metadata"]) == ("text/plain", {"a": "b"})
    assert found["Body"].read() == b"x" * 2_000_000
    status, _, body = post(form, b"x" * 5_000_001)
    assert status == 400 and b"<Code>EntityTooLarge</Code>" in body
    status, _, body = post(form, b"x", more=[("Cache-Control", "no-cache")])
    assert status == 403 and b"Extra input fields: cache-control" in body


def test_presigned_post_redirects(s3, bucket, post):
    fields = {"success_action_redirect": "http://app.test/done"}
    form = s3.generate_presigned_post(bucket, "key", Fields=fields, Conditions=[fields])
    status, headers, _ = post(form, b"text")
    etag = urllib.parse.quote(s3.head_object(Bucket=bucket, Key="key")["ETag"])
    assert (status, headers["location"]) == (303, f"http://app.test/done?bucket={bucket}&key=key&etag={etag}")


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_presigned_post_with_signatures_checked(emulator, name, version):
    endpoint = emulator("--ephemeral", "--empty", "--auth", "sigv4").endpoint
    s3 = boto3_client("s3", endpoint)
    s3.create_bucket(Bucket=name)
    signer = boto3.session.Session().client(
        "s3",
        endpoint_url=endpoint,
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(signature_version=version, s3={"addressing_style": "path"}),
    )
    form = signer.generate_presigned_post(name, "key")
    assert upload(endpoint, form, b"text")[0] == 204
    assert upload(endpoint, form, b"x" * 200_000)[0] == 204
    assert s3.head_object(Bucket=name, Key="key")["ContentLength"] == 200_000
    field = "x-amz-signature" if version == "s3v4" else "signature"
    form["fields"][field] = "0" * len(form["fields"][field])
    status, _, body = upload(endpoint, form, b"text")
    assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in body
    status, _, body = upload(endpoint, form | {"fields": {"key": "key"}}, b"text")
    assert status == 403 and b"<Code>AccessDenied</Code>" in body
