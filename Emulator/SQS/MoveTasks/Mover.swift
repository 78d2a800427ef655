internal import AWSCore
internal import EmulatorCore
internal import Store

/// Moves messages for the tasks that run, by the clock: each second as many as a task may, or slice after slice where it
/// has no rate.
///
/// A slice and the task's count are one transaction: a process that is killed goes on where it was, and moves nothing
/// twice.
final class Mover: Sendable {
    private let database: Database
    private let queues: QueueIndex
    private let backlog: Backlog
    private let arrivals: Arrivals
    private let timeline: Timeline
    private static let slice = 100

    init(
        _ database: Database,
        _ queues: QueueIndex,
        _ backlog: Backlog,
        _ arrivals: Arrivals,
        _ timeline: Timeline
    ) {
        self.database = database
        self.queues = queues
        self.backlog = backlog
        self.arrivals = arrivals
        self.timeline = timeline
    }

    /// Goes on with what a process left behind that ended.
    func resume() throws(AWSError) {
        let running = try database.read { connection throws(AWSError) in try MoveTasks.running(connection) }
        for id in running { start(id) }
    }

    /// Begins with a task, or goes on with it.
    func start(_ id: Int64, at moment: Timestamp? = nil) {
        timeline.schedule(at: moment ?? timeline.now) { [weak self] in
            guard let self else { return }
            timeline.begin()
            Task.detached { [self] in
                run(id)
                timeline.end()
            }
        }
    }

    /// Moves one slice, and sees to the next.
    private func run(_ id: Int64) {
        let now = timeline.now
        var targets: [Int64: Queue] = [:]
        do throws(AWSError) {
            let next = try database.write { connection throws(AWSError) -> MoveTask? in
                guard var task = try MoveTasks.task(id: id, connection), task.status == .running else { return nil }
                guard let source = ARN(task.source).flatMap({ queues.find(arn: $0) }), source.id == task.queue else {
                    task.fail("AWS.SimpleQueueService.NonExistentQueue")
                    try MoveTasks.update(task, connection)
                    return nil
                }
                var messages = QueueMessages(source, connection)
                try move(&task, &messages, now, &targets)
                try MoveTasks.update(task, connection)
                backlog.apply(messages.changes)
                return task.status == .running ? task : nil
            }
            if let next { start(id, at: next.rate == nil ? now : now + .seconds(1)) }
        } catch {
            // What the store refuses is tried again a second later.
            start(id, at: now + .seconds(1))
        }
        for target in targets.values { arrivals.announce(target) }
    }

    private func move(
        _ task: inout MoveTask,
        _ messages: inout QueueMessages,
        _ now: Timestamp,
        _ targets: inout [Int64: Queue]
    ) throws(AWSError) {
        var left = min(task.rate ?? Self.slice, Self.slice * 5)
        while left > 0 {
            // Of each group its head: what comes behind it is the head in the next round.
            var heads: [StoredMessage] = []
            try messages.eachDue(now) { message throws(AWSError) in
                heads.append(message)
                return heads.count < left
            }
            guard !heads.isEmpty else {
                task.status = .completed
                return
            }
            for message in heads {
                if message.sent <= messages.queue.oldest(now) {
                    try messages.remove(message)
                    continue
                }
                // Where a message came from is known of those that a redrive policy moved.
                guard let arn = (task.destination ?? message.source).flatMap({ ARN($0) }) else {
                    return task.fail("CouldNotDetermineMessageSource")
                }
                guard let target = queues.find(arn: arn) else {
                    return task.fail("AWS.SimpleQueueService.NonExistentQueue")
                }
                try messages.remove(message)
                try messages.put(message.redriven(now), into: target)
                targets[target.id] = target
                task.moved += 1
                left -= 1
            }
        }
    }
}

extension MoveTask {
    fileprivate mutating func fail(_ reason: String) {
        status = .failed
        self.reason = reason
    }
}

extension StoredMessage {
    /// The message as a new one, with an id and a time of its own (SQS Developer Guide, "Configure a dead-letter queue
    /// redrive").
    fileprivate func redriven(_ now: Timestamp) -> NewMessage {
        var message = NewMessage(self)
        message.messageID = UniqueID.uuid()
        message.sent = now.milliseconds
        message.visible = now.milliseconds
        return message
    }
}
