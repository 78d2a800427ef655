internal import AWSCore
internal import AWSWire
internal import Store

/// Streams, shards and records in the store.
struct StreamStore {
    let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// What a stream is made of.
    struct NewStream {
        var account: String
        var region: String
        var table: String
        var label: String
        var view: String
        /// The table's key schema, the wire's JSON.
        var keySchema: [DynamoDBKeyElement]
    }

    /// What a record is made of.
    struct NewRecord {
        var shard: Int64
        var sequence: Int64
        var event: StreamEvent
        var keys: [UInt8] = []
        var new: [UInt8]?
        var old: [UInt8]?
        var size = 0
        var isExpiry = false
    }

    func insert(_ stream: NewStream, _ now: Timestamp) throws(AWSError) -> Int64 {
        try connection.run(
            "INSERT INTO streams (account, region, table_name, label, view, key_schema, created) VALUES (?, ?, ?, ?, ?, ?, ?)",
            .text(stream.account),
            .text(stream.region),
            .text(stream.table),
            .text(stream.label),
            .text(stream.view),
            .text(DynamoDBKeyElement.text(stream.keySchema)),
            .int(now.milliseconds)
        )
        return connection.lastInsertRowID
    }

    func end(_ stream: Int64, _ now: Timestamp) throws(AWSError) {
        try connection.run("UPDATE streams SET ended = ? WHERE id = ?", .int(now.milliseconds), .int(stream))
    }

    /// Opens a shard for the keys of a range; gives its name.
    func open(
        stream: Int64,
        parent: String?,
        low: Int64,
        high: Int64,
        first: Int64,
        _ now: Timestamp
    ) throws(AWSError) -> String {
        let milliseconds = String(now.milliseconds)
        let hex = String(UInt32(truncatingIfNeeded: first &* 2_654_435_761 ^ low), radix: 16)
        let name =
            "shardId-\(String(repeating: "0", count: max(0, 20 - milliseconds.count)))\(milliseconds)-\(String(repeating: "0", count: 8 - hex.count))\(hex)"
        try connection.run(
            "INSERT INTO shards (stream, name, parent, low, high, first, opened) VALUES (?, ?, ?, ?, ?, ?, ?)",
            .int(stream),
            .text(name),
            .text(parent),
            .int(low),
            .int(high),
            .int(first),
            .int(now.milliseconds)
        )
        return name
    }

    func close(_ shard: Int64, last: Int64, _ now: Timestamp) throws(AWSError) {
        try connection.run(
            "UPDATE shards SET last = ?, closed = ? WHERE id = ?",
            .int(last),
            .int(now.milliseconds),
            .int(shard)
        )
    }

    func openShards(_ stream: Int64) throws(AWSError) -> [TableStreams.OpenShard] {
        try connection.all(
            "SELECT id, name, low, high, opened FROM shards WHERE stream = ? AND closed IS NULL ORDER BY low",
            .int(stream)
        ) {
            TableStreams.OpenShard(
                id: $0.int(0),
                name: $0.text(1),
                low: $0.int(2),
                high: $0.int(3),
                opened: Timestamp(milliseconds: $0.int(4))
            )
        }
    }

    func insert(_ record: NewRecord, _ now: Timestamp) throws(AWSError) {
        try connection.run(
            "INSERT INTO records (shard, sequence, at, event, item_keys, new, old, size, is_expiry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            .int(record.shard),
            .int(record.sequence),
            .int(now.milliseconds),
            .int(record.event.rawValue),
            .blob(record.keys),
            record.new.map { .blob($0) } ?? .null,
            record.old.map { .blob($0) } ?? .null,
            .int(record.size),
            .int(record.isExpiry ? 1 : 0)
        )
    }

    /// Removes what can no longer be read: records, shards that were closed before a moment, streams that ended then.
    func trim(before moment: Timestamp) throws(AWSError) {
        let at = SQLValue.int(moment.milliseconds)
        try connection.run("DELETE FROM records WHERE shard IN (SELECT id FROM shards WHERE closed < ?)", at)
        try connection.run("DELETE FROM shards WHERE closed < ?", at)
        try connection.run("DELETE FROM streams WHERE ended < ?", at)
    }
}

/// A part of a key schema, as a stream keeps it: the table may be gone.
struct DynamoDBKeyElement: Sendable {
    var name: String
    var type: String

    static func text(_ elements: [DynamoDBKeyElement]) -> String {
        let json = JSON.array(elements.map { [.string($0.name), .string($0.type)] })
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func read(_ text: String) -> [DynamoDBKeyElement] {
        let json = try? JSON(parsing: text.utf8)
        return (json?.array ?? []).compactMap { element in
            guard let pair = element.array, pair.count == 2 else { return nil }
            return DynamoDBKeyElement(name: pair[0].string ?? "", type: pair[1].string ?? "")
        }
    }
}
