import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct ReturnValueTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("goods")
            try await cloud.put("goods", ["id": "456", "price": 650, "product": "sporting goods"])
        }

        @Test(
            arguments: [
                (nil, nil), ("NONE", nil), ("ALL_OLD", ["id": "456", "price": 650, "product": "sporting goods"]),
            ] as [(String?, Attributes?)]
        )
        func `A put gives the item that it replaced`(_ returnValues: String?, _ expected: Attributes?) async throws {
            let output = try await cloud.call(DynamoDB.PutItem.self) {
                $0.tableName = "goods"
                $0.item = ["id": "456", "price": 1]
                $0.returnValues = returnValues
            }
            #expect(output.attributes?.attributes == expected)
            #expect(try await cloud.item("goods", ["id": "456"]) == ["id": "456", "price": 1])
        }

        @Test func `A put of a new item and a delete of none give nothing`() async throws {
            let put = try await cloud.call(DynamoDB.PutItem.self) {
                $0.tableName = "goods"
                $0.item = ["id": "new"]
                $0.returnValues = "ALL_OLD"
            }
            #expect(put.attributes == nil)
            let delete = try await cloud.call(DynamoDB.DeleteItem.self) {
                $0.tableName = "goods"
                $0.key = ["id": "none"]
                $0.returnValues = "ALL_OLD"
            }
            #expect(delete.attributes == nil)
        }

        @Test func `A delete gives the item that it deleted`() async throws {
            let output = try await cloud.call(DynamoDB.DeleteItem.self) {
                $0.tableName = "goods"
                $0.key = ["id": "456"]
                $0.returnValues = "ALL_OLD"
            }
            #expect(output.attributes?.attributes == ["id": "456", "price": 650, "product": "sporting goods"])
            #expect(try await cloud.items("goods") == [])
        }

        @Test(arguments: [nil, "NONE", "ALL_OLD"] as [String?])
        func `A failed condition tells the item where it is asked to`(_ returns: String?) async throws {
            let error = await cloud.error(of: DynamoDB.DeleteItem.self) {
                $0.tableName = "goods"
                $0.key = ["id": "456"]
                $0.conditionExpression = "price < :limit"
                $0.expressionAttributeValues = [":limit": 600]
                $0.returnValuesOnConditionCheckFailure = returns
            }
            #expect(
                error.map(Refusal.init) == Refusal("ConditionalCheckFailedException", "The conditional request failed")
            )
            let item = error?.fields.first { $0.name == "Item" }?.value
            let told = try item.map { try JSON(parsing: Array($0.utf8)) }
            let expected: JSON = ["id": ["S": "456"], "price": ["N": "650"], "product": ["S": "sporting goods"]]
            #expect(told == (returns == "ALL_OLD" ? expected : JSON?.none))
        }
    }
}
