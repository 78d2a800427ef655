public import AWSCore
internal import AWSSQS
public import AWSWire
public import EmulatorCore
internal import Store

extension SQSService: Inspectable {
    /// `queues`, and `messages` of one: all that they hold, taken by nobody.
    public func look(_ path: String, _ query: Query) throws(AWSError) -> JSON? {
        switch path {
        case "queues":
            var found: [JSON] = []
            for queue in queues.everywhere.sorted(by: { ($0.name, $0.arn) < ($1.name, $1.arn) }) {
                found.append(try describe(queue))
            }
            return ["queues": .array(found)]
        case "messages":
            let queue = try queue(query)
            let limit = query["limit"].map { Int($0) } ?? 100
            guard let limit, (1...10_000).contains(limit) else {
                throw AWSError("ValidationException", "The limit must be from 1 to 10000.")
            }
            return try messages(queue, limit)
        default: return nil
        }
    }

    /// The queue that a look names: by its name, and by account and region where more have that.
    private func queue(_ query: Query) throws(AWSError) -> Queue {
        guard let name = query["queue"] else {
            throw AWSError("ValidationException", "Say which queue: messages?queue=NAME.")
        }
        let found = queues.everywhere.first { queue in
            (queue.name == name || queue.arn == name) && query["account"] ?? queue.account == queue.account
                && query["region"] ?? queue.region == queue.region
        }
        guard let found else { throw AWSError("ResourceNotFound", "There is no queue '\(name)'.", status: 404) }
        return found
    }

    private func describe(_ queue: Queue) throws(AWSError) -> JSON {
        let counts = try counts(queue, timeline.now)
        return [
            "name": .string(queue.name),
            "arn": .string(queue.arn),
            "account": .string(queue.account),
            "region": .string(queue.region),
            "fifo": .bool(queue.isFIFO),
            "visible": .number(String(counts.visible)),
            "inFlight": .number(String(counts.inFlight)),
            "delayed": .number(String(counts.delayed)),
            "attributes": .object(
                queue.told(counts: nil).sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
            ),
            "tags": .object(queue.tags.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }),
        ]
    }

    private func messages(_ queue: Queue, _ limit: Int) throws(AWSError) -> JSON {
        let now = timeline.now
        let found = try database.read { connection throws(AWSError) in
            let messages = QueueMessages(queue, connection)
            var found: [JSON] = []
            for message in try messages.first(limit) where message.sent > queue.oldest(now) {
                found.append(describe(message, try state(of: message, messages, now)))
            }
            return found
        }
        return ["queue": .string(queue.name), "messages": .array(found)]
    }

    /// `held` is a message of a FIFO queue that is visible, and stands behind one that is not.
    private func state(
        of message: StoredMessage,
        _ messages: QueueMessages,
        _ now: Timestamp
    ) throws(AWSError) -> String {
        if message.visible > now.milliseconds { return message.receives > 0 ? "inFlight" : "delayed" }
        guard !message.isHead, let lane = message.lane else { return "visible" }
        var isHeld = false
        try messages.each(in: lane) { other in
            guard other.id < message.id else { return false }
            isHeld = other.visible > now.milliseconds
            return !isHeld
        }
        return isHeld ? "held" : "visible"
    }

    private func describe(_ message: StoredMessage, _ state: String) -> JSON {
        let attributes = MessageAttributes.read(message.attributes, matching: ["All"]).sorted { $0.key < $1.key }
        let told = attributes.map { name, value -> JSON.Member in
            let content = value.stringValue ?? Text.base64(value.binaryValue?.bytes ?? [])
            return .init(name, ["type": .string(value.dataType), "value": .string(content)])
        }
        return [
            "messageId": .string(message.messageID),
            "state": .string(state),
            "visibleAt": .string(Timestamp(milliseconds: message.visible).iso8601(milliseconds: true)),
            "body": .string(message.body),
            "attributes": .object(
                message.systemAttributes.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
            ),
            "messageAttributes": .object(told),
        ]
    }
}
