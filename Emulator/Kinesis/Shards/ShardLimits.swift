internal import AWSCore

/// What a shard takes and gives in a second (Developer Guide, Quotas and limits): 1 MiB and 1,000 records in, 2 MiB and
/// 5 calls out.
///
/// A second's worth can be saved up.
struct ShardLimits: Sendable {
    private var records: Double = 1000
    private var bytes = writeRate
    private var calls: Double = 5
    private var filled: Timestamp
    /// When what was read by now has been paid for.
    private var readFreeAt: Timestamp

    private static let writeRate = Double(1 << 20)
    private static let readRate = 2 << 20

    init(_ now: Timestamp) {
        filled = now
        readFreeAt = now
    }

    private mutating func fill(_ now: Timestamp) {
        let seconds = Double((now - filled).nanoseconds) / 1e9
        guard seconds > 0 else { return }
        filled = now
        records = Swift.min(1000, records + seconds * 1000)
        bytes = Swift.min(Self.writeRate, bytes + seconds * Self.writeRate)
        calls = Swift.min(5, calls + seconds * 5)
    }

    /// Takes a record in; one larger than a second's worth waits until all of that is there.
    mutating func admitsRecord(_ size: Int, _ now: Timestamp) -> Bool {
        fill(now)
        guard records >= 1, bytes >= Swift.min(Double(size), Self.writeRate) else { return false }
        records -= 1
        bytes -= Double(size)
        return true
    }

    /// Takes a call of GetRecords in.
    mutating func admitsRead(_ now: Timestamp) -> Bool {
        fill(now)
        guard calls >= 1, readFreeAt <= now else { return false }
        calls -= 1
        return true
    }

    /// Notes what a call gave: after 10 MB the next five seconds' calls are refused (API_GetRecords).
    mutating func read(_ size: Int, _ now: Timestamp) {
        let from = size > Self.readRate ? now : Swift.max(readFreeAt, now - .seconds(1))
        readFreeAt = from + .nanoseconds(Int64(Double(size) / Double(Self.readRate) * 1e9))
    }
}
