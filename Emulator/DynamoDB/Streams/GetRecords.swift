internal import AWSCore
internal import AWSDynamoDB
internal import AWSDynamoDBStreams
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What one answer carries at most: 1 MB (API_streams_GetRecords).
private let answerLimit = 1 << 20

extension DynamoDBStreamsService {
    /// Reads the records behind an iterator.
    @Sendable func getRecords(
        _ input: DynamoDBStreams.GetRecords.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDBStreams.GetRecords.Output {
        try StreamLimit.check(input.limit, most: 1000)
        let iterator = try ShardIterator(token: input.shardIterator)
        guard context.now - iterator.created <= ShardIterator.lifetime else { throw DynamoDBError.expiredIterator }
        let horizon = context.now - TableStreams.retention
        let (records, last, end) = try dynamoDB.database.read { connection throws(AWSError) in
            let store = StreamStore(connection)
            let stream = try store.stream(iterator.stream, since: horizon)
            guard
                let shard = try store.shards(stream.id, since: horizon).first(where: { $0.name == iterator.shard })
            else { throw DynamoDBError.trimmed }
            let (records, last) = try store.records(
                stream,
                shard.id,
                after: iterator.after,
                limit: input.limit ?? 1000,
                since: horizon
            )
            return (records, last ?? iterator.after, shard.last)
        }
        // A closed shard ends where nothing is left to read.
        let isEnd =
            end != nil && records.count < input.limit ?? 1000 && (records.isEmpty || end.map { last >= $0 } == true)
        let next = ShardIterator(
            stream: iterator.stream,
            shard: iterator.shard,
            after: last,
            created: context.now
        )
        return .init {
            $0.records = records
            $0.nextShardIterator = isEnd ? nil : next.token
        }
    }
}

extension StreamStore {
    /// Records of a shard in their order, and the last one's sequence number.
    fileprivate func records(
        _ stream: StoredStream,
        _ shard: Int64,
        after: Int64,
        limit: Int,
        since horizon: Timestamp
    ) throws(AWSError) -> ([DynamoDBStreams.Record], Int64?) {
        var records: [DynamoDBStreams.Record] = []
        var last: Int64?
        var bytes = 0
        try connection.each(
            """
            SELECT sequence, at, event, item_keys, new, old, size, is_expiry FROM records
            WHERE shard = ? AND sequence > ? AND at >= ? ORDER BY sequence
            """,
            .int(shard),
            .int(after),
            .int(horizon.milliseconds)
        ) { row in
            guard records.count < limit, bytes < answerLimit else { return false }
            last = row.int(0)
            bytes += Int(row.int(6))
            records.append(Self.record(row, stream))
            return true
        }
        return (records, last)
    }

    private static func record(_ row: Row, _ stream: StoredStream) -> DynamoDBStreams.Record {
        let sequence = row.int(0)
        return .init {
            $0.eventID = eventID(stream, sequence)
            $0.eventName = StreamEvent(rawValue: Int(row.int(2)))?.name
            $0.eventVersion = "1.1"
            $0.eventSource = "aws:dynamodb"
            $0.awsRegion = stream.region
            $0.dynamodb = .init {
                // Whole seconds, as AWS tells them.
                $0.approximateCreationDateTime = Timestamp(milliseconds: row.int(1) / 1000 * 1000)
                $0.keys = .init(json: row.blob(3))
                $0.newImage = row.isNull(4) ? nil : .init(json: row.blob(4))
                $0.oldImage = row.isNull(5) ? nil : .init(json: row.blob(5))
                $0.sequenceNumber = StreamSequence.text(sequence)
                $0.sizeBytes = Int(row.int(6))
                $0.streamViewType = stream.view
            }
            if row.int(7) != 0 {
                // Who deletes what has expired (developer guide, "DynamoDB Streams and Time to Live").
                $0.userIdentity = .init {
                    $0.type = "Service"
                    $0.principalId = "dynamodb.amazonaws.com"
                }
            }
        }
    }

    /// 32 hexadecimal digits that no other record has.
    private static func eventID(_ stream: StoredStream, _ sequence: Int64) -> String {
        func hex(_ number: UInt64) -> String {
            let text = String(number, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        return hex(UInt64(bitPattern: stream.id &* 0x1E37_79B9_7F4A_7C15 ^ stream.created.nanoseconds))
            + hex(UInt64(bitPattern: sequence))
    }
}
