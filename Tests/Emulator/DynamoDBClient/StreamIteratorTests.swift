import AWSCore
import AWSDynamoDB
import AWSDynamoDBStreams
import AWSWire
import Testing

extension ClientTests {
    @Suite struct StreamIteratorTests {
        private let cloud: ServedTables
        private let stream: String

        init() async throws {
            cloud = try await ServedTables()
            stream = try await cloud.makeStreamed("table")
            for id in ["a", "b", "c"] { try await cloud.put("table", ["id": .s(id)]) }
        }

        private func read(
            _ iterator: String,
            _ limit: Int? = nil
        ) async throws -> (ids: [AttributeValue?], next: String?) {
            let output = try await cloud.call(DynamoDBStreams.GetRecords.self) {
                $0.shardIterator = iterator
                $0.limit = limit
            }
            return (output.records?.map { $0.dynamodb?.keys?.attributes["id"] } ?? [], output.nextShardIterator)
        }

        private func refusal(_ type: String, _ number: String? = nil, shard: String? = nil) async throws -> Refusal? {
            let description = try await cloud.call(DynamoDBStreams.DescribeStream.self) { $0.streamArn = stream }
            return await cloud.refusal(of: DynamoDBStreams.GetShardIterator.self) {
                $0.streamArn = stream
                $0.shardId = shard ?? description.streamDescription?.shards?.first?.shardId ?? ""
                $0.shardIteratorType = type
                $0.sequenceNumber = number
            }
        }

        @Test func `An iterator starts where its type says`() async throws {
            let numbers = try await cloud.records(of: "table").map { $0.dynamodb?.sequenceNumber }
            #expect(try await read(cloud.iterator(stream, "TRIM_HORIZON")).ids == ["a", "b", "c"])
            #expect(try await read(cloud.iterator(stream, "AT_SEQUENCE_NUMBER", numbers[1])).ids == ["b", "c"])
            #expect(try await read(cloud.iterator(stream, "AFTER_SEQUENCE_NUMBER", numbers[1])).ids == ["c"])
            let latest = try await cloud.iterator(stream, "LATEST")
            try await cloud.put("table", ["id": "d"])
            #expect(try await read(latest).ids == ["d"])
        }

        @Test func `Pages follow one another, and an open shard has always a next one`() async throws {
            let first = try await read(cloud.iterator(stream), 2)
            #expect(first.ids == ["a", "b"])
            let second = try await read(try #require(first.next))
            #expect(second.ids == ["c"])
            let third = try await read(try #require(second.next))
            #expect(third.ids == [] && third.next != nil)
            try await cloud.put("table", ["id": "d"])
            #expect(try await read(try #require(third.next)).ids == ["d"])
        }

        @Test func `A stream that was turned off is read to its end`() async throws {
            try await cloud.call(DynamoDB.UpdateTable.self) {
                $0.tableName = "table"
                $0.streamSpecification = .init()
            }
            let description = try await cloud.call(DynamoDBStreams.DescribeStream.self) { $0.streamArn = stream }
            #expect(description.streamDescription?.streamStatus == "DISABLED")
            #expect(description.streamDescription?.shards?.first?.sequenceNumberRange?.endingSequenceNumber != nil)
            let page = try await read(cloud.iterator(stream))
            #expect(page.ids == ["a", "b", "c"])
            let last = try await read(try #require(page.next))
            #expect(last.ids == [] && last.next == nil)
        }

        @Test func `Records are trimmed after a day`() async throws {
            let old = try #require(try await cloud.records(of: "table").first?.dynamodb?.sequenceNumber)
            await cloud.advance(seconds: 23 * 3600)
            try await cloud.put("table", ["id": "new"])
            #expect(try await cloud.records(of: "table").count == 4)
            await cloud.advance(seconds: 2 * 3600)
            #expect(try await cloud.records(of: "table").map { $0.dynamodb?.keys?.attributes } == [["id": "new"]])
            #expect(
                try await refusal("AT_SEQUENCE_NUMBER", old)
                    == Refusal("TrimmedDataAccessException", "The data you are trying to access has been trimmed")
            )
        }

        @Test func `An iterator lives for 15 minutes`() async throws {
            let iterator = try await cloud.iterator(stream)
            await cloud.advance(seconds: 15 * 60 - 1)
            #expect(try await read(iterator).ids == ["a", "b", "c"])
            await cloud.advance(seconds: 2)
            let refusal = await cloud.refusal(of: DynamoDBStreams.GetRecords.self) { $0.shardIterator = iterator }
            #expect(refusal == Refusal("ExpiredIteratorException", "Shard iterator has expired"))
        }

        @Test func `An iterator that is none is refused`() async throws {
            #expect(
                await cloud.refusal(of: DynamoDBStreams.GetRecords.self) { $0.shardIterator = "nonsense" }
                    == Refusal("Invalid ShardIterator")
            )
            #expect(try await refusal("AT_SEQUENCE_NUMBER") != nil)
            let shard = "shardId-00000000000000000000-00000000"
            #expect(
                try await refusal("LATEST", shard: shard)
                    == Refusal("ResourceNotFoundException", "Requested resource not found: Shard does not exist")
            )
        }
    }
}
