internal import AWSCore
internal import Store
internal import Synchronization

/// Numbers that only grow, through restarts too: the order of stream records and of history.
final class Numbers: Sendable {
    private let last: Atomic<Int64>

    /// How many numbers one run of the emulator has for itself.
    private static let block: Int64 = 1 << 40

    init(_ database: Database) throws(AWSError) {
        let start = try database.write { connection throws(AWSError) in
            try connection.first(
                "INSERT INTO numbers (name, value) VALUES ('sequence', ?) ON CONFLICT DO UPDATE SET value = value + excluded.value RETURNING value",
                .int(Self.block)
            ) { $0.int(0) } ?? 0
        }
        last = Atomic(start)
    }

    /// Keeps what comes after the numbers of this run, where the store forgot it.
    func keep(_ database: Database) throws(AWSError) {
        let value = current / Self.block * Self.block
        try database.write { connection throws(AWSError) in
            try connection.run("INSERT OR REPLACE INTO numbers (name, value) VALUES ('sequence', ?)", .int(value))
        }
    }

    /// The next number.
    func next() -> Int64 { last.wrappingAdd(1, ordering: .relaxed).newValue }

    /// The last number that was given out.
    var current: Int64 { last.load(ordering: .relaxed) }
}
