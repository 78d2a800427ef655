"""SelectObjectContent by boto3 and by the AWS CLI."""

import bz2
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from botocore.exceptions import ClientError, EventStreamError

PEOPLE = b'Name,City,Age\nAda,London,36\nBob,"New York, NY",41\nEve,Bern,7\n'


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3, name):
    s3.create_bucket(Bucket=name)
    return name


def start(s3, bucket, body, expression, reads, writes={"JSON": {}}, **more):
    s3.put_object(Bucket=bucket, Key="object", Body=body)
    return s3.select_object_content(
        Bucket=bucket,
        Key="object",
        Expression=expression,
        ExpressionType="SQL",
        InputSerialization=reads,
        OutputSerialization=writes,
        **more,
    )


def select(*arguments, **more):
    """The records, and the details of the statistics; the stream must come to its end."""
    events = list(start(*arguments, **more)["Payload"])
    assert list(events[-1]) == ["End"] and list(events[-2]) == ["Stats"]
    records = b"".join(event["Records"]["Payload"] for event in events if "Records" in event)
    return records.decode(), events[-2]["Stats"]["Details"]


def refused(*arguments, **more):
    with pytest.raises(ClientError) as error:
        start(*arguments, **more)
    response = error.value.response
    return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]


def test_csv_with_a_header(s3, bucket):
    expression = "SELECT s.Name, s.City FROM S3Object s WHERE CAST(s.Age AS INT) > 10"
    reads = {"CSV": {"FileHeaderInfo": "USE"}}
    records, details = select(s3, bucket, PEOPLE, expression, reads, {"CSV": {}})
    assert records == 'Ada,London\nBob,"New York, NY"\n'
    assert details == {"BytesScanned": len(PEOPLE), "BytesProcessed": len(PEOPLE), "BytesReturned": len(records)}


def test_separators_that_are_white_space(s3, bucket):
    reads = {"CSV": {"FileHeaderInfo": "Use", "FieldDelimiter": "\t", "RecordDelimiter": "\r\n"}}
    writes = {"CSV": {"FieldDelimiter": "\t", "RecordDelimiter": "\r\n", "QuoteFields": "ALWAYS", "QuoteCharacter": "'"}}
    body = b"a\tb\r\n# no record\r\n1\t x \r\n"
    records, _ = select(s3, bucket, body, "SELECT s.b, s.a FROM S3Object s", reads, writes)
    assert records == "' x '\t'1'\r\n"


@pytest.mark.parametrize("module", [gzip, bz2], ids=["gzip", "bzip2"])
def test_compressed_objects(s3, bucket, module):
    plain = b"".join(b"%d,row %d\n" % (i, i) for i in range(100_000))
    body = module.compress(plain)
    reads = {"CSV": {}, "CompressionType": "GZIP" if module is gzip else "BZIP2"}
    records, details = select(s3, bucket, body, "SELECT _2 FROM S3Object WHERE _1 >= 99998", reads)
    assert records == '{"_2":"row 99998"}\n{"_2":"row 99999"}\n'
    assert details == {"BytesScanned": len(body), "BytesProcessed": len(plain), "BytesReturned": len(records)}


def test_lines_of_json_in_many_messages(s3, bucket):
    body = b"".join(b'{"n":%d,"text":"%s"}\n' % (i, b"x" * 100) for i in range(20_000))
    reads = {"JSON": {"Type": "LINES"}}
    answer = start(s3, bucket, body, "SELECT * FROM S3Object", reads, RequestProgress={"Enabled": True})
    events = list(answer["Payload"])
    records = [event["Records"]["Payload"] for event in events if "Records" in event]
    assert b"".join(records) == body
    assert len(records) > 10 and max(map(len, records)) <= 128 * 1024
    progress = [event["Progress"]["Details"] for event in events if "Progress" in event]
    assert progress and progress[-1]["BytesReturned"] == len(body)
    assert events[-2]["Stats"]["Details"]["BytesReturned"] == len(body)


def test_documents_of_json(s3, bucket):
    body = json.dumps({"Records": [{"id": 1, "tags": ["a"]}, {"id": 2}]}, indent=2).encode()
    expression = "SELECT r.id, r.tags[0] AS tag FROM S3Object[*].Records[*] r"
    records, _ = select(s3, bucket, body, expression, {"JSON": {"Type": "DOCUMENT"}})
    assert records == '{"id":1,"tag":"a"}\n{"id":2}\n'


def test_a_range(s3, bucket):
    expression = "SELECT _1 FROM S3Object"
    records, _ = select(s3, bucket, PEOPLE, expression, {"CSV": {}}, {"CSV": {}}, ScanRange={"Start": 14, "End": 28})
    assert records == "Ada\nBob\n"
    records, _ = select(s3, bucket, PEOPLE, expression, {"CSV": {}}, {"CSV": {}}, ScanRange={"End": 12})
    assert records == "Eve\n"
    gzipped = {"CSV": {}, "CompressionType": "GZIP"}
    answer = refused(s3, bucket, gzip.compress(PEOPLE), expression, gzipped, ScanRange={"Start": 0, "End": 5})
    assert answer == (400, "UnsupportedScanRangeInput")


