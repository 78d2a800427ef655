internal import AWSCore
internal import AWSS3

/// The rules for the actions of a rule together.
enum LifecycleActions {
    static func check(_ rule: S3.LifecycleRule) throws(AWSError) {
        try checkOrder(rule)
        try checkNoncurrent(rule)
        let hasTags = rule.filter?.tag != nil || rule.filter?.and?.tags?.isEmpty == false
        if let abort = rule.abortIncompleteMultipartUpload {
            guard let days = abort.daysAfterInitiation else { throw S3Error.malformedXML }
            guard days > 0 else {
                throw S3Error.invalidArgument(
                    "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer",
                    "DaysAfterInitiation",
                    String(days)
                )
            }
            if hasTags {
                throw S3Error.invalidRequest("AbortIncompleteMultipartUpload cannot be specified with Tags.")
            }
        }
        if hasTags, rule.expiration?.expiredObjectDeleteMarker != nil {
            throw S3Error.invalidRequest("ExpiredObjectDeleteMarker cannot be specified with Tags.")
        }
    }

    /// Objects end after they moved, and all of a rule is told in days or else in dates.
    private static func checkOrder(_ rule: S3.LifecycleRule) throws(AWSError) {
        let transitions = rule.transitions ?? []
        let classes = transitions.compactMap(\.storageClass)
        guard Set(classes).count == classes.count else {
            throw S3Error.invalidRequest(
                "'StorageClass' must be different for 'Transition' actions in same 'Rule' with \(place(rule))"
            )
        }
        let hasDays = rule.expiration?.days != nil || transitions.contains { $0.days != nil }
        let hasDates = rule.expiration?.date != nil || transitions.contains { $0.date != nil }
        if hasDays, hasDates {
            throw S3Error.invalidRequest(
                "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for \(place(rule))"
            )
        }
        for transition in transitions {
            if let days = transition.days, let end = rule.expiration?.days, end <= days {
                throw late("Days", rule, "Transition")
            }
            if let date = transition.date, let end = rule.expiration?.date, end <= date {
                throw late("Date", rule, "Transition")
            }
        }
    }

    private static func checkNoncurrent(_ rule: S3.LifecycleRule) throws(AWSError) {
        let expiration = rule.noncurrentVersionExpiration
        if let expiration {
            guard let days = expiration.noncurrentDays else { throw S3Error.malformedXML }
            guard days > 0 else {
                throw S3Error.invalidArgument(
                    "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer",
                    "NoncurrentDays",
                    String(days)
                )
            }
            try check(newer: expiration.newerNoncurrentVersions)
        }
        for transition in rule.noncurrentVersionTransitions ?? [] {
            guard let days = transition.noncurrentDays, let storageClass = transition.storageClass else {
                throw S3Error.malformedXML
            }
            if days < 30, storageClass == "STANDARD_IA" || storageClass == "ONEZONE_IA" {
                throw S3Error.invalidArgument(
                    "'NoncurrentDays' in NoncurrentVersionTransition action must be greater than or equal to 30 for "
                        + "storageClass '\(storageClass)'",
                    "NoncurrentDays",
                    String(days)
                )
            }
            try check(newer: transition.newerNoncurrentVersions)
            if let end = expiration?.noncurrentDays, end <= days {
                throw S3Error.invalidArgument(
                    "'NoncurrentDays' in the NoncurrentVersionExpiration action for \(place(rule)) must be greater than "
                        + "'NoncurrentDays' in the NoncurrentVersionTransition action",
                    "NoncurrentDays",
                    String(end)
                )
            }
        }
    }

    /// API_NoncurrentVersionExpiration: up to 100 newer versions.
    private static func check(newer: Int?) throws(AWSError) {
        guard let newer, !(1...100).contains(newer) else { return }
        throw S3Error.invalidArgument(
            "'NewerNoncurrentVersions' must be a positive integer up to 100",
            "NewerNoncurrentVersions",
            String(newer)
        )
    }

    private static func late(_ unit: String, _ rule: S3.LifecycleRule, _ action: String) -> AWSError {
        S3Error.invalidArgument(
            "'\(unit)' in the Expiration action for \(place(rule)) must be greater than '\(unit)' in the \(action) action",
            unit
        )
    }

    /// How S3 names the objects of a rule in its texts.
    private static func place(_ rule: S3.LifecycleRule) -> String {
        if let prefix = rule.prefix { return "prefix '\(prefix)'" }
        return "filter '(prefix=\(rule.filter?.prefix ?? rule.filter?.and?.prefix ?? ""))'"
    }

    /// An action that two rules have; nil where there is none.
    static func shared(_ one: S3.LifecycleRule, _ other: S3.LifecycleRule) -> String? {
        let actions: [(String, (S3.LifecycleRule) -> Bool)] = [
            ("Expiration", { $0.expiration != nil }), ("Transition", { $0.transitions != nil }),
            ("NoncurrentVersionExpiration", { $0.noncurrentVersionExpiration != nil }),
            ("NoncurrentVersionTransition", { $0.noncurrentVersionTransitions != nil }),
            ("AbortIncompleteMultipartUpload", { $0.abortIncompleteMultipartUpload != nil }),
        ]
        return actions.first { $0.1(one) && $0.1(other) }?.0
    }
}
