"""DynamoDB's exports to S3 and imports from it: whole tables, changes, and files of every format."""

import gzip
import json

import pytest

from conftest import boto3_client
from dynamo import definitions, dynamo, fill, key_schema, make, refused, refused_with
from process import eventually

ITEMS = [{"id": str(i), "n": i, "tags": {"a"}, "map": {"list": [1, None, True, "x"]}} for i in range(3)]


class Place:
    """A bucket and a table of the same name, in which every change can be recovered."""

    def __init__(self, endpoint, name):
        self.name = name
        self.dynamodb, self.s3 = boto3_client("dynamodb", endpoint), boto3_client("s3", endpoint)
        self.s3.create_bucket(Bucket=name)
        self.arn = make(self.dynamodb, name)["TableArn"]

    def recover(self):
        specification = {"PointInTimeRecoveryEnabled": True}
        self.dynamodb.update_continuous_backups(TableName=self.name, PointInTimeRecoverySpecification=specification)

    def export(self, **more):
        """Exports, and returns the description of the finished export."""
        export = self.dynamodb.export_table_to_point_in_time(TableArn=self.arn, S3Bucket=self.name, **more)["ExportDescription"]
        assert export["ExportStatus"] == "IN_PROGRESS"

        def done():
            found = self.dynamodb.describe_export(ExportArn=export["ExportArn"])["ExportDescription"]
            return found if found["ExportStatus"] != "IN_PROGRESS" else None

        return eventually(done, "the export ends")

    def read(self, key):
        return self.s3.get_object(Bucket=self.name, Key=key)["Body"].read()

    def lines(self, export):
        """The lines of the data files that an export's manifest names."""
        summary = json.loads(self.read(export["ExportManifest"]))
        files = [json.loads(line) for line in self.read(summary["manifestFilesS3Key"]).splitlines()]
        return [line for file in files for line in gzip.decompress(self.read(file["dataFileS3Key"])).decode().splitlines()]

    def bring(self, body, key="data/part", target=None, **more):
        """Imports one file, and returns the description of the finished import."""
        self.s3.put_object(Bucket=self.name, Key=key, Body=body)
        table = {"TableName": target or self.name + "-2", "AttributeDefinitions": definitions("id"), "KeySchema": key_schema("id")}
        request = {"S3BucketSource": {"S3Bucket": self.name, "S3KeyPrefix": "data/"}, "TableCreationParameters": table | {"BillingMode": "PAY_PER_REQUEST"}}
        started = self.dynamodb.import_table(**request | more)["ImportTableDescription"]
        assert started["ImportStatus"] == "IN_PROGRESS"

        def done():
            found = self.dynamodb.describe_import(ImportArn=started["ImportArn"])["ImportTableDescription"]
            return found if found["ImportStatus"] != "IN_PROGRESS" else None

        return eventually(done, "the import ends")

    def imported(self):
        items = self.dynamodb.scan(TableName=self.name + "-2")["Items"]
        return sorted(items, key=lambda item: item["id"]["S"])


@pytest.fixture
def place(endpoint, name):
    place = Place(endpoint, name)
    place.recover()
    fill(place.dynamodb, name, ITEMS)
    return place


def test_an_export_says_what_it_did(place):
    export = place.export(S3Prefix="some/where")
    assert (export["ExportStatus"], export["ItemCount"], export["ExportFormat"]) == ("COMPLETED", 3, "DYNAMODB_JSON")
    identifier = export["ExportArn"].rsplit("/", 1)[1]
    assert export["ExportManifest"] == f"some/where/AWSDynamoDB/{identifier}/manifest-summary.json"
    summary = json.loads(place.read(export["ExportManifest"]))
    assert (summary["version"], summary["itemCount"], summary["outputFormat"]) == ("2020-06-30", 3, "DYNAMODB_JSON")
    assert (summary["tableArn"], summary["s3Bucket"], summary["s3Prefix"]) == (place.arn, place.name, "some/where")
    listed = place.dynamodb.list_exports(TableArn=place.arn)["ExportSummaries"]
    assert [(one["ExportArn"], one["ExportStatus"]) for one in listed] == [(export["ExportArn"], "COMPLETED")]


def test_an_export_in_json_is_a_line_for_each_item(place):
    lines = [json.loads(line) for line in place.lines(place.export())]
    assert sorted((line["Item"] for line in lines), key=lambda item: item["id"]["S"]) == [dynamo(item) for item in ITEMS]


