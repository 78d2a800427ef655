internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

/// Deletes items whose time has come, as the clock reaches it: on AWS that takes up to a few days.
final class ExpirySweep: Sendable {
    private let timeline: Timeline
    private let alarm = Mutex<(at: Timestamp, timer: Timeline.Timer)?>(nil)
    private let sweep = Mutex<(@Sendable () -> Void)?>(nil)

    init(_ timeline: Timeline) { self.timeline = timeline }

    /// Says what deletes what is due.
    func start(_ action: @escaping @Sendable () -> Void) { sweep.withLock { $0 = action } }

    /// Sees to it that the sweep runs when an item expires that was just written.
    func wake(after change: ItemChange, _ attribute: String) {
        guard let moment = change.new.flatMap({ Expirations.moment(of: $0.attributes, attribute) }) else { return }
        wake(at: moment)
    }

    /// Sees to it that the sweep runs at a moment or before.
    func wake(at moment: Timestamp) {
        alarm.withLock { alarm in
            if let alarm, alarm.at <= moment { return }
            if let alarm { timeline.cancel(alarm.timer) }
            let timer = timeline.schedule(at: moment) { [weak self] in self?.ring() }
            alarm = (moment, timer)
        }
    }

    private func ring() {
        alarm.withLock { $0 = nil }
        guard let action = sweep.withLock({ $0 }) else { return }
        timeline.begin()
        Task.detached { [timeline] in
            action()
            timeline.end()
        }
    }

    func reset() {
        alarm.withLock { alarm in
            if let alarm { timeline.cancel(alarm.timer) }
            alarm = nil
        }
    }
}

extension DynamoDBService {
    /// Deletes all that has expired, a hundred items to a step, and sets the alarm for what expires next.
    func deleteExpired() {
        for table in tables.everywhere {
            guard let attribute = table.settings.timeToLive else { continue }
            do throws(AWSError) {
                while try deleteExpired(table, attribute, limit: 100) == 100 {}
                let now = timeline.now
                let next = try database.read { connection throws(AWSError) in
                    try Expirations(connection: connection, table: table, attribute: attribute).next(after: now)
                }
                if let next { expiry.wake(at: max(next, now)) }
            } catch {
                // The store failed: the next write of an item that expires, or the next start, tries again.
                continue
            }
        }
    }

    private func deleteExpired(_ table: Table, _ attribute: String, limit: Int) throws(AWSError) -> Int {
        let now = timeline.now
        let count = try database.write { connection throws(AWSError) in
            let expirations = Expirations(connection: connection, table: table, attribute: attribute)
            let due = try expirations.due(now, limit: limit)
            let writer = ItemWriter(connection: connection, service: self, now: now)
            for key in due {
                guard let stored = try writer.items.item(table, key) else {
                    // Whatever named it: left there, it would be due for ever.
                    try expirations.forget(key, upTo: now)
                    continue
                }
                let old = ItemChange.Version(attributes: try stored.attributes(), stored: stored)
                _ = try writer.apply(ItemChange(table: table, key: key, old: old, new: nil, isExpiry: true))
            }
            return due.count
        }
        return count
    }
}
