import AWSCore
import AWSWire
import DynamoDBService
import EmulatorCore
import Support
import Testing

@Suite struct ItemTests {
    private func sandbox() async throws -> Sandbox {
        let sandbox = try await Sandbox { environment in
            [try DynamoDBService(environment)]
        }
        let made = await sandbox.call(
            "DynamoDB_20120810.CreateTable",
            [
                "TableName": "music", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [
                    ["AttributeName": "artist", "AttributeType": "S"], ["AttributeName": "year", "AttributeType": "N"],
                ],
                "KeySchema": [
                    ["AttributeName": "artist", "KeyType": "HASH"], ["AttributeName": "year", "KeyType": "RANGE"],
                ],
            ]
        )
        #expect(made["TableDescription"]?["TableStatus"] == "CREATING")
        return sandbox
    }

    private func call(_ sandbox: Sandbox, _ operation: String, _ more: [JSON.Member]) async -> Reply {
        await sandbox.call("DynamoDB_20120810.\(operation)", .object([.init("TableName", "music")] + more))
    }

    private func key(_ artist: String, _ year: Int) -> JSON {
        ["artist": ["S": .string(artist)], "year": ["N": .string(String(year))]]
    }

    private func put(_ sandbox: Sandbox, _ artist: String, _ year: Int, _ more: [JSON.Member] = []) async -> Reply {
        let item = JSON.object((key(artist, year).object ?? []) + [.init("price", ["N": "1.50"])])
        return await call(sandbox, "PutItem", [.init("Item", item)] + more)
    }

    @Test("An item is read back as it was put, its numbers in canonical form")
    func putAndGet() async throws {
        let sandbox = try await sandbox()
        #expect(await put(sandbox, "a", 2000).body == [:])
        let got = await call(sandbox, "GetItem", [.init("Key", key("a", 2000))])
        #expect(got["Item"]?["price"] == ["N": "1.5"])
        #expect(await call(sandbox, "GetItem", [.init("Key", key("a", 2001))]).body == [:])
    }

