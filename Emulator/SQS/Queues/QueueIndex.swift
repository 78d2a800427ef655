internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

/// The queues by account, region and name, in memory; SQLite holds the truth.
final class QueueIndex: Sendable {
    private struct Key: Hashable {
        var account: String
        var region: String
        var name: String
    }

    private let queues = Mutex<[Key: Queue]>([:])

    init(_ database: Database) throws(AWSError) {
        let all = try database.read { connection throws(AWSError) in
            try connection.all(
                """
                SELECT id, account, region, name, attributes, created, modified, tags, scope, scope_changed FROM queues
                """
            ) { row in
                Queue(
                    id: row.int(0),
                    account: row.text(1),
                    region: row.text(2),
                    name: row.text(3),
                    attributes: Self.attributes(row.text(4)),
                    tags: Self.attributes(row.text(7)),
                    created: row.int(5),
                    modified: row.int(6),
                    scopeBefore: row.text(8),
                    scopeChanged: Timestamp(milliseconds: row.int(9))
                )
            }
        }
        for queue in all { put(queue) }
    }

    /// The queue that a URL names: its last two parts are account and name.
    ///
    /// Any host will do.
    func queue(url: String, _ context: RequestContext) throws(AWSError) -> Queue {
        let path = url.split(separator: "/", omittingEmptySubsequences: true)
        guard path.count >= 2, let name = path.last else { throw SQSError.invalidAddress(url) }
        return try queue(name: String(name), account: String(path[path.count - 2]), region: context.region)
    }

    func queue(name: String, account: String, region: String) throws(AWSError) -> Queue {
        guard let queue = find(name: name, account: account, region: region) else { throw SQSError.queueDoesNotExist }
        return queue
    }

    func find(name: String, account: String, region: String) -> Queue? {
        queues.withLock { $0[Key(account: account, region: region, name: name)] }
    }

    func find(arn: ARN) -> Queue? { find(name: arn.resource, account: arn.account, region: arn.region) }

    func put(_ queue: Queue) {
        queues.withLock { $0[Key(account: queue.account, region: queue.region, name: queue.name)] = queue }
    }

    func remove(_ queue: Queue) {
        queues.withLock { $0[Key(account: queue.account, region: queue.region, name: queue.name)] = nil }
    }

    func reset() { queues.withLock { $0 = [:] } }

    /// The queues of an account in a region, by name.
    func all(account: String, region: String) -> [Queue] {
        queues.withLock { queues in
            queues.filter { $0.key.account == account && $0.key.region == region }.map(\.value)
        }.sorted { $0.name < $1.name }
    }

    /// The queues of all accounts and regions.
    var everywhere: [Queue] { queues.withLock { Array($0.values) } }

    static func attributes(_ text: String) -> [String: String] {
        var out: [String: String] = [:]
        for member in (try? JSON(parsing: text.utf8))?.object ?? [] { out[member.name] = member.value.string }
        return out
    }

    static func text(_ attributes: [String: String]) -> String {
        let members = attributes.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }
        return String(decoding: JSON.object(members).bytes, as: UTF8.self)
    }
}