def test_parquet(s3, bucket):
    # 2,000 rows in groups of 300, as pyarrow 26 writes them: pyarrow.table({"n": range(2000), "name": [f"name {n % 7}" ...]}).
    file = (Path(__file__).parent / "data" / "numbers.parquet").read_bytes()
    expression = "SELECT COUNT(*) AS c, SUM(s.n) AS s FROM S3Object s WHERE s.name = 'name 3'"
    records, _ = select(s3, bucket, file, expression, {"Parquet": {}})
    chosen = [n for n in range(2_000) if n % 7 == 3]
    assert json.loads(records) == {"c": len(chosen), "s": sum(chosen)}


@pytest.mark.parametrize(
    "expression,reads,code",
    [
        ("SELECT * FROM", {"CSV": {}}, "ParseExpectedExpression"),
        ("SELECT ; FROM S3Object", {"CSV": {}}, "ParseUnexpectedToken"),
        ("SELECT # FROM S3Object", {"CSV": {}}, "LexerInvalidChar"),
        ("SELECT CAST(_1 AS INT) FROM S3Object", {"CSV": {}}, "CastFailed"),
        ("SELECT s.nothing FROM S3Object s", {"CSV": {}}, "EvaluatorBindingDoesNotExist"),
        ("SELECT * FROM S3Object", {"JSON": {"Type": "LINES"}}, "JSONParsingError"),
        ("SELECT * FROM S3Object", {"CSV": {}, "JSON": {"Type": "LINES"}}, "ObjectSerializationConflict"),
        ("SELECT * FROM S3Object", {"CSV": {}, "CompressionType": "ZIP"}, "InvalidCompressionFormat"),
        ("SELECT * FROM S3Object", {"CSV": {}, "CompressionType": "GZIP"}, "TruncatedInput"),
        ("SELECT * FROM S3Object", {}, "MissingRequiredParameter"),
        ("SELECT * FROM S3Object", {"Parquet": {}}, "ParquetParsingError"),
    ],
)
def test_what_is_refused(s3, bucket, expression, reads, code):
    assert refused(s3, bucket, PEOPLE, expression, reads) == (400, code)


def test_what_is_refused_of_the_rest(s3, bucket):
    assert refused(s3, bucket, PEOPLE, "SELECT * FROM S3Object", {"CSV": {}}, {}) == (400, "MissingRequiredParameter")
    common = dict(InputSerialization={"CSV": {}}, OutputSerialization={"CSV": {}}, Expression="SELECT * FROM S3Object")
    with pytest.raises(ClientError, match="InvalidExpressionType"):
        s3.select_object_content(Bucket=bucket, Key="object", ExpressionType="PQL", **common)
    with pytest.raises(ClientError, match="NoSuchKey"):
        s3.select_object_content(Bucket=bucket, Key="nothing", ExpressionType="SQL", **common)
    s3.put_object(Bucket=bucket, Key="cold", Body=b"a", StorageClass="GLACIER")
    with pytest.raises(ClientError, match="UnsupportedStorageClass"):
        s3.select_object_content(Bucket=bucket, Key="cold", ExpressionType="SQL", **common)


def test_what_goes_wrong_later_is_in_the_stream(s3, bucket):
    body = b"1,x\n" * 200_000 + b"one,x\n"
    answer = start(s3, bucket, body, "SELECT CAST(_1 AS INT) FROM S3Object", {"CSV": {}}, {"CSV": {}})
    seen = b""
    with pytest.raises(EventStreamError, match="CastFailed"):
        for event in answer["Payload"]:
            seen += event["Records"]["Payload"]
    assert seen.startswith(b"1\n") and len(seen) > 100_000


def test_an_object_of_the_callers_key(s3, bucket):
    key = dict(SSECustomerAlgorithm="AES256", SSECustomerKey="k" * 32)
    s3.put_object(Bucket=bucket, Key="secret", Body=b"a,b\n", **key)
    common = dict(
        Bucket=bucket,
        Key="secret",
        Expression="SELECT _2 FROM S3Object",
        ExpressionType="SQL",
        InputSerialization={"CSV": {}},
        OutputSerialization={"CSV": {}},
    )
    with pytest.raises(ClientError, match="InvalidRequest"):
        s3.select_object_content(**common)
    events = list(s3.select_object_content(**common, **key)["Payload"])
    assert events[0]["Records"]["Payload"] == b"b\n"


def test_the_command_line(s3, bucket, tmp_path):
    s3.put_object(Bucket=bucket, Key="people.csv", Body=PEOPLE)
    out = tmp_path / "out.json"
    command = ["aws", "s3api", "select-object-content", "--bucket", bucket, "--key", "people.csv"]
    command += ["--expression", "SELECT s.Name FROM S3Object s LIMIT 1", "--expression-type", "SQL"]
    command += ["--input-serialization", '{"CSV": {"FileHeaderInfo": "USE"}}', "--output-serialization", '{"JSON": {}}']
    command += ["--endpoint-url", s3.meta.endpoint_url, "--region", "us-east-1", str(out)]
    environment = dict(os.environ, AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test")
    subprocess.run(command, env=environment, check=True, stdout=sys.stderr)
    assert out.read_text() == '{"Name":"Ada"}\n'
