internal import AWSDynamoDB
internal import AWSWire

/// What operations cost, as AWS rounds it (developer guide, "Read and write operations").
enum Capacity {
    /// Units of a read of so many bytes: 4 KB each, half for one that is eventually consistent.
    static func read(_ bytes: Int, isConsistent: Bool) -> Double {
        let units = Double(max(1, (bytes + 4095) / 4096))
        return isConsistent ? units : units / 2
    }

    /// Units of a write of so many bytes: 1 KB each.
    static func write(_ bytes: Int) -> Double { Double(max(1, (bytes + 1023) / 1024)) }

    /// Whether ReturnConsumedCapacity asks for anything.
    static func isAsked(_ wanted: String?) -> Bool { wanted.map { $0 != "NONE" } ?? false }
}

/// What operations cost on one table and its indexes, in units.
struct CapacityCost: Sendable {
    var table = 0.0
    private(set) var localIndexes: [String: Double] = [:]
    private(set) var globalIndexes: [String: Double] = [:]
    /// What kind of units they are, which transactions tell.
    var transaction: Kind?

    enum Kind: Sendable {
        case read, write
    }

    init() {}

    /// What a write cost.
    ///
    /// A transaction writes an item twice, first to prepare it, but the indexes' entries once (so measured by the authors
    /// of another emulator, github.com/nubo-db/dynoxide/pull/188).
    init(_ outcome: ItemWrite.Outcome, inTransaction: Bool = false) {
        table = Capacity.write(outcome.bytes) * (inTransaction ? 2 : 1)
        for effect in outcome.indexes { add(effect.index, effect.units) }
    }

    var total: Double { table + localIndexes.values.reduce(0, +) + globalIndexes.values.reduce(0, +) }

    mutating func add(_ index: SecondaryIndex, _ units: Double) {
        if index.isLocal {
            localIndexes[index.name, default: 0] += units
        } else {
            globalIndexes[index.name, default: 0] += units
        }
    }

    mutating func add(_ other: CapacityCost) {
        table += other.table
        localIndexes.merge(other.localIndexes, uniquingKeysWith: +)
        globalIndexes.merge(other.globalIndexes, uniquingKeysWith: +)
    }

    /// What ReturnConsumedCapacity asks for; nil where it asks for nothing.
    func consumed(_ wanted: String?, _ table: Table) -> DynamoDB.ConsumedCapacity? {
        guard Capacity.isAsked(wanted) else { return nil }
        var out = DynamoDB.ConsumedCapacity()
        out.tableName = table.name
        out.capacityUnits = total
        switch transaction {
        case .read: out.readCapacityUnits = total
        case .write: out.writeCapacityUnits = total
        case nil: break
        }
        guard wanted == "INDEXES" else { return out }
        out.table = share(self.table)
        if !localIndexes.isEmpty { out.localSecondaryIndexes = localIndexes.mapValues(share) }
        if !globalIndexes.isEmpty { out.globalSecondaryIndexes = globalIndexes.mapValues(share) }
        return out
    }

    private func share(_ units: Double) -> DynamoDB.Capacity {
        .init {
            $0.capacityUnits = units
            switch transaction {
            case .read: $0.readCapacityUnits = units
            case .write: $0.writeCapacityUnits = units
            case nil: break
            }
        }
    }
}
