internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

/// The rules for who is told of what happens (S3 User Guide, "Configuring event notifications using object key name
/// filtering").
struct NotificationRules {
    /// The configuration as it is kept: each target with an id, and the names of filters with a capital.
    private(set) var configuration: S3.NotificationConfiguration

    init(_ asked: S3.NotificationConfiguration, _ bucket: Bucket) throws(AWSError) {
        configuration = asked
        var targets: [NotificationTarget] = []
        for i in (asked.topicConfigurations ?? []).indices {
            guard var one = configuration.topicConfigurations?[i] else { continue }
            one.filter = try Self.completed(one.filter)
            one.id = one.id ?? Self.newID()
            configuration.topicConfigurations?[i] = one
            targets.append(.init(.topic, one.id, one.topicArn, one.events, one.filter))
        }
        for i in (asked.queueConfigurations ?? []).indices {
            guard var one = configuration.queueConfigurations?[i] else { continue }
            one.filter = try Self.completed(one.filter)
            one.id = one.id ?? Self.newID()
            configuration.queueConfigurations?[i] = one
            targets.append(.init(.queue, one.id, one.queueArn, one.events, one.filter))
        }
        for i in (asked.lambdaFunctionConfigurations ?? []).indices {
            guard var one = configuration.lambdaFunctionConfigurations?[i] else { continue }
            one.filter = try Self.completed(one.filter)
            one.id = one.id ?? Self.newID()
            configuration.lambdaFunctionConfigurations?[i] = one
            targets.append(.init(.function, one.id, one.lambdaFunctionArn, one.events, one.filter))
        }
        for target in targets { try target.check(bucket) }
        try NotificationTarget.checkOverlaps(targets)
        self.targets = targets
    }

    /// All targets, whatever they are.
    let targets: [NotificationTarget]

    /// What GetBucketNotificationConfiguration answers; nil where nobody is told.
    var output: S3.GetBucketNotificationConfiguration.Output? {
        guard !targets.isEmpty || configuration.eventBridgeConfiguration != nil else { return nil }
        return .init {
            $0.topicConfigurations = configuration.topicConfigurations
            $0.queueConfigurations = configuration.queueConfigurations
            $0.lambdaFunctionConfigurations = configuration.lambdaFunctionConfigurations
            $0.eventBridgeConfiguration = configuration.eventBridgeConfiguration
        }
    }

    private static func newID() -> String { Text.base64(Array(UniqueID.uuid().utf8)) }

    /// A filter with the names of its rules as S3 writes them (recorded: test_filter_rules_case_insensitive).
    private static func completed(
        _ filter: S3.NotificationConfigurationFilter?
    ) throws(AWSError) -> S3.NotificationConfigurationFilter? {
        guard var filter, let rules = filter.key?.filterRules else { return filter }
        var kept: [S3.FilterRule] = []
        for var rule in rules {
            guard let name = rule.name, let value = rule.value else { throw S3Error.malformedXML }
            guard ["prefix", "suffix"].contains(name.lowercased()) else {
                throw S3Error.invalidArgument(
                    "filter rule name must be either prefix or suffix",
                    "FilterRule.Name",
                    name
                )
            }
            rule.name = name.lowercased() == "prefix" ? "Prefix" : "Suffix"
            // No recording has these two texts.
            guard !kept.contains(where: { $0.name == rule.name }) else {
                throw S3Error.invalidArgument(
                    "Cannot specify more than one \(name.lowercased()) rule in a filter.",
                    "FilterRule.Name",
                    name
                )
            }
            guard value.utf8.count <= 1024 else {
                throw S3Error.invalidArgument(
                    "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation",
                    "FilterRule.Value",
                    value
                )
            }
            kept.append(rule)
        }
        filter.key?.filterRules = kept
        return filter
    }
}
