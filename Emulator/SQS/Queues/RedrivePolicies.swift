internal import AWSCore
internal import AWSWire

extension SQSService {
    /// Checks `RedrivePolicy` and `RedriveAllowPolicy` of a queue, and whether the dead-letter queue is there and takes
    /// its messages.
    func checkRedrive(_ attributes: [String: String], of queue: Queue) throws(AWSError) {
        if let text = attributes["RedriveAllowPolicy"], !text.isEmpty { try RedrivePolicies.checkAllow(text) }
        guard let text = attributes["RedrivePolicy"], !text.isEmpty else { return }
        let arn = try RedrivePolicies.check(text)
        guard let target = queues.find(arn: arn) else {
            throw RedrivePolicies.invalid(text, "Dead letter target does not exist.")
        }
        guard target.isFIFO == queue.isFIFO else {
            throw RedrivePolicies.invalid(text, "Dead-letter queue must be same type of queue as the source.")
        }
        guard target.takes(from: queue.arn) else {
            // The text is not recorded.
            throw RedrivePolicies.invalid(text, "Dead-letter queue does not allow this queue as its source.")
        }
    }
}

/// The forms of the two policies (SQS Developer Guide, "Dead-letter queues").
enum RedrivePolicies {
    /// Checks a redrive policy, and gives its target.
    static func check(_ text: String) throws(AWSError) -> ARN {
        guard let policy = try? JSON(parsing: text.utf8), policy.object != nil else {
            throw invalid(text, "Redrive policy is not a valid JSON map.")
        }
        // The count is looked for first (ansible-collections/community.aws#2321).
        guard let maximum = policy["maxReceiveCount"] else {
            throw invalid(text, "Redrive policy does not contain mandatory attribute: maxReceiveCount.")
        }
        guard let target = policy["deadLetterTargetArn"] else {
            throw invalid(text, "Redrive policy does not contain mandatory attribute: deadLetterTargetArn.")
        }
        guard let arn = target.string.flatMap({ ARN($0) }), arn.service == "sqs" else {
            throw invalid(text, "Invalid value for deadLetterTargetArn.")
        }
        guard let count = maximum.integer ?? maximum.string.flatMap({ Int($0) }), (1...1000).contains(count) else {
            let told = maximum.string ?? String(decoding: maximum.bytes, as: UTF8.self)
            throw invalid(
                text,
                "Invalid value for maxReceiveCount: \(told), valid values are from 1 to 1000 both inclusive."
            )
        }
        return arn
    }

    /// Checks a redrive allow policy; the texts are not recorded.
    static func checkAllow(_ text: String) throws(AWSError) {
        func invalid(_ reason: String) -> AWSError { SQSError.invalidValue(text, "RedriveAllowPolicy", reason) }
        guard let policy = try? JSON(parsing: text.utf8), policy.object != nil else {
            throw invalid("Redrive allow policy is not a valid JSON map.")
        }
        guard let permission = policy["redrivePermission"]?.string else {
            throw invalid("Redrive allow policy does not contain mandatory attribute: redrivePermission.")
        }
        guard ["allowAll", "denyAll", "byQueue"].contains(permission) else {
            throw invalid("Invalid value for redrivePermission: \(permission).")
        }
        let sources = policy["sourceQueueArns"]?.array
        guard permission == "byQueue" else {
            if sources != nil { throw invalid("sourceQueueArns is allowed only with redrivePermission byQueue.") }
            return
        }
        guard let sources, (1...10).contains(sources.count),
            sources.allSatisfy({ $0.string.flatMap { ARN($0) }?.service == "sqs" })
        else { throw invalid("sourceQueueArns must hold 1 to 10 queue ARNs.") }
    }

    static func invalid(_ text: String, _ reason: String) -> AWSError {
        SQSError.invalidValue(text, "RedrivePolicy", reason)
    }
}
