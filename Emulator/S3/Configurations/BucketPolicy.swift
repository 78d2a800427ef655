internal import AWSCore
internal import AWSS3
internal import AWSWire

/// The policy of a bucket, read as far as S3 checks it.
struct BucketPolicy {
    private let statements: [PolicyStatement]

    /// Reads and checks a policy.
    ///
    /// What is no object and has no statements is recorded (test_bucket_policy_exc); the other texts are reported of AWS
    /// (versity/versitygw#645, #648, #649, aws/aws-cdk#6708, humanmade/S3-Uploads#191).
    init(_ text: String, of bucket: Bucket) throws(AWSError) {
        guard text.utf8.first == UInt8(ascii: "{"), let json = try? JSON(parsing: Array(text.utf8)) else {
            throw AccessError.malformedPolicy("Policies must be valid JSON and the first byte must be '{'")
        }
        guard text.utf8.count <= 20_480 else {
            // S3 User Guide, "Bucket policies": 20 KB; no recording has the text.
            throw AccessError.malformedPolicy("Policy exceeds the maximum allowed document size.")
        }
        guard let statement = json["Statement"] else {
            throw AccessError.malformedPolicy("Missing required field Statement")
        }
        if let version = json["Version"], version != "2012-10-17", version != "2008-10-17" {
            throw AccessError.malformedPolicy("The policy must contain a valid version string")
        }
        let all = statement.array ?? [statement]
        guard !all.isEmpty else { throw AccessError.malformedPolicy("Could not parse the policy: Statement is empty!") }
        var statements: [PolicyStatement] = []
        var ids: Set<String> = []
        for one in all {
            let statement = try PolicyStatement(one)
            try statement.check(bucket)
            if let id = one["Sid"]?.string, !id.isEmpty, !ids.insert(id).inserted {
                throw AccessError.malformedPolicy("Statement IDs (SID) in a single policy must be unique.")
            }
            statements.append(statement)
        }
        self.statements = statements
    }

    /// Whether it lets in anybody, as S3 sees it (S3 User Guide, "The meaning of public").
    var isPublic: Bool { statements.contains(where: \.isPublic) }
}

/// One statement of a bucket's policy.
private struct PolicyStatement {
    private let allows: Bool
    private let principals: [String]?
    private let actions: [String]
    private let resources: [String]
    private let condition: PolicyCondition
    private let names: (action: Bool, resource: Bool)

    init(_ json: JSON) throws(AWSError) {
        guard json.object != nil else {
            throw AccessError.malformedPolicy("Policies must be valid JSON and the first byte must be '{'")
        }
        guard let effect = json["Effect"] else { throw AccessError.malformedPolicy("Missing required field Effect") }
        guard effect == "Allow" || effect == "Deny" else {
            throw AccessError.malformedPolicy("Invalid effect: \(effect.string ?? "")")
        }
        allows = effect == "Allow"
        if let principal = json["Principal"] {
            principals = try PolicyPrincipal.names(principal)
        } else if let principal = json["NotPrincipal"] {
            _ = try PolicyPrincipal.names(principal)
            principals = nil
        } else {
            throw AccessError.malformedPolicy("Missing required field Principal")
        }
        guard let actions = json["Action"] ?? json["NotAction"], let resources = json["Resource"] ?? json["NotResource"]
        else { throw AccessError.malformedPolicy("Statement is missing required element") }
        self.actions = Self.strings(actions)
        self.resources = Self.strings(resources)
        names = (json["Action"] != nil, json["Resource"] != nil)
        condition = PolicyCondition(json["Condition"])
    }

    private static func strings(_ json: JSON) -> [String] { (json.array ?? [json]).compactMap(\.string) }

    func check(_ bucket: Bucket) throws(AWSError) {
        for action in actions where action != "*" && !action.lowercased().hasPrefix("s3:") {
            throw AccessError.malformedPolicy("Policy has invalid action")
        }
        for resource in resources {
            guard resource.hasPrefix(bucket.arn),
                ["", "/", "*"].contains(resource.dropFirst(bucket.arn.utf8.count).prefix(1))
            else { throw AccessError.malformedPolicy("Policy has invalid resource") }
        }
        guard names.action, names.resource else { return }
        let hasBucket = resources.contains { !$0.contains("/") }
        let hasObjects = resources.contains { $0.contains("/") || $0.hasSuffix("*") }
        for action in actions where !action.contains("*") && !action.contains("?") {
            guard PolicyAction.isOfObjects(action) ? hasObjects : hasBucket else {
                throw AccessError.malformedPolicy("Action does not apply to any resource(s) in statement")
            }
        }
    }

    /// Whether it lets in anybody: no fixed principals, and no condition that fixes who calls.
    var isPublic: Bool {
        guard allows else { return false }
        if let principals, !principals.contains("*") { return false }
        return !condition.fixesCaller
    }
}
