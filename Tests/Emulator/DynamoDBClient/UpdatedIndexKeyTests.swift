import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct UpdatedIndexKeyTests {
        @Test(arguments: [("S", "", "string"), ("B", .b([]), "binary")] as [(String, AttributeValue, String)])
        func `An update to an empty key of an index is told in its own words`(
            _ type: String,
            _ empty: AttributeValue,
            _ kind: String
        ) async throws {
            let cloud = try await ServedTables()
            try await cloud.make(
                "orders",
                global: [.init(name: "byPlace", keys: .init(stringLiteral: "place:\(type)"))]
            )
            try await cloud.put("orders", ["id": "1"])
            let refusal = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "orders"
                $0.key = ["id": "1"]
                $0.updateExpression = "SET place = :no"
                $0.expressionAttributeValues = [":no": empty]
            }
            #expect(
                refusal
                    == Refusal(
                        "One or more parameter values are not valid. The update expression attempted to update a secondary index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty \(kind) value."
                    )
            )
            #expect(try await cloud.items("orders") == [["id": "1"]])
        }
    }
}
