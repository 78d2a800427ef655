internal import AWSWire

/// Whom a resource policy lets in, and whom it shuts out.
extension PolicyDocument {
    /// What makes a policy for everybody one for some (developer guide, "Blocking public access with resource-based
    /// policies in DynamoDB").
    private static let boundingKeys: Set = [
        "aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths", "aws:sourceaccount",
        "aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce", "aws:userid", "aws:principalservicename",
        "aws:principalservicenameslist", "aws:principalisawsservice", "aws:ec2instancesourcevpc", "aws:sourceorgid",
        "aws:sourceorgpaths",
    ]

    /// Whether a statement lets everybody in.
    static func isUnbounded(_ statement: JSON) -> Bool {
        guard statement["Effect"] == "Allow", isForEveryone(statement) else { return false }
        return !isBounding(statement["Condition"])
    }

    /// Whether it denies everybody in an account to put another policy (DDB-TABLE-210).
    ///
    /// Statements with conditions are not looked at, nor those that name users and roles: which of them calls is not
    /// known.
    func locksOut(_ account: String, of arn: String) -> Bool {
        statements.contains { statement in
            guard statement["Effect"] == "Deny", statement["Condition"] == nil else { return false }
            let principals = statement["Principal"].map { Self.texts($0["AWS"]) } ?? []
            guard Self.isForEveryone(statement) || principals.contains("arn:aws:iam::\(account):root") else {
                return false
            }
            return Self.texts(statement["Action"]).contains { Self.fits("dynamodb:putresourcepolicy", $0.lowercased()) }
                && Self.texts(statement["Resource"]).contains { Self.fits(arn, $0) }
        }
    }

    private static func isForEveryone(_ statement: JSON) -> Bool {
        guard let principal = statement["Principal"] else { return false }
        return principal == "*" || texts(principal["AWS"]).contains("*")
    }

    /// Whether a condition asks one of those keys for fixed values.
    private static func isBounding(_ condition: JSON?) -> Bool {
        (condition?.object ?? []).contains { one in
            guard !one.name.contains("Not"), one.name != "Null" else { return false }
            return (one.value.object ?? []).contains { key in
                boundingKeys.contains(key.name.lowercased())
                    && texts(key.value).allSatisfy { value in !value.contains { $0 == "*" || $0 == "?" || $0 == "$" } }
            }
        }
    }

    /// Whether a text fits a pattern with `*` and `?`: behind a `*` the rest is tried again with a longer run.
    private static func fits(_ text: String, _ pattern: String) -> Bool {
        let (text, pattern) = (Array(text.utf8), Array(pattern.utf8))
        var (t, p) = (0, 0)
        var again: (text: Int, pattern: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                p += 1
                again = (t, p)
            } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == text[t] {
                t += 1
                p += 1
            } else if let last = again {
                again = (last.text + 1, last.pattern)
                (t, p) = (last.text + 1, last.pattern)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
