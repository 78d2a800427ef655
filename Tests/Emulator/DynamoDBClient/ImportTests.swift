import AWSCore
import AWSDynamoDB
import AWSS3
import AWSWire
import Testing

extension ClientTests {
    @Suite struct ImportTests {
        private static let failure =
            "Some of the items failed validation checks and were not imported. Please check CloudWatch error logs for more details."
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.makeLake()
        }

        private func store(_ key: String, _ text: String) async throws {
            try await cloud.call(S3.PutObject.self) {
                $0.bucket = "lake"
                $0.key = key
                $0.body = Blob(text.utf8)
            }
        }

        private func ended(
            _ prefix: String,
            _ more: (inout DynamoDB.ImportTable.Input) -> Void = { _ in }
        ) async throws -> DynamoDB.ImportTableDescription {
            try await cloud.describe(import: try await cloud.bring(prefix, more).importArn)
        }

        @Test func `An import of CSV makes strings`() async throws {
            try await store("csv/part", "id,name,n\na,\"x, y\",1\nb,z,\n")
            let imported = try await ended("csv/") { $0.inputFormat = "CSV" }
            #expect(imported.importStatus == "COMPLETED" && imported.processedItemCount == 2)
            let copied = try await cloud.items("copy")
            #expect(copied.contains(["id": "a", "name": "x, y", "n": "1"]))
            #expect(copied.contains(["id": "b", "name": "z"]))
        }

        @Test func `An import tells the bucket's owner and where errors are logged`() async throws {
            let started = try await cloud.bring("none/")
            #expect(started.s3BucketSource?.s3BucketOwner == "111122223333")
            #expect(
                started.cloudWatchLogGroupArn
                    == "arn:aws:logs:eu-west-1:111122223333:log-group:/aws-dynamodb/imports:*"
            )
            #expect(started.inputCompressionType == "NONE")
        }

        @Test func `An import fails of a line that is no item, and has imported the others`() async throws {
            try await store("data/part", "{\"Item\":{\"id\":{\"S\":\"a\"}}}\n{\"Item\":{\"other\":{\"S\":\"b\"}}}\n")
            let imported = try await ended("data/")
            #expect(imported.importStatus == "FAILED" && imported.failureCode == "ItemValidationError")
            #expect(imported.failureMessage == Self.failure)
            #expect(imported.processedItemCount == 2 && imported.importedItemCount == 1 && imported.errorCount == 1)
            #expect(try await cloud.describe("copy").tableStatus == "ACTIVE")
            #expect(try await cloud.items("copy") == [["id": "a"]])
        }

        @Test func `An import fails of a plain file that is said to be compressed`() async throws {
            try await store("data/part", "{\"Item\":{\"id\":{\"S\":\"a\"}}}\n")
            let imported = try await ended("data/") { $0.inputCompressionType = "GZIP" }
            #expect(imported.importStatus == "FAILED" && imported.failureCode == "ItemValidationError")
        }

        @Test func `An import from a bucket that is not there makes no table`() async throws {
            let imported = try await ended("data/") { $0.s3BucketSource.s3Bucket = "none" }
            #expect(imported.importStatus == "FAILED" && imported.failureCode == "S3NoSuchBucket")
            #expect(imported.tableArn == "arn:aws:dynamodb:eu-west-1:111122223333:table/copy")
            let refusal = await cloud.refusal(of: DynamoDB.DescribeTable.self) { $0.tableName = "copy" }
            #expect(refusal?.code == "ResourceNotFoundException")
        }

        @Test func `A repeated token is the same import once the table is gone, and in conflict with another table`()
            async throws
        {
            let first = try await cloud.bring("none/") { $0.clientToken = "once" }
            #expect(
                await cloud.refusal(ofImport: "none/") { $0.clientToken = "once" }
                    == Refusal("ResourceInUseException", "Table already exists: copy")
            )
            let refusal = await cloud.refusal(ofImport: "none/") {
                $0.clientToken = "once"
                $0.tableCreationParameters.tableName = "other"
            }
            #expect(
                refusal
                    == Refusal(
                        "ImportConflictException",
                        "Import conflict: Duplicate request detected with conflicting parameters"
                    )
            )
            try await cloud.call(DynamoDB.DeleteTable.self) { $0.tableName = "copy" }
            for prefix in ["none/", "other/"] {
                let second = try await cloud.bring(prefix) { $0.clientToken = "once" }
                #expect(second.importArn == first.importArn)
            }
        }

        @Test func `What an import is asked for must fit together`() async throws {
            #expect(
                await cloud.refusal(ofImport: "data/") { $0.inputFormatOptions = .init { $0.csv = .init() } }
                    == Refusal(
                        "Invalid Request: Unsupported InputFormatOptions for the given input format: DYNAMODB_JSON."
                    )
            )
            let refusal = await cloud.refusal(ofImport: "data/") {
                $0.tableCreationParameters.billingMode = "PROVISIONED"
                $0.tableCreationParameters.provisionedThroughput = .init {
                    $0.readCapacityUnits = 1
                    $0.writeCapacityUnits = 1
                }
                $0.tableCreationParameters.onDemandThroughput = .init { $0.maxWriteRequestUnits = 10 }
            }
            #expect(
                refusal
                    == Refusal(
                        "One or more parameter values were invalid: MaxWriteRequestUnits for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED."
                    )
            )
        }

        @Test func `An import is told by its ARN`() async throws {
            func refusal(_ arn: String) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.DescribeImport.self) { $0.importArn = arn }
            }
            let table = "arn:aws:dynamodb:eu-west-1:111122223333:table/copy"
            for other in [table, table + "/export/01489602797149-73d8d5bc"] {
                #expect(await refusal(other) == Refusal("Invalid Import ARN"))
            }
            #expect(
                await refusal("arn:aws:dynamodb:eu-west-1:444455556666:table/copy/import/0")
                    == Refusal("AccessDeniedException", "Access is denied")
            )
            #expect(await refusal(table + "/import/0")?.code == "ImportNotFoundException")
        }
    }
}
