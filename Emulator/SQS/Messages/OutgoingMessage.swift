internal import AWSCore
internal import AWSSQS
internal import EmulatorCore
internal import Store

/// A message on its way into a queue, checked.
struct OutgoingMessage: Sendable {
    /// What a send is answered with.
    struct Sent: Sendable {
        var messageID: String
        var sequenceNumber: String?
    }

    var body: String
    var delay: Int
    var attributes: [String: SQS.MessageAttributeValue]?
    var systemAttributes: [String: SQS.MessageAttributeValue]?
    var groupID: String?
    /// The caller's, or made of the body; nil on standard queues.
    var deduplicationID: String?

    init(_ input: SQS.SendMessage.Input, _ queue: Queue) throws(AWSError) {
        body = input.messageBody
        delay = input.delaySeconds ?? queue.delay
        attributes = input.messageAttributes
        systemAttributes = input.messageSystemAttributes
        groupID = input.messageGroupId
        guard !body.isEmpty else { throw SQSError.missingParameter("MessageBody") }
        guard body.unicodeScalars.allSatisfy(Self.isAllowed) else { throw SQSError.invalidContents }
        if let attributes { try MessageAttributes.check(attributes) }
        if let systemAttributes { try MessageAttributes.checkSystem(systemAttributes) }
        guard size <= queue.maximumMessageSize else { throw SQSError.tooLong(queue.maximumMessageSize) }
        if let delay = input.delaySeconds, !(0...900).contains(delay) {
            throw SQSError.invalidValue(delay, "DelaySeconds", "DelaySeconds must be >= 0 and <= 900.")
        }
        if let groupID { try Self.checkID(groupID, "MessageGroupId") }
        if queue.isFIFO {
            if groupID == nil { throw SQSError.missingParameter("MessageGroupId") }
            if let delay = input.delaySeconds, delay != 0 { throw SQSError.notOfThisQueueType(delay, "DelaySeconds") }
            // A delay of 0 is the queue's own (recorded: send_message_with_zero_delay_defaults_to_queue_delay).
            delay = queue.delay
            if let id = input.messageDeduplicationId {
                try Self.checkID(id, "MessageDeduplicationId")
                deduplicationID = id
            } else if queue.isContentBased {
                deduplicationID = Text.hex(Digest.sha256(body.utf8))
            } else {
                throw SQSError.noDeduplicationID
            }
        } else if let id = input.messageDeduplicationId {
            try Self.checkID(id, "MessageDeduplicationId")
            throw SQSError.notOfThisQueueType(id, "MessageDeduplicationId")
        }
    }

    /// The body's bytes and the attributes'.
    var size: Int { body.utf8.count + (attributes.map(MessageAttributes.size) ?? 0) }

    var md5: String { Text.hex(Digest.md5(body.utf8)) }

    /// Writes the message; one that was sent before is answered as it was then.
    func insert(into messages: inout QueueMessages, _ context: RequestContext) throws(AWSError) -> Sent {
        let now = context.now
        let message = NewMessage(
            messageID: UniqueID.uuid(),
            body: body,
            attributes: MessageAttributes.stored(attributes),
            trace: systemAttributes?["AWSTraceHeader"]?.stringValue,
            groupID: groupID,
            lane: messages.queue.isFIFO ? groupID : nil,
            deduplication: deduplicationID,
            sender: context.account,
            visible: now.milliseconds + Int64(delay) * 1000,
            sent: now.milliseconds
        )
        guard let id = deduplicationID, let lane = message.lane else {
            _ = try messages.insert(message)
            return Sent(messageID: message.messageID)
        }
        let memory = Deduplication(queue: messages.queue, connection: messages.connection)
        if let before = try memory.find(id, lane, now) {
            return Sent(messageID: before.messageID, sequenceNumber: StoredMessage.sequenceNumber(before.message))
        }
        let number = try messages.insert(message)
        try memory.note(.init(message: number, messageID: message.messageID), id, lane, now)
        return Sent(messageID: message.messageID, sequenceNumber: StoredMessage.sequenceNumber(number))
    }

    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
        default: false
        }
    }

    /// Checks an id of a group, of deduplication or of an attempt.
    static func checkID(_ text: String, _ parameter: String) throws(AWSError) {
        guard (1...128).contains(text.utf8.count), text.utf8.allSatisfy({ (33...126).contains($0) }) else {
            throw SQSError.invalidValue(
                text,
                parameter,
                "\(parameter) can only include alphanumeric and punctuation characters. 1 to 128 in length."
            )
        }
    }
}
