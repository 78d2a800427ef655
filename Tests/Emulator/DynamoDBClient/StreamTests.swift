import AWSCore
import AWSDynamoDB
import AWSDynamoDBStreams
import AWSWire
import Testing

extension ClientTests {
    @Suite struct StreamTests {
        private let cloud: ServedTables

        init() async throws { cloud = try await ServedTables() }

        private func make(_ name: String, _ view: String, _ keys: Keys = "id") async throws {
            try await cloud.make(name, keys) {
                $0.streamSpecification = .init {
                    $0.streamEnabled = true
                    $0.streamViewType = view
                }
            }
        }

        /// A record in few words.
        private struct Told: Equatable {
            var event: String?
            var keys: Attributes?
            var old: Attributes?
            var new: Attributes?
            var size: Int?

            init(_ event: String, _ keys: Attributes, old: Attributes? = nil, new: Attributes? = nil, size: Int) {
                self.event = event
                self.keys = keys
                self.old = old
                self.new = new
                self.size = size
            }

            init(_ record: DynamoDBStreams.Record) {
                event = record.eventName
                keys = record.dynamodb?.keys?.attributes
                old = record.dynamodb?.oldImage?.attributes
                new = record.dynamodb?.newImage?.attributes
                size = record.dynamodb?.sizeBytes
            }
        }

        private func told(_ table: String) async throws -> [Told] { try await cloud.records(of: table).map(Told.init) }

        @Test func `A stream is told with its shard`() async throws {
            try await make("told", "NEW_AND_OLD_IMAGES")
            let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/told/stream/2026-11-22T12:00:00.000"
            let found = try await cloud.call(DynamoDBStreams.DescribeStream.self) { $0.streamArn = arn }
            let stream = try #require(found.streamDescription)
            #expect(stream.streamArn == arn && stream.streamLabel == "2026-11-22T12:00:00.000")
            #expect(stream.streamStatus == "ENABLED" && stream.streamViewType == "NEW_AND_OLD_IMAGES")
            #expect(stream.tableName == "told" && stream.creationRequestDateTime == cloud.now)
            #expect(stream.keySchema?.map(\.attributeName) == ["id"])
            #expect(stream.lastEvaluatedShardId == nil)
            let shard = try #require(stream.shards?.first)
            #expect(stream.shards?.count == 1 && shard.parentShardId == nil)
            #expect(shard.shardId?.hasPrefix("shardId-0000000") == true)
            #expect(shard.sequenceNumberRange?.endingSequenceNumber == nil)
            let listed = try await cloud.call(DynamoDBStreams.ListStreams.self) { $0.tableName = "told" }
            #expect(listed.streams?.map(\.streamArn) == [arn])
        }

        @Test(arguments: [
            ("KEYS_ONLY", false, false), ("NEW_IMAGE", false, true), ("OLD_IMAGE", true, false),
            ("NEW_AND_OLD_IMAGES", true, true),
        ])
        func `A view type chooses the images`(_ view: String, _ old: Bool, _ new: Bool) async throws {
            try await make("views", view)
            try await cloud.put("views", ["id": "Fred"], ["id": "Fred", "name": "Fred"])
            try await cloud.call(DynamoDB.DeleteItem.self) {
                $0.tableName = "views"
                $0.key = ["id": "Fred"]
            }
            let first: Attributes = ["id": "Fred"]
            let second: Attributes = ["id": "Fred", "name": "Fred"]
            // Six bytes of the key; each image has six or 14.
            #expect(
                try await told("views") == [
                    Told("INSERT", first, new: new ? first : nil, size: 6 + (new ? 6 : 0)),
                    Told(
                        "MODIFY",
                        first,
                        old: old ? first : nil,
                        new: new ? second : nil,
                        size: 6 + (old ? 6 : 0) + (new ? 14 : 0)
                    ),
                    Told("REMOVE", first, old: old ? second : nil, size: 6 + (old ? 14 : 0)),
                ]
            )
        }

        @Test func `A record tells where it comes from`() async throws {
            try await make("source", "KEYS_ONLY")
            try await cloud.put("source", ["id": "a"])
            let record = try #require(try await cloud.records(of: "source").first)
            #expect(record.eventSource == "aws:dynamodb" && record.eventVersion == "1.1")
            #expect(record.awsRegion == "eu-west-1" && record.userIdentity == nil)
            #expect(record.eventID?.utf8.count == 32)
            #expect(record.dynamodb?.streamViewType == "KEYS_ONLY")
            #expect(record.dynamodb?.approximateCreationDateTime == cloud.now)
        }