def test_an_export_in_ion_is_a_line_for_each_item(place):
    lines = place.lines(place.export(ExportFormat="ION"))
    assert len(lines) == 3 and all(line.startswith("$ion_1_0 {Item:{") for line in lines)
    assert any('$dynamodb_SS::["a"]' in line for line in lines)


def test_an_export_needs_recovery(endpoint, name):
    place = Place(endpoint, name)
    with refused_with("", "PointInTimeRecoveryUnavailableException"):
        place.export()


def test_an_export_to_a_bucket_that_is_not_there_fails(place):
    place.s3.delete_bucket(Bucket=place.name)
    assert place.export()["ExportStatus"] == "FAILED"


def test_an_export_says_what_is_wrong_with_its_period(place):
    start = {"ExportFromTime": 3600}
    with refused(
        "Incremental export period from time cannot be less than the table creation time : 1970-01-01T01:00:00Z", "InvalidExportTimeException"
    ):
        place.export(ExportType="INCREMENTAL_EXPORT", IncrementalExportSpecification=start)
    with refused(
        "Invalid Request: Export Type expected to be Incremental Export when incremental export specification is provided"
    ):
        place.export(IncrementalExportSpecification=start)


def test_a_token_stands_for_one_export(place):
    first = place.export(ClientToken=place.name)
    again = place.dynamodb.export_table_to_point_in_time(TableArn=place.arn, S3Bucket=place.name, ClientToken=place.name)
    assert again["ExportDescription"]["ExportArn"] == first["ExportArn"]
    with refused("Export conflict: Duplicate request detected with conflicting parameters", "ExportConflictException"):
        place.export(ClientToken=place.name, S3Prefix="other")


def test_exports_are_listed_page_by_page_until_their_table_is_deleted(place):
    made = {place.export()["ExportArn"] for _ in range(11)}
    first = place.dynamodb.list_exports(TableArn=place.arn)
    assert len(first["ExportSummaries"]) == 10
    [last] = place.dynamodb.list_exports(TableArn=place.arn, NextToken=first["NextToken"])["ExportSummaries"]
    assert {one["ExportArn"] for one in first["ExportSummaries"]} | {last["ExportArn"]} == made
    with refused("Invalid Request: Provided nextToken is invalid: other"):
        place.dynamodb.list_exports(NextToken="other")
    place.dynamodb.delete_table(TableName=place.name)
    assert place.dynamodb.list_exports(TableArn=place.arn)["ExportSummaries"] == []
    assert place.dynamodb.describe_export(ExportArn=last["ExportArn"])["ExportDescription"]["TableArn"] == place.arn


def test_an_export_is_described_by_its_arn(place):
    with refused("Invalid Export ARN"):
        place.dynamodb.describe_export(ExportArn=place.arn + "/import/01489602797149-73d8d5bc")
    none = place.arn + "/export/01489602797149-73d8d5bc"
    with refused(f"Export not found: Export not found: {none}", "ExportNotFoundException"):
        place.dynamodb.describe_export(ExportArn=none)


def test_an_export_of_the_past_is_of_the_past(emulator, name):
    process = emulator("--empty")
    process.clock("freeze")
    place = Place(process.endpoint, name)
    place.recover()
    fill(place.dynamodb, name, ITEMS)
    then = process.clock("advance", seconds=600)["now"]
    process.clock("advance", seconds=1)
    fill(place.dynamodb, name, [{"id": "later"}])
    process.clock("advance", seconds=600)
    assert place.export(ExportTime=then)["ItemCount"] == 3
    assert place.export()["ItemCount"] == 4


@pytest.fixture
def changed(emulator, name):
    """A place in which things changed between two moments."""
    process = emulator("--empty")
    process.clock("freeze")
    place = Place(process.endpoint, name)
    place.recover()
    fill(place.dynamodb, name, [{"id": "same"}, {"id": "changed", "n": 1}, {"id": "gone"}])
    start = process.clock("advance", seconds=3600)["now"]
    process.clock("advance", seconds=60)
    fill(place.dynamodb, name, [{"id": "changed", "n": 2}, {"id": "new"}, {"id": "changed", "n": 3}])
    place.dynamodb.delete_item(TableName=name, Key=dynamo({"id": "gone"}))
    end = process.clock("advance", seconds=3600)["now"]
    process.clock("advance", seconds=600)
    return place, {"ExportFromTime": start, "ExportToTime": end}


