import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct QueryTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("events", "id | seq")
            for seq in ["a1", "a2", "b1", "b2", "c1"] {
                try await cloud.put("events", ["id": "e", "seq": .s(seq), "kind": seq < "b" ? "early" : "late"])
            }
            try await cloud.put("events", ["id": "other", "seq": "a1"])
        }

        private func query(
            _ condition: String = "id = :id",
            _ values: Attributes = [":id": "e"],
            _ more: (inout DynamoDB.Query.Input) -> Void = { _ in }
        ) -> DynamoDB.Query.Input {
            .init {
                $0.tableName = "events"
                $0.keyConditionExpression = condition
                $0.expressionAttributeValues = values
                more(&$0)
            }
        }

        private func found(_ input: DynamoDB.Query.Input) async throws -> [AttributeValue?] {
            try await cloud.call(DynamoDB.Query.self) { $0 = input }.items.values(of: "seq")
        }

        private func refusal(_ input: DynamoDB.Query.Input) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.Query.self) { $0 = input }
        }

        @Test(
            arguments: [
                ("id = :id", [:], ["a1", "a2", "b1", "b2", "c1"]), (":id = id", [:], ["a1", "a2", "b1", "b2", "c1"]),
                ("id = :id AND seq = :x", [":x": "b1"], ["b1"]), ("id = :id AND seq < :x", [":x": "b1"], ["a1", "a2"]),
                ("id = :id AND seq <= :x", [":x": "b1"], ["a1", "a2", "b1"]),
                ("id = :id AND seq > :x", [":x": "b1"], ["b2", "c1"]),
                ("seq >= :x AND id = :id", [":x": "b1"], ["b1", "b2", "c1"]),
                ("id = :id AND :x <= seq", [":x": "b2"], ["b2", "c1"]),
                ("id = :id AND seq BETWEEN :x AND :y", [":x": "a2", ":y": "b1"], ["a2", "b1"]),
                ("(id = :id) AND (begins_with(seq, :x))", [":x": "b"], ["b1", "b2"]),
                ("id = :id AND seq = :x", [":x": "z"], []),
            ] as [(String, Attributes, [AttributeValue])]
        )
        func `A key condition picks a range of one partition`(
            _ condition: String,
            _ values: Attributes,
            _ expected: [AttributeValue]
        ) async throws {
            #expect(try await found(query(condition, values.merging([":id": "e"]) { $1 })) == expected)
        }

        @Test func `A query runs backwards where it is asked to`() async throws {
            #expect(try await found(query { $0.scanIndexForward = false }) == ["c1", "b2", "b1", "a2", "a1"])
        }

        @Test(
            arguments: [(true, ["a1", "a2", "b1", "b2", "c1"]), (false, ["c1", "b2", "b1", "a2", "a1"])]
                as [(Bool, [AttributeValue])]
        )
        func `Pages follow one another to the end, which is known only after it`(
            _ forward: Bool,
            _ expected: [AttributeValue]
        ) async throws {
            var found: [AttributeValue?] = []
            var counts: [Int?] = []
            var key: Attributes?
            repeat {
                let page = try await cloud.call(DynamoDB.Query.self) {
                    $0 = query()
                    $0.limit = 2
                    $0.scanIndexForward = forward
                    $0.exclusiveStartKey = key
                }
                found += page.items.values(of: "seq")
                counts.append(page.count)
                key = page.lastEvaluatedKey
                if let key { #expect(key == ["id": "e", "seq": found.last.flatMap(\.self) ?? ""]) }
            } while key != nil
            #expect(found == expected)
            #expect(counts == [2, 2, 1])
        }

        @Test func `A page that is full at the end tells a key, and nothing follows it`() async throws {
            let page = try await cloud.call(DynamoDB.Query.self) {
                $0 = query()
                $0.limit = 5
            }
            #expect(page.lastEvaluatedKey == ["id": "e", "seq": "c1"])
            let next = try await cloud.call(DynamoDB.Query.self) {
                $0 = query()
                $0.exclusiveStartKey = page.lastEvaluatedKey
            }
            #expect(next.count == 0 && next.scannedCount == 0 && next.lastEvaluatedKey == nil)
        }

        @Test func `A limit counts what is looked at, not what the filter lets through`() async throws {
            let page = try await cloud.call(DynamoDB.Query.self) {
                $0 = query("id = :id", [":id": "e", ":late": "late"])
                $0.filterExpression = "kind = :late"
                $0.limit = 3
            }
            #expect(page.items.values(of: "seq") == ["b1"])
            #expect(page.count == 1 && page.scannedCount == 3)
            #expect(page.lastEvaluatedKey == ["id": "e", "seq": "b1"])
        }

        @Test func `Select COUNT gives no items`() async throws {
            let output = try await cloud.call(DynamoDB.Query.self) {
                $0 = query()
                $0.select = "COUNT"
            }
            #expect(output.items == nil && output.count == 5 && output.scannedCount == 5)
        }

        @Test func `A start key need not be an item's`() async throws {
            #expect(try await found(query { $0.exclusiveStartKey = ["id": "e", "seq": "a9"] }) == ["b1", "b2", "c1"])
        }

        @Test(
            arguments: [
                (["id": "e"], nil, "The provided starting key is invalid"),
                (["id": "e", "seq": 1], nil, "The provided starting key is invalid"),
                (["id": "e", "seq": "a1", "kind": "x"], nil, "The provided starting key is invalid"),
                ([:], nil, "The provided starting key is invalid"),
                (
                    ["id": "other", "seq": "a1"], nil,
                    "The provided starting key is outside query boundaries based on provided conditions"
                ),
                (["id": "e", "seq": "a1"], "b", "The provided starting key does not match the range key predicate"),
                (["id": "other", "seq": "c"], "b", "The query can return at most one row and cannot be restarted"),
            ] as [(Attributes, AttributeValue?, String)]
        )
        func `A start key lies where the query looks`(
            _ key: Attributes,
            _ above: AttributeValue?,
            _ message: String
        ) async {
            var input = query { $0.exclusiveStartKey = key }
            if let above {
                input.keyConditionExpression = "id = :id AND seq > :above"
                input.expressionAttributeValues?[":above"] = above
            }
            #expect(await refusal(input) == Refusal(message))
        }

        @Test(arguments: [
            ("seq = :id", "Query condition missed key schema element: id"),
            ("id = :id AND kind = :id", "Query condition missed key schema element: seq"),
            ("id > :id", "Query key condition not supported"),
            ("id = :id AND seq <> :id", "Invalid operator used in KeyConditionExpression: <>"),
            ("id = :id OR seq = :id", "Invalid operator used in KeyConditionExpression: OR"),
            ("id = :id AND seq IN (:id)", "Invalid operator used in KeyConditionExpression: IN"),
            ("id = :id AND contains(seq, :id)", "Invalid operator used in KeyConditionExpression: contains"),
            ("id = :id AND id = :id", "KeyConditionExpressions must only contain one condition per key"),
            ("id = :id AND seq > :id AND kind = :id", "Conditions can be of length 1 or 2 only"),
            ("id.x = :id", "KeyConditionExpressions cannot have conditions on nested attributes"),
            ("id = :id AND size(seq) = :id", "KeyConditionExpressions cannot contain nested operations"),
            ("((id = :id))", "Invalid KeyConditionExpression: The expression has redundant parentheses;"),
            (
                "id = :n",
                "One or more parameter values were invalid: Condition parameter type does not match schema type"
            ),
            (
                "id = :id AND seq = :n",
                "One or more parameter values were invalid: Condition parameter type does not match schema type"
            ),
            (
                "id = :id AND begins_with(seq, :n)",
                "Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
            ),
            (
                "id = :id AND seq BETWEEN :id AND :a",
                "Invalid KeyConditionExpression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {S:e}, upper bound operand: AttributeValue: {S:a}"
            ),
        ])
        func `A key condition that names no range of a partition is refused`(
            _ condition: String,
            _ message: String
        ) async {
            let values: Attributes = [":id": "e", ":n": 1, ":a": "a"]
            #expect(await refusal(query(condition, values.filter { condition.contains($0.key) })) == Refusal(message))
        }

        @Test func `No partition is asked for whose key is too long`() async throws {
            let long = { (bytes: Int) in query("id = :id", [":id": .s(String(repeating: "k", count: bytes))]) }
            #expect(
                await refusal(long(2049))
                    == Refusal(
                        "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes"
                    )
            )
            #expect(try await found(long(2048)) == [])
        }

        @Test(arguments: [
            ("seq = :id", "Filter Expression can only contain non-primary key attributes: Primary key attribute: seq"),
            ("kind = id", "Filter Expression can only contain non-primary key attributes: Primary key attribute: id"),
            ("kind =", "Invalid FilterExpression: Syntax error; token: \"<EOF>\", near: \"=\""),
        ])
        func `A filter is for what is no key`(_ filter: String, _ message: String) async {
            #expect(await refusal(query { $0.filterExpression = filter }) == Refusal(message))
        }

        @Test(arguments: [
            (
                "SPECIFIC_ATTRIBUTES", nil,
                "1 validation error detected: Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES"
            ),
            ("ALL_ATTRIBUTES", "kind", "Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES"),
            ("COUNT", "kind", "Cannot specify the ProjectionExpression when choosing to get only the Count"),
            (
                "ALL_PROJECTED_ATTRIBUTES", nil,
                "One or more parameter values were invalid: ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"
            ),
        ])
        func `Select and a projection go together`(_ select: String, _ projection: String?, _ message: String) async {
            let refusal = await refusal(
                query {
                    $0.select = select
                    $0.projectionExpression = projection
                }
            )
            #expect(refusal == Refusal(message))
        }

        @Test func `A filter of more than 4 KB is refused, and only a scan tells its size`() async {
            let filter = "attribute_exists(kind)" + String(repeating: " ", count: 4096)
            let text = "Invalid FilterExpression: Expression size has exceeded the maximum allowed size;"
            #expect(await refusal(query { $0.filterExpression = filter }) == Refusal(text))
            let scan = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "events"
                $0.filterExpression = filter
            }
            #expect(scan == Refusal(text + " expression size: 4118"))
        }

        @Test func `A scan of specific attributes is refused without the envelope`() async {
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "events"
                $0.select = "SPECIFIC_ATTRIBUTES"
            }
            #expect(
                refusal
                    == Refusal(
                        "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES"
                    )
            )
        }

        @Test func `The parameter before projections is named as such`() async {
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "events"
                $0.select = "COUNT"
                $0.attributesToGet = ["kind"]
            }
            #expect(refusal == Refusal("Cannot specify the AttributesToGet when choosing to get only the Count"))
        }

        @Test func `A query needs a key condition`() async {
            let refusal = await cloud.refusal(of: DynamoDB.Query.self) { $0.tableName = "events" }
            #expect(
                refusal
                    == Refusal(
                        "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request."
                    )
            )
        }

        @Test func `A page ends before it passes 1 MB`() async throws {
            let text = AttributeValue.s(String(repeating: "x", count: 300 * 1024))
            for seq in 1...5 { try await cloud.put("events", ["id": "big", "seq": .s("\(seq)"), "text": text]) }
            let page = try await cloud.call(DynamoDB.Query.self) { $0 = query("id = :id", [":id": "big"]) }
            // The page ends with the item that reaches the limit.
            #expect(page.count == 4)
            #expect(page.lastEvaluatedKey == ["id": "big", "seq": "4"])
        }
    }
}
