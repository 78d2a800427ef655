internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

/// The streams of tables: which shard takes a record, and when a shard is closed and others follow it.
///
/// A shard is followed by one of the same keys after four hours, as on AWS, and by two that share its keys when more than
/// a thousand records come to it in a second, or when it is told to (`split`).
final class TableStreams: Sendable {
    let numbers: Numbers
    private let group: CommitGroup
    private let bus: Bus
    private let state = Mutex(State())

    private struct State {
        /// The open shards by stream, where no change of them waits for its commit.
        var open: [Int64: [OpenShard]] = [:]
        var unsettled: Set<Int64> = []
        /// How many records came to a shard in the second that it names.
        var load: [Int64: (second: Int64, count: Int)] = [:]
    }

    struct OpenShard: Sendable {
        var id: Int64
        var name: String
        var low: Int64
        var high: Int64
        var opened: Timestamp
    }

    /// How long a shard takes records.
    private static let lifetime = Duration.seconds(4 * 3600)
    private static let mostPerSecond = 1000
    /// How long records can be read (API_streams_GetRecords).
    static let retention = Duration.seconds(86_400)

    init(numbers: Numbers, group: CommitGroup, bus: Bus) {
        self.numbers = numbers
        self.group = group
        self.bus = bus
    }

    /// Makes a stream with one shard; gives its id.
    func create(_ stream: StreamStore.NewStream, _ connection: Connection, _ now: Timestamp) throws(AWSError) -> Int64 {
        let store = StreamStore(connection)
        let id = try store.insert(stream, now)
        _ = try store.open(stream: id, parent: nil, low: 0, high: 1 << 32, first: numbers.next(), now)
        return id
    }

    /// Ends a stream: its records can still be read for a day.
    func end(_ stream: Int64, _ connection: Connection, _ now: Timestamp) throws(AWSError) {
        let store = StreamStore(connection)
        for shard in try store.openShards(stream) { try store.close(shard.id, last: numbers.next(), now) }
        try store.end(stream, now)
        unsettle(stream)
    }

    /// Writes the record of a change.
    func append(
        _ change: ItemChange,
        to stream: TableStream,
        _ connection: Connection,
        _ now: Timestamp
    ) throws(AWSError) {
        var shards = try openShards(stream.id, connection)
        let place = Self.place(change.key.hash)
        guard var shard = shards.first(where: { $0.low <= place && place < $0.high }) else {
            throw .internalFailure("the stream \(stream.arn) has no shard for a record")
        }
        if now - shard.opened >= Self.lifetime || isOverloaded(shard, now) {
            let splits = now - shard.opened < Self.lifetime
            try follow(shard, of: stream.id, splits: splits, connection, now)
            shards = try openShards(stream.id, connection)
            shard = shards.first { $0.low <= place && place < $0.high } ?? shard
        }
        let keys = change.keyAttributes
        var size = ItemSize.of(keys)
        var record = StreamStore.NewRecord(shard: shard.id, sequence: numbers.next(), event: change.event)
        record.keys = AttributeValue.json(keys)
        if stream.hasNewImage, let new = change.new {
            record.new = new.stored.json
            size += new.stored.size
        }
        if stream.hasOldImage, let old = change.old {
            record.old = old.stored.json
            size += old.stored.size
        }
        record.size = size
        record.isExpiry = change.isExpiry
        try StreamStore(connection).insert(record, now)
        if bus.isObserved(stream.arn) { group.afterCommit { [bus] in bus.announce(stream.arn) } }
    }

    /// Closes every open shard of a stream; two others share the keys of each.
    func split(_ stream: Int64, _ connection: Connection, _ now: Timestamp) throws(AWSError) {
        for shard in try StreamStore(connection).openShards(stream) {
            try follow(shard, of: stream, splits: true, connection, now)
        }
    }

    private func follow(
        _ shard: OpenShard,
        of stream: Int64,
        splits: Bool,
        _ connection: Connection,
        _ now: Timestamp
    ) throws(AWSError) {
        let store = StreamStore(connection)
        try store.close(shard.id, last: numbers.next(), now)
        let middle = splits && shard.high - shard.low > 1 ? (shard.low + shard.high) / 2 : shard.high
        let first = numbers.next()
        _ = try store.open(stream: stream, parent: shard.name, low: shard.low, high: middle, first: first, now)
        if middle < shard.high {
            _ = try store.open(stream: stream, parent: shard.name, low: middle, high: shard.high, first: first, now)
        }
        try store.trim(before: now - Self.retention)
        state.withLock { $0.load[shard.id] = nil }
        unsettle(stream)
    }

    /// The open shards: remembered, except while a change of them waits for its commit.
    private func openShards(_ stream: Int64, _ connection: Connection) throws(AWSError) -> [OpenShard] {
        if let known = state.withLock({ $0.open[stream] }) { return known }
        let shards = try StreamStore(connection).openShards(stream)
        state.withLock { if !$0.unsettled.contains(stream) { $0.open[stream] = shards } }
        return shards
    }

    private func unsettle(_ stream: Int64) {
        state.withLock {
            $0.open[stream] = nil
            $0.unsettled.insert(stream)
        }
        group.whenSettled { [weak self] in self?.state.withLock { _ = $0.unsettled.remove(stream) } }
    }

    private func isOverloaded(_ shard: OpenShard, _ now: Timestamp) -> Bool {
        state.withLock { state in
            var load = state.load[shard.id] ?? (now.wholeSeconds, 0)
            if load.second != now.wholeSeconds { load = (now.wholeSeconds, 0) }
            load.count += 1
            state.load[shard.id] = load
            guard load.count > Self.mostPerSecond else { return false }
            state.load[shard.id] = nil
            return true
        }
    }

    /// Where an item's partition lies among a stream's shards.
    private static func place(_ hash: [UInt8]) -> Int64 {
        hash.withUnsafeBytes { Int64(CRC32.of($0)) }
    }

    func reset() { state.withLock { $0 = State() } }
}
