/// What a policy says of a request.
///
/// IAM User Guide, "Policy evaluation logic".
public enum PolicyDecision: Sendable, Equatable {
    /// A statement allows it, and none denies it.
    case allowed
    /// A statement denies it, whatever others allow.
    case denied
    /// No statement is about it.
    case notAllowed
}

extension PolicyDocument {
    /// Decides on a request.
    ///
    /// - Parameters:
    ///   - requester: who asks; statements without principals are about everybody.
    ///   - action: as `s3:GetObject`.
    ///   - resource: an ARN.
    ///   - facts: what conditions may ask.
    public func decision(
        _ requester: Requester,
        _ action: String,
        _ resource: String,
        _ facts: any PolicyFacts
    ) -> PolicyDecision {
        var decision = PolicyDecision.notAllowed
        for statement in statements where statement.applies(requester, action, resource, facts) {
            guard statement.allows else { return .denied }
            decision = .allowed
        }
        return decision
    }
}

extension PolicyStatement {
    /// Whether it is about a request; conditions come last, for they may take some finding out.
    func applies(_ requester: Requester, _ action: String, _ resource: String, _ facts: any PolicyFacts) -> Bool {
        principal?.includes(requester) != false && actions.includes(action, facts)
            && resources.includes(resource, facts) && conditions.allSatisfy { $0.holds(facts) }
    }
}
