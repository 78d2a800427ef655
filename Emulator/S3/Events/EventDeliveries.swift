internal import AWSCore
internal import EmulatorCore
internal import Store
internal import Synchronization

/// Word of events on its way: kept with what it tells of, delivered once that is on disk.
///
/// A lane is what keeps its order: a queue, or a key's events for a function. A process that is killed between the
/// delivery and its note delivers again, as S3 may (S3 User Guide, "Event ordering and duplicate events").
final class EventDeliveries: Sendable {
    private let database: Database
    private let group: CommitGroup
    private let bus: Bus
    private let timeline: Timeline
    private let state = Mutex(State())

    private struct State {
        /// The lanes that are under way, and whether more came meanwhile.
        var lanes: [String: Bool] = [:]
        /// Counts resets: what was delivered before one is not noted after it.
        var age = 0
    }

    struct Delivery: Sendable {
        var id: Int64
        var at: Timestamp
        var target: String
        var body: [UInt8]
        var traceHeader: String?
    }

    /// How long a delivery is tried where the target's service fails, and how often.
    private static let patience = Duration.seconds(86_400)
    private static let pause = Duration.seconds(60)

    init(_ environment: ServiceEnvironment, _ database: Database) {
        self.database = database
        group = environment.group
        bus = environment.bus
        timeline = environment.timeline
    }

    /// The number of the next word, greater than all before.
    func nextNumber(_ connection: Connection) throws(AWSError) -> Int64 {
        let last = try connection.first("SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'") { $0.int(0) }
        return (last ?? 0) + 1
    }

    /// Keeps word for a target; it goes once this transaction is on disk.
    func append(
        _ body: [UInt8],
        to target: NotificationTarget,
        _ bucket: Bucket,
        _ key: [UInt8],
        _ cause: EventCause,
        _ connection: Connection
    ) throws(AWSError) {
        let lane =
            target.kind == .function
            ? "\(target.arn) \(Text.hex(Digest.md5(Array(bucket.name.utf8) + [47] + key)))" : target.arn
        try connection.run(
            "INSERT INTO deliveries (lane, target, at, body, trace) VALUES (?, ?, ?, ?, ?)",
            .text(lane),
            .text(target.arn),
            .int(cause.now.milliseconds),
            .blob(body),
            cause.traceHeader.map { .text($0) } ?? .null
        )
        group.afterCommit { [weak self] in self?.deliver(lane) }
    }

    /// Delivers what a process left behind that ended.
    func resume() throws(AWSError) {
        let lanes = try database.read { connection throws(AWSError) in
            try connection.all("SELECT DISTINCT lane FROM deliveries") { $0.text(0) }
        }
        guard !lanes.isEmpty else { return }
        // Not before all services are on the bus.
        timeline.schedule(at: timeline.now + .seconds(1)) { [weak self] in
            for lane in lanes { self?.deliver(lane) }
        }
    }

    func reset() { state.withLock { $0.age += 1 } }

    /// Delivers a lane off this thread, and what comes meanwhile.
    private func deliver(_ lane: String) {
        let isFirst = state.withLock { state in
            defer { state.lanes[lane] = true }
            return state.lanes[lane] == nil
        }
        guard isFirst else { return }
        timeline.begin()
        Task.detached { [self] in
            while state.withLock({ state in
                let hasMore = state.lanes[lane] == true
                state.lanes[lane] = hasMore ? false : nil
                return hasMore
            }) {
                // What the store refuses stays there for the next time.
                do throws(AWSError) { try await deliverAll(lane) } catch { continue }
            }
            timeline.end()
        }
    }

    private func deliverAll(_ lane: String) async throws(AWSError) {
        while true {
            let age = state.withLock { $0.age }
            let deliveries = try next(lane)
            var done: [Int64] = []
            var isStuck = false
            for delivery in deliveries {
                guard await EventTargets.take(delivery, bus, timeline) || isTooOld(delivery) else {
                    isStuck = true
                    break
                }
                done.append(delivery.id)
            }
            try database.write { [done] connection throws(AWSError) in
                guard state.withLock({ $0.age }) == age else { return }
                for id in done { try connection.run("DELETE FROM deliveries WHERE id = ?", .int(id)) }
            }
            if isStuck {
                timeline.schedule(at: timeline.now + Self.pause) { [weak self] in self?.deliver(lane) }
            }
            if isStuck || deliveries.isEmpty { return }
        }
    }

    private func isTooOld(_ delivery: Delivery) -> Bool { timeline.now - delivery.at > Self.patience }

    private func next(_ lane: String) throws(AWSError) -> [Delivery] {
        try database.read { connection throws(AWSError) in
            try connection.all(
                "SELECT id, at, target, body, trace FROM deliveries WHERE lane = ? ORDER BY id LIMIT 100",
                .text(lane)
            ) {
                Delivery(
                    id: $0.int(0),
                    at: Timestamp(milliseconds: $0.int(1)),
                    target: $0.text(2),
                    body: $0.blob(3),
                    traceHeader: $0.optionalText(4)
                )
            }
        }
    }
}
