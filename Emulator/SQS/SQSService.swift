public import AWSCore
internal import AWSSQS
public import AWSWire
public import EmulatorCore
public import Store

/// Amazon SQS: queues whose messages lie in SQLite, found by when they are due.
public final class SQSService: Service {
    let database: Database
    let queues: QueueIndex
    let arrivals: Arrivals
    let backlog = Backlog()
    let attempts = ReceiveAttempts()
    let moves: Mover
    /// How many messages of a queue may be in flight.
    let inFlightLimit: Int
    let bus: Bus
    let timeline: Timeline
    let ledger: Ledger
    let group: CommitGroup
    let faults: FaultRules

    /// Opens the service on its data.
    ///
    /// - Parameter inFlightLimit: how many messages of a queue may be in flight; AWS's 120,000 (SQS Developer Guide,
    ///   "Amazon SQS quotas", of both types of queues).
    public init(_ environment: ServiceEnvironment, inFlightLimit: Int = 120_000) throws(AWSError) {
        self.inFlightLimit = inFlightLimit
        database = try Database("sqs", environment.storage, environment.group, migrations: Schema.migrations)
        queues = try QueueIndex(database)
        arrivals = Arrivals(timeline: environment.timeline, bus: environment.bus)
        moves = Mover(database, queues, backlog, arrivals, environment.timeline)
        bus = environment.bus
        timeline = environment.timeline
        ledger = environment.ledger
        group = environment.group
        faults = environment.faults
        for queue in queues.everywhere { noteWithoutEffect(queue) }
        try moves.resume()
    }

    /// The service's model.
    public var model: ServiceModel { SQS.model }

    /// What the service implements.
    public var operations: [OperationEntry] {
        [
            on(SQS.AddPermission.self, addPermission),
            on(SQS.CancelMessageMoveTask.self, cancelMessageMoveTask),
            on(SQS.ChangeMessageVisibility.self, changeMessageVisibility),
            on(SQS.ChangeMessageVisibilityBatch.self, changeMessageVisibilityBatch),
            on(SQS.CreateQueue.self, createQueue),
            on(SQS.DeleteMessage.self, deleteMessage),
            on(SQS.DeleteMessageBatch.self, deleteMessageBatch),
            on(SQS.DeleteQueue.self, deleteQueue),
            on(SQS.GetQueueAttributes.self, getQueueAttributes),
            on(SQS.GetQueueUrl.self, getQueueUrl),
            on(SQS.ListDeadLetterSourceQueues.self, listDeadLetterSourceQueues),
            on(SQS.ListMessageMoveTasks.self, listMessageMoveTasks),
            on(SQS.ListQueueTags.self, listQueueTags),
            on(SQS.ListQueues.self, listQueues),
            on(SQS.PurgeQueue.self, purgeQueue),
            on(SQS.ReceiveMessage.self, mayWait: receiveMessage),
            on(SQS.RemovePermission.self, removePermission),
            on(SQS.SendMessage.self, sendMessage),
            on(SQS.SendMessageBatch.self, sendMessageBatch),
            on(SQS.SetQueueAttributes.self, setQueueAttributes),
            on(SQS.StartMessageMoveTask.self, startMessageMoveTask),
            on(SQS.TagQueue.self, tagQueue),
            on(SQS.UntagQueue.self, untagQueue),
        ]
    }

    /// Forgets everything, in place.
    public func reset() throws(AWSError) {
        arrivals.endAll()
        try database.reset()
        queues.reset()
        backlog.reset()
        attempts.reset()
    }
}
