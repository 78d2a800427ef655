internal import AWSCore
internal import AWSWire

/// A place in a shard: after a sequence number, found at a moment.
///
/// Nothing is kept of it here.
struct ShardIterator {
    var stream: String
    var shard: String
    /// Records after this one are read.
    var after: Int64
    var created: Timestamp

    init(stream: String, shard: String, after: Int64, created: Timestamp) {
        self.stream = stream
        self.shard = shard
        self.after = after
        self.created = created
    }

    /// How long it can be used (API_streams_GetRecords).
    static let lifetime = Duration.seconds(15 * 60)

    /// The iterator on the wire: the stream's ARN and what only the service understands.
    var token: String {
        "\(stream)|1|" + Text.base64("\(shard) \(after) \(created.milliseconds)".utf8)
    }

    init(token: String) throws(AWSError) {
        let parts = token.split(separator: "|")
        guard parts.count == 3, parts[1] == "1", let bytes = Text.bytes(base64: parts[2].utf8) else {
            throw DynamoDBError.invalidIterator
        }
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard fields.count == 3, let after = Int64(fields[1]), let created = Int64(fields[2]) else {
            throw DynamoDBError.invalidIterator
        }
        stream = String(parts[0])
        shard = String(fields[0])
        self.after = after
        self.created = Timestamp(milliseconds: created)
    }
}
