import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct BatchKeyTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("items", "id | seq", global: [.init(name: "byTotal", keys: "total:N")])
        }

        private func refusal(_ request: DynamoDB.WriteRequest) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.BatchWriteItem.self) { $0.requestItems = ["items": [request]] }
        }

        @Test(
            arguments: [
                ["more": "hello"], ["id": "a"], ["seq": "a"], ["id": 1, "seq": "a"], ["id": "a", "seq": .null],
                ["id": "a", "seq": .l([])],
            ] as [Attributes]
        )
        func `A batch tells a key that is missing or of another type in the same words`(_ item: Attributes) async {
            let mismatch = Refusal("The provided key element does not match the schema")
            #expect(await refusal(.init { $0.putRequest = .init { $0.item = item } }) == mismatch)
            #expect(await refusal(.init { $0.deleteRequest = .init { $0.key = item } }) == mismatch)
        }

        @Test(
            arguments: [
                (
                    ["id": "a", "seq": ""],
                    "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: seq"
                ),
                (
                    ["id": "a", "seq": "b", "total": "1"],
                    "One or more parameter values were invalid: Type mismatch for Index Key total Expected: N Actual: S IndexName: byTotal"
                ),
                (
                    ["id": "a", "seq": "b", "x": .ss([])],
                    "One or more parameter values were invalid: An string set  may not be empty"
                ),
            ] as [(Attributes, String)]
        )
        func `What else is wrong with an item it tells as PutItem does`(_ item: Attributes, _ message: String) async {
            #expect(await refusal(.init { $0.putRequest = .init { $0.item = item } }) == Refusal(message))
        }
    }
}
