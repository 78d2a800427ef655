internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

/// Where a reader starts, as GetShardIterator and SubscribeToShard are told.
struct StartingPlace {
    /// `AT_SEQUENCE_NUMBER`, `AFTER_SEQUENCE_NUMBER`, `TRIM_HORIZON`, `LATEST` or `AT_TIMESTAMP`.
    var type: String
    var sequenceNumber: String?
    var timestamp: Timestamp?
}

extension KinesisService {
    /// The sequence behind which a reader starts.
    func sequence(
        _ place: StartingPlace,
        _ stream: Stream,
        _ shard: Shard,
        _ context: RequestContext
    ) throws(AWSError) -> Int64 {
        let wantsNumber = place.type == "AT_SEQUENCE_NUMBER" || place.type == "AFTER_SEQUENCE_NUMBER"
        guard wantsNumber == (place.sequenceNumber != nil) else {
            throw KinesisError.startingSequence(place.type, isThere: !wantsNumber)
        }
        switch place.type {
        case "TRIM_HORIZON": return 0
        case "LATEST": return shard.latest
        case "AT_TIMESTAMP":
            guard let moment = place.timestamp else { throw KinesisError.noTimestamp }
            guard moment <= context.now else { throw KinesisError.futureTimestamp(moment, now: context.now) }
            return try sequence(before: moment, stream, shard)
        default:
            let number = place.sequenceNumber ?? ""
            guard let parts = SequenceNumber(number), parts.stream == stream.prefix else {
                throw KinesisError.foreignSequence(number, shard.id, stream)
            }
            guard parts.shard == shard.number else {
                throw KinesisError.sequenceOfAnotherShard(Shard.id(parts.shard), shard.id)
            }
            return place.type == "AT_SEQUENCE_NUMBER" ? parts.sequence - 1 : parts.sequence
        }
    }

    /// The sequence just before the first record that came at a moment or later.
    private func sequence(before moment: Timestamp, _ stream: Stream, _ shard: Shard) throws(AWSError) -> Int64 {
        // A sequence is never below that of its arrival, so that the search may start there; it is above where the clock
        // was set back.
        let before = try database.read { connection throws(AWSError) in
            try connection.first(
                """
                SELECT sequence - count FROM records WHERE stream = ? AND shard = ? AND sequence >= ? AND arrival >= ?
                ORDER BY sequence LIMIT 1
                """,
                .int(stream.id),
                .int(shard.number),
                .int(SequenceNumber.first(at: moment)),
                .int(moment.milliseconds)
            ) { $0.int(0) }
        }
        return before ?? shard.latest
    }
}
