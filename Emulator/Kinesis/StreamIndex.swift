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
        for stream in try database.write({ connection throws(AWSError) in try StreamStore(connection).all() }) {
            put(stream)
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

    /// The stream that an ARN names, or whose consumer it names.
    func resource(_ arn: String) throws(AWSError) -> (stream: Stream, consumer: Consumer?) {
        guard let parts = ARN(arn), parts.resource.hasPrefix("stream/") else {
            throw KinesisError.resourceNotFound(arn)
        }
        let path = parts.resource.dropFirst(7).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let stream = try stream(path[0], account: parts.account, region: parts.region)
        guard path.count > 1 else { return (stream, nil) }
        guard path.count == 3, path[1] == "consumer",
            let consumer = stream.consumer(String(path[2].prefix { $0 != ":" })), consumer.arn == arn
        else { throw KinesisError.consumerNotFound(arn: arn) }
        return (stream, consumer)
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

    /// All streams, by name.
    var everything: [Stream] { streams.withLock { Array($0.values) }.sorted { $0.name < $1.name } }

    /// The streams of an account in a region, by name.
    func all(account: String, region: String) -> [Stream] {
        everything.filter { $0.account == account && $0.region == region }
    }
}
