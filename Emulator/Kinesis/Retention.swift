internal import AWSCore
internal import EmulatorCore
internal import Store

/// How many old records one put deletes at most.
private let trimLimit: Int64 = 2000

extension KinesisService {
    /// The sequence below which all records of a moment are older than the retention period.
    static func horizon(_ now: Timestamp) -> (sequence: Int64, arrival: Int64) {
        let oldest = now - Stream.retention
        return (SequenceNumber.first(at: oldest), oldest.milliseconds)
    }

    /// Deletes records that nobody can read any more, some at a time.
    func trim(_ stream: Stream, _ shard: Int, _ connection: Connection, _ context: RequestContext) throws(AWSError) {
        let horizon = Self.horizon(context.now).sequence
        let piece = try connection.first(
            "SELECT sequence FROM records WHERE stream = ? AND shard = ? AND sequence < ? ORDER BY sequence LIMIT 1 OFFSET ?",
            .int(stream.id),
            .int(shard),
            .int(horizon),
            .int(trimLimit)
        ) { $0.int(0) }
        try connection.run(
            "DELETE FROM records WHERE stream = ? AND shard = ? AND sequence < ?",
            .int(stream.id),
            .int(shard),
            .int(piece ?? horizon)
        )
        guard connection.changes > 0 else { return }
        if piece != nil { stream.trimAgain(shard) }
        try connection.run(
            "INSERT INTO floors (stream, shard, sequence) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sequence = excluded.sequence",
            .int(stream.id),
            .int(shard),
            .int(stream.last(shard))
        )
    }
}
