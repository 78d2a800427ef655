import AWSDynamoDB
import AWSWire
import Testing

extension ClientTests {
    @Suite struct ItemTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("items", "id | at:N")
        }

        private func refusal(_ item: Attributes) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "items"
                $0.item = item
            }
        }

        @Test func `An attribute's name has less than 64 KB, wherever it is`() async throws {
            try await cloud.make("names")
            let long = String(repeating: "x", count: 65_536)
            let refusal = Refusal(
                "1 validation error detected: Attribute name is too large, must be less than 65536 bytes"
            )
            for (name, wanted) in [(long, refusal), (String(long.dropLast()), nil)] {
                for item in [["id": "a", name: 1], ["id": "a", "m": .m([name: 1])]] as [Attributes] {
                    let put = await cloud.refusal(of: DynamoDB.PutItem.self) {
                        $0.tableName = "names"
                        $0.item = item
                    }
                    #expect(put == wanted)
                }
                let nested = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                    $0.tableName = "names"
                    $0.key = ["id": "a"]
                    $0.updateExpression = "SET m = :m"
                    $0.expressionAttributeValues = [":m": .m([name: 1])]
                }
                #expect(nested == wanted)
                let named = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                    $0.tableName = "names"
                    $0.key = ["id": "a"]
                    $0.updateExpression = "SET #n = :n"
                    $0.expressionAttributeNames = ["#n": name]
                    $0.expressionAttributeValues = [":n": 1]
                }
                #expect(named == wanted)
            }
        }

        @Test func `An item comes back with every type it had`() async throws {
            let item: Attributes = [
                "id": "a", "at": 1, "text": "ä\u{0}\u{1F600}", "empty": "", "number": .n("-1.5"),
                "bytes": .b([0, 0x90, 255]),
                "noBytes": .b([]), "yes": .bool(true), "no": .bool(false), "nothing": .null,
                "list": .l(["x", 1, .l([])]),
                "map": .m(["k": "x", "inner": .m([:])]), "strings": .ss(["a", ""]), "numbers": .ns(["1", "2.5"]),
                "binaries": .bs([[1], []]),
            ]
            try await cloud.put("items", item)
            #expect(try await cloud.item("items", ["id": "a", "at": 1]) == item)
        }

        @Test func `An item that is not there is no item`() async throws {
            #expect(try await cloud.item("items", ["id": "none", "at": 1]) == nil)
        }

        @Test func `Numbers that are equal name the same item`() async throws {
            try await cloud.put("items", ["id": "a", "at": .n("1.0")], ["id": "a", "at": .n("10e-1")])
            #expect(try await cloud.items("items") == [["id": "a", "at": 1]])
        }

        @Test func `Items nest 32 levels deep, and no deeper`() async throws {
            var value: AttributeValue = "leaf"
            for _ in 1...31 { value = .l([value]) }
            try await cloud.put("items", ["id": "a", "at": 1, "deep": value])
            #expect(try await cloud.item("items", ["id": "a", "at": 1])?["deep"] == value)
            let refusal = await refusal(["id": "a", "at": 1, "deep": .m(["x": value])])
            #expect(
                refusal
                    == Refusal(
                        "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
                    )
            )
        }

        @Test func `An item has 400 KB at most, names and values`() async throws {
            // id + a + at + one byte of a number's digits and one of its sign and exponent + name of the attribute.
            let text = String(repeating: "x", count: 400 * 1024 - "id".count - 1 - "at".count - 2 - "text".count)
            try await cloud.put("items", ["id": "a", "at": 1, "text": .s(text)])
            #expect(
                await refusal(["id": "a", "at": 1, "text": .s(text + "x")])
                    == Refusal("Item size has exceeded the maximum allowed size")
            )
        }

        @Test(
            arguments: [
                (["at": 1], "One or more parameter values were invalid: Missing the key id in the item"),
                (["id": "a"], "One or more parameter values were invalid: Missing the key at in the item"),
                (
                    ["id": "a", "at": "1"],
                    "One or more parameter values were invalid: Type mismatch for key at expected: N actual: S"
                ),
                (
                    ["id": "", "at": 1],
                    "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: id"
                ),
                (["id": "a", "at": .n("abc")], "The parameter cannot be converted to a numeric value: abc"),
            ] as [(Attributes, String)]
        )
        func `An item that is no item is refused`(_ item: Attributes, _ message: String) async {
            #expect(await refusal(item) == Refusal(message))
        }

        @Test(
            arguments: [
                (.ss([]), "An string set  may not be empty"),
                (.ns([]), "An number set  may not be empty"),
                (.bs([]), "Binary sets should not be empty"),
                (.ss(["a", "a"]), "Input collection [a, a] contains duplicates."),
                (.ns(["1", "1.0"]), "Input collection contains duplicates"),
            ] as [(AttributeValue, String)]
        )
        func `A set that is none is told in the envelope, without the placeholder, and of batches as it is`(
            _ set: AttributeValue,
            _ message: String
        ) async {
            let wanted = Refusal("One or more parameter values were invalid: \(message)")
            for item in [["id": "a", "at": 1, "x": set], ["id": "a", "at": 1, "x": .l([.m(["y": set])])]]
                as [Attributes]
            {
                #expect(await refusal(item) == wanted.inEnvelope)
                let batch = await cloud.refusal(of: DynamoDB.BatchWriteItem.self) {
                    $0.requestItems = ["items": [.init { $0.putRequest = .init { $0.item = item } }]]
                }
                #expect(batch == wanted)
            }
            let update = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "items"
                $0.key = ["id": "a", "at": 1]
                $0.updateExpression = "SET x = :x"
                $0.expressionAttributeValues = [":x": set]
            }
            #expect(update == wanted.inEnvelope)
            let delete = await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                $0.tableName = "items"
                $0.key = ["id": "a", "at": 1]
                $0.conditionExpression = "x = :x"
                $0.expressionAttributeValues = [":x": set]
            }
            #expect(
                delete
                    == Refusal("ExpressionAttributeValues contains invalid value: \(wanted.message) for key :x")
            )
        }

        @Test(
            arguments: [
                (
                    "",
                    "1 validation error detected: Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1"
                ),
                ("it", "TableName must be at least 3 characters long and at most 255 characters long"),
                (
                    "it's",
                    "1 validation error detected: Value 'it's' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
                ),
                (
                    "arn:aws:dynamodb:us-east-1:000000000000:table/items/index/by-at",
                    "Invalid TableArn: Invalid ResourceArn provided as input arn:aws:dynamodb:us-east-1:000000000000:table/items/index/by-at"
                ),
                (
                    "arn:aws:dynamodb:us-east-1:000000000000:backup/items",
                    "Invalid TableArn: Invalid ResourceArn provided as input arn:aws:dynamodb:us-east-1:000000000000:backup/items"
                ),
            ]
        )
        func `A table's name that is none is told so`(_ name: String, _ message: String) async {
            let get = await cloud.refusal(of: DynamoDB.GetItem.self) {
                $0.tableName = name
                $0.key = ["id": "a", "at": 1]
            }
            #expect(get == Refusal(message))
            // What names a part of a table is not taken for the table.
            let delete = await cloud.refusal(of: DynamoDB.DeleteTable.self) { $0.tableName = name }
            #expect(delete == Refusal(message))
        }

        @Test func `The ARN of an index is backed up as little as deleted`() async throws {
            let index = "arn:aws:dynamodb:us-east-1:000000000000:table/items/index/by-at"
            let backup = await cloud.refusal(of: DynamoDB.CreateBackup.self) {
                $0.tableName = index
                $0.backupName = "backup"
            }
            #expect(backup?.code == "TableNotFoundException")
            let recovery = await cloud.refusal(of: DynamoDB.UpdateContinuousBackups.self) {
                $0.tableName = index
                $0.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true
            }
            #expect(recovery?.code == "TableNotFoundException")
            #expect(
                try await cloud.call(DynamoDB.DescribeTable.self) { $0.tableName = "items" }.table?.tableStatus
                    == "ACTIVE"
            )
        }

        @Test func `A table's name that is none is told alone`() async {
            let put = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = ""
                $0.item = ["id": "a", "at": 1]
                $0.returnValues = "SOME"
            }
            #expect(
                put
                    == Refusal(
                        "1 validation error detected: Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1"
                    )
            )
        }

        @Test func `What is wrong with an item by itself is told before the table that is not there`() async {
            var deep: AttributeValue = 1
            for _ in 0..<32 { deep = .l([deep]) }
            let large = AttributeValue.s(String(repeating: "x", count: 400 * 1024))
            for (value, message) in [
                (
                    deep,
                    "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
                ), (large, "Item size has exceeded the maximum allowed size"),
                (.n("1e"), "The parameter cannot be converted to a numeric value: 1e"),
            ] as [(AttributeValue, String)] {
                let put = await cloud.refusal(of: DynamoDB.PutItem.self) {
                    $0.tableName = "none"
                    $0.item = ["id": "a", "x": value]
                }
                #expect(put == Refusal(message))
                let batch = await cloud.refusal(of: DynamoDB.BatchWriteItem.self) {
                    $0.requestItems = ["none": [.init { $0.putRequest = .init { $0.item = ["id": "a", "x": value] } }]]
                }
                #expect(batch == Refusal(message))
            }
        }

        @Test(
            arguments: [
                (2048, 1024, nil), (2049, 1, "Size of hashkey has exceeded the maximum size limit of2048 bytes"),
                (1, 1025, "Aggregated size of all range keys has exceeded the size limit of 1024 bytes"),
            ] as [(Int, Int, String?)]
        )
        func `A partition key has 2048 bytes at most, a sort key 1024`(
            _ hash: Int,
            _ range: Int,
            _ message: String?
        ) async throws {
            try await cloud.make("texts", "id | at")
            let refusal = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "texts"
                $0.item = [
                    "id": .s(String(repeating: "h", count: hash)), "at": .s(String(repeating: "r", count: range)),
                ]
            }
            #expect(refusal == message.map { Refusal("One or more parameter values were invalid: \($0)") })
        }

        @Test(
            arguments: [
                (2048, 1024, nil), (2049, 1024, "kind Actual Size: 2049 bytes Max Size: 2048 bytes"),
                (2048, 1025, "size Actual Size: 1025 bytes Max Size: 1024 bytes"),
            ] as [(Int, Int, String?)]
        )
        func `An index's keys are as long as a table's at most`(
            _ hash: Int,
            _ range: Int,
            _ message: String?
        ) async throws {
            try await cloud.make("sorted", global: [.init(name: "by-kind", keys: "kind | size")])
            let (kind, size) = (String(repeating: "h", count: hash), String(repeating: "r", count: range))
            let expected = message.map {
                Refusal(
                    "One or more parameter values were invalid: Size limit exceeded for Index Key \($0) IndexName: by-kind"
                )
            }
            let put = await cloud.refusal(of: DynamoDB.PutItem.self) {
                $0.tableName = "sorted"
                $0.item = ["id": "put", "kind": .s(kind), "size": .s(size)]
            }
            #expect(put == expected)
            let update = await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                $0.tableName = "sorted"
                $0.key = ["id": "updated"]
                $0.updateExpression = "SET kind = :k, #s = :s"
                $0.expressionAttributeNames = ["#s": "size"]
                $0.expressionAttributeValues = [":k": .s(kind), ":s": .s(size)]
            }
            #expect(update == expected)
        }

        @Test(
            arguments: [
                ["id": "a"], ["id": "a", "at": "1"], ["id": "a", "at": 1, "more": 1], ["ID": "a", "at": 1], [:],
            ] as [Attributes]
        )
        func `A key has just the key's attributes`(_ key: Attributes) async {
            let mismatch = Refusal("The provided key element does not match the schema")
            #expect(
                await cloud.refusal(of: DynamoDB.GetItem.self) {
                    $0.tableName = "items"
                    $0.key = key
                } == mismatch
            )
            #expect(
                await cloud.refusal(of: DynamoDB.DeleteItem.self) {
                    $0.tableName = "items"
                    $0.key = key
                } == mismatch
            )
            #expect(
                await cloud.refusal(of: DynamoDB.UpdateItem.self) {
                    $0.tableName = "items"
                    $0.key = key
                } == mismatch
            )
        }

        @Test func `A table's ARN stands for its name`() async throws {
            let arn = try #require(try await cloud.describe("items").tableArn)
            #expect(arn == "arn:aws:dynamodb:eu-west-1:111122223333:table/items")
            try await cloud.put(arn, ["id": "a", "at": 1])
            #expect(try await cloud.item("items", ["id": "a", "at": 1]) == ["id": "a", "at": 1])
        }

        @Test func `A table that is not there is told in the words of item operations`() async {
            let notFound = Refusal("ResourceNotFoundException", "Requested resource not found")
            #expect(
                await cloud.refusal(of: DynamoDB.PutItem.self) {
                    $0.tableName = "none"
                    $0.item = ["id": "a"]
                } == notFound
            )
            #expect(
                await cloud.refusal(of: DynamoDB.GetItem.self) {
                    $0.tableName = "none"
                    $0.key = ["id": "a"]
                } == notFound
            )
        }
    }
}
