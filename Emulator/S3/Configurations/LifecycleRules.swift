internal import AWSCore
internal import AWSS3
internal import EmulatorCore

/// The rules for what becomes of objects in time (S3 User Guide, "Lifecycle configuration elements").
///
/// What breaks the schema, midnight and tags are recorded (test_put_bucket_lifecycle_conf_exc); prefixes of rules of old
/// are reported (noobaa/noobaa-core#8426); the other texts are those that users of AWS meet, without a recording.
enum LifecycleRules {
    /// The rules as they are kept: each with an id.
    static func checked(_ rules: [S3.LifecycleRule]) throws(AWSError) -> [S3.LifecycleRule] {
        guard (1...1000).contains(rules.count) else { throw S3Error.malformedXML }
        for rule in rules { try check(rule) }
        try checkVersion(rules)
        var ids: Set<String> = []
        var kept: [S3.LifecycleRule] = []
        for var rule in rules {
            // S3 gives a rule an id that has none.
            let id = rule.id ?? Text.base64(Array(UniqueID.uuid().utf8))
            guard ids.insert(id).inserted else {
                throw S3Error.invalidArgument(
                    "Rule ID must be unique. Found same ID for more than one rule",
                    "ID",
                    id
                )
            }
            rule.id = id
            kept.append(rule)
        }
        return kept
    }

    private static func check(_ rule: S3.LifecycleRule) throws(AWSError) {
        guard (rule.prefix == nil) != (rule.filter == nil) else { throw S3Error.malformedXML }
        if let id = rule.id, id.utf16.count > 255 {
            throw S3Error.invalidArgument("ID length should not exceed allowed limit of 255", "ID", id)
        }
        try rule.filter?.check()
        if let expiration = rule.expiration { try check(expiration) }
        for transition in rule.transitions ?? [] { try check(transition) }
        try LifecycleActions.check(rule)
        guard
            rule.expiration != nil || rule.transitions != nil || rule.noncurrentVersionExpiration != nil
                || rule.noncurrentVersionTransitions != nil || rule.abortIncompleteMultipartUpload != nil
        else { throw S3Error.invalidRequest("At least one action needs to be specified in a rule.") }
    }

    private static func check(_ expiration: S3.LifecycleExpiration) throws(AWSError) {
        let ways = [expiration.date != nil, expiration.days != nil, expiration.expiredObjectDeleteMarker != nil]
        guard ways.count(where: { $0 }) == 1 else { throw S3Error.malformedXML }
        try checkMidnight(expiration.date)
        if let days = expiration.days, days < 1 {
            throw S3Error.invalidArgument(
                "'Days' for Expiration action must be a positive integer",
                "Days",
                String(days)
            )
        }
    }

    private static func check(_ transition: S3.Transition) throws(AWSError) {
        guard (transition.date == nil) != (transition.days == nil), let storageClass = transition.storageClass else {
            throw S3Error.malformedXML
        }
        try checkMidnight(transition.date)
        guard let days = transition.days else { return }
        if days < 0 {
            throw S3Error.invalidArgument(
                "'Days' in Transition action must be nonnegative",
                "Days",
                String(days)
            )
        }
        if days < 30, storageClass == "STANDARD_IA" || storageClass == "ONEZONE_IA" {
            throw S3Error.invalidArgument(
                "'Days' in Transition action must be greater than or equal to 30 for storageClass '\(storageClass)'",
                "Days",
                String(days)
            )
        }
    }

    private static func checkMidnight(_ date: Timestamp?) throws(AWSError) {
        guard let date, date.milliseconds % 86_400_000 != 0 else { return }
        throw S3Error.invalidArgument("'Date' must be at midnight GMT", "Date", date.iso8601(milliseconds: true))
    }

    /// A prefix outside of a filter makes all rules ones of old.
    private static func checkVersion(_ rules: [S3.LifecycleRule]) throws(AWSError) {
        guard rules.contains(where: { $0.prefix != nil }) else { return }
        if rules.contains(where: { $0.filter != nil }) {
            throw S3Error.invalidRequest("Filter element can only be used in Lifecycle V2.")
        }
        for (i, rule) in rules.enumerated() {
            for other in rules[(i + 1)...] {
                guard let first = rule.prefix, let second = other.prefix,
                    first.hasPrefix(second) || second.hasPrefix(first),
                    let action = LifecycleActions.shared(rule, other)
                else { continue }
                throw S3Error.invalidRequest(
                    "Found overlapping prefixes '\(first)' and '\(second)' for same action type '\(action)'"
                )
            }
        }
    }
}

extension S3.LifecycleRuleFilter {
    /// One condition, or several of them in an `And`.
    fileprivate func check() throws(AWSError) {
        let conditions = [
            prefix != nil, tag != nil, objectSizeGreaterThan != nil, objectSizeLessThan != nil, and != nil,
        ]
        guard conditions.count(where: { $0 }) <= 1 else { throw S3Error.malformedXML }
        guard let and else { return }
        let inner = [and.prefix != nil, and.objectSizeGreaterThan != nil, and.objectSizeLessThan != nil]
        guard inner.count(where: { $0 }) + (and.tags?.count ?? 0) >= 2 else { throw S3Error.malformedXML }
        let keys = and.tags?.map(\.key) ?? []
        guard Set(keys).count == keys.count else {
            throw S3Error.invalidRequest("Duplicate Tag Keys are not allowed.")
        }
        if let least = and.objectSizeGreaterThan, let most = and.objectSizeLessThan, least >= most {
            throw S3Error.invalidRequest(
                "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'."
            )
        }
    }
}
