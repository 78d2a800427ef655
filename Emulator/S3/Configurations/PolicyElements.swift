internal import AWSCore
internal import AWSWire

/// The elements that policies of buckets have (IAM User Guide, "IAM JSON policy element reference").
///
/// That S3 refuses others is not recorded, and the texts are not confirmed.
enum PolicyElements {
    private static let ofPolicies: Set = ["Version", "Id", "Statement"]
    private static let ofStatements: Set = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]

    /// Throws where a policy has elements that there are not, or two that exclude each other.
    static func check(_ text: String) throws(AWSError) {
        guard let policy = try? JSON(parsing: Array(text.utf8)) else { return }
        try check(policy, ofPolicies)
        for statement in policy["Statement"]?.array ?? [policy["Statement"] ?? .null] {
            try check(statement, ofStatements)
            for name in ["Principal", "Action", "Resource"]
            where statement[name] != nil && statement["Not\(name)"] != nil {
                throw AccessError.malformedPolicy("Statement/\(name) and Statement/Not\(name) exclude each other")
            }
            for name in ["Action", "NotAction", "Resource", "NotResource"] where statement[name]?.array?.isEmpty == true
            {
                throw AccessError.malformedPolicy("Statement is missing required element")
            }
        }
    }

    private static func check(_ json: JSON, _ names: Set<String>) throws(AWSError) {
        guard let member = json.object?.first(where: { !names.contains($0.name) }) else { return }
        throw AccessError.malformedPolicy("Unknown field \(member.name)")
    }

    /// Whether there may be such a condition key: those of AWS and of S3, and those that identities and services bring
    /// along (Service Authorization Reference).
    static func isKey(_ key: String) -> Bool {
        guard let colon = key.firstIndex(of: ":") else { return false }
        let prefix = key[..<colon]
        return prefixes.contains(String(prefix)) || prefix.contains(".") || prefix.contains("/")
    }

    private static let prefixes: Set = [
        "aws", "s3", "s3express", "codebuild", "ec2", "ecs", "eks", "glue", "identitystore", "kms", "lambda", "saml",
        "ssm",
        "sts",
    ]
}
