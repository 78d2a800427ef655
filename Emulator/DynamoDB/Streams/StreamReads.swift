internal import AWSCore
internal import AWSDynamoDB
internal import AWSDynamoDBStreams
internal import AWSWire
internal import EmulatorCore
internal import Store

/// A stream as its readers see it.
struct StoredStream: Sendable {
    var id: Int64
    var account: String
    var region: String
    var table: String
    var label: String
    var view: String
    var keySchema: [DynamoDBKeyElement]
    var created: Timestamp
    var ended: Timestamp?

    var arn: String { "arn:aws:dynamodb:\(region):\(account):table/\(table)/stream/\(label)" }
}

/// A shard as its readers see it.
struct StoredShard: Sendable {
    var id: Int64
    var name: String
    var parent: String?
    var first: Int64
    var last: Int64?
}

extension StreamStore {
    /// The streams of an account in a region, of one table or of all, that can still be read.
    func streams(
        account: String,
        region: String,
        table: String?,
        since horizon: Timestamp
    ) throws(AWSError) -> [StoredStream] {
        try connection.all(
            """
            SELECT id, account, region, table_name, label, view, key_schema, created, ended FROM streams
            WHERE account = ? AND region = ? AND (? IS NULL OR table_name = ?) AND (ended IS NULL OR ended >= ?)
            ORDER BY table_name, label
            """,
            .text(account),
            .text(region),
            .text(table),
            .text(table),
            .int(horizon.milliseconds),
            row: Self.stream
        )
    }

    private static func stream(_ row: Row) -> StoredStream {
        StoredStream(
            id: row.int(0),
            account: row.text(1),
            region: row.text(2),
            table: row.text(3),
            label: row.text(4),
            view: row.text(5),
            keySchema: DynamoDBKeyElement.read(row.text(6)),
            created: Timestamp(milliseconds: row.int(7)),
            ended: row.isNull(8) ? nil : Timestamp(milliseconds: row.int(8))
        )
    }

    /// The stream of an ARN.
    func stream(_ arn: String, since horizon: Timestamp) throws(AWSError) -> StoredStream {
        guard let parsed = ARN(arn), let table = TableIndex.name(ofARN: arn),
            let found = try streams(
                account: parsed.account,
                region: parsed.region,
                table: table,
                since: horizon
            ).first(where: { $0.arn == arn })
        else { throw DynamoDBError.streamNotFound(arn) }
        return found
    }

    /// A stream's shards that can still be read, the oldest first.
    func shards(_ stream: Int64, since horizon: Timestamp) throws(AWSError) -> [StoredShard] {
        try connection.all(
            "SELECT id, name, parent, first, last FROM shards WHERE stream = ? AND (closed IS NULL OR closed >= ?) ORDER BY id",
            .int(stream),
            .int(horizon.milliseconds)
        ) {
            StoredShard(
                id: $0.int(0),
                name: $0.text(1),
                parent: $0.optionalText(2),
                first: $0.int(3),
                last: $0.isNull(4) ? nil : $0.int(4)
            )
        }
    }
}

/// The most that pages of streams hold, which the public model leaves out (API_streams_GetRecords and its neighbours).
enum StreamLimit {
    static func check(_ limit: Int?, most: Int) throws(AWSError) {
        guard let limit, limit > most else { return }
        throw DynamoDBError.validation(
            "1 validation error detected: Value '\(limit)' at 'limit' failed to satisfy constraint: Member must have value less than or equal to \(most)"
        )
    }
}

/// Sequence numbers on the wire: 21 digits and more, so that they order as texts too.
enum StreamSequence {
    private static let digits = 23

    static func text(_ number: Int64) -> String {
        let text = String(number)
        return "1" + String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    static func read(_ text: String) -> Int64? {
        guard text.utf8.count == digits + 1, text.hasPrefix("1") else { return nil }
        return Int64(text.dropFirst())
    }
}
