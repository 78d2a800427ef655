internal import AWSCore
internal import EmulatorCore
internal import Store
internal import Synchronization

/// The streams by account, region and name, in memory; SQLite holds the truth.
final class StreamIndex: Sendable {
    private struct Key: Hashable {
        var name: String
        var account: String
        var region: String
    }

    private let streams = Mutex<[Key: Stream]>([:])

    init(_ database: Database) throws(AWSError) {
        let all = try database.read { connection throws(AWSError) in
            let all = try connection.all(
                "SELECT id, account, region, name, mode, shards, record_kib, created FROM streams"
            ) { row in
                Stream(
                    id: row.int(0),
                    account: row.text(1),
                    region: row.text(2),
                    name: row.text(3),
                    mode: row.text(4),
                    shards: Int(row.int(5)),
                    recordKiB: Int(row.int(6)),
                    created: Timestamp(milliseconds: row.int(7))
                )
            }
            for stream in all { try Self.resume(stream, connection) }
            return all
        }
        for stream in all { put(stream) }
    }

    /// Lets a stream's sequences go on behind those that were given out.
    private static func resume(_ stream: Stream, _ connection: Connection) throws(AWSError) {
        try connection.each("SELECT shard, sequence FROM floors WHERE stream = ?", .int(stream.id)) { row in
            stream.resume(Int(row.int(0)), after: row.int(1))
            return true
        }
        for shard in stream.shardIDs.indices {
            let last = try connection.first(
                "SELECT MAX(sequence) FROM records WHERE stream = ? AND shard = ?",
                .int(stream.id),
                .int(shard)
            ) { $0.int(0) }
            stream.resume(shard, after: last ?? 0)
        }
    }

    /// The stream that a request names, by its ARN or by its name in the caller's account and region.
    func stream(name: String?, arn: String?, _ context: RequestContext) throws(AWSError) -> Stream {
        if let arn {
            guard let parts = ARN(arn), parts.resource.hasPrefix("stream/") else { throw KinesisError.noStreamNamed }
            let named = String(parts.resource.dropFirst(7))
            if let name, name != named { throw KinesisError.namesDiffer(name, arn) }
            return try stream(named, account: parts.account, region: parts.region)
        }
        guard let name else { throw KinesisError.noStreamNamed }
        return try stream(name, account: context.account, region: context.region)
    }

    func stream(_ name: String, account: String, region: String) throws(AWSError) -> Stream {
        guard let stream = find(name, account: account, region: region) else {
            throw KinesisError.streamNotFound(name, account)
        }
        return stream
    }

    func find(_ name: String, account: String, region: String) -> Stream? {
        streams.withLock { $0[Key(name: name, account: account, region: region)] }
    }

    func put(_ stream: Stream) {
        streams.withLock { $0[Key(name: stream.name, account: stream.account, region: stream.region)] = stream }
    }

    func remove(_ stream: Stream) {
        streams.withLock { $0[Key(name: stream.name, account: stream.account, region: stream.region)] = nil }
    }

    func reset() { streams.withLock { $0 = [:] } }

    /// The streams of an account in a region, by name.
    func all(account: String, region: String) -> [Stream] {
        streams.withLock { streams in
            streams.filter { $0.key.account == account && $0.key.region == region }.map(\.value)
        }.sorted { $0.name < $1.name }
    }
}
