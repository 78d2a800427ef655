internal import AWSCore
internal import AccessPolicies

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

extension PolicyCondition {
    /// Whether it fixes who calls or from where, so that it is not anybody (S3 User Guide, "The meaning of public").
    var fixesCaller: Bool {
        let name = name.lowercased()
        return !name.contains("not") && !name.contains("ifexists") && Self.isFixed(name, key, texts)
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
