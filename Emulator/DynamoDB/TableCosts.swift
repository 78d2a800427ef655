internal import AWSDynamoDB

/// What a transaction or a batch cost, by table.
struct TableCosts {
    private var tables: [Int64: (table: Table, cost: CapacityCost)] = [:]
    private var attempts: [Int64: Double] = [:]

    mutating func add(_ table: Table, _ cost: CapacityCost) {
        tables[table.id, default: (table, .init())].cost.add(cost)
        tables[table.id]?.cost.transaction = cost.transaction
    }

    /// Adds the units of a write that was not done: they count where another one was, in the total only.
    mutating func add(attemptOn table: Table, _ units: Double) { attempts[table.id, default: 0] += units }

    /// What ReturnConsumedCapacity asks for; nil where it asks for nothing, and where nothing was done.
    func consumed(_ wanted: String?) -> [DynamoDB.ConsumedCapacity]? {
        guard Capacity.isAsked(wanted), !tables.isEmpty else { return nil }
        return tables.values.sorted { $0.table.name < $1.table.name }.compactMap { table, cost in
            var consumed = cost.consumed(wanted, table)
            if let units = attempts[table.id] { consumed?.capacityUnits = cost.total + units }
            return consumed
        }
    }
}
