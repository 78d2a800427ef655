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
        AWSError(
            "PurgeQueueInProgress",
            "Only one PurgeQueue operation on \(queue) is allowed every 60 seconds.",
            status: 403
        )
    }

    static func tooManyEntries(_ count: Int) -> AWSError {
        AWSError(
            "TooManyEntriesInBatchRequest",
            "Maximum number of entries per request are 10. You have sent \(count)."
        )
    }

    static func emptyBatch(_ entry: String) -> AWSError {
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

    static func notInFlight(_ handle: String) -> AWSError {
        invalidValue(
            handle,
            "ReceiptHandle",
            "Message does not exist or is not available for visibility timeout change."
        )
    }

    static func expiredReceipt(_ handle: String) -> AWSError {
        invalidValue(handle, "ReceiptHandle", "The receipt handle has expired.")
    }

    static func notOfThisQueueType(_ value: some CustomStringConvertible, _ parameter: String) -> AWSError {
        invalidValue(value, parameter, "The request include parameter that is not valid for this queue type.")
    }

    static var noDeduplicationID: AWSError {
        invalidParameter(
            "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly"
        )
    }

    static var invalidContents: AWSError {
        AWSError(
            "InvalidMessageContents",
            "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF."
        )
    }

    /// The text is not recorded.
    static var listValues: AWSError {
        AWSError(
            "UnsupportedOperation",
            "Message attribute list values in SendMessage operation are not supported."
        )
    }

    /// The rule is SQS Developer Guide's, "Amazon SQS message metadata"; the text is not recorded.
    static func longDataType(_ name: String) -> AWSError {
        invalidParameter("The type of message (user) attribute '\(name)' must be shorter than 256 Bytes.")
    }

    /// The text is not recorded.
    static var tooManyInFlight: AWSError {
        AWSError("OverLimit", "The maximum number of in flight messages is reached.")
    }

    static var deletedRecently: AWSError {
        AWSError(
            "QueueDeletedRecently",
            "You must wait 60 seconds after deleting a queue before you can create another with the same name."
        )
    }

    static func resourceNotFound(_ parameter: String) -> AWSError {
        AWSError(
            "ResourceNotFoundException",
            "The resource that you specified for the \(parameter) parameter doesn't exist.",
            status: 404
        )
    }

    // MARK: settings

    static let invalidName = "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
    static let invalidFIFOName =
        "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length."

    static var changedType: AWSError {
        AWSError(
            "InvalidAttributeValue",
            "Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported."
        )
    }

    static func onlyOfFIFO(_ name: String) -> AWSError {
        AWSError("InvalidAttributeName", "You can specify the \(name) only when FifoQueue is set to true.")
    }

    static var twoEncryptions: AWSError {
        AWSError(
            "InvalidAttributeName",
            "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE."
        )
    }
}

extension AWSError {
    /// Whether the service itself failed: then nothing of a batch is done.
    var isInternal: Bool { (status ?? 400) >= 500 }
}
