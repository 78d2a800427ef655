import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct EmptyKeyTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("events", "id | seq", global: [.init(name: "bySize", keys: "id | big small")])
        }

        private static func refusal(_ key: String) -> Refusal {
            Refusal(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: \(key)"
            )
        }

        @Test(arguments: [
            ("id = :no", "id"), ("id = :id AND seq = :no", "seq"), ("id = :id AND begins_with(seq, :no)", "seq"),
            ("id = :id AND seq BETWEEN :no AND :id", "seq"), ("id = :id AND seq >= :no", "seq"),
        ])
        func `A key is compared with no empty value`(_ condition: String, _ key: String) async {
            let refusal = await cloud.refusal(of: DynamoDB.Query.self) {
                $0.tableName = "events"
                $0.keyConditionExpression = condition
                $0.expressionAttributeValues = [":id": "e", ":no": ""].filter { condition.contains($0.key) }
            }
            #expect(refusal == Self.refusal(key))
        }

        @Test func `Nor is it by KeyConditions`() async {
            let refusal = await cloud.refusal(of: DynamoDB.Query.self) {
                $0.tableName = "events"
                $0.keyConditions = [
                    "id": .init {
                        $0.comparisonOperator = "EQ"
                        $0.attributeValueList = ["e"]
                    },
                    "seq": .init {
                        $0.comparisonOperator = "GT"
                        $0.attributeValueList = [""]
                    },
                ]
            }
            #expect(refusal == Self.refusal("seq"))
        }

        @Test(arguments: [("id = :id AND big = :no", "big"), ("id = :id AND big = :id AND small > :no", "small")])
        func `Nor is one of several attributes`(_ condition: String, _ key: String) async {
            let refusal = await cloud.refusal(of: DynamoDB.Query.self) {
                $0.tableName = "events"
                $0.indexName = "bySize"
                $0.keyConditionExpression = condition
                $0.expressionAttributeValues = [":id": "e", ":no": ""]
            }
            #expect(refusal == Self.refusal(key))
        }
    }
}
