public import AWSWire

/// A policy, taken apart once for all requests that it decides on.
///
/// IAM User Guide, "IAM JSON policy element reference".
public struct PolicyDocument: Sendable {
    /// The statements in their order.
    public let statements: [PolicyStatement]

    /// Whether it belongs to a resource, whose statements say whom they are about, or to a user or role.
    public enum Kind: Sendable {
        case resource, identity
    }

    /// Reads a policy's text.
    public init(parsing text: String, _ kind: Kind = .resource) throws(PolicyFault) {
        guard text.utf8.first == UInt8(ascii: "{"), let json = try? JSON(parsing: Array(text.utf8)) else {
            throw .notJSON
        }
        try self.init(json, kind)
    }

    /// Reads a policy.
    public init(_ json: JSON, _ kind: Kind = .resource) throws(PolicyFault) {
        guard let statement = json["Statement"] else { throw .noStatement }
        if let version = json["Version"], version != "2012-10-17", version != "2008-10-17" { throw .unknownVersion }
        let hasVariables = json["Version"] == "2012-10-17"
        let all = statement.array ?? [statement]
        guard !all.isEmpty else { throw .emptyStatement }
        var statements: [PolicyStatement] = []
        for one in all {
            let statement = try PolicyStatement(one, kind, hasVariables: hasVariables)
            if let id = statement.id, !id.isEmpty, statements.contains(where: { $0.id == id }) {
                throw .duplicateID(id)
            }
            statements.append(statement)
        }
        self.statements = statements
    }
}

/// A statement of a policy.
public struct PolicyStatement: Sendable {
    /// Its `Sid`.
    public let id: String?
    /// Whether its effect is `Allow`; else it is `Deny`.
    public let allows: Bool
    /// Whom it is about; nil in policies of users and roles.
    public let principal: PrincipalElement?
    /// What it is about: actions.
    public let actions: PatternElement
    /// What it is about: resources.
    public let resources: PatternElement
    /// When it counts.
    public let conditions: [PolicyCondition]

    init(_ json: JSON, _ kind: PolicyDocument.Kind, hasVariables: Bool) throws(PolicyFault) {
        guard json.object != nil else { throw .statementIsNoObject }
        guard let effect = json["Effect"] else { throw .noEffect }
        guard effect == "Allow" || effect == "Deny" else { throw .unknownEffect(effect.string ?? "") }
        id = json["Sid"]?.string
        allows = effect == "Allow"
        if let principal = json["Principal"] {
            self.principal = try PrincipalElement(principal, isNegated: false)
        } else if let principal = json["NotPrincipal"] {
            self.principal = try PrincipalElement(principal, isNegated: true)
        } else {
            guard kind == .identity else { throw .noPrincipal }
            principal = nil
        }
        guard
            let actions = PatternElement(json, "Action", hasVariables: false, ignoringCase: true),
            let resources = PatternElement(json, "Resource", hasVariables: hasVariables)
        else { throw .missingElement }
        self.actions = actions
        self.resources = resources
        conditions = try PolicyCondition.all(json["Condition"], hasVariables: hasVariables)
    }
}

/// Actions or resources of a statement, or those that it is not about.
public struct PatternElement: Sendable {
    /// As they were written.
    public let texts: [String]
    /// Whether it is about all but these.
    public let isNegated: Bool
    private let patterns: [PolicyPattern]
    private let ignoresCase: Bool

    /// Reads the element of a name, or the one with `Not` before it; nil where there is neither.
    init?(_ json: JSON, _ name: String, hasVariables: Bool, ignoringCase: Bool = false) {
        guard let value = json[name] ?? json["Not\(name)"] else { return nil }
        isNegated = json[name] == nil
        texts = (value.array ?? [value]).compactMap(\.string)
        patterns = texts.map {
            PolicyPattern($0, wildcards: true, variables: hasVariables, ignoringCase: ignoringCase)
        }
        ignoresCase = ignoringCase
    }

    /// Whether the statement is about something.
    func includes(_ text: String, _ facts: (any PolicyFacts)?) -> Bool {
        let text = ignoresCase ? text.lowercased() : text
        return patterns.contains { $0.matches(text, facts) } != isNegated
    }
}
