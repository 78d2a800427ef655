internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import Synchronization

/// A stream: its shards and settings, which change under its lock as the store's writer changes them.
final class Stream: Sendable {
    /// What never changes of a stream.
    struct Identity: Sendable {
        let id: Int64
        let account: String
        let region: String
        let name: String
        let created: Timestamp
        let arn: String
        /// What all of the stream's sequence numbers begin with.
        let prefix: String

        init(id: Int64, account: String, region: String, name: String, created: Timestamp) {
            self.id = id
            self.account = account
            self.region = region
            self.name = name
            self.created = created
            arn = "arn:aws:kinesis:\(region):\(account):stream/\(name)"
            prefix = SequenceNumber.prefix(stream: id, created: created)
        }
    }

    /// The place of a record that was given out.
    struct Ticket: Sendable {
        let shard: Int
        let id: String
        let prefix: String
        let sequence: Int64
        /// Whether nobody looks after the stream's old records yet.
        let needsSweep: Bool
    }

    let identity: Identity
    private let state: Mutex<State>

    private struct State {
        var shards: ShardSet
        var settings: StreamSettings
        var consumers: [String: Consumer] = [:]
        var limits: [Int: ShardLimits] = [:]
        var isDeleted = false
        /// The number of the sweep that is to come, and whether one is.
        var sweep = (number: 0, isSet: false)
        /// When it was scaled, in the last 24 hours.
        var scalings: [Timestamp] = []
        /// When its mode changed, in the last 24 hours.
        var modeChanges: [Timestamp] = []
    }

    init(_ identity: Identity, _ shards: ShardSet, _ settings: StreamSettings) {
        self.identity = identity
        state = Mutex(State(shards: shards, settings: settings))
    }

    var id: Int64 { identity.id }
    var account: String { identity.account }
    var region: String { identity.region }
    var name: String { identity.name }
    var created: Timestamp { identity.created }
    var arn: String { identity.arn }
    var prefix: String { identity.prefix }

    // MARK: settings

    var settings: StreamSettings {
        get { state.withLock { $0.settings } }
        set { state.withLock { $0.settings = newValue } }
    }

    var modeDetails: Kinesis.StreamModeDetails { .init { $0.streamMode = settings.mode } }

    /// The bytes that a record's data and partition key may have together.
    var maximumRecordSize: Int { state.withLock { $0.settings.recordKiB } * 1024 }

    // MARK: shards

    var shards: ShardSet {
        get { state.withLock { $0.shards } }
        // A commit may have settled an end since the new ones were copied.
        set {
            state.withLock { state in
                let settled = state.shards.all.filter(\.isSettled).map(\.number)
                state.shards = newValue
                state.shards.settle(settled)
            }
        }
    }

    var openShardCount: Int { state.withLock { $0.shards.openCount } }

    /// A shard by its number, as long as any of its records may be there.
    func shard(_ number: Int, _ now: Timestamp) -> Shard? {
        state.withLock { state in
            state.shards[number].flatMap { $0.isThere(state.settings, now) ? $0 : nil }
        }
    }

    /// A shard by its id.
    func shard(_ id: String, _ now: Timestamp) throws(AWSError) -> Shard {
        guard let shard = Shard.number(id).flatMap({ shard($0, now) }) else {
            throw KinesisError.shardNotFound(id, self)
        }
        return shard
    }

    /// The shards that may have records.
    func shards(_ now: Timestamp) -> [Shard] {
        state.withLock { state in state.shards.all.filter { $0.isThere(state.settings, now) } }
    }

    /// The id of the open shard that a hash key belongs to.
    func shardID(of key: UInt128) -> String {
        state.withLock { state in state.shards.all[state.shards.route(key)].id }
    }

    /// Gives out the place of a record in the shard of its hash key, or throws where the shard has too much to do.
    func take(_ key: UInt128, _ size: Int, _ now: Timestamp, throttles: Bool) throws(AWSError) -> Ticket {
        let result = state.withLock { state -> Result<Ticket, AWSError> in
            guard !state.isDeleted else { return .failure(KinesisError.streamNotFound(name, account)) }
            let place = state.shards.route(key)
            let shard = state.shards.all[place]
            if throttles, !state.limits[shard.number, default: .init(now)].admitsRecord(size, now) {
                return .failure(KinesisError.rateExceeded(shard.id, self))
            }
            let sequence = state.shards.next(at: place, now)
            return .success(
                Ticket(
                    shard: shard.number,
                    id: shard.id,
                    prefix: shard.prefix,
                    sequence: sequence,
                    needsSweep: !state.sweep.isSet
                )
            )
        }
        return try result.get()
    }

    /// Admits a read of a shard where it has not too much to do.
    func admitRead(_ shard: Shard, _ now: Timestamp) throws(AWSError) {
        guard state.withLock({ $0.limits[shard.number, default: .init(now)].admitsRead(now) }) else {
            throw KinesisError.rateExceeded(shard.id, self)
        }
    }

    /// Notes how much a read gave.
    func noteRead(_ shard: Shard, _ size: Int, _ now: Timestamp) {
        state.withLock { $0.limits[shard.number, default: .init(now)].read(size, now) }
    }

    /// Notes that the stream is being scaled, which it may be ten times in 24 hours (API_UpdateShardCount).
    func admitsScaling(_ now: Timestamp) -> Bool {
        state.withLock { state in
            state.scalings.removeAll { $0 <= now - .seconds(86_400) }
            guard state.scalings.count < 10 else { return false }
            state.scalings.append(now)
            return true
        }
    }

    /// Notes that the mode is being changed, which it may be twice in 24 hours (API_UpdateStreamMode).
    func admitsModeChange(_ now: Timestamp) -> Bool {
        state.withLock { state in
            state.modeChanges.removeAll { $0 <= now - .seconds(86_400) }
            guard state.modeChanges.count < 2 else { return false }
            state.modeChanges.append(now)
            return true
        }
    }

    /// Notes that the end of shards is on disk.
    func settle(_ numbers: [Int]) { state.withLock { $0.shards.settle(numbers) } }

    /// Ends the sequences of a stream that is being deleted, for those who found it before.
    func delete() { state.withLock { $0.isDeleted = true } }

    var isDeleted: Bool { state.withLock { $0.isDeleted } }

    // MARK: sweeps

    /// Makes the number of a sweep to come; that of any other is void.
    func nextSweep() -> Int {
        state.withLock { state in
            state.sweep = (state.sweep.number + 1, true)
            return state.sweep.number
        }
    }

    /// Whether a sweep is still wanted.
    func wantsSweep(_ number: Int) -> Bool { state.withLock { $0.sweep.number == number && !$0.isDeleted } }

    /// Nothing is left that grows old.
    func endSweeps() { state.withLock { $0.sweep.isSet = false } }

    // MARK: consumers

    /// The consumers by name.
    var consumers: [Consumer] { state.withLock { $0.consumers.values.sorted { $0.name < $1.name } } }

    func consumer(_ name: String) -> Consumer? { state.withLock { $0.consumers[name] } }

    func put(_ consumer: Consumer) { state.withLock { $0.consumers[consumer.name] = consumer } }

    func remove(_ consumer: Consumer) { state.withLock { $0.consumers[consumer.name] = nil } }
}

extension Shard {
    /// Whether it is open, or was when the oldest record came that may be there.
    fileprivate func isThere(_ settings: StreamSettings, _ now: Timestamp) -> Bool {
        closed.map { $0 > settings.horizon(now) } ?? true
    }
}
