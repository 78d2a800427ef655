internal import AWSCore
internal import AWSWire

/// The settings a queue takes (API_SetQueueAttributes) and what each may be.
enum QueueAttributes {
    private static let numbers: [String: ClosedRange<Int>] = [
        "DelaySeconds": 0...900,
        "MaximumMessageSize": 1024...1_048_576,
        "MessageRetentionPeriod": 60...1_209_600,
        "ReceiveMessageWaitTimeSeconds": 0...20,
        "VisibilityTimeout": 0...43_200,
    ]

    /// Settings that are kept and told, and change nothing here.
    static let withoutEffect = [
        "Policy": "the policy is not evaluated",
        "RedriveAllowPolicy": "any queue may use this one as its dead-letter queue",
        "KmsMasterKeyId": "messages are not encrypted",
        "KmsDataKeyReusePeriodSeconds": "messages are not encrypted",
        "SqsManagedSseEnabled": "messages are not encrypted",
    ]

    private static let fifo: Set<String> = [
        "FifoQueue", "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit",
    ]

    /// Checks settings; throws SQS's error for the first that is not valid.
    static func check(_ attributes: [String: String]) throws(AWSError) {
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            if let range = numbers[name] {
                guard let number = Int(value), range.contains(number) else { throw SQSError.invalidAttribute(name) }
            } else if name == "RedrivePolicy" {
                try checkRedrive(value)
            } else if fifo.contains(name) {
                throw .notImplemented("sqs: FIFO queues (attribute \(name))")
            } else if withoutEffect[name] == nil {
                throw SQSError.unknownAttribute(name)
            }
        }
    }

    private static func checkRedrive(_ text: String) throws(AWSError) {
        if text.isEmpty { return }
        let invalid = SQSError.invalidParameter(
            "Value \(text) for parameter RedrivePolicy is invalid. Reason: Redrive policy is not a valid JSON map."
        )
        guard let policy = try? JSON(parsing: text.utf8), policy.object != nil else { throw invalid }
        guard policy["deadLetterTargetArn"] != nil else {
            throw SQSError.invalidValue(
                text,
                "RedrivePolicy",
                "Redrive policy does not contain mandatory attribute: deadLetterTargetArn."
            )
        }
        guard let maximum = policy["maxReceiveCount"] else {
            throw SQSError.invalidValue(
                text,
                "RedrivePolicy",
                "Redrive policy does not contain mandatory attribute: maxReceiveCount."
            )
        }
        guard let count = maximum.integer ?? maximum.string.flatMap({ Int($0) }), (1...1000).contains(count) else {
            throw SQSError.invalidValue(
                text,
                "RedrivePolicy",
                "Invalid value for maxReceiveCount: \(maximum.string ?? ""), valid values are from 1 to 1000 both inclusive."
            )
        }
    }
}
