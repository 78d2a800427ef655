internal import AWSCore

/// A shard: its hash keys, where it comes from, and how far its sequence numbers have grown.
struct Shard: Sendable {
    let number: Int
    let id: String
    /// What its sequence numbers begin with.
    let prefix: String
    /// The first and last hash key.
    let first: UInt128
    let last: UInt128
    let parent: Int?
    let adjacentParent: Int?
    let opened: Timestamp
    /// The sequence that its records are above.
    let start: Int64
    /// When it was split or merged; nil while it takes records.
    var closed: Timestamp?
    /// The sequence that its records are below, once it is closed.
    var end: Int64?
    /// Whether its end is on disk, and with it every record that came before.
    var isSettled = false
    /// The last sequence that was given out.
    var latest: Int64

    init(
        _ number: Int,
        of stream: String,
        _ keys: ClosedRange<UInt128>,
        parent: Int? = nil,
        adjacentParent: Int? = nil,
        opened: Timestamp
    ) {
        self.number = number
        id = Shard.id(number)
        prefix = SequenceNumber.prefix(stream: stream, shard: number)
        (first, last) = (keys.lowerBound, keys.upperBound)
        self.parent = parent
        self.adjacentParent = adjacentParent
        self.opened = opened
        start = SequenceNumber.first(at: opened)
        latest = start
    }

    var isOpen: Bool { closed == nil }

    var keys: ClosedRange<UInt128> { first...last }

    /// As `shardId-000000000000`.
    static func id(_ number: Int) -> String {
        let digits = String(number)
        return "shardId-" + String(repeating: "0", count: Swift.max(0, 12 - digits.utf8.count)) + digits
    }

    /// The number in an id; nil where it has not the form.
    static func number(_ id: String) -> Int? {
        guard id.hasPrefix("shardId-"), let number = Int(id.dropFirst(8)), number >= 0, Shard.id(number) == id else {
            return nil
        }
        return number
    }

    func text(_ sequence: Int64) -> String { SequenceNumber.text(prefix: prefix, sequence) }
}
