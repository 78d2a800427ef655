import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct TransactionTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("left")
            try await cloud.make("right")
        }

        private static func put(
            _ table: String,
            _ item: Attributes,
            _ condition: String? = nil
        ) -> DynamoDB.TransactWriteItem {
            .init {
                $0.put = .init {
                    $0.tableName = table
                    $0.item = item
                    $0.conditionExpression = condition
                }
            }
        }

        private static func check(_ table: String, _ key: Attributes, _ condition: String) -> DynamoDB.TransactWriteItem
        {
            .init {
                $0.conditionCheck = .init {
                    $0.tableName = table
                    $0.key = key
                    $0.conditionExpression = condition
                    $0.returnValuesOnConditionCheckFailure = "ALL_OLD"
                }
            }
        }

        private static func update(
            _ table: String,
            _ key: Attributes,
            _ expression: String
        ) -> DynamoDB.TransactWriteItem {
            .init {
                $0.update = .init {
                    $0.tableName = table
                    $0.key = key
                    $0.updateExpression = expression
                    $0.expressionAttributeValues = expression.contains(":one") ? [":one": 1] : nil
                }
            }
        }

        private static func delete(_ table: String, _ key: Attributes) -> DynamoDB.TransactWriteItem {
            .init {
                $0.delete = .init {
                    $0.tableName = table
                    $0.key = key
                }
            }
        }

        private func error(_ items: DynamoDB.TransactWriteItem..., token: String? = nil) async -> AWSError? {
            await cloud.error(of: DynamoDB.TransactWriteItems.self) {
                $0.transactItems = items
                $0.clientRequestToken = token
            }
        }

        @Test func `A transaction does all of its writes, in all tables`() async throws {
            try await cloud.put("left", ["id": "count", "n": 1], ["id": "gone"])
            let error = await error(
                Self.put("left", ["id": "new"]),
                Self.update("left", ["id": "count"], "SET n = n + :one"),
                Self.delete("left", ["id": "gone"]),
                Self.put("right", ["id": "new"], "attribute_not_exists(id)"),
                Self.check("right", ["id": "none"], "attribute_not_exists(id)")
            )
            #expect(error == nil)
            let left = try await cloud.items("left")
            #expect(left.count == 2 && left.contains(["id": "new"]) && left.contains(["id": "count", "n": 2]))
            #expect(try await cloud.items("right") == [["id": "new"]])
        }

        @Test func `Where one condition fails nothing is done, and each write has its reason`() async throws {
            try await cloud.put("left", ["id": "there", "n": 1])
            let error = await error(
                Self.put("left", ["id": "new"]),
                Self.check("left", ["id": "there"], "attribute_not_exists(id)"),
                Self.put("left", ["id": "other"], "attribute_exists(id)"),
                Self.update("right", ["id": "x"], "SET a = b")
            )
            #expect(
                error.map(Refusal.init)
                    == .cancelled("None", "ConditionalCheckFailed", "ConditionalCheckFailed", "ValidationError")
            )
            #expect(
                error?.cancellationReasons == [
                    ["Code": "None"],
                    [
                        "Code": "ConditionalCheckFailed", "Item": ["id": ["S": "there"], "n": ["N": "1"]],
                        "Message": "The conditional request failed",
                    ], ["Code": "ConditionalCheckFailed", "Message": "The conditional request failed"],
                    [
                        "Code": "ValidationError",
                        "Message": "The provided expression refers to an attribute that does not exist in the item",
                    ],
                ]
            )
            #expect(try await cloud.items("left") == [["id": "there", "n": 1]])
        }

        @Test func `One item is in a transaction once`() async {
            let error = await error(
                Self.put("left", ["id": "a"]),
                Self.check("left", ["id": "a"], "attribute_exists(id)")
            )
            #expect(
                error.map(Refusal.init) == Refusal("Transaction request cannot include multiple operations on one item")
            )
            #expect(await self.error(Self.put("left", ["id": "a"]), Self.put("right", ["id": "a"])) == nil)
        }

        @Test func `A write is one of four`() async {
            let refusal = Refusal("TransactItems can only contain one of Check, Put, Update or Delete")
            #expect(await error(.init()).map(Refusal.init) == refusal)
            var two = Self.put("left", ["id": "a"])
            two.delete = .init { $0.tableName = "left" }
            #expect(await error(two).map(Refusal.init) == refusal)
        }

        @Test func `Of a transaction an item of too many levels is refused as a whole, an update for itself`()
            async throws
        {
            var deep: AttributeValue = 1
            for _ in 0..<32 { deep = .l([deep]) }
            let message =
                "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
            let put = await error(Self.put("left", ["id": "a"]), Self.put("left", ["id": "b", "deep": deep]))
            #expect(put.map(Refusal.init) == Refusal(message))

            var update = Self.update("left", ["id": "b"], "SET deep = :deep")
            update.update?.expressionAttributeValues = [":deep": deep]
            let cancelled = await error(Self.put("left", ["id": "a"]), update)
            #expect(cancelled.map(Refusal.init) == .cancelled("None", "ValidationError"))
            #expect(
                cancelled?.cancellationReasons == [
                    ["Code": "None"], ["Code": "ValidationError", "Message": .string(message)],
                ]
            )
            #expect(try await cloud.items("left") == [])

            var check = Self.check("left", ["id": "b"], "NOT deep = :deep")
            check.conditionCheck?.expressionAttributeValues = [":deep": deep]
            #expect(await error(Self.put("left", ["id": "a"]), check) == nil)
        }

        @Test func `A transaction has 1 to 100 items`() async throws {
            let none = await cloud.refusal(of: DynamoDB.TransactWriteItems.self)
            #expect(
                none
                    == Refusal(
                        "1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: Member must have length greater than or equal to 1"
                    )
            )
            let many = (0...100).map { Self.put("left", ["id": .s("\($0)")]) }
            let refusal = await cloud.refusal(of: DynamoDB.TransactWriteItems.self) { $0.transactItems = many }
            #expect(refusal?.message.hasSuffix("Member must have length less than or equal to 100") == true)
            try await cloud.call(DynamoDB.TransactWriteItems.self) { $0.transactItems = Array(many.dropLast()) }
            #expect(try await cloud.items("left").count == 100)
        }

        @Test func `A transaction writes 4 MB at most`() async throws {
            let text = AttributeValue.s(String(repeating: "x", count: 399 * 1024))
            let items = (0..<11).map { Self.put("left", ["id": .s("\($0)"), "text": text]) }
            let refusal = await cloud.refusal(of: DynamoDB.TransactWriteItems.self) { $0.transactItems = items }
            #expect(refusal?.code == "ValidationException")
            #expect(try await cloud.items("left") == [])
            try await cloud.call(DynamoDB.TransactWriteItems.self) { $0.transactItems = Array(items.dropLast()) }
        }

        @Test func `A token makes a repeat do nothing for ten minutes`() async throws {
            try await cloud.put("left", ["id": "a", "n": 0])
            let add = Self.update("left", ["id": "a"], "ADD n :one")
            for _ in 1...3 { #expect(await error(add, token: "t") == nil) }
            #expect(try await cloud.item("left", ["id": "a"])?["n"] == 1)
            let other = await error(Self.update("left", ["id": "a"], "SET n = :one"), token: "t")
            #expect(other?.code == "IdempotentParameterMismatchException")
            #expect(
                other?.message
                    == "Specified idempotent token was used with different request parameters within the idempotency window"
            )
            await cloud.advance(seconds: 601)
            #expect(await error(add, token: "t") == nil)
            #expect(try await cloud.item("left", ["id": "a"])?["n"] == 2)
        }

        @Test func `A token has 36 characters at most`() async {
            let text = String(repeating: "x", count: 37)
            let error = await error(Self.put("left", ["id": "a"]), token: text)
            #expect(
                error.map(Refusal.init)
                    == Refusal(
                        "1 validation error detected: Value '\(text)' at 'clientRequestToken' failed to satisfy constraint: Member must have length less than or equal to 36"
                    )
            )
        }

        @Test func `A transaction that reads gives an answer for each item`() async throws {
            try await cloud.put("left", ["id": "a", "x": 1, "y": 2])
            let output = try await cloud.call(DynamoDB.TransactGetItems.self) {
                $0.transactItems = [("left", "a", "x"), ("right", "a", nil), ("left", "none", nil)].map {
                    table,
                    id,
                    projection in
                    .init {
                        $0.get.tableName = table
                        $0.get.key = ["id": .s(id)]
                        $0.get.projectionExpression = projection
                    }
                }
            }
            #expect(output.responses?.map { $0.item?.attributes } == [["x": 1], nil, nil])
        }

        @Test func `A table's ARN stands for its name in a transaction`() async throws {
            let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/left"
            #expect(await error(Self.put(arn, ["id": "Sarah", "data": .b(Array("foobar".utf8))])) == nil)
            let output = try await cloud.call(DynamoDB.TransactGetItems.self) {
                $0.transactItems = [
                    .init {
                        $0.get.tableName = arn
                        $0.get.key = ["id": "Sarah"]
                    }
                ]
            }
            #expect(
                output.responses?.map { $0.item?.attributes } == [["id": "Sarah", "data": .b(Array("foobar".utf8))]]
            )
        }

        @Test func `A table that is not there refuses a transaction`() async {
            #expect(
                await error(Self.put("none", ["id": "a"])).map(Refusal.init)
                    == Refusal("ResourceNotFoundException", "Requested resource not found")
            )
        }
    }
}
