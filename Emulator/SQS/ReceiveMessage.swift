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
        try check(input, queue)
        let wait = input.waitTimeSeconds ?? queue.receiveWait
        let messages = try take(input, queue, context.now, isShortPoll: wait == 0)
        if !messages.isEmpty || wait == 0 { return .now(.init { $0.messages = messages.isEmpty ? nil : messages }) }
        let deadline = context.now + .seconds(wait)
        return .later { () async throws(AWSError) in try await self.poll(input, queue, until: deadline) }
    }

    private func check(_ input: SQS.ReceiveMessage.Input, _ queue: Queue) throws(AWSError) {
        if let count = input.maxNumberOfMessages, !(1...10).contains(count) {
            throw SQSError.invalidValue(count, "MaxNumberOfMessages", "Must be between 1 and 10, if provided.")
        }
        if let wait = input.waitTimeSeconds, !(0...20).contains(wait) {
            throw SQSError.invalidValue(wait, "WaitTimeSeconds", "Must be >= 0 and <= 20, if provided.")
        }
        if let timeout = input.visibilityTimeout, !(0...43_200).contains(timeout) {
            throw SQSError.invalidValue(timeout, "VisibilityTimeout", "Must be >= 0 and <= 43200, if provided.")
        }
        for name in (input.attributeNames ?? []) + (input.messageSystemAttributeNames ?? [])
        where !Self.systemAttributeNames.contains(name) && !Queue.knownAttributes.contains(name) {
            throw SQSError.unknownAttribute(name)
        }
        guard let attempt = input.receiveRequestAttemptId else { return }
        guard queue.isFIFO else { throw SQSError.notOfThisQueueType(attempt, "ReceiveRequestAttemptId") }
        try OutgoingMessage.checkID(attempt, "ReceiveRequestAttemptId")
    }

    private static let systemAttributeNames: Set<String> = [
        "All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp",
        "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn",
    ]

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
            let early = try take(input, queue, timeline.now, isShortPoll: false)
            if !early.isEmpty { return .init { $0.messages = early } }
            await waiter.wait()
            guard queues.find(name: queue.name, account: queue.account, region: queue.region)?.id == queue.id else {
                throw SQSError.queueDoesNotExist
            }
            let now = timeline.now
            let messages = try take(input, queue, now, isShortPoll: false)
            if !messages.isEmpty || now >= deadline { return .init { $0.messages = messages.isEmpty ? nil : messages } }
        }
    }

    /// Takes what is due now; sends to the dead-letter queue what was received too often.
    private func take(
        _ input: SQS.ReceiveMessage.Input,
        _ queue: Queue,
        _ now: Timestamp,
        isShortPoll: Bool
    ) throws(AWSError) -> [SQS.Message] {
        let timeout = input.visibilityTimeout ?? queue.visibilityTimeout
        let deadLetters = deadLetters(of: queue)
        var receive = Receive(
            limit: input.maxNumberOfMessages ?? 1,
            now: now,
            hiddenUntil: now + .seconds(timeout),
            deadLetters: deadLetters
        )
        if !queue.isFIFO {
            // Each look at a standard queue draws.
            switch faults.effect("sqs", "ReceiveMessage", [queue.arn.description], ofDelivery: true) {
            case .duplicate: receive.hiddenUntil = now
            case .reorder: receive.takesNewestFirst = true
            case .error, .delay, nil: break
            }
        }
        let attempt = input.receiveRequestAttemptId.map { ReceiveAttempts.Key(queue: queue.id, id: $0) }
        let taken = try change(queue) { messages throws(AWSError) -> [StoredMessage] in
            if let attempt, let again = try attempts.again(attempt, receive, &messages) { return again }
            let room = try backlog.room(below: inFlightLimit, queue, now, messages.connection)
            guard room > 0 else {
                // A long poll waits, and a FIFO queue gives none (SQS Developer Guide, "Amazon SQS quotas").
                if isShortPoll, !queue.isFIFO { throw SQSError.tooManyInFlight }
                return []
            }
            receive.limit = min(receive.limit, room)
            return try receive.take(&messages)
        }
        if let attempt, !taken.isEmpty { attempts.note(attempt, taken, now) }
        if receive.hasMoved, let target = deadLetters?.target {
            group.afterCommit { [arrivals] in arrivals.announce(target) }
        }
        if arrivals.isAwaited(queue) || (taken.isEmpty && !isShortPoll) { try setAlarm(queue, now) }
        return taken.map { $0.message(input) }
    }

    /// Sees to it that those who wait are woken when the next hidden message comes out.
    private func setAlarm(_ queue: Queue, _ now: Timestamp) throws(AWSError) {
        let next = try database.write { connection throws(AWSError) in
            try QueueMessages(queue, connection).nextMoment(now)
        }
        if let next { arrivals.alarm(queue, at: next) }
    }

    /// Where a queue's messages go that were received too often; nil where the queue is gone or does not take them.
    private func deadLetters(of queue: Queue) -> Receive.DeadLetters? {
        guard let redrive = queue.redrive, let target = queues.find(arn: redrive.target), target.takes(from: queue.arn)
        else { return nil }
        return Receive.DeadLetters(target: target, maximum: redrive.maximum)
    }
}
