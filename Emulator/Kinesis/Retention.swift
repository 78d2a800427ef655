internal import AWSCore
internal import EmulatorCore
internal import Store

/// How many old records one write deletes at most.
private let trimLimit: Int64 = 2000

extension KinesisService {
    /// Has old records and shards looked after at a moment, in place of any other.
    func scheduleSweep(_ stream: Stream, at moment: Timestamp) {
        let number = stream.nextSweep()
        timeline.schedule(at: moment) { [weak self] in
            guard let self, stream.wantsSweep(number) else { return }
            timeline.begin()
            Task {
                self.sweep(stream)
                self.timeline.end()
            }
        }
    }

    /// Has the first record that comes to a stream looked after.
    func noteArrival(_ ticket: Stream.Ticket, _ stream: Stream, _ now: Timestamp) {
        guard ticket.needsSweep else { return }
        scheduleSweep(stream, at: now + .seconds(stream.settings.retentionHours * 3600) + .milliseconds(1))
    }

    /// Deletes what nobody can read any more, and sets the next sweep for when more will be.
    private func sweep(_ stream: Stream) {
        let now = timeline.now
        do throws(AWSError) {
            let horizon = stream.settings.horizon(now)
            for shard in stream.shards.all {
                while try database.write({ connection throws(AWSError) in
                    try trim(stream, shard, below: SequenceNumber.first(at: horizon), connection)
                }) {}
            }
            let next = try database.write { connection throws(AWSError) in
                try forgetShards(stream, horizon, connection)
                guard let next = try nextSweep(stream, connection) else {
                    stream.endSweeps()
                    return Timestamp?.none
                }
                return next
            }
            if let next { scheduleSweep(stream, at: Swift.max(next, now + .seconds(60))) }
        } catch {
            scheduleSweep(stream, at: now + .seconds(3600))
        }
    }

    /// Deletes some records that nobody can read any more; true where more are left.
    private func trim(
        _ stream: Stream,
        _ shard: Shard,
        below horizon: Int64,
        _ connection: Connection
    ) throws(AWSError) -> Bool {
        let piece = try connection.first(
            "SELECT sequence FROM records WHERE stream = ? AND shard = ? AND sequence < ? ORDER BY sequence LIMIT 1 OFFSET ?",
            .int(stream.id),
            .int(shard.number),
            .int(horizon),
            .int(trimLimit)
        ) { $0.int(0) }
        try connection.run(
            "DELETE FROM records WHERE stream = ? AND shard = ? AND sequence < ?",
            .int(stream.id),
            .int(shard.number),
            .int(piece ?? horizon)
        )
        guard connection.changes > 0, !stream.isDeleted else { return false }
        try connection.run(
            "INSERT INTO floors (stream, shard, sequence) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sequence = excluded.sequence",
            .int(stream.id),
            .int(shard.number),
            .int(stream.shards[shard.number]?.latest ?? shard.latest)
        )
        return piece != nil
    }

    /// Forgets shards that were closed before the oldest record came.
    private func forgetShards(_ stream: Stream, _ horizon: Timestamp, _ connection: Connection) throws(AWSError) {
        var shards = stream.shards
        let gone = shards.remove { $0.closed.map { $0 <= horizon } ?? false }
        for number in gone {
            try ShardStore(connection).remove(number, of: stream.identity)
            try connection.run(
                "DELETE FROM records WHERE stream = ? AND shard = ?",
                .int(stream.id),
                .int(number)
            )
        }
        if !gone.isEmpty { stream.shards = shards }
    }

    /// When the next record or shard will be too old; nil where there is none.
    private func nextSweep(_ stream: Stream, _ connection: Connection) throws(AWSError) -> Timestamp? {
        var oldest: Timestamp?
        for shard in stream.shards.all {
            let arrival = try connection.first(
                "SELECT arrival FROM records WHERE stream = ? AND shard = ? ORDER BY sequence LIMIT 1",
                .int(stream.id),
                .int(shard.number)
            ) { Timestamp(milliseconds: $0.int(0)) }
            for moment in [arrival, shard.closed].compactMap({ $0 }) {
                oldest = oldest.map { Swift.min($0, moment) } ?? moment
            }
        }
        return oldest.map { $0 + .seconds(stream.settings.retentionHours * 3600) + .milliseconds(1) }
    }
}
