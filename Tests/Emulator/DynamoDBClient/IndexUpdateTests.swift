import AWSDynamoDB
import AWSWire
import EmulatorCore
import Testing

extension ClientTests {
    @Suite struct IndexUpdateTests {
        private static let invalid = "One or more parameter values were invalid: "
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("table")
        }

        private func refusal(_ fill: (inout DynamoDB.UpdateTable.Input) -> Void) async -> Refusal? {
            await cloud.refusal(ofUpdate: "table", fill)
        }

        @Test func `A new index is filled from the items that are there`() async throws {
            try await cloud.put(
                "table",
                ["id": "a", "kind": "k", "nr": 2],
                ["id": "b", "kind": "k", "nr": 1],
                ["id": "c"]
            )
            let updated = try await cloud.update("table") {
                $0.attributeDefinitions = ("kind | nr:N" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [.create("by-kind", "kind | nr:N")]
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
            try await cloud.update("table") {
                $0.attributeDefinitions = ("kind" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [.create("by-kind", "kind")]
            }
            let updated = try await cloud.update("table") {
                $0.globalSecondaryIndexUpdates = [.delete("by-kind")]
            }
            #expect(updated.globalSecondaryIndexes?.map(\.indexStatus) == ["DELETING"])
            let found = try await cloud.describe("table")
            #expect(found.globalSecondaryIndexes == nil)
            #expect(found.attributeDefinitions?.map(\.attributeName) == ["id"])
        }

        @Test(
            arguments: [
                (nil, "kind", "AttributeDefinitions is not specified for index: by-kind"),
                (
                    "other", "kind",
                    "Some index key attributes are not defined in AttributeDefinitions. Keys: [kind], AttributeDefinitions: [other]"
                ),
                // That the table has it does not do.
                (
                    "kind", "kind | id",
                    "Some index key attributes are not defined in AttributeDefinitions. Keys: [kind, id], AttributeDefinitions: [kind]"
                ),
            ] as [(Keys?, Keys, String)]
        )
        func `A new index's key is defined in the request`(_ defined: Keys?, _ key: Keys, _ message: String) async {
            let refusal = await refusal {
                $0.attributeDefinitions = defined?.definitions
                $0.globalSecondaryIndexUpdates = [.create("by-kind", key)]
            }
            #expect(refusal == Refusal(Self.invalid + message))
        }

        @Test func `An index that is not there is not found, and a local one is none to change`() async throws {
            #expect(
                await refusal { $0.globalSecondaryIndexUpdates = [.delete("by-kind")] }
                    == Refusal(
                        "ResourceNotFoundException",
                        "Requested resource not found: Index by-kind for table table"
                    )
            )
            #expect(
                await refusal { $0.globalSecondaryIndexUpdates = [.delete("by-kind"), .delete("by-kind")] }
                    == Refusal(
                        Self.invalid
                            + "Only one global secondary index update per index is allowed simultaneously. Index: by-kind"
                    )
            )
            #expect(
                await refusal { $0.globalSecondaryIndexUpdates = [.init()] }
                    == Refusal(
                        Self.invalid
                            + "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null"
                    )
            )
            try await cloud.make("sorted", "id | at", local: [.init(name: "by-nr", keys: "id | nr:N")])
            #expect(
                await cloud.refusal(ofUpdate: "sorted") { $0.globalSecondaryIndexUpdates = [.delete("by-nr")] }
                    == Refusal("Cannot delete an index that is not a GlobalSecondaryIndex: by-nr")
            )
            #expect(
                await refusal {
                    $0.globalSecondaryIndexUpdates = []
                    $0.billingMode = "PAY_PER_REQUEST"
                } == Refusal(Self.invalid + "List of GlobalSecondaryIndexUpdates is empty")
            )
        }

        @Test func `One index comes or goes at a time`() async {
            let refusal = await refusal {
                $0.attributeDefinitions = ("kind nr:N" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [.create("by-kind", "kind"), .create("by-nr", "nr:N")]
            }
            #expect(refusal?.code == "LimitExceededException")
        }

        @Test func `What an index is given without effect is in the ledger`() async throws {
            try await cloud.update("table") {
                $0.attributeDefinitions = ("kind" as Keys).definitions
                $0.globalSecondaryIndexUpdates = [.create("by-kind", "kind")]
            }
            #expect(cloud.ledger.all.map(\.setting) == [])
            for (limit, warm) in [(100, nil), (nil, 13_000)] as [(Int?, Int?)] {
                try await cloud.update("table") {
                    $0.globalSecondaryIndexUpdates = [
                        .init {
                            $0.update = .init {
                                $0.indexName = "by-kind"
                                if let limit { $0.onDemandThroughput = .init { $0.maxReadRequestUnits = limit } }
                                if let warm { $0.warmThroughput = .init { $0.readUnitsPerSecond = warm } }
                            }
                        }
                    ]
                }
            }
            #expect(Set(cloud.ledger.all.map(\.setting)) == ["OnDemandThroughput", "WarmThroughput"])
        }
    }
}
