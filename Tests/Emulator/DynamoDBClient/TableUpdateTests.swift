import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TableUpdateTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("table")
        }

        @discardableResult
        private func update(
            _ fill: (inout DynamoDB.UpdateTable.Input) -> Void
        ) async throws -> DynamoDB.TableDescription {
            try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "table"
                fill(&$0)
            }.tableDescription ?? .init()
        }

        private func refusal(_ fill: (inout DynamoDB.UpdateTable.Input) -> Void) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.UpdateTable.self) {
                $0.tableName = "table"
                fill(&$0)
            }
        }

        private static func units(_ read: Int, _ write: Int) -> DynamoDB.ProvisionedThroughput {
            .init {
                $0.readCapacityUnits = read
                $0.writeCapacityUnits = write
            }
        }

        private static func create(_ name: String, _ keys: Keys) -> DynamoDB.GlobalSecondaryIndexUpdate {
            .init {
                $0.create = .init {
                    $0.indexName = name
                    $0.keySchema = keys.schema
                    $0.projection = .init { $0.projectionType = "ALL" }
                }
            }
        }

        @Test func `Capacity rises and falls, and each fall of a day is counted`() async throws {
            try await update {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units(10, 10)
            }
            let raised = try await update { $0.provisionedThroughput = Self.units(20, 10) }
            #expect(raised.tableStatus == "UPDATING")
            #expect(raised.provisionedThroughput?.lastIncreaseDateTime == cloud.now)
            #expect(raised.provisionedThroughput?.numberOfDecreasesToday == 0)
            for (write, count) in [(5, 1), (4, 2)] {
                let fallen = try await update { $0.provisionedThroughput = Self.units(20, write) }
                #expect(fallen.provisionedThroughput?.numberOfDecreasesToday == count)
                #expect(fallen.provisionedThroughput?.lastDecreaseDateTime == cloud.now)
            }
            await cloud.advance(seconds: 86_400)
            let next = try await update { $0.provisionedThroughput = Self.units(19, 4) }
            #expect(next.provisionedThroughput?.numberOfDecreasesToday == 1)
        }

        @Test func `Units and paying by the request exclude each other`() async throws {
            #expect(
                await refusal { $0.provisionedThroughput = Self.units(1, 1) }
                    == Refusal(
                        "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
                    )
            )
            #expect(
                await refusal { $0.billingMode = "PROVISIONED" }
                    == Refusal(
                        "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
                    )
            )
        }

        @Test func `The same capacity again is no change`() async throws {
            try await update {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = Self.units(2, 3)
            }
            let refusal = await refusal { $0.provisionedThroughput = Self.units(2, 3) }
            #expect(
                refusal?.message.hasPrefix(
                    "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: 2. Requested ReadCapacityUnits: 2. Current WriteCapacityUnits provisioned for the table: 3. Requested WriteCapacityUnits: 3."
                ) == true
            )
        }

        @Test func `A table's class is told once it was chosen`() async throws {
            #expect(try await cloud.describe("table").tableClassSummary == nil)
            let updated = try await update { $0.tableClass = "STANDARD_INFREQUENT_ACCESS" }
            #expect(updated.tableClassSummary?.tableClass == "STANDARD_INFREQUENT_ACCESS")
            #expect(updated.tableClassSummary?.lastUpdateDateTime == cloud.now)
        }

        @Test func `The most of a table on demand is kept`() async throws {
            try await update {
                $0.onDemandThroughput = .init {
                    $0.maxReadRequestUnits = 7
                    $0.maxWriteRequestUnits = 8
                }
            }
            let found = try await cloud.describe("table").onDemandThroughput
            #expect(found?.maxReadRequestUnits == 7 && found?.maxWriteRequestUnits == 8)
        }

        @Test func `A new index is filled from the items that are there`() async throws {
            try await cloud.put(
                "table",
                ["id": "a", "kind": "k", "nr": 2],
                ["id": "b", "kind": "k", "nr": 1],
                ["id": "c"]
            )
            let updated = try await update {
                $0.attributeDefinitions = ("kind | nr:N" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [Self.create("by-kind", "kind | nr:N")]
            }
            #expect(updated.tableStatus == "UPDATING")
            #expect(updated.globalSecondaryIndexes?.map(\.indexStatus) == ["CREATING"])
            let found = try await cloud.call(DynamoDB.Query.self) {
                $0.tableName = "table"
                $0.indexName = "by-kind"
                $0.keyConditionExpression = "kind = :k"
                $0.expressionAttributeValues = [":k": "k"]
            }
            #expect(found.items.values(of: "id") == ["b", "a"])
        }

        @Test func `An index that is deleted takes its attributes' definitions with it`() async throws {
            try await update {
                $0.attributeDefinitions = ("kind" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [Self.create("by-kind", "kind")]
            }
            let updated = try await update {
                $0.globalSecondaryIndexUpdates = [.init { $0.delete = .init { $0.indexName = "by-kind" } }]
            }
            #expect(updated.globalSecondaryIndexes?.map(\.indexStatus) == ["DELETING"])
            let found = try await cloud.describe("table")
            #expect(found.globalSecondaryIndexes == nil)
            #expect(found.attributeDefinitions?.map(\.attributeName) == ["id"])
        }

        @Test func `A new index's key is defined in the request`() async {
            let refusal = await refusal { $0.globalSecondaryIndexUpdates = [Self.create("by-id", "id")] }
            #expect(
                refusal
                    == Refusal(
                        "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [id], AttributeDefinitions: []"
                    )
            )
        }

        @Test func `One index comes or goes at a time`() async {
            let refusal = await refusal {
                $0.attributeDefinitions = ("kind nr:N" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [Self.create("by-kind", "kind"), Self.create("by-nr", "nr:N")]
            }
            #expect(refusal?.code == "LimitExceededException")
        }

        @Test func `What changes nothing is no update`() async {
            #expect(
                await refusal { _ in }
                    == Refusal(
                        "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required"
                    )
            )
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateTable.self) {
                    $0.tableName = "none"
                    $0.tableClass = "STANDARD"
                } == Refusal("ResourceNotFoundException", "Requested resource not found: Table: none not found")
            )
        }

        @Test func `A stream is turned on once and off once`() async throws {
            let on = DynamoDB.StreamSpecification {
                $0.streamEnabled = true
                $0.streamViewType = "KEYS_ONLY"
            }
            let updated = try await update { $0.streamSpecification = on }
            #expect(updated.latestStreamLabel == "2026-11-22T12:00:00.000")
            #expect(updated.latestStreamArn == "\(updated.tableArn ?? "")/stream/2026-11-22T12:00:00.000")
            #expect(
                await refusal { $0.streamSpecification = on }
                    == Refusal("Table already has an enabled stream: TableName: table")
            )
            try await update { $0.streamSpecification = .init() }
            let found = try await cloud.describe("table")
            #expect(found.streamSpecification == nil && found.latestStreamArn == updated.latestStreamArn)
            #expect(
                await refusal { $0.streamSpecification = .init() }
                    == Refusal("Table already has a disabled stream: TableName: table")
            )
        }
    }
}
