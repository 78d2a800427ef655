internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Synchronization

/// Capacity as AWS deals it out: units that flow in each second, of which five minutes' worth can be saved
/// (developer guide, "Burst capacity"); an on-demand table has what its warm throughput names.
///
/// A request is admitted while any unit is left and may take more than there are, which the next ones wait for.
final class Throttle: Sendable {
    enum Kind: Hashable, Sendable {
        case read, write
    }

    private struct Key: Hashable {
        var table: Int64
        var index: String
        var kind: Kind
    }

    private struct Bucket {
        var units: Double
        var at: Timestamp
    }

    private let buckets = Mutex<[Key: Bucket]>([:])
    private static let burstSeconds = 300.0

    /// Admits a request to a table or an index, or throws `ProvisionedThroughputExceededException`.
    func admit(_ table: Table, _ kind: Kind, index: SecondaryIndex? = nil, _ now: Timestamp) throws(AWSError) {
        var names = [index.map { $0.isLocal ? "" : $0.name } ?? ""]
        // A write waits for every index that it might change.
        if kind == .write { names += table.indexes.filter { !$0.isLocal }.map(\.name) }
        for name in names {
            let rate = table.rate(kind, index: name)
            let key = Key(table: table.id, index: name, kind: kind)
            let isFull = buckets.withLock { buckets in
                var bucket = buckets[key] ?? Bucket(units: rate * Self.burstSeconds, at: now)
                let seconds = max(0, Double((now - bucket.at).nanoseconds) / 1e9)
                bucket.units = min(rate * Self.burstSeconds, bucket.units + seconds * rate)
                bucket.at = max(bucket.at, now)
                buckets[key] = bucket
                return bucket.units <= 0
            }
            guard !isFull else {
                throw name.isEmpty ? DynamoDBError.throughputExceeded : DynamoDBError.indexThroughputExceeded
            }
        }
    }

    /// Takes what a request cost.
    func take(_ table: Table, _ kind: Kind, _ cost: CapacityCost) {
        let local = cost.localIndexes.values.reduce(0, +)
        take(table, kind, cost.table + local)
        for (index, units) in cost.globalIndexes { take(table, kind, units, index: index) }
    }

    func take(_ table: Table, _ kind: Kind, _ units: Double, index: String = "") {
        buckets.withLock { $0[Key(table: table.id, index: index, kind: kind)]?.units -= units }
    }

    func reset() { buckets.withLock { $0 = [:] } }
}

extension Table {
    /// Units a second that the table or a global index has.
    fileprivate func rate(_ kind: Throttle.Kind, index name: String) -> Double {
        if definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST" {
            let most =
                kind == .read
                ? definition.onDemandThroughput?.maxReadRequestUnits
                : definition.onDemandThroughput?.maxWriteRequestUnits
            if let most, most > 0 { return Double(most) }
            return kind == .read ? 12_000 : 4_000
        }
        let index = definition.globalSecondaryIndexes?.first { $0.indexName == name }
        let throughput = index?.provisionedThroughput ?? definition.provisionedThroughput
        let units = kind == .read ? throughput?.readCapacityUnits : throughput?.writeCapacityUnits
        return Double(units ?? 1)
    }
}
