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
    var tags: [String: String] = [:]
    /// Seconds since 1970.
    var created: Int64
    var modified: Int64
    /// The scope of deduplication before it was changed last, and when that was.
    var scopeBefore = "queue"
    var scopeChanged = Timestamp(milliseconds: 0)

    var arn: String { "arn:aws:sqs:\(region):\(account):\(name)" }

    func url(_ endpoint: String) -> String { "\(endpoint)/\(account)/\(name)" }

    /// A setting in seconds or bytes, AWS's default where it is not set.
    private func number(_ name: String, _ fallback: Int) -> Int { attributes[name].flatMap { Int($0) } ?? fallback }

    var delay: Int { number("DelaySeconds", 0) }
    var maximumMessageSize: Int { number("MaximumMessageSize", 1_048_576) }
    var retention: Int { number("MessageRetentionPeriod", 345_600) }
    var receiveWait: Int { number("ReceiveMessageWaitTimeSeconds", 0) }
    var visibilityTimeout: Int { number("VisibilityTimeout", 30) }

    var isFIFO: Bool { attributes["FifoQueue"] == "true" }
    var isContentBased: Bool { attributes["ContentBasedDeduplication"] == "true" }

    /// When the oldest message was sent that the queue still keeps, in milliseconds; that one is too old.
    func oldest(_ now: Timestamp) -> Int64 { (now - .seconds(retention)).milliseconds }

    /// Where ids of deduplication are told apart: a change takes a minute to take hold (API_SetQueueAttributes; recorded:
    /// test_fifo_change_to_high_throughput_after_creation, where it does not at once).
    func deduplicationScope(_ now: Timestamp) -> String {
        now < scopeChanged + .seconds(60) ? scopeBefore : attributes["DeduplicationScope"] ?? "queue"
    }

    /// Where messages go that were received too often.
    var redrive: (target: ARN, maximum: Int)? {
        guard let text = attributes["RedrivePolicy"], let policy = try? JSON(parsing: text.utf8),
            let target = policy["deadLetterTargetArn"]?.string.flatMap({ ARN($0) }),
            let maximum = policy["maxReceiveCount"]?.integer ?? policy["maxReceiveCount"]?.string.flatMap({ Int($0) })
        else { return nil }
        return (target, maximum)
    }

    /// Whether a queue may use this one as its dead-letter queue (`RedriveAllowPolicy`).
    func takes(from source: String) -> Bool {
        guard let text = attributes["RedriveAllowPolicy"], let policy = try? JSON(parsing: text.utf8) else {
            return true
        }
        return switch policy["redrivePermission"]?.string {
        case "denyAll": false
        case "byQueue": policy["sourceQueueArns"]?.array?.contains(.string(source)) == true
        default: true
        }
    }

    static func isNameCharacter(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
    }

    /// Checks the name of a queue that is to be made.
    static func checkName(_ name: String, isFIFO: Bool) throws(AWSError) {
        let bare = isFIFO && name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
        guard !bare.isEmpty, name.utf8.count <= 80, bare.utf8.allSatisfy(isNameCharacter),
            !isFIFO || bare.utf8.count < name.utf8.count
        else {
            throw SQSError.invalidParameter(isFIFO ? SQSError.invalidFIFOName : SQSError.invalidName)
        }
    }
}
