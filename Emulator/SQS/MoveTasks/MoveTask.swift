internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

/// A task that moves messages out of a dead-letter queue.
struct MoveTask: Sendable {
    enum Status: String, Sendable {
        case running = "RUNNING"
        case completed = "COMPLETED"
        case cancelled = "CANCELLED"
        case failed = "FAILED"
    }

    var id: Int64 = 0
    /// The id that its handle carries.
    var task: String
    /// The source queue's number.
    var queue: Int64
    var source: String
    var destination: String?
    /// Messages a second.
    var rate: Int?
    var started: Int64
    var status = Status.running
    var moved = 0
    var total: Int
    var reason: String?

    init(source: Queue, _ input: SQS.StartMessageMoveTask.Input, total: Int, _ now: Timestamp) {
        task = UniqueID.uuid()
        queue = source.id
        self.source = source.arn
        destination = input.destinationArn
        rate = input.maxNumberOfMessagesPerSecond
        started = now.milliseconds
        self.total = total
    }

    init(id: Int64, task: String, queue: Int64, source: String, started: Int64, total: Int) {
        self.id = id
        self.task = task
        self.queue = queue
        self.source = source
        self.started = started
        self.total = total
    }

    /// What the caller cancels it with.
    var handle: String {
        let parts: JSON = ["taskId": .string(task), "sourceArn": .string(source)]
        return Text.base64(parts.bytes)
    }

    /// The task and the source that a handle names; nil where it is none.
    static func read(handle: String) -> (task: String, source: String)? {
        guard let bytes = Text.bytes(base64: handle.utf8), let parts = try? JSON(parsing: bytes),
            let task = parts["taskId"]?.string, let source = parts["sourceArn"]?.string
        else { return nil }
        return (task, source)
    }

    /// The task as it is listed: only one that runs has a handle.
    var entry: SQS.ListMessageMoveTasksResultEntry {
        .init {
            $0.taskHandle = status == .running ? handle : nil
            $0.status = status.rawValue
            $0.sourceArn = source
            $0.destinationArn = destination
            $0.maxNumberOfMessagesPerSecond = rate
            $0.approximateNumberOfMessagesMoved = moved
            $0.approximateNumberOfMessagesToMove = total
            $0.failureReason = reason
            $0.startedTimestamp = Int(started)
        }
    }
}
