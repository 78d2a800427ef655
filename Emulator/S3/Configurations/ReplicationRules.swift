internal import AWSCore
internal import AWSS3
internal import EmulatorCore

/// The rules for copying objects elsewhere (S3 User Guide, "Replication configuration file elements").
enum ReplicationRules {
    /// The configuration as it is kept: each rule with an id.
    static func checked(_ configuration: S3.ReplicationConfiguration) throws(AWSError) -> S3.ReplicationConfiguration {
        guard (1...1000).contains(configuration.rules.count) else { throw S3Error.malformedXML }
        var configuration = configuration
        var ids: Set<String> = []
        for i in configuration.rules.indices {
            try complete(&configuration.rules[i])
            // No recording has the text.
            guard ids.insert(configuration.rules[i].id ?? "").inserted else {
                throw S3Error.invalidRequest("Rule Id must be unique. Found same Id for more than one rule.")
            }
        }
        return configuration
    }

    /// A rule without a prefix is one of the second version, for all objects where it has no filter (recorded:
    /// test_replication_config_without_filter).
    private static func complete(_ rule: inout S3.ReplicationRule) throws(AWSError) {
        guard rule.prefix == nil || rule.filter == nil else { throw S3Error.malformedXML }
        if rule.id == nil { rule.id = Text.base64(Array(UniqueID.uuid().utf8)) }
        if rule.prefix == nil {
            guard rule.filter != nil || rule.priority != nil || rule.deleteMarkerReplication != nil else {
                throw S3Error.malformedXML
            }
            rule.filter = rule.filter ?? .init()
            guard rule.priority != nil else { throw missing("Priority") }
            guard rule.deleteMarkerReplication != nil else { throw missing("DeleteMarkerReplication") }
        }
        try ObjectFilter(rule.filter).check()
        guard let arn = ARN(rule.destination.bucket), arn.service == "s3" else {
            // No recording has the text.
            throw S3Error.invalidArgument("Invalid bucket ARN", "Bucket", rule.destination.bucket)
        }
    }

    /// A rule with a filter needs more than one of old (reported by users; no recording).
    private static func missing(_ element: String) -> AWSError {
        S3Error.invalidRequest(
            "\(element) must be specified for this version of Cross Region Replication configuration schema. Please refer "
                + "to S3 Developer Guide for more information."
        )
    }
}
