internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Synchronization

/// A queue's side of a mapping: batches in, what was handled deleted, the rest back when its timeout ends.
final class SQSSource: Sendable {
    private let mapping: Mapping
    private let service: LambdaService
    private let retry = Mutex<@Sendable () -> Void>({})
    private let pause = Mutex<Timestamp?>(nil)

    init(_ mapping: Mapping, _ service: LambdaService) {
        self.mapping = mapping
        self.service = service
    }

    /// What wakes the poller when it may look again after a batch that failed.
    var onRetry: @Sendable () -> Void {
        get { retry.withLock { $0 } }
        set { retry.withLock { $0 = newValue } }
    }

    /// Rests a second after a batch that failed, as Lambda backs off
    /// (<https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html>): a queue whose messages are
    /// visible again at once would keep the poller busy for ever.
    private func backOff() -> Bool {
        let due = service.timeline.now + .seconds(1)
        pause.withLock { $0 = due }
        service.timeline.schedule(at: due) { [weak self] in self?.onRetry() }
        return false
    }

    /// Takes and handles one batch; false where there was none, or it failed.
    func handleBatch() async -> Bool {
        let context = service.context(of: mapping)
        guard pause.withLock({ $0.map { $0 <= context.now } ?? true }) else { return false }
        let url = "http://localhost/\(mapping.source.account)/\(mapping.source.resource)"
        let received = try? service.bus.callNow(
            SQS.ReceiveMessage.self,
            .init {
                $0.queueUrl = url
                $0.maxNumberOfMessages = mapping.batchSize
                $0.waitTimeSeconds = 0
                $0.messageSystemAttributeNames = ["All"]
                $0.messageAttributeNames = ["All"]
            },
            context
        )
        guard let messages = received?.messages, !messages.isEmpty else { return false }
        guard let outcome = await service.run(mapping, event(messages)), !outcome.isError else { return backOff() }
        let failed = BatchFailures.read(outcome.payload, reports: mapping.reportsFailures)
        let handled = messages.filter { message in !failed.contains(message.messageId ?? "") && failed != .all }
        guard !handled.isEmpty else { return backOff() }
        let entries = handled.enumerated().map { i, message in
            SQS.DeleteMessageBatchRequestEntry {
                $0.id = String(i)
                $0.receiptHandle = message.receiptHandle ?? ""
            }
        }
        _ = try? service.bus.callNow(
            SQS.DeleteMessageBatch.self,
            .init {
                $0.queueUrl = url
                $0.entries = entries
            },
            service.context(of: mapping)
        )
        pause.withLock { $0 = nil }
        return true
    }

    /// The event as Lambda sends it (recorded: test_message_body_and_attributes_passed_correctly).
    private func event(_ messages: [SQS.Message]) -> [UInt8] {
        let records = messages.map { message -> JSON in
            func text(_ value: String?) -> JSON { .string(value ?? "") }
            var record: [JSON.Member] = [
                .init("messageId", text(message.messageId)),
                .init("receiptHandle", text(message.receiptHandle)),
                .init("body", text(message.body)),
                .init(
                    "attributes",
                    .object(
                        (message.attributes ?? [:]).sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
                    )
                ),
                .init(
                    "messageAttributes",
                    .object(
                        (message.messageAttributes ?? [:]).sorted { $0.key < $1.key }.map {
                            .init($0.key, attribute($0.value))
                        }
                    )
                ),
            ]
            if let digest = message.md5OfMessageAttributes {
                record.append(.init("md5OfMessageAttributes", .string(digest)))
            }
            record += [
                .init("md5OfBody", text(message.md5OfBody)),
                .init("eventSource", "aws:sqs"),
                .init("eventSourceARN", .string(mapping.source.description)),
                .init("awsRegion", .string(mapping.source.region)),
            ]
            return .object(record)
        }
        let event: JSON = ["Records": .array(records)]
        return event.bytes
    }

    private func attribute(_ value: SQS.MessageAttributeValue) -> JSON {
        var members: [JSON.Member] = []
        if let text = value.stringValue { members.append(.init("stringValue", .string(text))) }
        if let bytes = value.binaryValue { members.append(.init("binaryValue", .string(Text.base64(bytes.bytes)))) }
        members += [
            .init("stringListValues", []), .init("binaryListValues", []), .init("dataType", .string(value.dataType)),
        ]
        return .object(members)
    }
}

/// What a function that reports batch item failures says
/// (<https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html>).
enum BatchFailures: Equatable {
    case some(Set<String>)
    /// The answer cannot be read, or names what is not in the batch: all of it failed.
    case all

    func contains(_ id: String) -> Bool {
        switch self {
        case .some(let ids): ids.contains(id)
        case .all: true
        }
    }

    static func read(_ payload: [UInt8], reports: Bool) -> BatchFailures {
        guard reports, !payload.isEmpty, let answer = try? JSON(parsing: payload) else { return .some([]) }
        guard let failures = answer["batchItemFailures"], failures != .null else { return .some([]) }
        guard let list = failures.array else { return .all }
        var ids: Set<String> = []
        for failure in list {
            guard let id = failure["itemIdentifier"]?.string, !id.isEmpty else { return .all }
            ids.insert(id)
        }
        return .some(ids)
    }
}
