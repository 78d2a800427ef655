internal import AWSCore
internal import EmulatorCore
internal import Store
internal import Synchronization

/// The items of transactions that are done and not yet acknowledged: who touches one of them meets a conflict, as on AWS
/// (developer guide, "Transaction conflict handling").
final class TransactionsInFlight: Sendable {
    struct Place: Hashable, Sendable {
        var table: Int64
        var key: ItemKey

        init(_ write: ItemWrite) {
            table = write.table.id
            key = write.key
        }

        init(table: Table, key: ItemKey) {
            self.table = table.id
            self.key = key
        }
    }

    private let places = Mutex<[Place: Int]>([:])
    private let count = Atomic<Int>(0)
    private let group: CommitGroup

    init(_ group: CommitGroup) { self.group = group }

    /// Notes the items of a transaction until its commit.
    func begin(_ items: [Place]) {
        count.add(1, ordering: .relaxed)
        places.withLock { places in for item in items { places[item, default: 0] += 1 } }
        group.whenSettled { [weak self] in self?.end(items) }
    }

    private func end(_ items: [Place]) {
        count.subtract(1, ordering: .relaxed)
        places.withLock { places in
            for item in items {
                guard let at = places.index(forKey: item) else { continue }
                if places.values[at] > 1 { places.values[at] -= 1 } else { places.remove(at: at) }
            }
        }
    }

    /// Whether a transaction has an item.
    func holds(_ write: ItemWrite) -> Bool {
        count.load(ordering: .relaxed) > 0 && holds(Place(write))
    }

    func holds(_ place: Place) -> Bool {
        guard count.load(ordering: .relaxed) > 0 else { return false }
        return places.withLock { $0[place] != nil }
    }

    func reset() {
        places.withLock { $0 = [:] }
        count.store(0, ordering: .relaxed)
    }
}
