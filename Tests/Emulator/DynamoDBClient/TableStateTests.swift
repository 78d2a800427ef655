import AWSDynamoDB
import AWSWire
import DynamoDBService
import Testing

extension ClientTests {
    /// Tables that take two seconds to be made, changed and deleted.
    @Suite struct TableStateTests {
        private let cloud: ServedTables

        init() async throws {
            var options = DynamoDBService.Options()
            options.tableDelay = .seconds(2)
            cloud = try await ServedTables(options)
            try await cloud.make("slow")
        }

        private func status() async throws -> String? { try await cloud.describe("slow").tableStatus }

        @Test func `A table that is being made takes no items, and then it does`() async throws {
            #expect(try await status() == "CREATING")
            let notFound = Refusal("ResourceNotFoundException", "Requested resource not found")
            #expect(
                await cloud.refusal(of: DynamoDB.PutItem.self) {
                    $0.tableName = "slow"
                    $0.item = ["id": "a"]
                } == notFound
            )
            #expect(await cloud.refusal(of: DynamoDB.Scan.self) { $0.tableName = "slow" } == notFound)
            await cloud.advance(seconds: 2)
            #expect(try await status() == "ACTIVE")
            try await cloud.put("slow", ["id": "a"])
        }

        @Test func `A table that is being made is in use`() async throws {
            let delete = await cloud.refusal(of: DynamoDB.DeleteTable.self) { $0.tableName = "slow" }
            let inUse = Refusal(
                "ResourceInUseException",
                "Attempt to change a resource which is still in use: Table is being created: slow"
            )
            #expect(delete == inUse)
            let update = await cloud.refusal(of: DynamoDB.UpdateTable.self) {
                $0.tableName = "slow"
                $0.tableClass = "STANDARD"
            }
            #expect(update == inUse)
            let recovery = await cloud.refusal(of: DynamoDB.UpdateContinuousBackups.self) {
                $0.tableName = "slow"
                $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true
            }
            #expect(recovery?.code == "ContinuousBackupsUnavailableException")
        }

        @Test func `A table that is being changed works on`() async throws {
            await cloud.advance(seconds: 2)
            try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "slow"
                $0.tableClass = "STANDARD_INFREQUENT_ACCESS"
            }
            #expect(try await status() == "UPDATING")
            try await cloud.put("slow", ["id": "a"])
            let refusal = await cloud.refusal(of: DynamoDB.UpdateTable.self) {
                $0.tableName = "slow"
                $0.tableClass = "STANDARD"
            }
            #expect(refusal?.message.hasSuffix("Table is being updated: slow") == true)
            await cloud.advance(seconds: 2)
            #expect(try await status() == "ACTIVE")
        }

        @Test func `A table that is being deleted is listed until it is gone`() async throws {
            await cloud.advance(seconds: 2)
            try await cloud.call(DynamoDB.DeleteTable.self) { $0.tableName = "slow" }
            #expect(try await status() == "DELETING")
            #expect(try await cloud.call(DynamoDB.ListTables.self).tableNames == ["slow"])
            await cloud.advance(seconds: 2)
            #expect(try await cloud.call(DynamoDB.ListTables.self).tableNames == [])
        }

        @Test func `An index that is being filled cannot be read, and takes what is written meanwhile`() async throws {
            await cloud.advance(seconds: 2)
            try await cloud.put("slow", ["id": "a", "kind": "k"])
            let answer = try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "slow"
                $0.attributeDefinitions = ("kind" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [
                    .init {
                        $0.create = .init {
                            $0.indexName = "by-kind"
                            $0.keySchema = ("kind" as Keys).schema
                            $0.projection = .init { $0.projectionType = "ALL" }
                        }
                    }
                ]
            }
            #expect(answer.tableDescription?.globalSecondaryIndexes?.first?.backfilling == false)
            let index = try await cloud.describe("slow").globalSecondaryIndexes?.first
            #expect(index?.indexStatus == "CREATING" && index?.backfilling == true)
            try await cloud.put("slow", ["id": "b", "kind": "k"])
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "slow"
                $0.indexName = "by-kind"
            }
            #expect(refusal == Refusal("Cannot read from backfilling global secondary index: by-kind"))
            await cloud.advance(seconds: 2)
            #expect(Set(try await cloud.items("slow", index: "by-kind").map { $0["id"] }) == ["a", "b"])
            #expect(try await cloud.describe("slow").globalSecondaryIndexes?.first?.backfilling == nil)
        }
    }
}
