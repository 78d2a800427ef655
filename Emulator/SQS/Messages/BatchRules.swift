internal import AWSCore
internal import AWSSQS

/// What holds for every batch.
enum BatchRules {
    /// Checks the entries' ids: one to ten, all different, each of 1 to 80 letters, digits, hyphens and underscores.
    static func check(_ ids: [String], of entry: String) throws(AWSError) {
        guard !ids.isEmpty else { throw SQSError.emptyBatch(entry) }
        guard ids.count <= 10 else { throw SQSError.tooManyEntries(ids.count) }
        for id in ids {
            let isValid = id.utf8.allSatisfy(Queue.isNameCharacter)
            guard isValid, (1...80).contains(id.utf8.count) else { throw SQSError.invalidEntryID }
        }
        var seen: Set<String> = []
        for id in ids {
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
        // Of a message's size it says it in other words than a send does (recorded, as above).
        let single = "One or more parameters are invalid. Reason: "
        entry.message =
            error.message.hasPrefix(single)
            ? "One or more parameters cannot be validated. Reason: " + error.message.dropFirst(single.count)
            : error.message
        return entry
    }
}
