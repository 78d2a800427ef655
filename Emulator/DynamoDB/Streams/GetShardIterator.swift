internal import AWSCore
internal import AWSDynamoDBStreams
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBStreamsService {
    /// Gives the place in a shard to read from.
    @Sendable func getShardIterator(
        _ input: DynamoDBStreams.GetShardIterator.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDBStreams.GetShardIterator.Output {
        let horizon = context.now - TableStreams.retention
        let (shard, trimmed, latest) = try dynamoDB.database.read { connection throws(AWSError) in
            let store = StreamStore(connection)
            let stream = try store.stream(input.streamArn, since: horizon)
            guard let shard = try store.shards(stream.id, since: horizon).first(where: { $0.name == input.shardId })
            else { throw DynamoDBError.shardNotFound(input.shardId, input.streamArn) }
            return (shard, try store.lastTrimmed(shard.id, horizon), try store.last(shard.id))
        }
        let after: Int64
        switch input.shardIteratorType {
        case "TRIM_HORIZON": after = 0
        case "LATEST": after = latest ?? shard.first
        default:
            guard let number = input.sequenceNumber else { throw DynamoDBError.sequenceNeeded }
            guard let sequence = StreamSequence.read(number), sequence >= shard.first,
                shard.last.map({ sequence <= $0 }) ?? true
            else { throw DynamoDBError.invalidSequence(number) }
            guard trimmed.map({ sequence > $0 }) ?? true else { throw DynamoDBError.trimmed }
            after = input.shardIteratorType == "AT_SEQUENCE_NUMBER" ? sequence - 1 : sequence
        }
        let iterator = ShardIterator(
            stream: input.streamArn,
            shard: shard.name,
            after: after,
            created: context.now
        )
        return .init { $0.shardIterator = iterator.token }
    }
}

extension StreamStore {
    /// The last record of a shard; nil where it has none.
    fileprivate func last(_ shard: Int64) throws(AWSError) -> Int64? {
        try connection.first(
            "SELECT sequence FROM records WHERE shard = ? ORDER BY sequence DESC LIMIT 1",
            .int(shard)
        ) { $0.int(0) }
    }

    /// The last record of a shard that is too old to be read.
    fileprivate func lastTrimmed(_ shard: Int64, _ horizon: Timestamp) throws(AWSError) -> Int64? {
        try connection.first(
            "SELECT sequence FROM records WHERE shard = ? AND at < ? ORDER BY sequence DESC LIMIT 1",
            .int(shard),
            .int(horizon.milliseconds)
        ) { $0.int(0) }
    }
}
