internal import AWSCore
internal import AWSWire
internal import AccessPolicies

/// The policy of a bucket, taken apart once for all requests.
struct BucketPolicy: Sendable {
    let document: PolicyDocument
    /// Whether it lets in anybody, as S3 sees it (S3 User Guide, "The meaning of public").
    let isPublic: Bool

    /// Reads a policy that was checked when it was put.
    init(_ text: String) throws(AWSError) {
        guard text.utf8.first == UInt8(ascii: "{"), let json = try? JSON(parsing: Array(text.utf8)) else {
            throw Self.error(.notJSON)
        }
        guard text.utf8.count <= 20_480 else {
            // S3 User Guide, "Bucket policies": 20 KB; no recording has the text.
            throw AccessError.malformedPolicy("Policy exceeds the maximum allowed document size.")
        }
        do throws(PolicyFault) {
            document = try PolicyDocument(json)
        } catch {
            throw Self.error(error)
        }
        isPublic = document.statements.contains(where: \.isPublic)
    }

    /// Reads and checks a policy.
    init(_ text: String, of bucket: Bucket) throws(AWSError) {
        try self.init(text)
        try PolicyElements.check(text)
        for statement in document.statements { try statement.check(bucket) }
    }

    /// A policy as it is kept: one without a version gets that which it is read in (versity/versitygw#1536).
    static func versioned(_ text: String) -> String {
        guard let json = try? JSON(parsing: Array(text.utf8)), json["Version"] == nil else { return text }
        return "{\"Version\":\"2008-10-17\",\(text.dropFirst())"
    }

    /// What is no object and has no statements is recorded (test_bucket_policy_exc); the other texts are reported of AWS
    /// (versity/versitygw#645, #648, #649, aws/aws-cdk#6708, humanmade/S3-Uploads#191).
    private static func error(_ fault: PolicyFault) -> AWSError {
        let text =
            switch fault {
            case .notJSON, .statementIsNoObject: "Policies must be valid JSON and the first byte must be '{'"
            case .noStatement: "Missing required field Statement"
            case .emptyStatement: "Could not parse the policy: Statement is empty!"
            case .unknownVersion: "The policy must contain a valid version string"
            case .duplicateID: "Statement IDs (SID) in a single policy must be unique."
            case .noEffect: "Missing required field Effect"
            case .unknownEffect(let effect): "Invalid effect: \(effect)"
            case .noPrincipal: "Missing required field Principal"
            case .invalidPrincipal: "Invalid principal in policy"
            case .missingElement: "Statement is missing required element"
            // Not confirmed, and the next one neither.
            case .invalidCondition: "Invalid policy syntax."
            case .unknownOperator(let name): "Invalid Condition type : \(name)"
            }
        return AccessError.malformedPolicy(text)
    }
}

extension PolicyStatement {
    /// Checks that what it is about is this bucket's.
    fileprivate func check(_ bucket: Bucket) throws(AWSError) {
        for action in actions.texts where action != "*" && !action.lowercased().hasPrefix("s3:") {
            throw AccessError.malformedPolicy("Policy has invalid action")
        }
        for condition in conditions where !PolicyElements.isKey(condition.key) {
            throw AccessError.malformedPolicy("Policy has an invalid condition key")
        }
        for resource in resources.texts {
            guard resource.hasPrefix(bucket.arn),
                ["", "/", "*"].contains(resource.dropFirst(bucket.arn.utf8.count).prefix(1))
            else { throw AccessError.malformedPolicy("Policy has invalid resource") }
        }
        guard !actions.isNegated, !resources.isNegated else { return }
        let hasBucket = resources.texts.contains { !$0.contains("/") }
        let hasObjects = resources.texts.contains { $0.contains("/") || $0.hasSuffix("*") }
        for action in actions.texts where !action.contains("*") && !action.contains("?") {
            guard PolicyAction.isOfObjects(action) ? hasObjects : hasBucket else {
                throw AccessError.malformedPolicy("Action does not apply to any resource(s) in statement")
            }
        }
    }

    /// Whether it lets in anybody: no fixed principals, and no condition that fixes who calls.
    fileprivate var isPublic: Bool {
        guard allows, let principal else { return false }
        let isOpen = principal.isNegated || principal.patterns.contains { $0 == .anyone || $0 == .service("*") }
        return isOpen && !conditions.contains(where: \.fixesCaller)
    }
}
