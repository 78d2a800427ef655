import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct ConditionTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("books")
            try await cloud.put(
                "books",
                [
                    "id": "b", "title": "Swift", "pages": 300, "tags": .ss(["code", "new"]), "data": .b([1, 2, 3]),
                    "sold": .bool(true), "blank": .null, "parts": .l([1, "two", .m(["three": 3])]),
                    "maker": .m(["name": .m(["first": "Ada"]), "age": 36]),
                ]
            )
        }

        /// Deletes the book under a condition: nil where that was done.
        private func refusal(_ condition: String, _ values: Attributes?, _ names: [String: String]?) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                $0.tableName = "books"
                $0.key = ["id": "b"]
                $0.conditionExpression = condition
                $0.expressionAttributeValues = values
                $0.expressionAttributeNames = names
            }
        }

        @Test(
            arguments: [
                ("title = :v", ["v": "Swift"], true), ("title <> :v", ["v": 1], true),
                ("pages < :v", ["v": 300], false),
                ("pages <= :v", ["v": .n("300.0")], true), ("pages > :v", ["v": "1"], false),
                ("blank = :v", ["v": .null], true),
                ("pages BETWEEN :v AND :w", ["v": 1, "w": 300], true), ("pages IN (:v, :w)", ["v": 1, "w": 2], false),
                ("attribute_exists(maker.#n.#f)", [:], true), ("attribute_exists(parts[3])", [:], false),
                ("attribute_not_exists(gone)", [:], true), ("attribute_type(parts[2], :v)", ["v": "M"], true),
                ("attribute_type(sold, :v)", ["v": "S"], false), ("begins_with(title, :v)", ["v": "Sw"], true),
                ("begins_with(#d, :v)", ["v": .b([1, 2])], true), ("begins_with(pages, :v)", ["v": "3"], false),
                ("contains(title, :v)", ["v": "wif"], true), ("contains(tags, :v)", ["v": "code"], true),
                ("contains(tags, :v)", ["v": 1], false), ("contains(parts, :v)", ["v": "two"], true),
                ("contains(#d, :v)", ["v": .b([2, 3])], true), ("size(title) = :v", ["v": 5], true),
                ("size(tags) = :v", ["v": 2], true), ("size(#d) = :v", ["v": 3], true),
                ("size(parts) = :v", ["v": 3], true),
                ("size(maker) = :v", ["v": 2], true), ("size(pages) = :v", ["v": 3], false),
                ("size(gone) = :v", ["v": 0], false),
                ("NOT title = :v", ["v": "Swift"], false),
                ("title = :v OR pages = :w AND sold = :v", ["v": "Swift", "w": 1], true),
                ("(title = :v OR pages = :w) AND sold = :v", ["v": "Swift", "w": 1], false),
                ("gone <> :v", ["v": 1], true), ("gone = :v", ["v": .null], false), ("gone < :v", ["v": 1], false),
                ("tags = :v", ["v": .ss(["new", "code"])], true), ("parts[0] = maker.age", [:], false),
                ("maker.#n = :v", ["v": .m(["first": "Ada"])], true),
            ] as [(String, Attributes, Bool)]
        )
        func `A condition holds or does not`(_ condition: String, _ values: Attributes, _ holds: Bool) async throws {
            let used = ["#d": "data", "#n": "name", "#f": "first"].filter { condition.contains($0.key) }
            let named = Dictionary(uniqueKeysWithValues: values.map { (":" + $0.key, $0.value) })
            let refusal = await refusal(condition, named.isEmpty ? nil : named, used.isEmpty ? nil : used)
            let failed = Refusal("ConditionalCheckFailedException", "The conditional request failed")
            #expect(refusal == (holds ? nil : failed))
            #expect(try await (cloud.item("books", ["id": "b"]) == nil) == holds)
        }

        @Test(arguments: [
            ("", "The expression can not be empty;"),
            ("title", "Syntax error; token: \"<EOF>\", near: \"title\""),
            ("title =", "Syntax error; token: \"<EOF>\", near: \"=\""),
            ("title == :v", "Syntax error; token: \"=\", near: \"== :v\""),
            ("data = :v", "Attribute name is a reserved keyword; reserved keyword: data"),
            ("((title = :v))", "The expression has redundant parentheses;"),
            (
                "title = :x",
                "An expression attribute value used in expression is not defined; attribute value: :x"
            ),
            ("#x = :v", "An expression attribute name used in the document path is not defined; attribute name: #x"),
            ("title(:v)", "Invalid function name; function: title"),
            (
                "title = title",
                "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [title]"
            ),
            (
                "attribute_exists(:v)",
                "Operator or function requires a document path; operator or function: attribute_exists"
            ),
            (
                "attribute_exists(title, pages)",
                "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2"
            ),
            (
                "attribute_type(title, :v)",
                "Invalid attribute type name found; type: text, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"
            ),
            (
                "begins_with(title, :n)",
                "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
            ),
            (
                "title < :l",
                "Incorrect operand type for operator or function; operator or function: <, operand type: L"
            ),
            (
                "size(:n) = :n",
                "Incorrect operand type for operator or function; operator or function: size, operand type: N"
            ),
            (
                "pages BETWEEN :n AND :z",
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {N:0}"
            ),
            (
                "pages BETWEEN :n AND :v",
                "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {S:text}"
            ),
        ])
        func `A condition that is none is refused`(_ condition: String, _ message: String) async {
            let values: Attributes = [":v": "text", ":n": 1, ":z": 0, ":l": .l([])]
            let used = values.filter { condition.contains($0.key) }
            let refusal = await refusal(condition, used.isEmpty ? nil : used, nil)
            #expect(refusal == Refusal("Invalid ConditionExpression: \(message)"))
        }

        @Test func `Paths do not lead into attributes of keys`() async throws {
            let problem = "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: "
            #expect(await refusal("attribute_exists(id.part)", nil, nil) == Refusal(problem + "Key: id"))
            try await cloud.make("sold", global: [IndexSketch(name: "byMaker", keys: "maker")])
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                    $0.tableName = "sold"
                    $0.key = ["id": "b"]
                    $0.updateExpression = "SET maker[0] = :v"
                    $0.expressionAttributeValues = [":v": 1]
                } == Refusal(problem + "IndexKey: maker")
            )
            #expect(
                await cloud.refusal(of: DynamoDB.GetItem.self) {
                    $0.tableName = "books"
                    $0.key = ["id": "b"]
                    $0.projectionExpression = "title, id[0]"
                } == Refusal(problem + "Key: id")
            )
        }

        @Test(
            arguments: [
                (
                    nil, [":v": 1], nil,
                    "ExpressionAttributeValues can only be specified when using expressions: ConditionExpression is null"
                ),
                (nil, nil, ["#n": "x"], "ExpressionAttributeNames can only be specified when using expressions"),
                (
                    "attribute_exists(id)", [":v": 1], nil,
                    "Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}"
                ),
                (
                    "attribute_exists(id)", nil, ["#n": "x"],
                    "Value provided in ExpressionAttributeNames unused in expressions: keys: {#n}"
                ),
                ("attribute_exists(id)", [:], nil, "ExpressionAttributeValues must not be empty"),
                ("attribute_exists(id)", nil, [:], "ExpressionAttributeNames must not be empty"),
                (
                    "attribute_exists(id)", ["v": 1], nil,
                    "ExpressionAttributeValues contains invalid key: Syntax error; key: \"v\""
                ),
                (
                    "attribute_exists(id)", nil, ["n": "x"],
                    "ExpressionAttributeNames contains invalid key: Syntax error; key: \"n\""
                ),
                (
                    "id = :v", [":v": .ss([])], nil,
                    "ExpressionAttributeValues contains invalid value: One or more parameter values were invalid: An string set  may not be empty for key :v"
                ),
                (
                    "id = :v", [":v": .n("x")], nil,
                    "ExpressionAttributeValues contains invalid value: The parameter cannot be converted to a numeric value: x for key :v"
                ),
            ] as [(String?, Attributes?, [String: String]?, String)]
        )
        func `Placeholders are all there and all used`(
            _ condition: String?,
            _ values: Attributes?,
            _ names: [String: String]?,
            _ message: String
        ) async {
            let refusal = await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                $0.tableName = "books"
                $0.key = ["id": "b"]
                $0.conditionExpression = condition
                $0.expressionAttributeValues = values
                $0.expressionAttributeNames = names
            }
            #expect(refusal == Refusal(message))
        }

        @Test func `A refused expression is told before the table that is not there`() async {
            let refusal = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "none"
                $0.item = ["id": "a"]
                $0.conditionExpression = "a ="
            }
            let fault = Refusal("Invalid ConditionExpression: Syntax error; token: \"<EOF>\", near: \"=\"")
            #expect(refusal == fault.inEnvelope)
            let delete = await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                $0.tableName = "none"
                $0.key = ["id": "a"]
                $0.conditionExpression = "a ="
            }
            #expect(delete == fault)
        }
    }
}
