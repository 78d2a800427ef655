import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TransactionPlaceholderTests {
        @Test func `In a transaction, names and values for no expression are let pass`() async throws {
            let cloud = try await ServedTables()
            try await cloud.make("items")
            try await cloud.call(DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [
                    .init {
                        $0.put = .init {
                            $0.tableName = "items"
                            $0.item = ["id": "a"]
                            $0.expressionAttributeNames = ["#n": "n"]
                            $0.expressionAttributeValues = [":v": 1]
                        }
                    },
                    .init {
                        $0.delete = .init {
                            $0.tableName = "items"
                            $0.key = ["id": "b"]
                            $0.expressionAttributeValues = [":v": 1]
                        }
                    },
                ]
            }
            let output = try await cloud.call(DynamoDB.TransactGetItems.self) {
                $0.transactItems = [
                    .init {
                        $0.get.tableName = "items"
                        $0.get.key = ["id": "a"]
                        $0.get.expressionAttributeNames = ["#n": "n"]
                    }
                ]
            }
            #expect(output.responses?.map { $0.item?.attributes } == [["id": "a"]])
        }

        @Test func `With an expression all of them are used`() async throws {
            let cloud = try await ServedTables()
            try await cloud.make("items")
            let refusal = await cloud.refusal(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [
                    .init {
                        $0.put = .init {
                            $0.tableName = "items"
                            $0.item = ["id": "a"]
                            $0.conditionExpression = "attribute_not_exists(id)"
                            $0.expressionAttributeValues = [":v": 1]
                        }
                    }
                ]
            }
            #expect(
                refusal == Refusal("Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}")
            )
        }
    }
}
