internal import AWSDynamoDB

/// What operations cost, as AWS rounds it (developer guide, "Read and write operations").
enum Capacity {
    /// Units of a read of so many bytes: 4 KB each, half for one that is eventually consistent.
    static func read(_ bytes: Int, isConsistent: Bool) -> Double {
        let units = Double(max(1, (bytes + 4095) / 4096))
        return isConsistent ? units : units / 2
    }

    /// Units of a write of so many bytes: 1 KB each.
    static func write(_ bytes: Int) -> Double { Double(max(1, (bytes + 1023) / 1024)) }

    /// What ReturnConsumedCapacity asks for; nil where it asks for nothing.
    static func consumed(
        _ wanted: String?,
        _ table: Table,
        read: Double = 0,
        write: Double = 0,
        isTransaction: Bool = false
    )
        -> DynamoDB.ConsumedCapacity?
    {
        guard let wanted, wanted != "NONE" else { return nil }
        var out = DynamoDB.ConsumedCapacity()
        out.tableName = table.name
        out.capacityUnits = read + write
        if isTransaction {
            if read > 0 { out.readCapacityUnits = read }
            if write > 0 { out.writeCapacityUnits = write }
        }
        if wanted == "INDEXES" {
            var share = DynamoDB.Capacity()
            share.capacityUnits = read + write
            if isTransaction {
                if read > 0 { share.readCapacityUnits = read }
                if write > 0 { share.writeCapacityUnits = write }
            }
            out.table = share
        }
        return out
    }
}