    @Test("A key that does not fit the schema is refused in AWS's words")
    func keys() async throws {
        let sandbox = try await sandbox()
        func message(_ operation: String, _ name: String, _ value: JSON) async -> String? {
            await call(sandbox, operation, [.init(name, value)]).message
        }
        #expect(
            await message("GetItem", "Key", ["artist": ["S": "a"]])
                == "The provided key element does not match the schema"
        )
        #expect(
            await message("PutItem", "Item", ["artist": ["S": "a"]])
                == "One or more parameter values were invalid: Missing the key year in the item"
        )
        #expect(
            await message("PutItem", "Item", ["artist": ["N": "1"], "year": ["N": "1"]])
                == "One or more parameter values were invalid: Type mismatch for key artist expected: S actual: N"
        )
        #expect(
            await message("PutItem", "Item", ["artist": ["S": ""], "year": ["N": "1"]])
                == "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: artist"
        )
    }

    @Test("A failed condition leaves the item, and tells it where asked to")
    func condition() async throws {
        let sandbox = try await sandbox()
        _ = await put(sandbox, "a", 1)
        let failed = await put(
            sandbox,
            "a",
            1,
            [
                .init("ConditionExpression", "attribute_not_exists(artist)"),
                .init("ReturnValuesOnConditionCheckFailure", "ALL_OLD"),
            ]
        )
        #expect(failed.status == 400)
        #expect(failed.code == "ConditionalCheckFailedException")
        #expect(failed.message == "The conditional request failed")
        #expect(failed["Item"]?["price"] == ["N": "1.5"])
    }

    @Test("An update changes an item, or makes it, and returns what is asked for")
    func update() async throws {
        let sandbox = try await sandbox()
        let add: [JSON.Member] = [
            .init("Key", key("a", 1)), .init("UpdateExpression", "ADD plays :one SET #t = :t"),
            .init("ExpressionAttributeNames", ["#t": "title"]),
            .init("ExpressionAttributeValues", [":one": ["N": "1"], ":t": ["S": "x"]]),
        ]
        #expect(await call(sandbox, "UpdateItem", add + [.init("ReturnValues", "UPDATED_OLD")]).body == [:])
        let second = await call(sandbox, "UpdateItem", add + [.init("ReturnValues", "UPDATED_NEW")])
        #expect(second["Attributes"]?["plays"] == ["N": "2"])
        #expect(second["Attributes"]?["artist"] == nil)
    }

    @Test("A query reads a partition in the order of its numbers, in pages")
    func query() async throws {
        let sandbox = try await sandbox()
        for year in [100, 9, -5, 20] { _ = await put(sandbox, "a", year) }
        _ = await put(sandbox, "b", 1)
        func years(_ reply: Reply) -> [String] { reply["Items"]?.array?.compactMap { $0["year"]?["N"]?.string } ?? [] }
        let condition: [JSON.Member] = [
            .init("KeyConditionExpression", "artist = :a"), .init("ExpressionAttributeValues", [":a": ["S": "a"]]),
        ]
        #expect(years(await call(sandbox, "Query", condition)) == ["-5", "9", "20", "100"])
        let page = await call(sandbox, "Query", condition + [.init("Limit", 3), .init("ScanIndexForward", false)])
        #expect(years(page) == ["100", "20", "9"])
        let next = await call(
            sandbox,
            "Query",
            condition + [
                .init("ScanIndexForward", false), .init("ExclusiveStartKey", try #require(page["LastEvaluatedKey"])),
            ]
        )
        #expect(years(next) == ["-5"])
        #expect(next["LastEvaluatedKey"] == nil)
    }

    @Test("A scan with segments gives each item once")
    func segments() async throws {
        let sandbox = try await sandbox()
        for i in 0..<40 { _ = await put(sandbox, "artist\(i)", i) }
        var seen: [String] = []
        for segment in 0..<3 {
            let part = await call(
                sandbox,
                "Scan",
                [.init("TotalSegments", 3), .init("Segment", .number(String(segment)))]
            )
            seen += part["Items"]?.array?.compactMap { $0["artist"]?["S"]?.string } ?? []
        }
        #expect(seen.count == 40)
        #expect(Set(seen).count == 40)
    }

    @Test("A transaction does all or nothing, and tells a reason for each of its writes")
    func transaction() async throws {
        let sandbox = try await sandbox()
        _ = await put(sandbox, "a", 1)
        func item(_ artist: String) -> JSON { .object(key(artist, 1).object ?? []) }
        let reply = await sandbox.call(
            "DynamoDB_20120810.TransactWriteItems",
            [
                "TransactItems": [
                    ["Put": ["TableName": "music", "Item": item("new")]],
                    [
                        "Put": [
                            "TableName": "music", "Item": item("a"),
                            "ConditionExpression": "attribute_not_exists(artist)",
                        ]
                    ],
                ]
            ]
        )
        #expect(reply.code == "TransactionCanceledException")
        #expect(
            reply.message
                == "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]"
        )
        #expect(
            reply["CancellationReasons"]
                == [["Code": "None"], ["Code": "ConditionalCheckFailed", "Message": "The conditional request failed"]]
        )
        #expect(await call(sandbox, "GetItem", [.init("Key", key("new", 1))]).body == [:])
    }

    @Test("A transaction repeated with its token within ten minutes does nothing more")
    func idempotency() async throws {
        let sandbox = try await sandbox()
        func run(_ plays: String) async -> Reply {
            await sandbox.call(
                "DynamoDB_20120810.TransactWriteItems",
                [
                    "ClientRequestToken": "token-1",
                    "TransactItems": [
                        [
                            "Update": [
                                "TableName": "music", "Key": key("a", 1), "UpdateExpression": "ADD plays :n",
                                "ExpressionAttributeValues": [":n": ["N": .string(plays)]],
                            ]
                        ]
                    ],
                ]
            )
        }
        for _ in 0..<3 { #expect(await run("1").status == 200) }
        #expect(await run("2").code == "IdempotentParameterMismatchException")
        await sandbox.timeline.advance(by: .seconds(600))
        #expect(await run("1").status == 200)
        #expect(await call(sandbox, "GetItem", [.init("Key", key("a", 1))])["Item"]?["plays"] == ["N": "2"])
    }

    @Test("A batch writes and reads items of a table")
    func batch() async throws {
        let sandbox = try await sandbox()
        let writes = (0..<25).map { i -> JSON in ["PutRequest": ["Item": key("a", i)]] }
        let written = await sandbox.call(
            "DynamoDB_20120810.BatchWriteItem",
            ["RequestItems": ["music": .array(writes)]]
        )
        #expect(written["UnprocessedItems"] == [:])
        let read = await sandbox.call(
            "DynamoDB_20120810.BatchGetItem",
            ["RequestItems": ["music": ["Keys": [key("a", 3), key("a", 99)]]]]
        )
        #expect(read["Responses"]?["music"]?.array?.count == 1)
        let many = await sandbox.call(
            "DynamoDB_20120810.BatchWriteItem",
            ["RequestItems": ["music": .array(writes + writes)]]
        )
        #expect(many.status == 400)
    }

    @Test("Capacity is counted as AWS rounds it")
    func capacity() async throws {
        let sandbox = try await sandbox()
        let total: [JSON.Member] = [.init("ReturnConsumedCapacity", "TOTAL")]
        #expect(
            await put(sandbox, "a", 1, total)["ConsumedCapacity"] == [
                "TableName": "music", "CapacityUnits": .number("1.0"),
            ]
        )
        let read = await call(sandbox, "GetItem", [.init("Key", key("a", 1))] + total)
        #expect(read["ConsumedCapacity"]?["CapacityUnits"] == .number("0.5"))
    }

    @Test("A table that is not there is AWS's error, with its name where AWS tells it")
    func missing() async throws {
        let sandbox = try await sandbox()
        let get = await sandbox.call("DynamoDB_20120810.GetItem", ["TableName": "nope", "Key": ["a": ["S": "b"]]])
        #expect(get.message == "Requested resource not found")
        let describe = await sandbox.call("DynamoDB_20120810.DescribeTable", ["TableName": "nope"])
        #expect(describe.message == "Requested resource not found: Table: nope not found")
        #expect(describe.code == "ResourceNotFoundException")
    }
}
