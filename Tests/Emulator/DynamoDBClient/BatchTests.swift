import AWSDynamoDB
import AWSWire
import DynamoDBService
import Testing

extension ClientTests {
    @Suite struct BatchTests {
        private let cloud: ServedTables

        init() async throws {
            cloud = try await ServedTables()
            try await cloud.make("left")
            try await cloud.make("right", "id | nr:N")
        }

        private static func put(_ item: Attributes) -> DynamoDB.WriteRequest {
            .init { $0.putRequest = .init { $0.item = item } }
        }

        private static func delete(_ key: Attributes) -> DynamoDB.WriteRequest {
            .init { $0.deleteRequest = .init { $0.key = key } }
        }

        private func refusal(of write: [String: [DynamoDB.WriteRequest]]) async -> Refusal? {
            await cloud.refusal(of: DynamoDB.BatchWriteItem.self) { $0.requestItems = write }
        }

        @Test func `A batch writes and deletes in several tables`() async throws {
            try await cloud.put("left", ["id": "old"])
            let output = try await cloud.call(DynamoDB.BatchWriteItem.self) {
                $0.requestItems = [
                    "left": [Self.put(["id": "new", "data": .b([0x90])]), Self.delete(["id": "old"])],
                    "right": [Self.put(["id": "a", "nr": 1])],
                ]
            }
            #expect(output.unprocessedItems?.isEmpty == true)
            #expect(output.consumedCapacity == nil && output.itemCollectionMetrics == nil)
            #expect(try await cloud.items("left") == [["id": "new", "data": .b([0x90])]])
            #expect(try await cloud.items("right") == [["id": "a", "nr": 1]])
        }

        @Test func `A batch reads what is there, in no order, and tells each table`() async throws {
            try await cloud.put("left", ["id": "a", "x": 1], ["id": "b"])
            let output = try await cloud.call(DynamoDB.BatchGetItem.self) {
                $0.requestItems = [
                    "left": .init {
                        $0.keys = [["id": "a"], ["id": "none"], ["id": "b"]]
                        $0.consistentRead = true
                    },
                    "right": .init { $0.keys = [["id": "a", "nr": 1]] },
                ]
            }
            #expect(output.unprocessedKeys?.isEmpty == true)
            #expect(output.responses?["right"]?.isEmpty == true)
            let found = try #require(output.responses?["left"]).map(\.attributes)
            #expect(found.count == 2 && found.contains(["id": "a", "x": 1]) && found.contains(["id": "b"]))
        }

        @Test func `Each table of a batch has its own projection`() async throws {
            try await cloud.put("left", ["id": "a", "name": "n"])
            try await cloud.put("right", ["id": "a", "nr": 1, "x": 2])
            let output = try await cloud.call(DynamoDB.BatchGetItem.self) {
                $0.requestItems = [
                    "left": .init {
                        $0.keys = [["id": "a"]]
                        $0.projectionExpression = "#n"
                        $0.expressionAttributeNames = ["#n": "name"]
                    },
                    "right": .init {
                        $0.keys = [["id": "a", "nr": 1]]
                        $0.projectionExpression = "x"
                    },
                ]
            }
            #expect(output.responses?["left"]?.map(\.attributes) == [["name": "n"]])
            #expect(output.responses?["right"]?.map(\.attributes) == [["x": 2]])
        }

        @Test func `Keys that would make the answer larger than 16 MB are left unprocessed`() async throws {
            let text = AttributeValue.s(String(repeating: "x", count: 300 * 1024))
            let keys = (0..<100).map { Attributes(dictionaryLiteral: ("id", .s("\($0)"))) }
            for key in keys { try await cloud.put("left", key.merging(["text": text]) { $1 }) }
            let output = try await cloud.call(DynamoDB.BatchGetItem.self) {
                $0.requestItems = ["left": .init { $0.keys = keys }]
            }
            // The example of API_BatchGetItem: of 100 items of 300 KB, 52 come.
            #expect(output.responses?["left"]?.count == 52)
            #expect(output.unprocessedKeys?["left"]?.keys.count == 48)
        }

        @Test func `One item is written once in a batch`() async {
            let duplicates = Refusal("Provided list of item keys contains duplicates")
            #expect(await refusal(of: ["left": [Self.put(["id": "a"]), Self.delete(["id": "a"])]]) == duplicates)
            #expect(
                await refusal(of: ["right": [Self.put(["id": "a", "nr": 1]), Self.put(["id": "a", "nr": .n("1.0")])]])
                    == duplicates
            )
            #expect(
                await cloud.refusal(of: DynamoDB.BatchGetItem.self) {
                    $0.requestItems = ["left": .init { $0.keys = [["id": "a"], ["id": "a"]] }]
                } == duplicates
            )
        }

        @Test func `A batch that is refused writes nothing`() async throws {
            #expect(
                await refusal(of: ["left": [Self.put(["id": "a"]), Self.put(["id": ""])]])
                    == Refusal(
                        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: id"
                    )
            )
            #expect(
                await refusal(of: ["left": [Self.put(["id": "a"])], "none": [Self.put(["id": "a"])]])
                    == Refusal("ResourceNotFoundException", "Requested resource not found")
            )
            #expect(try await cloud.items("left") == [])
        }

        @Test func `A batch has 25 writes and 100 reads at most`() async throws {
            let writes = (0..<26).map { Self.put(["id": .s("\($0)")]) }
            #expect(await refusal(of: ["left": Array(writes.dropLast())]) == nil)
            let refusal = await refusal(of: ["left": writes])
            #expect(refusal?.code == "ValidationException")
            #expect(
                refusal?.message.hasSuffix(
                    "at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 25, Member must have length greater than or equal to 1]"
                ) == true
            )
            let reads = await cloud.refusal(of: DynamoDB.BatchGetItem.self) {
                $0.requestItems = ["left": .init { $0.keys = (0..<101).map { ["id": .s("\($0)")] } }]
            }
            #expect(
                reads?.message.hasSuffix(
                    "at 'requestItems.left.member.keys' failed to satisfy constraint: Member must have length less than or equal to 100"
                ) == true
            )
        }

        @Test func `What a table's capacity does not serve stays unprocessed`() async throws {
            var options = DynamoDBService.Options()
            options.throttles = true
            let cloud = try await ServedTables(options)
            try await cloud.make("small") {
                $0.billingMode = "PROVISIONED"
                $0.provisionedThroughput = .init {
                    $0.readCapacityUnits = 1
                    $0.writeCapacityUnits = 1
                }
            }
            // Unused capacity of five minutes can be spent at once (developer guide, burst capacity).
            let text = AttributeValue.s(String(repeating: "x", count: 40 * 1024))
            let output = try await cloud.call(DynamoDB.BatchWriteItem.self) {
                $0.requestItems = ["small": (0..<25).map { Self.put(["id": .s("\($0)"), "text": text]) }]
            }
            let left = try #require(output.unprocessedItems?["small"])
            #expect(left.count > 0 && left.count < 25)
            #expect(try await cloud.items("small").count == 25 - left.count)
            let refusal = await cloud.refusal(of: DynamoDB.BatchWriteItem.self) { $0.requestItems = ["small": left] }
            #expect(
                refusal
                    == Refusal(
                        "ProvisionedThroughputExceededException",
                        "The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API."
                    )
            )
            await cloud.advance(seconds: 600)
            let again = try await cloud.call(DynamoDB.BatchWriteItem.self) { $0.requestItems = ["small": [left[0]]] }
            #expect(again.unprocessedItems?.isEmpty == true)
        }
    }
}
