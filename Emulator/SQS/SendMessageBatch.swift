internal import AWSCore
internal import AWSSQS
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Puts up to ten messages into a queue; one that is not valid fails alone.
    @Sendable func sendMessageBatch(
        _ input: SQS.SendMessageBatch.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> SQS.SendMessageBatch.Output
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        try BatchRules.check(input.entries.map(\.id))
        var output = SQS.SendMessageBatch.Output()
        var messages: [(SQS.SendMessageBatchRequestEntry, OutgoingMessage)] = []
        for entry in input.entries {
            do throws(AWSError) {
                messages.append((entry, try OutgoingMessage(.init(entry, queueUrl: input.queueUrl), queue)))
            } catch {
                output.failed.append(BatchRules.failure(entry.id, error))
            }
        }
        let size = messages.reduce(0) { $0 + $1.1.size }
        guard size <= 1_048_576 else { throw SQSError.batchTooLong(size) }
        let ids = try database.write { connection throws(AWSError) in
            var ids: [String] = []
            for (_, message) in messages { ids.append(try message.insert(into: queue, connection, context)) }
            return ids
        }
        for ((entry, message), id) in zip(messages, ids) {
            announce(queue, message, context)
            var result = SQS.SendMessageBatchResultEntry()
            result.id = entry.id
            result.messageId = id
            result.md5OfMessageBody = message.md5
            result.md5OfMessageAttributes = message.attributes.flatMap(MessageAttributes.md5)
            result.md5OfMessageSystemAttributes = message.systemAttributes.flatMap(MessageAttributes.md5)
            output.successful.append(result)
        }
        return output
    }
}

extension SQS.SendMessage.Input {
    fileprivate init(_ entry: SQS.SendMessageBatchRequestEntry, queueUrl: String) {
        self.init()
        self.queueUrl = queueUrl
        messageBody = entry.messageBody
        delaySeconds = entry.delaySeconds
        messageAttributes = entry.messageAttributes
        messageSystemAttributes = entry.messageSystemAttributes
        messageDeduplicationId = entry.messageDeduplicationId
        messageGroupId = entry.messageGroupId
    }
}

/// What holds for every batch.
enum BatchRules {
    /// Checks the entries' ids: one to ten, all different, each of 1 to 80 letters, digits, hyphens and underscores.
    static func check(_ ids: [String]) throws(AWSError) {
        guard !ids.isEmpty else { throw SQSError.emptyBatch }
        guard ids.count <= 10 else { throw SQSError.tooManyEntries(ids.count) }
        var seen: Set<String> = []
        for id in ids {
            let isValid = id.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                    || byte == 95
            }
            guard isValid, (1...80).contains(id.utf8.count) else { throw SQSError.invalidEntryID }
            guard seen.insert(id).inserted else { throw SQSError.duplicateEntry(id) }
        }
    }

    /// What a batch answers for an entry that failed.
    static func failure(_ id: String, _ error: AWSError) -> SQS.BatchResultErrorEntry {
        var entry = SQS.BatchResultErrorEntry()
        entry.id = id
        entry.senderFault = (error.status ?? 400) < 500
        // A batch names errors by the query protocol's codes (recorded: sqs, test_send_batch_message_size).
        entry.code =
            switch error.code {
            case "InvalidParameterValueException": "InvalidParameterValue"
            case "MissingRequiredParameterException": "MissingParameter"
            default: error.code
            }
        entry.message = error.message
        return entry
    }
}
