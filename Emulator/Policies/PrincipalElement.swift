internal import AWSCore
internal import AWSWire

/// Whom a statement is about: its `Principal`, or its `NotPrincipal`.
///
/// IAM User Guide, "AWS JSON policy elements: Principal".
public struct PrincipalElement: Sendable, Equatable {
    /// One of its principals.
    public enum Pattern: Sendable, Equatable {
        /// `*`: everybody, also who did not sign.
        case anyone
        /// An account: all of its users and roles.
        case account(String)
        /// A user, a role or a session of one.
        case arn(String)
        /// A service, as `s3.amazonaws.com`, or `*` for each.
        case service(String)
        case federated(String)
        case canonicalUser(String)
    }

    /// The principals.
    public let patterns: [Pattern]
    /// Whether it is about all but these.
    public let isNegated: Bool

    init(_ json: JSON, isNegated: Bool) throws(PolicyFault) {
        self.isNegated = isNegated
        if json == "*" {
            patterns = [.anyone]
            return
        }
        guard let members = json.object, !members.isEmpty else { throw .invalidPrincipal }
        var patterns: [Pattern] = []
        for member in members {
            let values = (member.value.array ?? [member.value]).compactMap(\.string)
            guard !values.isEmpty else { throw .invalidPrincipal }
            for value in values { patterns.append(try Self.pattern(member.name, value)) }
        }
        self.patterns = patterns
    }

    private static func pattern(_ kind: String, _ value: String) throws(PolicyFault) -> Pattern {
        switch kind {
        case "AWS":
            if value == "*" { return .anyone }
            if isAccount(value) { return .account(value) }
            guard let arn = ARN(value), arn.service == "iam" || arn.service == "sts" else { throw .invalidPrincipal }
            if isAccount(arn.account) { return arn.resource == "root" ? .account(arn.account) : .arn(value) }
            // CloudFront's origin access identities are no account's.
            guard arn.resource.hasPrefix("cloudfront:") || arn.account == "cloudfront" else { throw .invalidPrincipal }
            return .arn(value)
        case "CanonicalUser":
            guard value.utf8.count == 64, value.allSatisfy(\.isHexDigit) else { throw .invalidPrincipal }
            return .canonicalUser(value)
        case "Service":
            guard value == "*" || value.contains(".") else { throw .invalidPrincipal }
            return .service(value)
        case "Federated": return .federated(value)
        default: throw .invalidPrincipal
        }
    }

    private static func isAccount(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Whether the statement is about a requester.
    public func includes(_ requester: Requester) -> Bool {
        patterns.contains { Self.fits($0, requester) } != isNegated
    }

    private static func fits(_ pattern: Pattern, _ requester: Requester) -> Bool {
        switch pattern {
        case .anyone: true
        case .account(let account): requester.account == account
        case .arn(let arn): requester.arn == arn || requester.roleARN == arn
        case .service(let name): requester.kind == .service && (name == "*" || requester.arn == name)
        case .federated(let name): requester.kind == .federatedUser && requester.arn == name
        case .canonicalUser(let id): !requester.canonicalID.isEmpty && requester.canonicalID == id.lowercased()
        }
    }
}
