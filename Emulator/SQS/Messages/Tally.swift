internal import AWSCore

/// What a transaction did to the counts of queues.
struct BacklogChanges {
    struct Change {
        var total = 0
        /// Hidden messages more or fewer, by the second in which they come out.
        var inFlight: [Int64: Int] = [:]
        var delayed: [Int64: Int] = [:]
        /// All that was there before is gone.
        var isPurge = false
    }

    private(set) var queues: [Int64: Change] = [:]

    /// A message came, or is as it is now.
    mutating func add(_ message: some Hideable, to queue: Int64) { count(message, queue, 1) }

    /// A message went, or is no longer as it was.
    mutating func remove(_ message: some Hideable, from queue: Int64) { count(message, queue, -1) }

    /// Messages went that came out before this second.
    mutating func lose(_ number: Int, from queue: Int64) { queues[queue, default: Change()].total -= number }

    mutating func purge(_ queue: Int64) { queues[queue] = Change(isPurge: true) }

    private mutating func count(_ message: some Hideable, _ queue: Int64, _ number: Int) {
        queues[queue, default: Change()].total += number
        let second = message.visible / 1000
        if message.receives > 0 {
            queues[queue, default: Change()].inFlight[second, default: 0] += number
        } else if message.visible > message.sent {
            queues[queue, default: Change()].delayed[second, default: 0] += number
        }
    }
}

/// What decides whether a message is hidden.
protocol Hideable {
    var visible: Int64 { get }
    var sent: Int64 { get }
    var receives: Int64 { get }
}

/// The counts of a queue.
struct Tally: Sendable {
    struct Bucket: Sendable {
        var inFlight = 0
        var delayed = 0
    }

    var total = 0
    /// What the buckets hold together.
    private(set) var inFlight = 0
    private(set) var delayed = 0
    private var buckets: [Int64: Bucket] = [:]
    /// The buckets of earlier seconds are gone, as what they held is visible.
    private var drained: Int64

    init(drained: Int64) { self.drained = drained }

    mutating func apply(_ change: BacklogChanges.Change) {
        if change.isPurge { self = Tally(drained: drained) }
        total += change.total
        for (second, number) in change.inFlight { add(number, in: second, isInFlight: true) }
        for (second, number) in change.delayed { add(number, in: second, isInFlight: false) }
    }

    mutating func add(_ number: Int, in second: Int64, isInFlight: Bool) {
        guard second >= drained, number != 0 else { return }
        if isInFlight {
            inFlight += number
            buckets[second, default: Bucket()].inFlight += number
        } else {
            delayed += number
            buckets[second, default: Bucket()].delayed += number
        }
        if let bucket = buckets[second], bucket.inFlight == 0, bucket.delayed == 0 { buckets[second] = nil }
    }

    func bucket(of now: Timestamp) -> Bucket? { buckets[now.wholeSeconds] }

    /// Lets go of what came out before a second; false where the clock went back, and what it held is not known any more.
    mutating func drain(to second: Int64) -> Bool {
        guard second >= drained else { return false }
        if second - drained > Int64(buckets.count) {
            for past in buckets.keys where past < second { drop(past) }
        } else {
            for past in drained..<second { drop(past) }
        }
        drained = second
        return true
    }

    private mutating func drop(_ second: Int64) {
        guard let bucket = buckets.removeValue(forKey: second) else { return }
        inFlight -= bucket.inFlight
        delayed -= bucket.delayed
    }
}
