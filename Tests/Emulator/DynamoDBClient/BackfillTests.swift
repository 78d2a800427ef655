import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct BackfillTests {
        @Test func `A filling index passes over items that it cannot hold`() async throws {
            let cloud = try await ServedTables()
            try await cloud.make("table")
            let long = AttributeValue.s(String(repeating: "k", count: 2049))
            try await cloud.put("table", ["id": "a", "kind": 1], ["id": "b", "kind": "k"], ["id": "c", "kind": ""])
            try await cloud.put("table", ["id": "d", "kind": long])
            try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "table"
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
            #expect(try await cloud.items("table", index: "by-kind").map { $0["id"] } == ["b"])
            #expect(try await cloud.items("table").count == 4)
        }
    }
}
