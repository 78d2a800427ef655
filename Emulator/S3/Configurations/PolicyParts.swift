internal import AWSCore
internal import AWSWire

/// Whom a statement is about.
enum PolicyPrincipal {
    /// The principals of all kinds; throws where one has no form that IAM knows.
    static func names(_ json: JSON) throws(AWSError) -> [String] {
        if json == "*" { return ["*"] }
        guard let members = json.object, !members.isEmpty else { throw invalid }
        var names: [String] = []
        for member in members {
            let values = (member.value.array ?? [member.value]).compactMap(\.string)
            guard !values.isEmpty else { throw invalid }
            for value in values where !isValid(member.name, value) { throw invalid }
            names += values
        }
        return names
    }

    private static var invalid: AWSError { AccessError.malformedPolicy("Invalid principal in policy") }

    private static func isValid(_ kind: String, _ value: String) -> Bool {
        switch kind {
        case "AWS":
            if value == "*" || isAccount(value) { return true }
            guard let arn = ARN(value), arn.service == "iam" || arn.service == "sts" else { return false }
            return isAccount(arn.account) || arn.resource.hasPrefix("cloudfront:") || arn.account == "cloudfront"
        case "CanonicalUser": return CanonicalID.isValid(value)
        case "Service": return value == "*" || value.contains(".")
        case "Federated": return true
        default: return false
        }
    }

    private static func isAccount(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}

/// What a statement lets be done.
enum PolicyAction {
    /// Whether an action is one on objects, and not on the bucket (Service Authorization Reference, "Actions defined by
    /// Amazon S3").
    static func isOfObjects(_ action: String) -> Bool {
        let name = action.lowercased().dropFirst("s3:".count)
        if further.contains(String(name)) { return true }
        return name.contains("object") && !name.contains("bucket")
    }

    private static let further: Set<String> = [
        "abortmultipartupload", "listmultipartuploadparts", "bypassgovernanceretention", "replicatedelete",
        "replicatetags", "initiatereplication",
    ]
}

/// The conditions of a statement.
struct PolicyCondition {
    private var fixed = false

    /// Whether some condition fixes who calls or from where, so that it is not anybody (S3 User Guide, "The meaning of
    /// public").
    var fixesCaller: Bool { fixed }

    init(_ json: JSON?) {
        for block in json?.object ?? [] {
            let name = block.name.lowercased()
            guard !name.contains("not"), !name.contains("ifexists") else { continue }
            for entry in block.value.object ?? [] {
                let values = (entry.value.array ?? [entry.value]).compactMap(\.string)
                if Self.isFixed(name, entry.name.lowercased(), values) { fixed = true }
            }
        }
    }

    private static func isFixed(_ operation: String, _ key: String, _ values: [String]) -> Bool {
        guard !values.isEmpty else { return false }
        if key == "aws:sourceip" { return operation == "ipaddress" && values.allSatisfy(isNarrow) }
        guard operation.hasPrefix("string") || operation.hasPrefix("arn") || operation.contains(":string") else {
            return false
        }
        if key == "aws:userid" { return values.allSatisfy { !$0.hasPrefix("*") && !$0.hasSuffix(":*") } }
        // Of an access point's ARN only what comes before the name must be fixed.
        if key == "s3:dataaccesspointarn" {
            return values.allSatisfy { value in
                guard let arn = ARN(value) else { return false }
                return !arn.account.contains("*") && !arn.account.isEmpty
            }
        }
        return keys.contains(key) && values.allSatisfy { !$0.contains("*") && !$0.contains("?") && !$0.contains("${") }
    }

    private static let keys: Set<String> = [
        "aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce", "aws:sourceowner", "aws:sourceaccount",
        "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:principalaccount",
        "aws:sourceorgid", "aws:sourceorgpaths", "s3:x-amz-server-side-encryption-aws-kms-key-id",
        "s3:dataaccesspointaccount",
    ]

    /// Whether a range of addresses is not a great part of the internet: /8 and narrower, of IPv6 /32.
    private static func isNarrow(_ range: String) -> Bool {
        let parts = range.split(separator: "/", maxSplits: 1)
        guard let address = parts.first else { return false }
        guard parts.count == 2 else { return true }
        guard let bits = Int(parts[1]) else { return false }
        return bits >= (address.contains(":") ? 32 : 8)
    }
}
