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
            try await cloud.makeLake()
        }

        private func object(_ key: String) async throws -> [UInt8] {
            try await cloud.call(S3.GetObject.self) {
                $0.bucket = "lake"
                $0.key = key
            }.body.bytes
        }

        @Test func `What is exported can be imported again`() async throws {
            try await cloud.recover("source")
            let items: [Attributes] = [
                [
                    "id": "a", "n": .n("1.5"), "list": .l([1, .null, .bool(true)]), "set": .ss(["x"]),
                    "bytes": .b([0x90]),
                ], ["id": "b"],
            ]
            for item in items { try await cloud.put("source", item) }
            let started = try await cloud.export("source") { $0.s3Prefix = "some/where" }
            #expect(started.exportStatus == "IN_PROGRESS" && started.exportFormat == "DYNAMODB_JSON")
            let arn = try #require(started.exportArn)
            let ended = try await cloud.describe(export: arn)
            #expect(ended.exportStatus == "COMPLETED" && ended.itemCount == 2 && ended.exportTime == cloud.now)
            let id = arn.split(separator: "/").last.map(String.init) ?? ""
            #expect(ended.exportManifest == "some/where/AWSDynamoDB/\(id)/manifest-summary.json")
            let manifest = try JSON(parsing: await object(ended.exportManifest ?? ""))
            #expect(manifest["version"] == "2020-06-30" && manifest["itemCount"] == 2)
            #expect(manifest["tableArn"]?.string == Self.arn)

            let begun = try await cloud.bring("some/where/AWSDynamoDB/\(id)/data/") { $0.inputCompressionType = "GZIP" }
            #expect(begun.importStatus == "IN_PROGRESS")
            let imported = try await cloud.describe(import: begun.importArn)
            #expect(imported.importStatus == "COMPLETED" && imported.importedItemCount == 2 && imported.errorCount == 0)
            let copied = try await cloud.items("copy")
            #expect(copied.count == 2 && items.allSatisfy(copied.contains))
        }

        @Test func `The type of an export is told where it was asked for, and in the list`() async throws {
            try await cloud.recover("source")
            #expect(try await cloud.export("source").exportType == nil)
            #expect(try await cloud.export("source") { $0.exportType = "FULL_EXPORT" }.exportType == "FULL_EXPORT")
            let listed = try await cloud.call(DynamoDB.ListExports.self).exportSummaries
            #expect(listed?.map(\.exportType) == ["FULL_EXPORT", "FULL_EXPORT"])
        }

        @Test func `An incremental export tells the period that it is of`() async throws {
            try await cloud.recover("source")
            let start = cloud.now
            await cloud.advance(seconds: 3600)
            let export = try await cloud.export("source") {
                $0.exportType = "INCREMENTAL_EXPORT"
                $0.incrementalExportSpecification = .init { $0.exportFromTime = start }
            }
            let period = export.incrementalExportSpecification
            #expect(period?.exportFromTime == start && period?.exportToTime == cloud.now)
            #expect(period?.exportViewType == "NEW_AND_OLD_IMAGES" && export.exportTime == nil)
        }

        @Test func `An export to a bucket that is not there fails`() async throws {
            try await cloud.recover("source")
            let started = try await cloud.export("source") { $0.s3Bucket = "none" }
            let ended = try await cloud.describe(export: started.exportArn)
            #expect(ended.exportStatus == "FAILED" && ended.failureCode == "S3NoSuchBucket")
        }

        @Test func `A repeated token is the same export, for eight hours`() async throws {
            try await cloud.recover("source")
            let first = try await cloud.export("source") { $0.clientToken = "once" }
            await cloud.advance(seconds: 60)
            let second = try await cloud.export("source") {
                $0.clientToken = "once"
                $0.exportFormat = "DYNAMODB_JSON"
            }
            #expect(second.exportArn == first.exportArn && second.exportStatus == "COMPLETED")
            await cloud.advance(seconds: 8 * 3600)
            let third = try await cloud.export("source") {
                $0.clientToken = "once"
                $0.s3Prefix = "other"
            }
            #expect(third.exportArn != first.exportArn)
        }

        @Test func `A token with other parameters is in conflict`() async throws {
            try await cloud.recover("source")
            try await cloud.make("other")
            try await cloud.recover("other")
            func refusal(
                _ table: String = "source",
                _ more: (inout DynamoDB.ExportTableToPointInTime.Input) -> Void = { _ in }
            ) async -> Refusal? {
                await cloud.refusal(ofExport: table) {
                    $0.clientToken = "once"
                    more(&$0)
                }
            }
            #expect(await refusal() == nil)
            let conflict = Refusal(
                "ExportConflictException",
                "Export conflict: Duplicate request detected with conflicting parameters"
            )
            #expect(await refusal { $0.s3Prefix = "other" } == conflict)
            #expect(await refusal { $0.s3Bucket = "none" } == conflict)
            #expect(await refusal { $0.exportFormat = "ION" } == conflict)
            #expect(await refusal("other") == conflict)
        }
    }
}
