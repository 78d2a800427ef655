import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct ProjectionTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("docs")
            try await cloud.put(
                "docs",
                [
                    "id": "a", "name": "N", "seq": .l([0, 1, .m(["x": 1, "y": 2])]),
                    "doc": .m(["b": .m(["c": 1, "d": 2])]),
                    "dot.ted": "D",
                ]
            )
        }

        @Test(
            arguments: [
                ("id", nil, ["id": "a"]), ("#n, id", ["#n": "name"], ["id": "a", "name": "N"]),
                ("doc.b.c", nil, ["doc": .m(["b": .m(["c": 1])])]), ("#d", ["#d": "dot.ted"], ["dot.ted": "D"]),
                ("doc.#b.c, doc.#b.d", ["#b": "b"], ["doc": .m(["b": .m(["c": 1, "d": 2])])]),
                ("seq[2], seq[0]", nil, ["seq": .l([0, .m(["x": 1, "y": 2])])]),
                ("seq[2].y", nil, ["seq": .l([.m(["y": 2])])]),
                ("gone, doc.z, seq[9], doc.b.c.x", nil, [:]),
            ] as [(String, [String: String]?, Attributes)]
        )
        func `A projection gives the parts that it names`(
            _ expression: String,
            _ names: [String: String]?,
            _ expected: Attributes
        ) async throws {
            let output = try await cloud.call(DynamoDB.GetItem.self) {
                $0.tableName = "docs"
                $0.key = ["id": "a"]
                $0.projectionExpression = expression
                $0.expressionAttributeNames = names
            }
            #expect(output.item?.attributes == expected)
        }

        @Test(arguments: [
            ("", "Invalid ProjectionExpression: The expression can not be empty;"),
            ("id,", "Invalid ProjectionExpression: Syntax error; token: \"<EOF>\", near: \",\""),
            ("id doc", "Invalid ProjectionExpression: Syntax error; token: \"doc\", near: \"id doc\""),
            ("seq[-1]", "Invalid ProjectionExpression: Syntax error; token: \"-\", near: \"[-1\""),
            ("name", "Invalid ProjectionExpression: Attribute name is a reserved keyword; reserved keyword: name"),
            (
                "#n",
                "Invalid ProjectionExpression: An expression attribute name used in the document path is not defined; attribute name: #n"
            ),
            (
                "id, id",
                "Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [id], path two: [id]"
            ),
            (
                "doc, doc.b",
                "Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [doc], path two: [doc, b]"
            ),
            (
                String(repeating: "a", count: 4097),
                "Invalid ProjectionExpression: Expression size has exceeded the maximum allowed size;"
            ),
        ])
        func `A projection that is none is refused`(_ expression: String, _ message: String) async {
            let refusal = await cloud.refusal(of: DynamoDB.GetItem.self) {
                $0.tableName = "docs"
                $0.key = ["id": "a"]
                $0.projectionExpression = expression
            }
            #expect(refusal == Refusal(message))
        }
    }
}
