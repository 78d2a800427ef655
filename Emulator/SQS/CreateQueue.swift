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
        let name = input.queueName
        let isFIFO = name.hasSuffix(".fifo")
        let bare = isFIFO ? name.dropLast(5) : name[...]
        guard !bare.isEmpty, name.utf8.count <= 80, bare.utf8.allSatisfy(Self.isNameCharacter) else {
            throw SQSError.invalidParameter(
                "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
            )
        }
        guard !isFIFO else { throw .notImplemented("sqs: FIFO queues") }
        let attributes = input.attributes ?? [:]
        try QueueAttributes.check(attributes)
        if let known = queues.find(name: name, account: context.account, region: context.region) {
            for (attribute, value) in attributes.sorted(by: { $0.key < $1.key })
            where known.attributes[attribute] != value {
                if known.told(context, counts: nil)[attribute] != value { throw SQSError.queueExists(attribute) }
            }
            return .init { $0.queueUrl = known.url(context.endpoint) }
        }
        let now = context.now.wholeSeconds
        let id = try database.write { connection throws(AWSError) in
            try connection.run(
                "INSERT INTO queues (account, region, name, attributes, created, modified) VALUES (?, ?, ?, ?, ?, ?)",
                .text(context.account),
                .text(context.region),
                .text(name),
                .text(QueueIndex.text(attributes)),
                .int(now),
                .int(now)
            )
            return connection.lastInsertRowID
        }
        let queue = Queue(
            id: id,
            account: context.account,
            region: context.region,
            name: name,
            attributes: attributes,
            created: now,
            modified: now
        )
        queues.put(queue)
        noteWithoutEffect(queue)
        if input.tags?.isEmpty == false { ledger.note("sqs", queue.arn, "tags", "tags are not kept") }
        return .init { $0.queueUrl = queue.url(context.endpoint) }
    }

    func noteWithoutEffect(_ queue: Queue) {
        for name in queue.attributes.keys.sorted() {
            if let effect = QueueAttributes.withoutEffect[name] { ledger.note("sqs", queue.arn, name, effect) }
        }
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
    }
}
