internal import AWSCore
internal import AWSWire

/// The settings a queue takes (API_SetQueueAttributes) and what each may be.
enum QueueAttributes {
    private static let numbers: [String: ClosedRange<Int>] = [
        "DelaySeconds": 0...900,
        "KmsDataKeyReusePeriodSeconds": 60...86_400,
        "MaximumMessageSize": 1024...1_048_576,
        "MessageRetentionPeriod": 60...1_209_600,
        "ReceiveMessageWaitTimeSeconds": 0...20,
        "VisibilityTimeout": 0...43_200,
    ]

    /// Settings that are one of a few words.
    private static let words: [String: [String]] = [
        "ContentBasedDeduplication": ["true", "false"],
        "DeduplicationScope": ["queue", "messageGroup"],
        "FifoQueue": ["true", "false"],
        "FifoThroughputLimit": ["perQueue", "perMessageGroupId"],
        "SqsManagedSseEnabled": ["true", "false"],
    ]

    /// Settings that are kept and told, and change nothing here.
    static let withoutEffect = [
        "FifoThroughputLimit": "requests are not throttled",
        "KmsDataKeyReusePeriodSeconds": "messages are not encrypted",
        "KmsMasterKeyId": "messages are not encrypted",
        "Policy": "the policy is not evaluated",
        "SqsManagedSseEnabled": "messages are not encrypted",
    ]

    /// Checks settings; throws SQS's error for the first that is not valid.
    static func check(_ attributes: [String: String], of queue: Queue, isNew: Bool) throws(AWSError) {
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            try checkFIFO(name, value, queue, isNew: isNew)
            // An empty text takes a setting back (recorded: test_set_queue_attributes_default_values).
            if value.isEmpty { continue }
            if let range = numbers[name] {
                guard let number = Int(value), range.contains(number) else { throw SQSError.invalidAttribute(name) }
            } else if let words = words[name] {
                guard words.contains(value) else { throw SQSError.invalidAttribute(name) }
            } else if name == "Policy" {
                guard (try? JSON(parsing: value.utf8))?.object != nil else { throw SQSError.invalidAttribute(name) }
            } else if !["KmsMasterKeyId", "RedrivePolicy", "RedriveAllowPolicy"].contains(name) {
                throw SQSError.unknownAttribute(name)
            }
        }
        if attributes["KmsMasterKeyId"]?.isEmpty == false, attributes["SqsManagedSseEnabled"] == "true" {
            throw SQSError.twoEncryptions
        }
        try checkThroughput(merge(attributes, into: queue.attributes))
    }

    private static func checkFIFO(
        _ name: String,
        _ value: String,
        _ queue: Queue,
        isNew: Bool
    ) throws(AWSError) {
        switch name {
        case "FifoQueue", "ContentBasedDeduplication":
            guard queue.isFIFO else { throw SQSError.unknownAttribute(name) }
            if name == "FifoQueue", !isNew, value != "true" { throw SQSError.changedType }
        case "DeduplicationScope", "FifoThroughputLimit":
            guard queue.isFIFO else { throw SQSError.onlyOfFIFO(name) }
        default: return
        }
    }

    /// The limit of each group needs the scope of a group (API_SetQueueAttributes; the text is not recorded).
    private static func checkThroughput(_ all: [String: String]) throws(AWSError) {
        if all["FifoThroughputLimit"] == "perMessageGroupId", all["DeduplicationScope"] != "messageGroup" {
            throw AWSError(
                "InvalidAttributeValue",
                "Invalid value for the parameter FifoThroughputLimit. Reason: The perMessageGroupId value is allowed only when the value for DeduplicationScope is messageGroup."
            )
        }
    }

    /// A queue's settings with new ones; an empty text takes one back.
    ///
    /// The two kinds of encryption exclude each other (recorded: test_sse_queue_attributes).
    static func merge(_ new: [String: String], into old: [String: String]) -> [String: String] {
        var all = old.merging(new) { $1 }
        if new["SqsManagedSseEnabled"] == "true" {
            all["KmsMasterKeyId"] = nil
            all["KmsDataKeyReusePeriodSeconds"] = nil
        }
        if new["KmsMasterKeyId"]?.isEmpty == false { all["SqsManagedSseEnabled"] = "false" }
        if new["KmsMasterKeyId"]?.isEmpty == true { all["KmsDataKeyReusePeriodSeconds"] = nil }
        return all.filter { !$0.value.isEmpty }
    }
}