        @Test func `Batches, transactions and statements have a record for each item`() async throws {
            try await make("all", "NEW_AND_OLD_IMAGES")
            try await cloud.call(DynamoDB.BatchWriteItem.self) {
                $0.requestItems = ["all": [.init { $0.putRequest = .init { $0.item = ["id": "NewKey"] } }]]
            }
            try await cloud.call(DynamoDB.TransactWriteItems.self) {
                $0.transactItems = [
                    .init {
                        $0.update = .init {
                            $0.tableName = "all"
                            $0.key = ["id": "NewKey"]
                            $0.updateExpression = "SET attr1 = :a, attr2 = :b"
                            $0.expressionAttributeValues = [":a": "value1", ":b": "value2"]
                        }
                    },
                    .init {
                        $0.update = .init {
                            $0.tableName = "all"
                            $0.key = ["id": "NonExistentKey"]
                            $0.updateExpression = "SET attr1 = :a"
                            $0.expressionAttributeValues = [":a": "value1"]
                        }
                    },
                ]
            }
            try await cloud.call(DynamoDB.ExecuteStatement.self) {
                $0.statement = "DELETE FROM \"all\" WHERE id = 'NewKey'"
            }
            let updated: Attributes = ["id": "NewKey", "attr1": "value1", "attr2": "value2"]
            #expect(
                try await told("all") == [
                    Told("INSERT", ["id": "NewKey"], new: ["id": "NewKey"], size: 16),
                    Told("MODIFY", ["id": "NewKey"], old: ["id": "NewKey"], new: updated, size: 46),
                    Told(
                        "INSERT",
                        ["id": "NonExistentKey"],
                        new: ["id": "NonExistentKey", "attr1": "value1"],
                        size: 43
                    ),
                    Told("REMOVE", ["id": "NewKey"], old: updated, size: 38),
                ]
            )
        }

        @Test func `A write that changes nothing has no record`() async throws {
            try await make("same", "KEYS_ONLY")
            try await cloud.put("same", ["id": "a", "n": 1], ["id": "a", "n": .n("1.0")])
            for id in ["a", "none"] {
                try await cloud.call(DynamoDB.UpdateItem.self) {
                    $0.tableName = "same"
                    $0.key = ["id": .s(id)]
                    $0.updateExpression = "SET n = :n"
                    $0.expressionAttributeValues = [":n": 1]
                }
            }
            try await cloud.call(DynamoDB.DeleteItem.self) {
                $0.tableName = "same"
                $0.key = ["id": "not there"]
            }
            #expect(try await cloud.records(of: "same").map { $0.dynamodb?.keys?.attributes["id"] } == ["a", "none"])
        }

        @Test func `A record's images are as the item is read`() async throws {
            try await make("bytes", "NEW_IMAGE")
            try await cloud.put("bytes", ["id": "id1", "version": 1, "data": .b([0x90])])
            try await cloud.call(DynamoDB.UpdateItem.self) {
                $0.tableName = "bytes"
                $0.key = ["id": "id1"]
                $0.updateExpression = "SET version = :v"
                $0.expressionAttributeValues = [":v": 2]
            }
            let images = try await cloud.records(of: "bytes").map { $0.dynamodb?.newImage?.attributes }
            #expect(images.map { $0?["version"] } == [1, 2])
            #expect(images.map { $0?["data"] } == [.b([0x90]), .b([0x90])])
            #expect(try await cloud.item("bytes", ["id": "id1"]) == images.last)
        }

        @Test func `Sequence numbers of a stream rise`() async throws {
            try await make("rising", "KEYS_ONLY")
            for id in 0..<12 { try await cloud.put("rising", ["id": .s("\(id)")]) }
            let numbers = try await cloud.records(of: "rising").compactMap { $0.dynamodb?.sequenceNumber }
            #expect(numbers.count == 12 && numbers == numbers.sorted() && Set(numbers).count == 12)
        }

        @Test func `A stream that is not there is told with its ARN`() async {
            let arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/none/stream/2024-11-18T14:36:44.149"
            #expect(
                await cloud.refusal(of: DynamoDBStreams.DescribeStream.self) { $0.streamArn = arn }
                    == Refusal("ResourceNotFoundException", "Requested resource not found: Stream: \(arn) not found")
            )
        }
    }
}
