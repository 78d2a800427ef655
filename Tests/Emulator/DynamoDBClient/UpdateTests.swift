import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct UpdateTests {
        private let cloud: ServedTables

        private static let before: Attributes = [
            "id": "a", "n": 1, "note": "x", "tags": .ss(["a", "b"]), "seq": .l(["p", "q", "r"]),
            "doc": .m(["in": .m(["deep": 1, "spare": 2]), "side": "s"]),
        ]

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("things")
            try await cloud.put("things", Self.before)
        }

        private func update(
            _ expression: String,
            _ values: Attributes?,
            _ returnValues: String
        ) async throws -> Attributes? {
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "a"]
                $0.updateExpression = expression
                $0.expressionAttributeValues = values
                $0.returnValues = returnValues
            }.attributes?.attributes
        }

        @Test(
            arguments: [
                ("SET n = :v", [":v": 2], ["n": 2]), ("SET n = n + :v, spare = n", [":v": 2], ["n": 3, "spare": 1]),
                ("SET n = if_not_exists(n, :v), m = if_not_exists(m, :v)", [":v": 7], ["n": 1, "m": 7]),
                ("SET m = if_not_exists(m, :v) + :v", [":v": 7], ["m": 14]),
                ("SET seq = list_append(seq, :v)", [":v": .l([1])], ["seq": .l(["p", "q", "r", 1])]),
                ("SET seq = list_append(:v, seq)", [":v": .l([1])], ["seq": .l([1, "p", "q", "r"])]),
                ("SET fresh = list_append(if_not_exists(fresh, :v), :v)", [":v": .l([1])], ["fresh": .l([1, 1])]),
                ("SET seq[1] = :v", [":v": 9], ["seq": .l(["p", 9, "r"])]),
                ("SET seq[9] = :v, seq[7] = :w", [":v": 9, ":w": 7], ["seq": .l(["p", "q", "r", 7, 9])]),
                ("SET doc.#in.deep = :v", [":v": 2], ["doc": .m(["in": .m(["deep": 2, "spare": 2]), "side": "s"])]),
                ("REMOVE seq[0], seq[2]", nil, ["seq": .l(["q"])]), ("REMOVE seq[9]", nil, [:]),
                ("REMOVE doc.side", nil, ["doc": .m(["in": .m(["deep": 1, "spare": 2])])]), ("REMOVE gone", nil, [:]),
                ("ADD n :v", [":v": .n("-1.5")], ["n": .n("-0.5")]), ("ADD fresh :v", [":v": 3], ["fresh": 3]),
                ("ADD tags :v", [":v": .ss(["b", "c"])], ["tags": .ss(["a", "b", "c"])]),
                (
                    "ADD doc.hits :v", [":v": 3],
                    ["doc": .m(["in": .m(["deep": 1, "spare": 2]), "side": "s", "hits": 3])]
                ),
                ("DELETE tags :v", [":v": .ss(["b", "z"])], ["tags": .ss(["a"])]),
                ("SET note = n, n = note", nil, ["note": 1, "n": "x"]),
            ] as [(String, Attributes?, Attributes)]
        )
        func `An update changes what it names, all of it as the item was`(
            _ expression: String,
            _ values: Attributes?,
            _ changed: Attributes
        ) async throws {
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "a"]
                $0.updateExpression = expression
                $0.expressionAttributeValues = values
                $0.expressionAttributeNames = expression.contains("#in") ? ["#in": "in"] : nil
            }
            let expected = Self.before.merging(changed) { $1 }
            let found = try #require(try await cloud.item("things", ["id": "a"]))
            #expect(found.mapValues(\.sorted) == expected.mapValues(\.sorted))
        }

        @Test(arguments: ["REMOVE note", "DELETE tags :all"])
        func `An attribute goes with the last that it held`(_ expression: String) async throws {
            let values: Attributes? = expression.contains(":all") ? [":all": .ss(["a", "b"])] : nil
            let item = try #require(try await update(expression, values, "ALL_NEW"))
            let gone = expression.contains(":all") ? "tags" : "note"
            #expect(Set(item.keys) == Set(Self.before.keys).subtracting([gone]))
        }

        @Test(
            arguments: [
                ("NONE", nil), ("ALL_OLD", before), ("UPDATED_OLD", ["n": 1]), ("UPDATED_NEW", ["n": 2, "fresh": 2]),
                ("ALL_NEW", before.merging(["n": 2, "fresh": 2]) { $1 }),
            ] as [(String, Attributes?)]
        )
        func `ReturnValues chooses what an update gives`(_ returnValues: String, _ expected: Attributes?) async throws {
            let found = try await update("SET n = :v, fresh = :v", [":v": 2], returnValues)
            #expect(found?.mapValues(\.sorted) == expected?.mapValues(\.sorted))
        }

        @Test func `Of what is nested only the fragment that changed is given`() async throws {
            #expect(
                try await update("SET doc.side = :v, seq[1] = :v", [":v": 1], "UPDATED_OLD")
                    == ["doc": .m(["side": "s"]), "seq": .l(["q"])]
            )
            #expect(
                try await update("SET doc.side = :v, seq[1] = :v", [":v": 2], "UPDATED_NEW")
                    == ["doc": .m(["side": 2]), "seq": .l([2])]
            )
        }

        @Test(arguments: [("REMOVE note", "UPDATED_NEW"), ("SET fresh = n", "UPDATED_OLD")])
        func `Where nothing is left to give, there are no attributes`(
            _ expression: String,
            _ returnValues: String
        ) async throws {
            #expect(try await update(expression, nil, returnValues) == nil)
        }

        @Test func `An update without an expression makes the item`() async throws {
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "new"]
            }
            #expect(try await cloud.item("things", ["id": "new"]) == ["id": "new"])
        }

        @Test(
            arguments: [
                ("REMOVE a", nil, false), ("DELETE a :v", [":v": .ss(["x"])], false),
                ("REMOVE a DELETE b :v", [":v": .ss(["x"])], false), ("REMOVE a SET b = :v", [":v": 1], true),
                ("REMOVE a ADD b :v", [":v": 1], true),
            ] as [(String, Attributes?, Bool)]
        )
        func `An update that only takes away makes no item`(
            _ expression: String,
            _ values: Attributes?,
            _ makes: Bool
        ) async throws {
            let output = try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "new"]
                $0.updateExpression = expression
                $0.expressionAttributeValues = values
                $0.returnValues = "ALL_NEW"
                $0.returnConsumedCapacity = "TOTAL"
            }
            #expect(output.consumedCapacity?.capacityUnits == 1)
            #expect((output.attributes != nil) == makes)
            #expect((try await cloud.item("things", ["id": "new"]) != nil) == makes)
        }

        @Test func `Nor does one in a transaction, or with the parameters before expressions`() async throws {
            try await cloud.call(DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [
                    .init {
                        $0.update = .init {
                            $0.tableName = "things"
                            $0.key = ["id": "one"]
                            $0.updateExpression = "REMOVE a"
                        }
                    }
                ]
            }
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "two"]
                $0.attributeUpdates = ["a": .init { $0.action = "DELETE" }]
            }
            #expect(try await cloud.items("things").map { $0["id"] } == ["a"])
        }

        @Test(arguments: [
            ("", "Invalid UpdateExpression: The expression can not be empty;"),
            ("PUT n = :v", "Invalid UpdateExpression: Syntax error; token: \"PUT\", near: \"PUT n\""),
            ("SET n", "Invalid UpdateExpression: Syntax error; token: \"<EOF>\", near: \"n\""),
            ("SET n = :v - :v - :v", "Invalid UpdateExpression: Syntax error; token: \"-\", near: \":v - :v\""),
            (
                "SET n = :v SET note = :v",
                "Invalid UpdateExpression: The \"SET\" section can only be used once in an update expression;"
            ),
            (
                "SET n = :v, n = :v",
                "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [n], path two: [n]"
            ),
            (
                "SET doc.side = :v REMOVE doc",
                "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [doc, side], path two: [doc]"
            ),
            (
                "SET n = size(note)",
                "Invalid UpdateExpression: The function is not allowed in an update expression; function: size"
            ),
            ("SET n = sum(note)", "Invalid UpdateExpression: Invalid function name; function: sum"),
            (
                "SET n = if_not_exists(:v, :v)",
                "Invalid UpdateExpression: Operator or function requires a document path; operator or function: if_not_exists"
            ),
            (
                "SET n = list_append(seq)",
                "Invalid UpdateExpression: Incorrect number of operands for operator or function; operator or function: list_append, number of operands: 1"
            ),
            (
                "SET n = list_append(:v, seq)",
                "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: list_append, operand type: N"
            ),
            (
                "SET n = :t + :v",
                "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: +, operand type: S"
            ),
            (
                "ADD n :t",
                "Invalid UpdateExpression: Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND"
            ),
            (
                "DELETE tags :v",
                "Invalid UpdateExpression: Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND"
            ),
        ])
        func `An update that is wrong by itself is refused in the envelope, and changes nothing`(
            _ expression: String,
            _ message: String
        ) async throws {
            #expect(await refusal(expression) == Refusal(message).inEnvelope)
            #expect(try await cloud.item("things", ["id": "a"]) == Self.before)
        }

        @Test(arguments: [
            (
                "SET id = :t",
                "One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key"
            ),
            ("SET n = gone", "The provided expression refers to an attribute that does not exist in the item"),
            (
                "SET n = list_append(gone, seq)",
                "The provided expression refers to an attribute that does not exist in the item"
            ),
            ("SET n = note + :v", "An operand in the update expression has an incorrect data type"),
            ("SET n = list_append(note, seq)", "An operand in the update expression has an incorrect data type"),
            ("ADD note :v", "An operand in the update expression has an incorrect data type"),
            ("ADD tags :v", "An operand in the update expression has an incorrect data type"),
            ("DELETE note :s", "An operand in the update expression has an incorrect data type"),
            ("SET gone.x = :v", "The document path provided in the update expression is invalid for update"),
            ("SET note.x = :v", "The document path provided in the update expression is invalid for update"),
            ("SET doc[0] = :v", "The document path provided in the update expression is invalid for update"),
            ("SET seq.x = :v", "The document path provided in the update expression is invalid for update"),
            ("REMOVE gone.x", "The document path provided in the update expression is invalid for update"),
        ])
        func `An update that cannot be done is refused, and changes nothing`(
            _ expression: String,
            _ message: String
        ) async throws {
            #expect(await refusal(expression) == Refusal(message))
            #expect(try await cloud.item("things", ["id": "a"]) == Self.before)
        }

        /// What is said of an update of the item that is there, with the values that it names.
        private func refusal(_ expression: String) async -> Refusal? {
            let values: Attributes = [":v": 1, ":t": "t", ":s": .ss(["s"])].filter { expression.contains($0.key) }
            return await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "a"]
                $0.updateExpression = expression
                $0.expressionAttributeValues = values.isEmpty ? nil : values
            }
        }

        @Test func `An update cannot make an item larger than 400 KB`() async throws {
            let half = String(repeating: "x", count: 200 * 1024)
            try await cloud.put("things", ["id": "a", "half": .s(half)])
            let refusal = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "a"]
                $0.updateExpression = "SET spare = :v"
                $0.expressionAttributeValues = [":v": .s(half)]
            }
            #expect(refusal == Refusal("Item size to update has exceeded the maximum allowed size"))
        }

        @Test func `Of 400 KB an update takes 3 bytes and 19 for each value, and the key none`() async throws {
            func update(_ expression: String, _ values: [String: AttributeValue]) async -> Refusal? {
                await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                    $0.tableName = "things"
                    $0.key = ["id": "large"]
                    $0.updateExpression = expression
                    $0.expressionAttributeValues = values
                }
            }
            let tooLarge = Refusal("Item size to update has exceeded the maximum allowed size")
            let most = 400 * 1024 - 3 - 19 - "body".utf8.count
            let text = String(repeating: "x", count: most)
            #expect(await update("SET body = :v", [":v": .s(text + "x")]) == tooLarge)
            #expect(await update("SET body = :v", [":v": .s(text)]) == nil)
            #expect(await update("SET body = :v REMOVE b", [":v": .s(text)]) == tooLarge)
            #expect(await update("SET body = :v, n = :one", [":v": .s(text), ":one": 1]) == tooLarge)
        }

        @Test func `ReturnValues is one that the operation knows`() async {
            let refusal = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "a"]
                $0.returnValues = "SOME"
            }
            #expect(
                refusal
                    == Refusal(
                        "1 validation error detected: Value 'SOME' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"
                    )
            )
            let several = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "things"
                $0.key = ["id": "a"]
                $0.returnValues = "SOME"
                $0.returnConsumedCapacity = "SOME"
            }
            #expect(several == refusal)
            let put = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "things"
                $0.item = ["id": "a"]
                $0.returnValues = "ALL_NEW"
            }
            #expect(put == Refusal("ReturnValues can only be ALL_OLD or NONE").inEnvelope)
        }
    }
}

extension AttributeValue {
    /// The same with the members of a set in order: a set has none.
    var sorted: AttributeValue {
        switch self {
        case .ss(let texts): .ss(texts.sorted())
        case .ns(let numbers): .ns(numbers.sorted())
        default: self
        }
    }
}
