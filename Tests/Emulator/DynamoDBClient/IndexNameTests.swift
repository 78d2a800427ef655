import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct IndexNameTests {
        @Test func `Of several indexes that a value does not fit the first by name is told`() async throws {
            let cloud = try await ServedTables()
            try await cloud.make(
                "orders",
                "id | nr:N",
                global: [.init(name: "ccc", keys: "total:N"), .init(name: "aaa", keys: "total:N")],
                local: [.init(name: "bbb", keys: "id | total:N")]
            )
            let refusal = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "orders"
                $0.item = ["id": "a", "nr": 1, "total": "1"]
            }
            #expect(
                refusal
                    == Refusal(
                        "One or more parameter values were invalid: Type mismatch for Index Key total Expected: N Actual: S IndexName: aaa"
                    )
            )
        }
    }
}
