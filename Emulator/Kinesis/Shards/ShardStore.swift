internal import AWSCore
internal import Store

/// The shards in the database.
struct ShardStore {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// The shards of a stream; empty for one that was made before they were kept.
    func shards(_ stream: Stream.Identity) throws(AWSError) -> [Shard] {
        try connection.all(
            "SELECT number, first, last, parent, adjacent, opened, closed, ending FROM shards WHERE stream = ? ORDER BY number",
            .int(stream.id)
        ) { row in
            var shard = Shard(
                Int(row.int(0)),
                of: stream.prefix,
                (UInt128(row.text(1)) ?? 0)...(UInt128(row.text(2)) ?? .max),
                parent: row.isNull(3) ? nil : Int(row.int(3)),
                adjacentParent: row.isNull(4) ? nil : Int(row.int(4)),
                opened: Timestamp(milliseconds: row.int(5))
            )
            if !row.isNull(6) {
                shard.closed = Timestamp(milliseconds: row.int(6))
                shard.end = row.int(7)
                shard.latest = row.int(7)
                shard.isSettled = true
            }
            return shard
        }
    }

    func put(_ shards: [Shard], of stream: Stream.Identity) throws(AWSError) {
        for shard in shards {
            try connection.run(
                """
                INSERT INTO shards (stream, number, first, last, parent, adjacent, opened, closed, ending)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET closed = excluded.closed, ending = excluded.ending
                """,
                .int(stream.id),
                .int(shard.number),
                .text(String(shard.first)),
                .text(String(shard.last)),
                shard.parent.map { .int($0) } ?? .null,
                shard.adjacentParent.map { .int($0) } ?? .null,
                .int(shard.opened.milliseconds),
                shard.closed.map { .int($0.milliseconds) } ?? .null,
                shard.end.map { .int($0) } ?? .null
            )
        }
    }

    func remove(_ number: Int, of stream: Stream.Identity) throws(AWSError) {
        try connection.run("DELETE FROM shards WHERE stream = ? AND number = ?", .int(stream.id), .int(number))
        try connection.run("DELETE FROM floors WHERE stream = ? AND shard = ?", .int(stream.id), .int(number))
    }
}
