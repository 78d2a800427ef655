internal import AWSCore
internal import AWSSQS
internal import Store

/// A message as the store has it.
struct StoredMessage: Hideable, Sendable {
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
    var visible: Int64
    var isHead: Bool
    /// The group, on a FIFO queue.
    var lane: String?
    var deduplication: String?
    /// When it was received last.
    var received: Int64

    /// What `init(_:)` reads, in its order.
    static let columns = """
        id, message_id, body, attributes, system, group_id, nonce, receives, first_received, sent, sender, source,
        visible, head, lane, deduplication, received
        """

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
        visible = row.int(12)
        isHead = row.int(13) == 1
        lane = row.optionalText(14)
        deduplication = row.optionalText(15)
        received = row.int(16)
    }

    /// 20 digits that grow with each message of a queue (API_SendMessage).
    static func sequenceNumber(_ id: Int64) -> String {
        let digits = String(id * 256)
        return "188" + String(repeating: "0", count: max(0, 17 - digits.count)) + digits
    }

    /// All system attributes by their names.
    var systemAttributes: [String: String] {
        var all = [
            "SenderId": sender,
            "SentTimestamp": String(sent),
            "ApproximateReceiveCount": String(receives),
        ]
        if firstReceived > 0 { all["ApproximateFirstReceiveTimestamp"] = String(firstReceived) }
        all["MessageGroupId"] = groupID
        all["AWSTraceHeader"] = trace
        all["DeadLetterQueueSourceArn"] = source
        if lane != nil {
            all["MessageDeduplicationId"] = deduplication
            all["SequenceNumber"] = Self.sequenceNumber(id)
        }
        return all
    }

    /// The message as a receive gives it, with what was asked for.
    func message(_ input: SQS.ReceiveMessage.Input) -> SQS.Message {
        var message = SQS.Message()
        message.messageId = messageID
        message.receiptHandle = ReceiptHandle(message: id, receives: receives, nonce: nonce).text
        message.md5OfBody = Text.hex(Digest.md5(body.utf8))
        message.body = body
        let wanted = (input.attributeNames ?? []) + (input.messageSystemAttributeNames ?? [])
        if !wanted.isEmpty {
            let all = systemAttributes
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
