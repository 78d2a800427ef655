import AWSCore
import AWSDynamoDB
import AWSS3
import AWSWire
import Testing

extension ClientTests {
    @Suite struct ExportTests {
        private static let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/source"
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("source")
            try await cloud.call(S3.CreateBucket.self) {
                $0.bucket = "lake"
                $0.createBucketConfiguration = .init { $0.locationConstraint = "eu-west-1" }
            }
        }

        private func recover() async throws {
            try await cloud.call(DynamoDB.UpdateContinuousBackups.self) {
                $0.tableName = "source"
                $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true
            }
        }

        private func object(_ key: String) async throws -> [UInt8] {
            try await cloud.call(S3.GetObject.self) {
                $0.bucket = "lake"
                $0.key = key
            }.body.bytes
        }

        private func bring(
            _ prefix: String,
            _ fill: (inout DynamoDB.ImportTable.Input) -> Void
        ) async throws -> DynamoDB.ImportTableDescription {
            let started = try await cloud.call(DynamoDB.ImportTable.self) {
                $0.s3BucketSource.s3Bucket = "lake"
                $0.s3BucketSource.s3KeyPrefix = prefix
                $0.tableCreationParameters.tableName = "copy"
                $0.tableCreationParameters.keySchema = ("id" as Keys).schema
                $0.tableCreationParameters.attributeDefinitions = ("id" as Keys).definitions
                $0.tableCreationParameters.billingMode = "PAY_PER_REQUEST"
                fill(&$0)
            }.importTableDescription
            #expect(started.importStatus == "IN_PROGRESS")
            return try await cloud.call(DynamoDB.DescribeImport.self) { $0.importArn = started.importArn ?? "" }
                .importTableDescription
        }

        @Test func `What is exported can be imported again`() async throws {
            try await recover()
            let items: [Attributes] = [
                [
                    "id": "a", "n": .n("1.5"), "list": .l([1, .null, .bool(true)]), "set": .ss(["x"]),
                    "bytes": .b([0x90]),
                ], ["id": "b"],
            ]
            for item in items { try await cloud.put("source", item) }
            let started = try await cloud.call(DynamoDB.ExportTableToPointInTime.self) {
                $0.tableArn = Self.arn
                $0.s3Bucket = "lake"
                $0.s3Prefix = "some/where"
            }.exportDescription
            #expect(started?.exportStatus == "IN_PROGRESS" && started?.exportFormat == "DYNAMODB_JSON")
            let arn = try #require(started?.exportArn)
            let ended = try await cloud.call(DynamoDB.DescribeExport.self) { $0.exportArn = arn }.exportDescription
            #expect(ended?.exportStatus == "COMPLETED" && ended?.itemCount == 2 && ended?.exportTime == cloud.now)
            let id = arn.split(separator: "/").last.map(String.init) ?? ""
            #expect(ended?.exportManifest == "some/where/AWSDynamoDB/\(id)/manifest-summary.json")
            let manifest = try JSON(parsing: await object(ended?.exportManifest ?? ""))
            #expect(manifest["version"] == "2020-06-30" && manifest["itemCount"] == 2)
            #expect(manifest["tableArn"]?.string == Self.arn)
            let listed = try await cloud.call(DynamoDB.ListExports.self).exportSummaries
            #expect(listed?.map(\.exportArn) == [arn])

            let imported = try await bring("some/where/AWSDynamoDB/\(id)/data/") {
                $0.inputFormat = "DYNAMODB_JSON"
                $0.inputCompressionType = "GZIP"
            }
            #expect(imported.importStatus == "COMPLETED" && imported.importedItemCount == 2 && imported.errorCount == 0)
            let copied = try await cloud.items("copy")
            #expect(copied.count == 2 && items.allSatisfy(copied.contains))
            let imports = try await cloud.call(DynamoDB.ListImports.self).importSummaryList
            #expect(imports?.map(\.importArn) == [imported.importArn])
        }

        @Test func `An import of CSV makes strings, and counts the lines that are no items`() async throws {
            try await cloud.call(S3.PutObject.self) {
                $0.bucket = "lake"
                $0.key = "csv/part"
                $0.body = Blob("id,name,n\na,\"x, y\",1\n,none,2\nb,z,\n".utf8)
            }
            let imported = try await bring("csv/") { $0.inputFormat = "CSV" }
            #expect(imported.importStatus == "COMPLETED" && imported.processedItemCount == 3)
            #expect(imported.importedItemCount == 2 && imported.errorCount == 1)
            let copied = try await cloud.items("copy")
            #expect(copied.contains(["id": "a", "name": "x, y", "n": "1"]))
        }

        @Test func `An export needs recovery, a bucket and a moment that can be recovered`() async throws {
            func refusal(_ fill: (inout DynamoDB.ExportTableToPointInTime.Input) -> Void) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.ExportTableToPointInTime.self) {
                    $0.tableArn = Self.arn
                    $0.s3Bucket = "lake"
                    fill(&$0)
                }
            }
            #expect(await refusal { _ in }?.code == "PointInTimeRecoveryUnavailableException")
            try await recover()
            #expect(await refusal { $0.exportTime = cloud.now - .seconds(60) }?.code == "InvalidExportTimeException")
            let started = try await cloud.call(DynamoDB.ExportTableToPointInTime.self) {
                $0.tableArn = Self.arn
                $0.s3Bucket = "none"
            }.exportDescription
            let ended = try await cloud.call(DynamoDB.DescribeExport.self) { $0.exportArn = started?.exportArn ?? "" }
            #expect(ended.exportDescription?.exportStatus == "FAILED")
            #expect(ended.exportDescription?.failureCode == "S3NoSuchBucket")
        }

        @Test func `A repeated token is the same export`() async throws {
            try await recover()
            func export() async throws -> String? {
                try await cloud.call(DynamoDB.ExportTableToPointInTime.self) {
                    $0.tableArn = Self.arn
                    $0.s3Bucket = "lake"
                    $0.clientToken = "once"
                }.exportDescription?.exportArn
            }
            let first = try await export()
            #expect(try await export() == first && first != nil)
        }
    }
}
