import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    /// A transaction that is not over yet (developer guide, "Transaction conflict handling in DynamoDB").
    @Suite struct TransactionConflictTests {
        private static let message = "Transaction is ongoing for the item"
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("items")
            cloud.durability.hold()
            try await cloud.call(DynamoDB.TransactWriteItems.self) { $0.transactItems = [Self.put("busy")] }
        }

        private static func put(_ id: AttributeValue, n: AttributeValue = 1) -> DynamoDB.TransactWriteItem {
            .init {
                $0.put = .init {
                    $0.tableName = "items"
                    $0.item = ["id": id, "n": n]
                }
            }
        }

        @Test func `A write meets a conflict at its item, and none at another`() async throws {
            let conflict = Refusal("TransactionConflictException", Self.message)
            #expect(
                await cloud.refusal(of: DynamoDB.PutItem.self) {
                    $0.tableName = "items"
                    $0.item = ["id": "busy"]
                } == conflict
            )
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                    $0.tableName = "items"
                    $0.key = ["id": "busy"]
                } == conflict
            )
            #expect(
                await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                    $0.tableName = "items"
                    $0.key = ["id": "busy"]
                } == conflict
            )
            try await cloud.put("items", ["id": "free"])
        }

        @Test func `A transaction that meets another is cancelled with that reason`() async {
            let error = await cloud.error(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [Self.put("free"), Self.put("busy", n: 2)]
            }
            #expect(error.map(Refusal.init) == .cancelled("None", "TransactionConflict"))
            #expect(error?.reasons == [nil, Self.message])
        }

        @Test func `So is one that reads`() async {
            let error = await cloud.error(of: DynamoDB.TransactGetItems.self) {
                $0.transactItems = ["busy", "free"].map { id in
                    .init {
                        $0.get.tableName = "items"
                        $0.get.key = ["id": .s(id)]
                    }
                }
            }
            #expect(error.map(Refusal.init) == .cancelled("TransactionConflict", "None"))
        }

        @Test func `A batch leaves the item unprocessed`() async throws {
            let output = try await cloud.call(DynamoDB.BatchWriteItem.self) {
                $0.requestItems = [
                    "items": ["busy", "free"].map { id in
                        .init { $0.putRequest = .init { $0.item = ["id": .s(id)] } }
                    }
                ]
            }
            #expect(output.unprocessedItems?["items"]?.map { $0.putRequest?.item } == [["id": "busy"]])
        }

        @Test func `Once it is over, its item is free`() async throws {
            cloud.durability.release()
            try await cloud.put("items", ["id": "other"])
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "items"
                $0.key = ["id": "busy"]
                $0.updateExpression = "SET n = n + :one"
                $0.expressionAttributeValues = [":one": 1]
            }
            #expect(try await cloud.item("items", ["id": "busy"]) == ["id": "busy", "n": 2])
        }
    }
}
