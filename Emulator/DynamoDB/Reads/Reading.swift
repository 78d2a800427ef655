internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads what is there; where reads shall lag behind, an eventually consistent one sees a table or an index as it was
    /// a moment ago.
    func read<R>(
        _ table: Table,
        index: SecondaryIndex? = nil,
        isConsistent: Bool,
        _ context: RequestContext,
        _ body: (Connection) throws(AWSError) -> R
    ) throws(AWSError) -> R {
        guard let lag, !isConsistent else { return try database.read(body) }
        return try database.trial { connection throws(AWSError) in
            let writer = ItemWriter(connection: connection, service: self, now: context.now, isUndo: true)
            try History(connection: connection).undo(
                table.id,
                after: context.now - lag.most,
                in: table,
                writer
            ) { key, written in written > context.now - lag.length(key, index: index?.name) }
            return try body(connection)
        }
    }
}

/// By how much eventually consistent reads lag behind: for each item and index another length, the same in each run.
struct ConsistencyLag: Sendable {
    /// What the lengths are drawn from.
    var seed: UInt64
    /// The greatest length.
    var most: Duration

    /// How far behind a read of an item is, through the table or an index.
    func length(_ key: ItemKey, index: String?) -> Duration {
        var hash = seed &+ 0x9E37_79B9_7F4A_7C15
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in key.hash { mix(byte) }
        mix(0)
        for byte in key.range { mix(byte) }
        for byte in (index ?? "").utf8 { mix(byte) }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 33
        return .nanoseconds(Int64(Double(most.nanoseconds) * Double(hash >> 11) / Double(1 << 53)))
    }
}
