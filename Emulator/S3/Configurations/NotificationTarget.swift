internal import AWSCore
internal import AWSS3
internal import AWSWire

/// Somebody who is told of what happens in a bucket.
struct NotificationTarget: Sendable {
    /// What a target is, by the element that names it.
    enum Kind: String, Sendable {
        case topic = "Topic"
        case queue = "Queue"
        case function = "CloudFunction"

        var service: String {
            switch self {
            case .topic: "sns"
            case .queue: "sqs"
            case .function: "lambda"
            }
        }
    }

    let kind: Kind
    let id: String
    let arn: String
    let events: [String]
    /// What keys begin and end with.
    let prefix: String
    let suffix: String

    init(
        _ kind: Kind,
        _ id: String?,
        _ arn: String,
        _ events: [String],
        _ filter: S3.NotificationConfigurationFilter?
    ) {
        self.kind = kind
        self.id = id ?? ""
        self.arn = arn
        self.events = events
        let rules = filter?.key?.filterRules ?? []
        prefix = rules.first { $0.name == "Prefix" }?.value ?? ""
        suffix = rules.first { $0.name == "Suffix" }?.value ?? ""
    }

    /// Throws where the ARN or an event is none; that the target is there is another question.
    func check(_ bucket: Bucket) throws(AWSError) {
        guard let name = ARN(arn) else {
            throw S3Error.invalidArgument("The ARN could not be parsed", kind.rawValue, arn)
        }
        // Reported by users of AWS, as are the two below; no recordings.
        guard name.service == kind.service else {
            throw S3Error.invalidArgument("The ARN is not well formed", kind.rawValue, arn)
        }
        guard name.region == bucket.region else {
            throw S3Error.invalidArgument(
                "The notification destination service region is not valid for the bucket location constraint",
                kind.rawValue,
                arn
            )
        }
        for event in events where !Self.known.contains(event) {
            throw S3Error.invalidArgument("The event is not supported for notifications", "Event", event)
        }
    }

    /// The events of the model.
    private static let known: Set<String> = {
        let shape = S3.PutBucketNotificationConfiguration.model.shapes.first { $0.name.equals("Event") }
        return Set(shape?.enumeration.map(\.string) ?? [])
    }()

    // MARK: overlaps

    /// Throws where an event of some object would go to two targets.
    static func checkOverlaps(_ targets: [Self]) throws(AWSError) {
        for (i, target) in targets.enumerated() {
            for other in targets[(i + 1)...] {
                // No recording has the text.
                if target.id == other.id {
                    throw S3Error.invalidArgument(
                        "Same ID used for multiple configurations. IDs must be unique",
                        "Id",
                        target.id
                    )
                }
                try target.checkOverlap(other)
            }
        }
    }

    /// The texts are those that users of AWS report: minio/minio#2472 and aws/aws-cli#2387.
    private func checkOverlap(_ other: Self) throws(AWSError) {
        guard let events = sharedEvents(other) else { return }
        if prefix == other.prefix, suffix == other.suffix {
            throw S3Error.invalidArgument(
                "Configurations overlap. Configurations on the same bucket cannot share a common event type.",
                "Event",
                "\(events.0), \(events.1)"
            )
        }
        let prefixes = prefix.hasPrefix(other.prefix) || other.prefix.hasPrefix(prefix)
        let suffixes = suffix.hasSuffix(other.suffix) || other.suffix.hasSuffix(suffix)
        guard prefixes, suffixes else { return }
        throw AWSError(
            "InvalidArgument",
            "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are "
                + "overlapping for the same event type."
        )
    }

    /// Two events of which one is the other or has it among its kind; nil where there are none.
    private func sharedEvents(_ other: Self) -> (String, String)? {
        for event in events {
            for second in other.events where Self.covers(event, second) || Self.covers(second, event) {
                return (event, second)
            }
        }
        return nil
    }

    /// Whether `s3:ObjectCreated:*` stands for `s3:ObjectCreated:Put`, or both are one.
    static func covers(_ pattern: String, _ event: String) -> Bool {
        pattern == event || pattern.hasSuffix("*") && event.hasPrefix(pattern.dropLast())
    }
}
