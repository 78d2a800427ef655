internal import AWSCore
internal import Store
internal import Synchronization

/// How many messages each queue holds, and in which seconds the hidden ones come out.
///
/// It is kept in memory, so that neither the counts nor the limit of messages in flight read the backlog; a queue's is
/// read from the store when it is first asked for. It is used inside write transactions only, which is what keeps it and
/// the store in step.
final class Backlog: Sendable {
    private let tallies = Mutex<[Int64: Tally]>([:])

    /// Notes what a transaction did, at its end: what throws behind this would not be taken back.
    func apply(_ changes: BacklogChanges) {
        tallies.withLock { tallies in
            for (queue, change) in changes.queues { tallies[queue]?.apply(change) }
        }
    }

    /// Messages visible, in flight and delayed.
    func counts(_ queue: Queue, _ now: Timestamp, _ connection: Connection) throws(AWSError) -> Queue.Counts {
        let tally = try tally(queue, now, connection)
        var inFlight = tally.inFlight
        var delayed = tally.delayed
        if let current = tally.bucket(of: now) {
            // Of those that come out within this second some are out already.
            let still = try hidden(queue, now.milliseconds + 1, (now.wholeSeconds + 1) * 1000, connection)
            inFlight += still.inFlight - current.inFlight
            delayed += still.delayed - current.delayed
        }
        return Queue.Counts(visible: tally.total - inFlight - delayed, inFlight: inFlight, delayed: delayed)
    }

    /// How many more messages a queue may have in flight.
    func room(
        below limit: Int,
        _ queue: Queue,
        _ now: Timestamp,
        _ connection: Connection
    ) throws(AWSError) -> Int {
        let tally = try tally(queue, now, connection)
        if tally.inFlight + 10 <= limit { return limit - tally.inFlight }
        return limit - (try counts(queue, now, connection).inFlight)
    }

    func forget(_ queue: Queue) { tallies.withLock { $0[queue.id] = nil } }

    func reset() { tallies.withLock { $0 = [:] } }

    private func tally(_ queue: Queue, _ now: Timestamp, _ connection: Connection) throws(AWSError) -> Tally {
        let second = now.wholeSeconds
        let known = tallies.withLock { tallies -> Tally? in
            guard tallies[queue.id]?.drain(to: second) == true else { return nil }
            return tallies[queue.id]
        }
        if let known { return known }
        let made = try read(queue, second, connection)
        tallies.withLock { $0[queue.id] = made }
        return made
    }

    private func read(_ queue: Queue, _ second: Int64, _ connection: Connection) throws(AWSError) -> Tally {
        var tally = Tally(drained: second)
        let heads = try connection.first(
            "SELECT COUNT(*) FROM messages WHERE queue = ? AND head = 1",
            .int(queue.id)
        ) { $0.int(0) }
        let others = try connection.first(
            "SELECT COUNT(*) FROM messages WHERE queue = ? AND head = 0",
            .int(queue.id)
        ) { $0.int(0) }
        tally.total = Int(heads ?? 0) + Int(others ?? 0)
        func add(_ row: Row) -> Bool {
            tally.add(Int(row.int(2)), in: row.int(0), isInFlight: row.int(1) == 1)
            return true
        }
        try connection.each(
            """
            SELECT visible / 1000, receives > 0, COUNT(*) FROM messages
            WHERE queue = ? AND head = 1 AND visible >= ? AND (receives > 0 OR visible > sent) GROUP BY 1, 2
            """,
            .int(queue.id),
            .int(second * 1000),
            row: { row throws(AWSError) in add(row) }
        )
        try connection.each(
            """
            SELECT visible / 1000, receives > 0, COUNT(*) FROM messages
            WHERE queue = ? AND head = 0 AND visible >= ? AND (receives > 0 OR visible > sent) GROUP BY 1, 2
            """,
            .int(queue.id),
            .int(second * 1000),
            row: { row throws(AWSError) in add(row) }
        )
        return tally
    }

    /// How many are hidden and come out in a stretch of time.
    private func hidden(
        _ queue: Queue,
        _ from: Int64,
        _ to: Int64,
        _ connection: Connection
    ) throws(AWSError) -> (inFlight: Int, delayed: Int) {
        var found = (inFlight: 0, delayed: 0)
        func add(_ row: Row) -> Bool {
            if row.int(0) == 1 { found.inFlight += Int(row.int(1)) } else { found.delayed += Int(row.int(1)) }
            return true
        }
        try connection.each(
            """
            SELECT receives > 0, COUNT(*) FROM messages WHERE queue = ? AND head = 1 AND visible >= ? AND visible < ?
            GROUP BY 1
            """,
            .int(queue.id),
            .int(from),
            .int(to),
            row: { row throws(AWSError) in add(row) }
        )
        guard queue.isFIFO else { return found }
        try connection.each(
            """
            SELECT receives > 0, COUNT(*) FROM messages WHERE queue = ? AND head = 0 AND visible >= ? AND visible < ?
            GROUP BY 1
            """,
            .int(queue.id),
            .int(from),
            .int(to),
            row: { row throws(AWSError) in add(row) }
        )
        return found
    }
}