def test_an_incremental_export_holds_the_last_change_of_each_item(changed):
    place, window = changed
    export = place.export(ExportType="INCREMENTAL_EXPORT", IncrementalExportSpecification=window)
    assert export["ExportType"] == "INCREMENTAL_EXPORT" and export["ExportStatus"] == "COMPLETED"
    lines = {line["Keys"]["id"]["S"]: line for line in map(json.loads, place.lines(export))}
    assert set(lines) == {"changed", "new", "gone"}
    assert all(set(line["Metadata"]) == {"WriteTimestampMicros"} for line in lines.values())
    changed = lines["changed"]
    assert (changed["OldImage"]["n"], changed["NewImage"]["n"]) == ({"N": "1"}, {"N": "3"})
    assert "OldImage" not in lines["new"] and "NewImage" not in lines["gone"]


JSON = {"InputFormat": "DYNAMODB_JSON"}


def json_lines(items):
    return "\n".join(json.dumps({"Item": dynamo(item)}) for item in items).encode()


SMALL = [{"id": str(i), "n": i} for i in range(3)]


def test_a_table_is_imported_from_json(place):
    done = place.bring(json_lines(SMALL), **JSON)
    assert (done["ImportStatus"], done["ImportedItemCount"], done["ProcessedItemCount"], done["ErrorCount"]) == ("COMPLETED", 3, 3, 0)
    assert place.imported() == [dynamo(item) for item in SMALL]
    listed = place.dynamodb.list_imports(TableArn=done["TableArn"])["ImportSummaryList"]
    assert [one["ImportArn"] for one in listed] == [done["ImportArn"]]


def test_a_table_is_imported_from_gzip(place):
    place.bring(gzip.compress(json_lines(SMALL)), key="data/part.json.gz", InputCompressionType="GZIP", **JSON)
    assert place.imported() == [dynamo(item) for item in SMALL]


def test_what_was_exported_can_be_imported(place):
    export = place.export()
    place.bring("\n".join(place.lines(export)).encode(), **JSON)
    assert place.imported() == [dynamo(item) for item in ITEMS]


def test_a_table_is_imported_from_csv_with_a_header(place):
    place.bring(b'id,color,amount\n0,red,5\n1,"dark, blue",6\n', InputFormat="CSV")
    assert place.imported() == [dynamo({"id": "0", "color": "red", "amount": "5"}), dynamo({"id": "1", "color": "dark, blue", "amount": "6"})]


def test_the_header_and_the_delimiter_of_csv_may_be_told(place):
    options = {"Csv": {"Delimiter": ";", "HeaderList": ["id", "color"]}}
    place.bring(b"0;red\n1;blue\n", InputFormat="CSV", InputFormatOptions=options)
    assert place.imported() == [dynamo({"id": "0", "color": "red"}), dynamo({"id": "1", "color": "blue"})]


def test_an_import_fails_of_what_cannot_be_imported_and_counts_it(place):
    done = place.bring(json_lines([{"id": "0"}, {"other": "1"}, {"id": 2}]), **JSON)
    assert (done["ImportStatus"], done["FailureCode"]) == ("FAILED", "ItemValidationError")
    assert (done["ProcessedItemCount"], done["ImportedItemCount"], done["ErrorCount"]) == (3, 1, 2)
    assert place.imported() == [dynamo({"id": "0"})]


def test_a_table_that_is_there_is_not_imported_into(place):
    with refused_with("", "ResourceInUseException"):
        place.bring(json_lines(SMALL), target=place.name, **JSON)


def test_an_import_from_a_bucket_that_is_not_there_makes_no_table(place):
    done = place.bring(json_lines(SMALL), S3BucketSource={"S3Bucket": place.name + "-none"}, **JSON)
    assert (done["ImportStatus"], done["FailureCode"]) == ("FAILED", "S3NoSuchBucket")
    with pytest.raises(place.dynamodb.exceptions.ResourceNotFoundException):
        place.dynamodb.describe_table(TableName=place.name + "-2")


def test_imports_are_listed_page_by_page(place):
    made = [place.bring(json_lines(SMALL), target=f"{place.name}-{number}", **JSON)["ImportArn"] for number in range(2, 4)]
    first = place.dynamodb.list_imports(PageSize=1)
    second = place.dynamodb.list_imports(PageSize=1, NextToken=first["NextToken"])
    assert [page["ImportSummaryList"][0]["ImportArn"] for page in (first, second)] == made[::-1]


def test_options_for_csv_are_for_csv(place):
    with refused("Invalid Request: Unsupported InputFormatOptions for the given input format: DYNAMODB_JSON."):
        place.bring(json_lines(SMALL), InputFormatOptions={"Csv": {"Delimiter": ";"}}, **JSON)
