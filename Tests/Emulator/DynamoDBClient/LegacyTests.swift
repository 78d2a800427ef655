import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct LegacyTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("old", "id | nr:N")
            try await cloud.put("old", ["id": "a", "nr": 1, "n": 5, "note": "hello", "tags": .ss(["x", "y"])])
        }

        private static func condition(_ comparison: String, _ values: [AttributeValue]?) -> DynamoDB.Condition {
            .init {
                $0.comparisonOperator = comparison
                $0.attributeValueList = values
            }
        }

        @Test(
            arguments: [
                ("EQ", [5], true), ("NE", [5], false), ("LE", [5], true), ("LT", [5], false), ("GE", [6], false),
                ("GT", [4], true),
                ("BETWEEN", [5, 9], true), ("IN", [1, 5], true), ("NOT_NULL", nil, true), ("NULL", nil, false),
            ] as [(String, [AttributeValue]?, Bool)]
        )
        func `Expected compares`(_ comparison: String, _ values: [AttributeValue]?, _ holds: Bool) async {
            let refusal = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "old"
                $0.item = ["id": "a", "nr": 1]
                $0.expected = [
                    "n": .init {
                        $0.comparisonOperator = comparison
                        $0.attributeValueList = values
                    }
                ]
            }
            let failed = Refusal("ConditionalCheckFailedException", "The conditional request failed")
            #expect(refusal == (holds ? nil : failed))
        }

        @Test(arguments: [(nil, false), ("AND", false), ("OR", true)] as [(String?, Bool)])
        func `ConditionalOperator joins what is expected`(_ join: String?, _ holds: Bool) async {
            let refusal = await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                $0.tableName = "old"
                $0.key = ["id": "a", "nr": 1]
                $0.conditionalOperator = join
                $0.expected = ["n": .init { $0.value = 5 }, "note": .init { $0.exists = false }]
            }
            #expect(refusal?.code == (holds ? nil : "ConditionalCheckFailedException"))
        }

        @Test func `AttributeUpdates puts, adds and deletes`() async throws {
            let output = try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "old"
                $0.key = ["id": "a", "nr": 1]
                $0.attributeUpdates = [
                    "n": .init {
                        $0.action = "ADD"
                        $0.value = 2
                    }, "fresh": .init { $0.value = "put" }, "note": .init { $0.action = "DELETE" },
                    "tags": .init {
                        $0.action = "DELETE"
                        $0.value = .ss(["x"])
                    },
                ]
                $0.returnValues = "ALL_NEW"
            }
            #expect(output.attributes?.attributes == ["id": "a", "nr": 1, "n": 7, "fresh": "put", "tags": .ss(["y"])])
        }

        @Test(
            arguments: [("ADD", "tags", 1), ("ADD", "note", 1), ("DELETE", "n", .ss(["x"]))]
                as [(String, String, AttributeValue)]
        )
        func `AttributeUpdates adds and deletes what is of the attribute's type`(
            _ action: String,
            _ name: String,
            _ value: AttributeValue
        ) async {
            let refusal = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "old"
                $0.key = ["id": "a", "nr": 1]
                $0.attributeUpdates = [
                    name: .init {
                        $0.action = action
                        $0.value = value
                    }
                ]
            }
            #expect(refusal == Refusal("Type mismatch for attribute to update"))
        }

        @Test func `KeyConditions and QueryFilter query`() async throws {
            for nr in 2...4 { try await cloud.put("old", ["id": "a", "nr": .n("\(nr)"), "n": .n("\(nr * 10)")]) }
            let output = try await cloud.call(DynamoDB.Query.self) {
                $0.tableName = "old"
                $0.keyConditions = ["id": Self.condition("EQ", ["a"]), "nr": Self.condition("BETWEEN", [2, 4])]
                $0.queryFilter = ["n": Self.condition("GT", [20])]
                $0.attributesToGet = ["nr"]
            }
            #expect(output.items?.map(\.attributes) == [["nr": 3], ["nr": 4]])
            #expect(output.count == 2 && output.scannedCount == 3)
        }

        @Test(
            arguments: [
                ("BEGINS_WITH", "hel", 1), ("CONTAINS", "ell", 1), ("NOT_CONTAINS", "ell", 0), ("EQ", "hello", 1),
            ] as [(String, AttributeValue, Int)]
        )
        func `ScanFilter filters`(_ comparison: String, _ value: AttributeValue, _ count: Int) async throws {
            let output = try await cloud.call(DynamoDB.Scan.self) {
                $0.tableName = "old"
                $0.scanFilter = ["note": Self.condition(comparison, [value])]
            }
            #expect(output.count == count)
        }

        @Test func `AttributesToGet picks attributes, each once`() async throws {
            let output = try await cloud.call(DynamoDB.GetItem.self) {
                $0.tableName = "old"
                $0.key = ["id": "a", "nr": 1]
                $0.attributesToGet = ["n", "none"]
            }
            #expect(output.item?.attributes == ["n": 5])
            let refusal = await cloud.refusal(of: DynamoDB.GetItem.self) {
                $0.tableName = "old"
                $0.key = ["id": "a", "nr": 1]
                $0.attributesToGet = ["n", "n"]
            }
            #expect(
                refusal == Refusal("One or more parameter values were invalid: Duplicate value in attribute name: n")
            )
        }

        @Test func `Old and new parameters do not mix`() async {
            let refusal = await cloud.refusal(of: DynamoDB.GetItem.self) {
                $0.tableName = "old"
                $0.key = ["id": "a", "nr": 1]
                $0.attributesToGet = ["n"]
                $0.projectionExpression = "n"
            }
            #expect(
                refusal
                    == Refusal(
                        "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}"
                    )
            )
        }

        @Test(
            arguments: [
                (
                    "EQ", nil,
                    "One or more parameter values were invalid: Value or AttributeValueList must be used with ComparisonOperator: EQ for Attribute: n"
                ),
                (
                    "EQ", [1, 2],
                    "One or more parameter values were invalid: Invalid number of argument(s) for the EQ ComparisonOperator"
                ),
                (
                    "BETWEEN", [1],
                    "One or more parameter values were invalid: Invalid number of argument(s) for the BETWEEN ComparisonOperator"
                ),
                (
                    "IN", [1, "one"],
                    "One or more parameter values were invalid: AttributeValues inside AttributeValueList must be of same type"
                ),
                (
                    "NULL", [1],
                    "One or more parameter values were invalid: Invalid number of argument(s) for the NULL ComparisonOperator"
                ),
            ] as [(String, [AttributeValue]?, String)]
        )
        func `An operator has its number of arguments`(
            _ comparison: String,
            _ values: [AttributeValue]?,
            _ message: String
        ) async {
            let refusal = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "old"
                $0.item = ["id": "a", "nr": 1]
                $0.expected = [
                    "n": .init {
                        $0.comparisonOperator = comparison
                        $0.attributeValueList = values
                    }
                ]
            }
            #expect(refusal == Refusal(message).inEnvelope)
        }

        @Test func `What is expected is a value, or that there is none`() async {
            func refusal(_ fill: (inout DynamoDB.ExpectedAttributeValue) -> Void) async -> Refusal? {
                var expected = DynamoDB.ExpectedAttributeValue()
                fill(&expected)
                return await cloud.refusal(of: DynamoDB.PutItem.self) { [expected] in
                    $0.tableName = "old"
                    $0.item = ["id": "a", "nr": 1]
                    $0.expected = ["n": expected]
                }
            }
            let invalid = "One or more parameter values were invalid: "
            #expect(
                await refusal { ($0.exists, $0.value) = (false, 5) }
                    == Refusal(invalid + "Value cannot be used when Exists is false for Attribute: n").inEnvelope
            )
            #expect(
                await refusal { ($0.value, $0.attributeValueList) = (5, [5]) }
                    == Refusal(invalid + "Value and AttributeValueList cannot be used together for Attribute: n")
                    .inEnvelope
            )
        }
    }
}
