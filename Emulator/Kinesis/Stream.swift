internal import AWSCore
internal import AWSKinesis
internal import Synchronization

/// A stream with its shards: the settings never change, the sequences grow.
final class Stream: Sendable {
    let id: Int64
    let account: String
    let region: String
    let name: String
    /// `PROVISIONED` or `ON_DEMAND`.
    let mode: String
    let recordKiB: Int
    let created: Timestamp
    let arn: String
    let hashKeys: HashKeys
    /// What all of the stream's sequence numbers begin with.
    let prefix: String
    /// The ids of the shards by their number.
    let shardIDs: [String]
    /// What a shard's sequence numbers begin with, by its number.
    let prefixes: [String]
    private let state: Mutex<State>

    private struct State {
        /// The last sequence of each shard.
        var last: [Int64]
        /// When each shard's records are next looked through for those that are too old.
        var nextTrim: [Int64]
        var isDeleted = false
    }

    /// How long records stay.
    static let retention = Duration.seconds(86_400)

    init(
        id: Int64,
        account: String,
        region: String,
        name: String,
        mode: String,
        shards: Int,
        recordKiB: Int,
        created: Timestamp
    ) {
        self.id = id
        self.account = account
        self.region = region
        self.name = name
        self.mode = mode
        self.recordKiB = recordKiB
        self.created = created
        arn = "arn:aws:kinesis:\(region):\(account):stream/\(name)"
        hashKeys = HashKeys(shardCount: shards)
        let prefix = SequenceNumber.prefix(stream: id, created: created)
        self.prefix = prefix
        shardIDs = (0..<shards).map(Self.shardID)
        prefixes = (0..<shards).map { SequenceNumber.prefix(stream: prefix, shard: $0) }
        let first = SequenceNumber.first(at: created)
        state = Mutex(State(last: Array(repeating: first, count: shards), nextTrim: Array(repeating: 0, count: shards)))
    }

    /// The bytes that a record's data and partition key may have together.
    var maximumRecordSize: Int { recordKiB * 1024 }

    /// The number of a shard; nil where the stream has none of that id.
    func shard(_ id: String) -> Int? {
        guard let number = Int(id.dropFirst(8)), shardIDs.indices.contains(number), shardIDs[number] == id else {
            return nil
        }
        return number
    }

    static func shardID(_ number: Int) -> String {
        let digits = String(number)
        return "shardId-" + String(repeating: "0", count: Swift.max(0, 12 - digits.utf8.count)) + digits
    }

    // MARK: sequences

    /// The last sequence of a shard.
    func last(_ shard: Int) -> Int64 { state.withLock { $0.last[shard] } }

    /// The next sequence of a shard: greater than all before, and not below that of the moment.
    func next(_ shard: Int, at moment: Timestamp) throws(AWSError) -> Int64 {
        let least = SequenceNumber.first(at: moment)
        let next = state.withLock { state -> Int64? in
            guard !state.isDeleted else { return nil }
            state.last[shard] = Swift.max(state.last[shard] + 1, least)
            return state.last[shard]
        }
        guard let next else { throw KinesisError.streamNotFound(name, account) }
        return next
    }

    /// Ends the sequences of a stream that is being deleted, for those who found it before.
    func delete() { state.withLock { $0.isDeleted = true } }

    /// Takes in what the store knows of a shard.
    func resume(_ shard: Int, after sequence: Int64) {
        state.withLock { state in
            if state.last.indices.contains(shard) { state.last[shard] = Swift.max(state.last[shard], sequence) }
        }
    }

    /// Whether a shard's old records are to be deleted now; asked once a minute the answer is yes.
    func isTrimDue(_ shard: Int, at moment: Timestamp) -> Bool {
        state.withLock { state in
            guard moment.milliseconds >= state.nextTrim[shard] else { return false }
            state.nextTrim[shard] = moment.milliseconds + 60_000
            return true
        }
    }

    /// Has the next put go on with deleting.
    func trimAgain(_ shard: Int) { state.withLock { $0.nextTrim[shard] = 0 } }
}
