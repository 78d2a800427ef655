import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TableTests {
        private let cloud: ServedTables

        init() async throws { cloud = try await ServedTables() }

        private func provisioned(
            _ name: String,
            _ more: (inout DynamoDB.CreateTable.Input) -> Void = { _ in }
        ) async throws -> DynamoDB.TableDescription {
            try await cloud.make(name) {
                $0.billingMode = nil
                $0.provisionedThroughput = .init {
                    $0.readCapacityUnits = 5
                    $0.writeCapacityUnits = 5
                }
                more(&$0)
            }
        }

        @Test func `A new table is told as it is being made, then as it is`() async throws {
            let made = try await provisioned("crud")
            let expected = DynamoDB.TableDescription {
                $0.attributeDefinitions = ("id" as Keys).definitions
                $0.tableName = "crud"
                $0.keySchema = ("id" as Keys).schema
                $0.tableStatus = "CREATING"
                $0.creationDateTime = cloud.now
                $0.provisionedThroughput = .init {
                    $0.numberOfDecreasesToday = 0
                    $0.readCapacityUnits = 5
                    $0.writeCapacityUnits = 5
                }
                $0.tableSizeBytes = 0
                $0.itemCount = 0
                $0.tableArn = "arn:aws:dynamodb:eu-west-1:111122223333:table/crud"
                $0.tableId = made.tableId
                $0.deletionProtectionEnabled = false
            }
            #expect(made.told == expected.told)
            #expect(made.tableId?.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
            var active = expected
            active.tableStatus = "ACTIVE"
            active.warmThroughput = .init {
                $0.readUnitsPerSecond = 5
                $0.writeUnitsPerSecond = 5
                $0.status = "ACTIVE"
            }
            #expect(try await cloud.describe("crud").told == active.told)
        }

        @Test func `A deleted table is told in few words, and then it is gone`() async throws {
            let made = try await provisioned("gone")
            let deleted = try await cloud.call(DynamoDB.DeleteTable.self) { $0.tableName = "gone" }.tableDescription
            let expected = DynamoDB.TableDescription {
                $0.tableName = "gone"
                $0.tableStatus = "DELETING"
                $0.provisionedThroughput = made.provisionedThroughput
                $0.tableSizeBytes = 0
                $0.itemCount = 0
                $0.tableArn = made.tableArn
                $0.tableId = made.tableId
                $0.deletionProtectionEnabled = false
            }
            #expect(deleted?.told == expected.told)
            let notFound = Refusal("ResourceNotFoundException", "Requested resource not found: Table: gone not found")
            #expect(await cloud.refusal(of: DynamoDB.DescribeTable.self) { $0.tableName = "gone" } == notFound)
            #expect(await cloud.refusal(of: DynamoDB.DeleteTable.self) { $0.tableName = "gone" } == notFound)
        }

        @Test func `A name is taken once`() async throws {
            try await cloud.make("taken")
            let refusal = await cloud.refusal(of: DynamoDB.CreateTable.self) {
                $0.tableName = "taken"
                $0.billingMode = "PAY_PER_REQUEST"
                $0.keySchema = ("id" as Keys).schema
                $0.attributeDefinitions = ("id" as Keys).definitions
            }
            #expect(refusal == Refusal("ResourceInUseException", "Table already exists: taken"))
        }

        @Test func `A table on demand tells no units, and since when`() async throws {
            let made = try await cloud.make("demand", global: [.init(name: "by-kind", keys: "kind")])
            #expect(made.billingModeSummary?.billingMode == "PAY_PER_REQUEST")
            #expect(made.billingModeSummary?.lastUpdateToPayPerRequestDateTime == nil)
            #expect(made.globalSecondaryIndexes?.map(\.indexStatus) == ["CREATING"])
            let found = try await cloud.describe("demand")
            #expect(found.billingModeSummary?.lastUpdateToPayPerRequestDateTime == cloud.now)
            #expect(found.provisionedThroughput?.readCapacityUnits == 0)
            #expect(found.warmThroughput?.readUnitsPerSecond == 12_000)
            #expect(found.warmThroughput?.writeUnitsPerSecond == 4000)
            let index = try #require(found.globalSecondaryIndexes?.first)
            #expect(index.indexName == "by-kind" && index.indexStatus == "ACTIVE")
            #expect(index.indexArn == "arn:aws:dynamodb:eu-west-1:111122223333:table/demand/index/by-kind")
            #expect(index.projection?.projectionType == "ALL" && index.itemCount == 0 && index.indexSizeBytes == 0)
            #expect(index.warmThroughput?.readUnitsPerSecond == 12_000)
        }

        @Test func `Warm throughput that was asked for is told from the start`() async throws {
            let made = try await provisioned("warm") {
                $0.warmThroughput = .init {
                    $0.readUnitsPerSecond = 1000
                    $0.writeUnitsPerSecond = 1200
                }
            }
            #expect(made.warmThroughput?.readUnitsPerSecond == 1000 && made.warmThroughput?.status == "UPDATING")
            let found = try await cloud.describe("warm").warmThroughput
            #expect(found?.writeUnitsPerSecond == 1200 && found?.status == "ACTIVE")
        }

        @Test func `A table counts its items and their bytes`() async throws {
            try await cloud.make("counted", global: [.init(name: "by-kind", keys: "kind", keysOnly: true)])
            try await cloud.put("counted", ["id": "a", "kind": "k", "n": 100], ["id": "bb"])
            let found = try await cloud.describe("counted")
            #expect(found.itemCount == 2)
            // id + a + kind + k + n + the number: a byte for two digits and one more; id + bb.
            #expect(found.tableSizeBytes == 2 + 1 + 4 + 1 + 1 + 2 + 2 + 2)
            #expect(found.globalSecondaryIndexes?.first?.itemCount == 1)
        }

        @Test func `Tables are listed by name, a page at a time`() async throws {
            for name in ["ccc", "aaa", "bbb"] { try await cloud.make(name) }
            let first = try await cloud.call(DynamoDB.ListTables.self) { $0.limit = 2 }
            #expect(first.tableNames == ["aaa", "bbb"] && first.lastEvaluatedTableName == "bbb")
            let second = try await cloud.call(DynamoDB.ListTables.self) { $0.exclusiveStartTableName = "bbb" }
            #expect(second.tableNames == ["ccc"] && second.lastEvaluatedTableName == nil)
            let refusal = await cloud.refusal(of: DynamoDB.ListTables.self) { $0.limit = 101 }
            #expect(
                refusal
                    == Refusal(
                        "1 validation error detected: Value '101' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100"
                    )
            )
        }

        @Test func `A table that is protected is not deleted`() async throws {
            let made = try await cloud.make("kept") { $0.deletionProtectionEnabled = true }
            #expect(made.deletionProtectionEnabled == true)
            #expect(
                await cloud.refusal(of: DynamoDB.DeleteTable.self) { $0.tableName = "kept" }
                    == Refusal(
                        "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
                    )
            )
            try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "kept"
                $0.deletionProtectionEnabled = false
            }
            try await cloud.call(DynamoDB.DeleteTable.self) { $0.tableName = "kept" }
            #expect(try await cloud.call(DynamoDB.ListTables.self).tableNames == [])
        }

        @Test func `Encryption with a key is told, and may be taken back`() async throws {
            let made = try await provisioned("secret") { $0.sSESpecification = .init { $0.enabled = true } }
            let encryption = try #require(made.sSEDescription)
            #expect(encryption.status == "ENABLED" && encryption.sSEType == "KMS")
            #expect(encryption.kMSMasterKeyArn?.hasPrefix("arn:aws:kms:eu-west-1:111122223333:key/") == true)
            let kept = try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "secret"
                $0.billingMode = "PAY_PER_REQUEST"
            }
            #expect(kept.tableDescription?.sSEDescription?.status == "ENABLED")
            let updated = try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "secret"
                $0.sSESpecification = .init { $0.enabled = false }
            }
            #expect(updated.tableDescription?.sSEDescription?.status == "UPDATING")
            #expect(updated.tableDescription?.sSEDescription?.kMSMasterKeyArn == encryption.kMSMasterKeyArn)
            #expect(try await cloud.describe("secret").sSEDescription == nil)
        }
    }
}

extension DynamoDB.TableDescription {
    /// What is told of it: its members on the wire.
    var told: String {
        let output = DynamoDB.DescribeTable.Output { $0.table = self }
        return "\(output.wire(DynamoDB.DescribeTable.model.outputContext))"
    }
}
