internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Takes messages that are due and hides them; waits for some where asked to.
    @Sendable func receiveMessage(
        _ input: SQS.ReceiveMessage.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Answer<SQS.ReceiveMessage.Output>
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        if let count = input.maxNumberOfMessages, !(1...10).contains(count) {
            throw SQSError.invalidValue(count, "MaxNumberOfMessages", "Must be between 1 and 10, if provided.")
        }
        if let wait = input.waitTimeSeconds, !(0...20).contains(wait) {
            throw SQSError.invalidValue(wait, "WaitTimeSeconds", "Must be >= 0 and <= 20, if provided.")
        }
        if let timeout = input.visibilityTimeout, !(0...43_200).contains(timeout) {
            throw SQSError.invalidValue(timeout, "VisibilityTimeout", "Must be >= 0 and <= 43200, if provided.")
        }
        let messages = try take(input, queue, context.now)
        let wait = input.waitTimeSeconds ?? queue.receiveWait
        if !messages.isEmpty || wait == 0 { return .now(.init { $0.messages = messages.isEmpty ? nil : messages }) }
        let deadline = context.now + .seconds(wait)
        return .later { () async throws(AWSError) in try await self.poll(input, queue, until: deadline) }
    }

    private func poll(
        _ input: SQS.ReceiveMessage.Input,
        _ queue: Queue,
        until deadline: Timestamp
    ) async throws(AWSError)
        -> SQS.ReceiveMessage.Output
    {
        while true {
            let (waiter, timer) = arrivals.join(queue, until: deadline)
            defer { arrivals.leave(queue, waiter, timer) }
            // What came between the first look and this place in the line is found now.
            let early = try take(input, queue, timeline.now)
            if !early.isEmpty { return .init { $0.messages = early } }
            await waiter.wait()
            guard queues.find(name: queue.name, account: queue.account, region: queue.region)?.id == queue.id else {
                throw SQSError.queueDoesNotExist
            }
            let now = timeline.now
            let messages = try take(input, queue, now)
            if !messages.isEmpty || now >= deadline { return .init { $0.messages = messages.isEmpty ? nil : messages } }
        }
    }

    /// Takes what is due now; sends to the dead-letter queue what was received too often.
    private func take(
        _ input: SQS.ReceiveMessage.Input,
        _ queue: Queue,
        _ now: Timestamp
    ) throws(AWSError) -> [SQS.Message] {
        let limit = input.maxNumberOfMessages ?? 1
        let timeout = input.visibilityTimeout ?? queue.visibilityTimeout
        let hiddenUntil = now + .seconds(timeout)
        let deadLetters = queue.redrive.flatMap { redrive in
            queues.find(name: redrive.target.resource, account: redrive.target.account, region: redrive.target.region)
                .map { ($0, redrive.maximum) }
        }
        let oldest = (now - .seconds(queue.retention)).milliseconds
        var moved = false
        let received = try database.write { connection throws(AWSError) in
            var due: [StoredMessage] = []
            var gone: [Int64] = []
            try connection.each(
                """
                SELECT id, message_id, body, attributes, system, group_id, nonce, receives, first_received, sent, sender, source
                FROM messages WHERE queue = ? AND visible <= ? ORDER BY visible, id
                """,
                .int(queue.id),
                .int(now.milliseconds)
            ) { row in
                let message = StoredMessage(row)
                if message.sent <= oldest || deadLetters.map({ message.receives >= $0.1 }) == true {
                    gone.append(message.sent <= oldest ? -message.id : message.id)
                } else {
                    due.append(message)
                }
                return due.count < limit
            }
            for id in gone {
                if id < 0 {
                    try connection.run("DELETE FROM messages WHERE id = ?", .int(-id))
                } else if let target = deadLetters?.0 {
                    moved = true
                    try connection.run(
                        "UPDATE messages SET queue = ?, visible = ?, source = ? WHERE id = ?",
                        .int(target.id),
                        .int(now.milliseconds),
                        .text(queue.arn),
                        .int(id)
                    )
                }
            }
            for i in due.indices {
                due[i].receives += 1
                if due[i].firstReceived == 0 { due[i].firstReceived = now.milliseconds }
                try connection.run(
                    "UPDATE messages SET visible = ?, receives = ?, first_received = ? WHERE id = ?",
                    .int(hiddenUntil.milliseconds),
                    .int(due[i].receives),
                    .int(due[i].firstReceived),
                    .int(due[i].id)
                )
            }
            return due
        }
        if moved, let target = deadLetters?.0 { group.afterCommit { [arrivals] in arrivals.announce(target) } }
        if arrivals.isAwaited(queue) || (input.waitTimeSeconds ?? queue.receiveWait) > 0 { try setAlarm(queue, now) }
        return received.map { $0.message(input) }
    }

    /// Sees to it that those who wait are woken when the next hidden message comes out.
    private func setAlarm(_ queue: Queue, _ now: Timestamp) throws(AWSError) {
        let next = try database.write { connection throws(AWSError) in
            try connection.first(
                "SELECT visible FROM messages WHERE queue = ? AND visible > ? ORDER BY visible LIMIT 1",
                .int(queue.id),
                .int(now.milliseconds)
            ) { $0.int(0) }
        }
        if let next { arrivals.alarm(queue, at: Timestamp(milliseconds: next)) }
    }
}

/// A message as the store has it.
private struct StoredMessage {
    var id: Int64
    var messageID: String
    var body: String
    var attributes: [UInt8]
    var trace: String?
    var groupID: String?
    var nonce: Int64
    var receives: Int64
    var firstReceived: Int64
    var sent: Int64
    var sender: String
    var source: String?

    init(_ row: Row) {
        id = row.int(0)
        messageID = row.text(1)
        body = row.text(2)
        attributes = row.blob(3)
        trace = row.optionalText(4)
        groupID = row.optionalText(5)
        nonce = row.int(6)
        receives = row.int(7)
        firstReceived = row.int(8)
        sent = row.int(9)
        sender = row.text(10)
        source = row.optionalText(11)
    }

    func message(_ input: SQS.ReceiveMessage.Input) -> SQS.Message {
        var message = SQS.Message()
        message.messageId = messageID
        message.receiptHandle = ReceiptHandle(message: id, receives: receives, nonce: nonce).text
        message.md5OfBody = Text.hex(Digest.md5(body.utf8))
        message.body = body
        let wanted = (input.attributeNames ?? []) + (input.messageSystemAttributeNames ?? [])
        if !wanted.isEmpty {
            var all = [
                "SenderId": sender,
                "SentTimestamp": String(sent),
                "ApproximateReceiveCount": String(receives),
                "ApproximateFirstReceiveTimestamp": String(firstReceived),
            ]
            all["MessageGroupId"] = groupID
            all["AWSTraceHeader"] = trace
            all["DeadLetterQueueSourceArn"] = source
            let told = wanted.contains("All") ? all : all.filter { wanted.contains($0.key) }
            message.attributes = told.isEmpty ? nil : told
        }
        let told = MessageAttributes.read(attributes, matching: input.messageAttributeNames ?? [])
        if !told.isEmpty {
            message.messageAttributes = told
            message.md5OfMessageAttributes = MessageAttributes.md5(told)
        }
        return message
    }
}
