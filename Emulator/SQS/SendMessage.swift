internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Puts a message into a queue.
    @Sendable func sendMessage(
        _ input: SQS.SendMessage.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.SendMessage.Output {
        let queue = try queues.queue(url: input.queueUrl, context)
        let message = try OutgoingMessage(input, queue)
        let sent = try database.writeOnce { connection throws(AWSError) in
            try message.insert(into: queue, connection, context)
        }
        announce(queue, message, context)
        var output = SQS.SendMessage.Output()
        output.md5OfMessageBody = message.md5
        output.md5OfMessageAttributes = message.attributes.flatMap(MessageAttributes.md5)
        output.md5OfMessageSystemAttributes = message.systemAttributes.flatMap(MessageAttributes.md5)
        output.messageId = sent
        return output
    }

    /// Wakes those who wait, now or when the delay is over.
    func announce(_ queue: Queue, _ message: OutgoingMessage, _ context: RequestContext) {
        guard arrivals.isAwaited(queue) else { return }
        if message.delay > 0 {
            arrivals.alarm(queue, at: context.now + .seconds(message.delay))
        } else {
            group.afterCommit { [arrivals] in arrivals.announce(queue) }
        }
    }
}

/// A message on its way into a queue, checked.
struct OutgoingMessage: Sendable {
    var body: String
    var delay: Int
    var attributes: [String: SQS.MessageAttributeValue]?
    var systemAttributes: [String: SQS.MessageAttributeValue]?
    var groupID: String?

    init(_ input: SQS.SendMessage.Input, _ queue: Queue) throws(AWSError) {
        body = input.messageBody
        delay = input.delaySeconds ?? queue.delay
        attributes = input.messageAttributes
        systemAttributes = input.messageSystemAttributes
        groupID = input.messageGroupId
        guard !body.isEmpty else { throw SQSError.missingParameter("MessageBody") }
        guard body.unicodeScalars.allSatisfy(Self.isAllowed) else {
            throw AWSError(
                "InvalidMessageContents",
                "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF."
            )
        }
        if let attributes { try MessageAttributes.check(attributes) }
        guard size <= queue.maximumMessageSize else { throw SQSError.tooLong(queue.maximumMessageSize) }
        if let delay = input.delaySeconds, !(0...900).contains(delay) {
            throw SQSError.invalidValue(delay, "DelaySeconds", "DelaySeconds must be >= 0 and <= 900.")
        }
        if let groupID, !Self.isGroupID(groupID) {
            throw SQSError.invalidValue(
                groupID,
                "MessageGroupId",
                "MessageGroupId can only include alphanumeric and punctuation characters. 1 to 128 in length."
            )
        }
        if let id = input.messageDeduplicationId {
            throw SQSError.invalidValue(
                id,
                "MessageDeduplicationId",
                "The request include parameter that is not valid for this queue type."
            )
        }
    }

    /// The body's bytes and the attributes'.
    var size: Int { body.utf8.count + (attributes.map(MessageAttributes.size) ?? 0) }

    var md5: String { Text.hex(Digest.md5(body.utf8)) }

    /// Writes the message, and gives its id.
    func insert(into queue: Queue, _ connection: Connection, _ context: RequestContext) throws(AWSError) -> String {
        let id = UniqueID.uuid()
        let visible = context.now.milliseconds + Int64(delay) * 1000
        try connection.run(
            """
            INSERT INTO messages (queue, visible, sent, message_id, body, attributes, system, group_id, nonce, sender)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(queue.id),
            .int(visible),
            .int(context.now.milliseconds),
            .text(id),
            .text(body),
            MessageAttributes.stored(attributes).map { .blob($0) } ?? .null,
            .text(systemAttributes?["AWSTraceHeader"]?.stringValue),
            .text(groupID),
            .int(Int64(bitPattern: UniqueID.next())),
            .text(context.account)
        )
        return id
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
        default: false
        }
    }

    private static func isGroupID(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count) && text.utf8.allSatisfy { (33...126).contains($0) }
    }
}
