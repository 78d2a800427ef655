import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct IndexTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make(
                "orders",
                "id | at",
                global: [
                    .init(name: "byCustomer", keys: "customer | total:N"),
                    .init(name: "keysOnly", keys: "customer", keysOnly: true),
                    .init(name: "some", keys: "customer", projects: ["note"]),
                    .init(name: "byPlace", keys: "country city | year:N month:N"),
                ],
                local: [.init(name: "byTotal", keys: "id | total:N", keysOnly: true)]
            )
        }

        private func query(
            _ index: String,
            _ condition: String,
            _ values: Attributes,
            _ more: (inout DynamoDB.Query.Input) -> Void = { _ in }
        ) async throws -> [Attributes] {
            try await cloud.call(DynamoDB.Query.self) {
                $0.tableName = "orders"
                $0.indexName = index
                $0.keyConditionExpression = condition
                $0.expressionAttributeValues = values
                more(&$0)
            }.items?.map(\.attributes) ?? []
        }

        @Test func `A global index orders by its own key and leaves out items without it`() async throws {
            try await cloud.put(
                "orders",
                ["id": "1", "at": "a", "customer": "c", "total": 20],
                ["id": "2", "at": "a", "customer": "c", "total": 3],
                ["id": "3", "at": "a", "customer": "c"],
                ["id": "4", "at": "a", "total": 1]
            )
            let found = try await query("byCustomer", "customer = :c", [":c": "c"])
            #expect(found.map { $0["id"] } == ["2", "1"])
            #expect(try await cloud.items("orders", index: "byCustomer").count == 2)
            #expect(try await cloud.items("orders", index: "keysOnly").count == 3)
        }

        @Test func `An index follows its items`() async throws {
            try await cloud.put("orders", ["id": "1", "at": "a", "customer": "c", "total": 1])
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "orders"
                $0.key = ["id": "1", "at": "a"]
                $0.updateExpression = "SET customer = :d"
                $0.expressionAttributeValues = [":d": "d"]
            }
            #expect(try await query("byCustomer", "customer = :c", [":c": "c"]) == [])
            #expect(try await query("byCustomer", "customer = :c", [":c": "d"]).count == 1)
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "orders"
                $0.key = ["id": "1", "at": "a"]
                $0.updateExpression = "REMOVE customer"
            }
            #expect(try await query("byCustomer", "customer = :c", [":c": "d"]) == [])
        }

        @Test(arguments: [
            ("byCustomer", ["at", "customer", "id", "note", "other", "total"]), ("keysOnly", ["at", "customer", "id"]),
            ("some", ["at", "customer", "id", "note"]), ("byTotal", ["at", "id", "total"]),
        ])
        func `An index gives what it projects, keys always`(_ index: String, _ names: [String]) async throws {
            try await cloud.put(
                "orders",
                ["id": "1", "at": "a", "customer": "c", "total": 1, "note": "n", "other": "o"]
            )
            #expect(try await cloud.items("orders", index: index).map { $0.keys.sorted() } == [names])
        }

        @Test func `A local index fetches what it does not project`() async throws {
            try await cloud.put("orders", ["id": "1", "at": "a", "total": 1, "note": "n"])
            let all = try await query("byTotal", "id = :id", [":id": "1"]) { $0.select = "ALL_ATTRIBUTES" }
            #expect(all == [["id": "1", "at": "a", "total": 1, "note": "n"]])
            let some = try await query("byTotal", "id = :id", [":id": "1"]) { $0.projectionExpression = "note" }
            #expect(some == [["note": "n"]])
        }

        @Test func `A local index can be read consistently`() async throws {
            try await cloud.put("orders", ["id": "1", "at": "a", "total": 1])
            #expect(try await query("byTotal", "id = :id", [":id": "1"]) { $0.consistentRead = true }.count == 1)
        }

        @Test func `The key of a page of an index is the index's and the table's`() async throws {
            for id in ["1", "2", "3"] {
                try await cloud.put("orders", ["id": .s(id), "at": "a", "customer": "c", "total": 1])
            }
            var found: [AttributeValue?] = []
            var key: Attributes?
            repeat {
                let page = try await cloud.call(DynamoDB.Query.self) {
                    $0.tableName = "orders"
                    $0.indexName = "byCustomer"
                    $0.keyConditionExpression = "customer = :c"
                    $0.expressionAttributeValues = [":c": "c"]
                    $0.limit = 2
                    $0.exclusiveStartKey = key
                }
                found += page.items.values(of: "id")
                key = page.lastEvaluatedKey
                if let key { #expect(key.keys.sorted() == ["at", "customer", "id", "total"]) }
            } while key != nil
            #expect(Set(found) == ["1", "2", "3"])
        }

        @Test(
            arguments: [
                ("country = :a AND city = :b", ["1", "2", "3", "4"]),
                ("country = :a AND city = :b AND #y = :y", ["2", "3", "4"]),
                ("country = :a AND city = :b AND #y = :y AND #m > :m", ["3", "4"]),
                ("country = :a AND city = :b AND #y > :z", ["2", "3", "4"]),
                ("country = :a AND city = :b AND #y = :y AND #m BETWEEN :m AND :n", ["2", "3"]),
            ] as [(String, [AttributeValue])]
        )
        func `A key of several attributes is looked at from the left`(
            _ condition: String,
            _ expected: [AttributeValue]
        ) async throws {
            for (id, year, month) in [("1", 2024, 12), ("2", 2025, 1), ("3", 2025, 2), ("4", 2025, 11)] {
                try await cloud.put(
                    "orders",
                    [
                        "id": .s(id), "at": "a", "country": "de", "city": "b", "year": .n("\(year)"),
                        "month": .n("\(month)"),
                    ]
                )
            }
            let values: Attributes = [":a": "de", ":b": "b", ":y": 2025, ":z": 2024, ":m": 1, ":n": 2]
            let used = values.filter { condition.contains($0.key) }
            let found = try await query("byPlace", condition, used) {
                let names = ["#y": "year", "#m": "month"].filter { condition.contains($0.key) }
                $0.expressionAttributeNames = names.isEmpty ? nil : names
            }
            #expect(found.map { $0["id"] } == expected)
        }

        @Test func `A key of several attributes needs all of its partition's`() async {
            let refusal = await cloud.refusal(of: DynamoDB.Query.self) {
                $0.tableName = "orders"
                $0.indexName = "byPlace"
                $0.keyConditionExpression = "country = :a"
                $0.expressionAttributeValues = [":a": "de"]
            }
            #expect(refusal == Refusal("Query condition missed key schema element: city"))
        }

        @Test(
            arguments: [
                ("nope", nil, nil, nil, "The table does not have the specified index: nope"),
                ("byCustomer", true, nil, nil, "Consistent reads are not supported on global secondary indexes"),
                (
                    "some", nil, "ALL_ATTRIBUTES", nil,
                    "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary index some because its projection type is not ALL"
                ),
                (
                    "some", nil, nil, "other",
                    "One or more parameter values were invalid: Global secondary index some does not project [other]"
                ),
            ] as [(String, Bool?, String?, String?, String)]
        )
        func `An index cannot give what it does not have`(
            _ index: String,
            _ consistent: Bool?,
            _ select: String?,
            _ projection: String?,
            _ message: String
        ) async {
            let refusal = await cloud.refusal(of: DynamoDB.Query.self) {
                $0.tableName = "orders"
                $0.indexName = index
                $0.consistentRead = consistent
                $0.select = select
                $0.projectionExpression = projection == nil ? nil : "#p"
                $0.expressionAttributeNames = projection.map { ["#p": $0] }
                $0.keyConditionExpression = "customer = :c"
                $0.expressionAttributeValues = [":c": "c"]
            }
            #expect(refusal == Refusal(message))
        }

        @Test(
            arguments: [
                ["id": "a", "at": "b"], ["customer": "c", "total": 1],
                ["id": "a", "at": "b", "customer": "c", "total": "1"],
            ] as [Attributes]
        )
        func `A start key of an index has the keys of both`(_ key: Attributes) async {
            let refusal = await cloud.refusal(of: DynamoDB.Scan.self) {
                $0.tableName = "orders"
                $0.indexName = "byCustomer"
                $0.exclusiveStartKey = key
            }
            #expect(refusal == Refusal("The provided starting key is invalid"))
        }

        @Test func `A value that an index cannot hold as its key is refused`() async throws {
            let refusal = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "orders"
                $0.item = ["id": "1", "at": "a", "total": "1"]
            }
            #expect(
                refusal?.message.contains("Type mismatch for Index Key total Expected: N Actual: S IndexName: ") == true
            )
            let empty = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "orders"
                $0.item = ["id": "1", "at": "a", "country": ""]
            }
            #expect(
                empty
                    == Refusal(
                        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: byPlace, IndexKey: country"
                    )
            )
            #expect(try await cloud.items("orders") == [])
        }
    }
}
