internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Makes a queue, or finds the one that is there with the same settings.
    @Sendable func createQueue(
        _ input: SQS.CreateQueue.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.CreateQueue.Output {
        let asked = input.attributes ?? [:]
        let isFIFO = asked["FifoQueue"] == "true"
        try Queue.checkName(input.queueName, isFIFO: isFIFO)
        let now = context.now.wholeSeconds
        var queue = Queue(
            id: 0,
            account: context.account,
            region: context.region,
            name: input.queueName,
            attributes: isFIFO ? ["FifoQueue": "true"] : [:],
            created: now,
            modified: now
        )
        let known = queues.find(name: queue.name, account: queue.account, region: queue.region)
        try QueueAttributes.check(asked, of: queue, isNew: true)
        if let known {
            try checkSame(asked, known, context)
            return .init { $0.queueUrl = known.url(context.endpoint) }
        }
        try checkRedrive(asked, of: queue)
        queue.attributes = QueueAttributes.merge(asked, into: queue.attributes)
        queue.tags = input.tags ?? [:]
        try QueueTags.check(queue.tags, of: queue)
        try insert(&queue, context.now)
        queues.put(queue)
        noteWithoutEffect(queue)
        return .init { $0.queueUrl = queue.url(context.endpoint) }
    }

    /// A queue that is there must have all the settings that are asked for.
    private func checkSame(_ asked: [String: String], _ known: Queue, _ context: RequestContext) throws(AWSError) {
        let told = known.told(counts: nil)
        for (name, value) in asked.sorted(by: { $0.key < $1.key }) where told[name] ?? "" != value {
            // A policy is the same however it is written.
            if let one = try? JSON(parsing: value.utf8), let other = try? JSON(parsing: (told[name] ?? "").utf8),
                one == other
            {
                continue
            }
            throw SQSError.queueExists(name)
        }
    }

    private func insert(_ queue: inout Queue, _ now: Timestamp) throws(AWSError) {
        let made = queue
        queue.id = try database.write { connection throws(AWSError) in
            let deleted = try connection.first(
                "SELECT at FROM deleted_queues WHERE account = ? AND region = ? AND name = ?",
                .text(made.account),
                .text(made.region),
                .text(made.name)
            ) { row in Timestamp(milliseconds: row.int(0)) }
            if let deleted, now < deleted + .seconds(60) { throw SQSError.deletedRecently }
            try connection.run(
                """
                INSERT INTO queues (account, region, name, attributes, created, modified, tags, scope)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                .text(made.account),
                .text(made.region),
                .text(made.name),
                .text(QueueIndex.text(made.attributes)),
                .int(made.created),
                .int(made.modified),
                .text(QueueIndex.text(made.tags)),
                .text(made.attributes["DeduplicationScope"] ?? "queue")
            )
            return connection.lastInsertRowID
        }
    }

    /// Tells the ledger of the settings that change nothing here.
    func noteWithoutEffect(_ queue: Queue) {
        ledger.forget("sqs", queue.arn)
        for name in queue.attributes.keys.sorted() {
            if let effect = QueueAttributes.withoutEffect[name] { ledger.note("sqs", queue.arn, name, effect) }
        }
    }
}
