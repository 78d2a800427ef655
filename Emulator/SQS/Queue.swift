internal import AWSCore
internal import AWSWire

/// A queue with its settings.
struct Queue: Sendable {
    var id: Int64
    var account: String
    var region: String
    var name: String
    /// The settings as the caller gave them, by their names.
    var attributes: [String: String]
    /// Seconds since 1970.
    var created: Int64
    var modified: Int64

    var arn: String { "arn:aws:sqs:\(region):\(account):\(name)" }

    func url(_ endpoint: String) -> String { "\(endpoint)/\(account)/\(name)" }

    /// A setting in seconds or bytes, AWS's default where it is not set.
    private func number(_ name: String, _ fallback: Int) -> Int { attributes[name].flatMap { Int($0) } ?? fallback }

    var delay: Int { number("DelaySeconds", 0) }
    var maximumMessageSize: Int { number("MaximumMessageSize", 1_048_576) }
    var retention: Int { number("MessageRetentionPeriod", 345_600) }
    var receiveWait: Int { number("ReceiveMessageWaitTimeSeconds", 0) }
    var visibilityTimeout: Int { number("VisibilityTimeout", 30) }

    /// Where messages go that were received too often.
    var redrive: (target: ARN, maximum: Int)? {
        guard let text = attributes["RedrivePolicy"], let policy = try? JSON(parsing: text.utf8),
            let target = policy["deadLetterTargetArn"]?.string.flatMap({ ARN($0) }),
            let maximum = policy["maxReceiveCount"]?.integer ?? policy["maxReceiveCount"]?.string.flatMap({ Int($0) })
        else { return nil }
        return (target, maximum)
    }
}
