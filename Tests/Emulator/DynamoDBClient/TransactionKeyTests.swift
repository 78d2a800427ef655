import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TransactionKeyTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("items", "id | seq", global: [.init(name: "byPlace", keys: "place")])
        }

        private static let emptyKey = Refusal(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: seq"
        )

        /// A transaction's four ways to name a key.
        private static func writes(_ key: Attributes) -> [DynamoDB.TransactWriteItem] {
            [
                .init {
                    $0.put = .init {
                        $0.tableName = "items"
                        $0.item = key
                    }
                },
                .init {
                    $0.delete = .init {
                        $0.tableName = "items"
                        $0.key = key
                    }
                },
                .init {
                    $0.update = .init {
                        $0.tableName = "items"
                        $0.key = key
                        $0.updateExpression = "REMOVE x"
                    }
                },
                .init {
                    $0.conditionCheck = .init {
                        $0.tableName = "items"
                        $0.key = key
                        $0.conditionExpression = "attribute_exists(id)"
                    }
                },
            ]
        }

        @Test(arguments: 0..<4)
        func `An empty key refuses the request, and no transaction is cancelled`(_ kind: Int) async {
            let refusal = await cloud.refusal(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [Self.writes(["id": "a", "seq": ""])[kind]]
            }
            #expect(refusal == Self.emptyKey)
        }

        @Test func `So does an empty key of an index`() async throws {
            let put = await cloud.refusal(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [Self.writes(["id": "a", "seq": "b", "place": ""])[0]]
            }
            #expect(
                put
                    == Refusal(
                        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: byPlace, IndexKey: place"
                    )
            )
            let update = await cloud.refusal(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [
                    .init {
                        $0.update = .init {
                            $0.tableName = "items"
                            $0.key = ["id": "a", "seq": "b"]
                            $0.updateExpression = "SET place = :no"
                            $0.expressionAttributeValues = [":no": ""]
                        }
                    }
                ]
            }
            #expect(
                update
                    == Refusal(
                        "One or more parameter values are not valid. The update expression attempted to update a secondary index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty string value."
                    )
            )
            #expect(try await cloud.items("items") == [])
        }

        @Test(arguments: [
            (0, "One or more parameter values were invalid: Type mismatch for key seq expected: S actual: N"),
            (1, "The provided key element does not match the schema"),
            (2, "The provided key element does not match the schema"),
            (3, "The provided key element does not match the schema"),
        ])
        func `A key of another type cancels the transaction`(_ kind: Int, _ message: String) async {
            let error = await cloud.error(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [
                    Self.writes(["id": "a", "seq": "b"])[0], Self.writes(["id": "a", "seq": 1])[kind],
                ]
            }
            #expect(error.map(Refusal.init) == .cancelled("None", "ValidationError"))
            #expect(error?.reasons == [nil, message])
        }

        @Test(arguments: [["id": "a"], ["id": "a", "seq": 1], ["id": "a", "seq": "b", "x": 1]] as [Attributes])
        func `A read's key that is none of the table's cancels it`(_ key: Attributes) async {
            let error = await cloud.error(of: DynamoDB.TransactGetItems.self) {
                $0.transactItems = [["id": "a", "seq": "b"], key].map { key in
                    .init {
                        $0.get.tableName = "items"
                        $0.get.key = key
                    }
                }
            }
            #expect(error.map(Refusal.init) == .cancelled("None", "ValidationError"))
            #expect(error?.reasons == [nil, "The provided key element does not match the schema"])
        }

        @Test func `A read's empty key refuses the request`() async {
            let refusal = await cloud.refusal(of: DynamoDB.TransactGetItems.self) {
                $0.transactItems = [
                    .init {
                        $0.get.tableName = "items"
                        $0.get.key = ["id": "a", "seq": ""]
                    }
                ]
            }
            #expect(refusal == Self.emptyKey)
        }
    }
}
