internal import AWSCore

/// SQS's errors, word for word.
enum SQSError {
    static var queueDoesNotExist: AWSError { AWSError("QueueDoesNotExist", "The specified queue does not exist.") }

    static func invalidAddress(_ url: String) -> AWSError {
        AWSError("InvalidAddress", "The address \(url) is not valid for this endpoint.")
    }

    static func invalidParameter(_ message: String) -> AWSError { AWSError("InvalidParameterValueException", message) }

    static func invalidValue(_ value: some CustomStringConvertible, _ parameter: String, _ reason: String) -> AWSError {
        invalidParameter("Value \(value) for parameter \(parameter) is invalid. Reason: \(reason)")
    }

    static func missingParameter(_ name: String) -> AWSError {
        AWSError("MissingRequiredParameterException", "The request must contain the parameter \(name).")
    }

    static func unknownAttribute(_ name: String) -> AWSError {
        AWSError("InvalidAttributeName", "Unknown Attribute \(name).")
    }

    static func invalidAttribute(_ name: String) -> AWSError {
        AWSError("InvalidAttributeValue", "Invalid value for the parameter \(name).")
    }

    static func tooLong(_ limit: Int) -> AWSError {
        invalidParameter("One or more parameters are invalid. Reason: Message must be shorter than \(limit) bytes.")
    }

    static func invalidReceipt(_ handle: String) -> AWSError {
        AWSError(
            "ReceiptHandleIsInvalid",
            "The input receipt handle \"\(handle)\" is not a valid receipt handle.",
            status: 404
        )
    }

    static func queueExists(_ attribute: String) -> AWSError {
        AWSError(
            "QueueNameExists",
            "A queue already exists with the same name and a different value for attribute \(attribute)"
        )
    }

    static func purgeInProgress(_ queue: String) -> AWSError {
        AWSError("PurgeQueueInProgress", "Only one PurgeQueue operation on \(queue) is allowed every 60 seconds.")
    }

    static func tooManyEntries(_ count: Int) -> AWSError {
        AWSError(
            "TooManyEntriesInBatchRequest",
            "Maximum number of entries per request are 10. You have sent \(count)."
        )
    }

    static var emptyBatch: AWSError {
        AWSError("EmptyBatchRequest", "There should be at least one \(entry) in the request.")
    }

    static func duplicateEntry(_ id: String) -> AWSError {
        AWSError("BatchEntryIdsNotDistinct", "Id \(id) repeated.")
    }

    static var invalidEntryID: AWSError {
        AWSError(
            "InvalidBatchEntryId",
            "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long."
        )
    }

    static func batchTooLong(_ size: Int) -> AWSError {
        AWSError(
            "BatchRequestTooLong",
            "Batch requests cannot be longer than 1048576 bytes. You have sent \(size) bytes."
        )
    }

    static var notInFlight: AWSError {
        AWSError(
            "MessageNotInflight",
            "Value for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change."
        )
    }

    private static let entry = "SendMessageBatchRequestEntry"
}
