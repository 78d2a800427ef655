internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Gives an iterator, which is only a place: nothing is kept of it here.
    @Sendable func getShardIterator(
        _ input: Kinesis.GetShardIterator.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Kinesis.GetShardIterator.Output
    {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        guard let shard = stream.shard(input.shardId) else { throw KinesisError.shardNotFound(input.shardId, stream) }
        let sequence = try sequence(input, stream, shard, context)
        return .init { $0.shardIterator = Place(stream, shard: shard, sequence: sequence, created: context.now).token }
    }

    /// The sequence behind which the reader starts.
    private func sequence(
        _ input: Kinesis.GetShardIterator.Input,
        _ stream: Stream,
        _ shard: Int,
        _ context: RequestContext
    )
        throws(AWSError) -> Int64
    {
        let type = input.shardIteratorType
        let wantsNumber = type == "AT_SEQUENCE_NUMBER" || type == "AFTER_SEQUENCE_NUMBER"
        guard wantsNumber == (input.startingSequenceNumber != nil) else {
            throw KinesisError.startingSequence(type, isThere: !wantsNumber)
        }
        switch type {
        case "TRIM_HORIZON": return 0
        case "LATEST": return stream.last(shard)
        case "AT_TIMESTAMP":
            guard let moment = input.timestamp else { throw KinesisError.noTimestamp }
            guard moment <= context.now else { throw KinesisError.futureTimestamp(moment, now: context.now) }
            return try sequence(before: moment, stream, shard)
        default:
            let number = input.startingSequenceNumber ?? ""
            guard let parts = SequenceNumber(number), parts.stream == stream.prefix else {
                throw KinesisError.foreignSequence(number, input.shardId, stream)
            }
            guard parts.shard == shard else {
                throw KinesisError.sequenceOfAnotherShard(Stream.shardID(parts.shard), input.shardId)
            }
            return type == "AT_SEQUENCE_NUMBER" ? parts.sequence - 1 : parts.sequence
        }
    }

    /// The sequence just before the first record that came at a moment or later.
    private func sequence(before moment: Timestamp, _ stream: Stream, _ shard: Int) throws(AWSError) -> Int64 {
        let last = stream.last(shard)
        // A sequence is never below that of its arrival, so that the search may start there; it is above where the clock
        // was set back.
        let first = try database.read { connection throws(AWSError) in
            try connection.first(
                """
                SELECT sequence FROM records WHERE stream = ? AND shard = ? AND sequence >= ? AND arrival >= ?
                ORDER BY sequence LIMIT 1
                """,
                .int(stream.id),
                .int(shard),
                .int(SequenceNumber.first(at: moment)),
                .int(moment.milliseconds)
            ) { $0.int(0) }
        }
        return first.map { $0 - 1 } ?? last
    }
}
