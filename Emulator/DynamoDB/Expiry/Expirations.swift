internal import AWSCore
internal import AWSWire
internal import Store

/// When the items of a table expire, in the order of those moments (developer guide, "Using time to live").
struct Expirations {
    let connection: Connection
    let table: Table
    let attribute: String

    /// Brings the moments to where the items are.
    func apply(_ change: ItemChange) throws(AWSError) {
        let old = change.old.flatMap { Self.moment(of: $0.attributes, attribute) }
        let new = change.new.flatMap { Self.moment(of: $0.attributes, attribute) }
        guard old != new else { return }
        if let old {
            try connection.run(
                "DELETE FROM expirations WHERE table_id = ? AND at = ? AND hash = ? AND range = ?",
                .int(table.id),
                .int(old.milliseconds),
                .blob(change.key.hash),
                .blob(change.key.range)
            )
        }
        if let new { try add(new, change.key) }
    }

    func add(_ moment: Timestamp, _ key: ItemKey) throws(AWSError) {
        try connection.run(
            "INSERT OR IGNORE INTO expirations (table_id, at, hash, range) VALUES (?, ?, ?, ?)",
            .int(table.id),
            .int(moment.milliseconds),
            .blob(key.hash),
            .blob(key.range)
        )
    }

    /// Items that have expired, the oldest first.
    func due(_ now: Timestamp, limit: Int) throws(AWSError) -> [ItemKey] {
        try connection.all(
            "SELECT hash, range FROM expirations WHERE table_id = ? AND at > ? AND at <= ? ORDER BY at LIMIT ?",
            .int(table.id),
            // Moments more than five years ago are taken for mistakes (developer guide, "Time to live": formatting).
            .int((now - .seconds(Self.oldest)).milliseconds),
            .int(now.milliseconds),
            .int(limit)
        ) { ItemKey(hash: $0.blob(0), range: $0.blob(1)) }
    }

    /// Forgets that an item was to expire by a moment.
    func forget(_ key: ItemKey, upTo now: Timestamp) throws(AWSError) {
        try connection.run(
            "DELETE FROM expirations WHERE table_id = ? AND at <= ? AND hash = ? AND range = ?",
            .int(table.id),
            .int(now.milliseconds),
            .blob(key.hash),
            .blob(key.range)
        )
    }

    /// When the next item expires.
    func next(after now: Timestamp) throws(AWSError) -> Timestamp? {
        try connection.first(
            "SELECT at FROM expirations WHERE table_id = ? AND at > ? ORDER BY at LIMIT 1",
            .int(table.id),
            .int((now - .seconds(Self.oldest)).milliseconds)
        ) { Timestamp(milliseconds: $0.int(0)) }
    }

    private static let oldest = 5 * 365 * 86_400

    /// The moment that an attribute names: a number of seconds since 1970; anything else never expires.
    static func moment(of item: [String: AttributeValue], _ attribute: String) -> Timestamp? {
        guard case .n(let text) = item[attribute], let seconds = Double(text), seconds > 0, seconds < 253_402_300_800
        else { return nil }
        return Timestamp(milliseconds: Int64(seconds) * 1000)
    }
}
