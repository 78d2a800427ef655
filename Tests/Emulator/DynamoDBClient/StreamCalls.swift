import AWSCore
import AWSDynamoDB
import AWSDynamoDBStreams
import AWSWire

extension ServedTables {
    /// Makes a table with a stream of keys; gives the stream's ARN.
    func makeStreamed(_ table: String) async throws -> String {
        try await make(table) {
            $0.streamSpecification = .init {
                $0.streamEnabled = true
                $0.streamViewType = "KEYS_ONLY"
            }
        }
        return try await stream(of: table)
    }

    /// The ARN of a table's newest stream.
    func stream(of table: String) async throws -> String { try await describe(table).latestStreamArn ?? "" }

    /// An iterator of a stream's shard; of the first one where none is named.
    func iterator(
        _ stream: String,
        shard: String? = nil,
        _ type: String = "TRIM_HORIZON",
        _ sequenceNumber: String? = nil
    ) async throws -> String {
        var name = shard
        if name == nil {
            let description = try await call(DynamoDBStreams.DescribeStream.self) { $0.streamArn = stream }
            name = description.streamDescription?.shards?.first?.shardId
        }
        return try await call(DynamoDBStreams.GetShardIterator.self) {
            $0.streamArn = stream
            $0.shardId = name ?? ""
            $0.shardIteratorType = type
            $0.sequenceNumber = sequenceNumber
        }.shardIterator ?? ""
    }

    /// The records of all shards of a table's newest stream.
    func records(of table: String) async throws -> [DynamoDBStreams.Record] {
        let stream = try await stream(of: table)
        let description = try await call(DynamoDBStreams.DescribeStream.self) { $0.streamArn = stream }
        var records: [DynamoDBStreams.Record] = []
        for shard in description.streamDescription?.shards ?? [] {
            let iterator = try await iterator(stream, shard: shard.shardId)
            records += try await call(DynamoDBStreams.GetRecords.self) { $0.shardIterator = iterator }.records ?? []
        }
        return records
    }
}
