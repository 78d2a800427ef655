internal import AWSCore
internal import Store

/// The streams in the database.
struct StreamStore {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// All streams, their sequences ready to go on behind those that were given out.
    func all() throws(AWSError) -> [Stream] {
        let rows = try connection.all(
            """
            SELECT id, account, region, name, created, shards, mode, record_kib, retention, oldest, key, metrics, warm
            FROM streams
            """
        ) { row in
            let identity = Stream.Identity(
                id: row.int(0),
                account: row.text(1),
                region: row.text(2),
                name: row.text(3),
                created: Timestamp(milliseconds: row.int(4))
            )
            var settings = StreamSettings(mode: row.text(6), recordKiB: Int(row.int(7)))
            settings.retentionHours = Int(row.int(8))
            settings.oldest = Timestamp(milliseconds: row.int(9))
            settings.keyID = row.optionalText(10)
            settings.metrics = row.text(11).split(separator: ",").map(String.init)
            settings.warmMiBps = row.isNull(12) ? nil : Int(row.int(12))
            return (identity, Int(row.int(5)), settings)
        }
        var streams: [Stream] = []
        for (identity, count, settings) in rows {
            let stream = Stream(identity, try shards(identity, count), settings)
            let consumers = try connection.all(
                "SELECT name, created FROM consumers WHERE stream = ?",
                .int(identity.id)
            ) {
                Consumer($0.text(0), of: identity, created: Timestamp(milliseconds: $0.int(1)))
            }
            for consumer in consumers { stream.put(consumer) }
            streams.append(stream)
        }
        return streams
    }

    private func shards(_ stream: Stream.Identity, _ count: Int) throws(AWSError) -> ShardSet {
        let store = ShardStore(connection)
        let known = try store.shards(stream)
        var shards = ShardSet(stream: stream.prefix, known)
        if known.isEmpty {
            shards = ShardSet(stream: stream.prefix, count: count, opened: stream.created)
            try store.put(shards.takeChanges(), of: stream)
        }
        try connection.each("SELECT shard, sequence FROM floors WHERE stream = ?", .int(stream.id)) { row in
            shards.resume(Int(row.int(0)), after: row.int(1))
            return true
        }
        for shard in shards.openShards {
            let last = try connection.first(
                "SELECT MAX(sequence) FROM records WHERE stream = ? AND shard = ?",
                .int(stream.id),
                .int(shard.number)
            ) { $0.int(0) }
            shards.resume(shard.number, after: last ?? 0)
        }
        return shards
    }

    /// Makes a stream, and gives its number.
    func insert(
        _ name: String,
        account: String,
        region: String,
        _ settings: StreamSettings,
        shards: Int,
        created: Timestamp
    ) throws(AWSError) -> Int64 {
        try connection.run(
            """
            INSERT INTO streams (account, region, name, mode, shards, record_kib, created, warm)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .text(account),
            .text(region),
            .text(name),
            .text(settings.mode),
            .int(shards),
            .int(settings.recordKiB),
            .int(created.milliseconds),
            settings.warmMiBps.map { .int($0) } ?? .null
        )
        return connection.lastInsertRowID
    }

    /// Writes a stream's settings.
    func put(_ settings: StreamSettings, of stream: Stream.Identity) throws(AWSError) {
        try connection.run(
            """
            UPDATE streams SET mode = ?, record_kib = ?, retention = ?, oldest = ?, key = ?, metrics = ?, warm = ?
            WHERE id = ?
            """,
            .text(settings.mode),
            .int(settings.recordKiB),
            .int(settings.retentionHours),
            .int(settings.oldest.milliseconds),
            settings.keyID.map { .text($0) } ?? .null,
            .text(settings.metrics.joined(separator: ",")),
            settings.warmMiBps.map { .int($0) } ?? .null,
            .int(stream.id)
        )
    }

    /// Deletes all that is of a stream.
    func delete(_ stream: Stream) throws(AWSError) {
        for arn in [stream.arn] + stream.consumers.map(\.arn) { try forget(arn) }
        for sql in [
            "DELETE FROM records WHERE stream = ?", "DELETE FROM floors WHERE stream = ?",
            "DELETE FROM shards WHERE stream = ?", "DELETE FROM consumers WHERE stream = ?",
            "DELETE FROM streams WHERE id = ?",
        ] {
            try connection.run(text: sql, .int(stream.id))
        }
    }

    /// Deletes the tags and the policy of a stream or consumer.
    func forget(_ arn: String) throws(AWSError) {
        try connection.run("DELETE FROM tags WHERE arn = ?", .text(arn))
        try connection.run("DELETE FROM policies WHERE arn = ?", .text(arn))
    }
}
