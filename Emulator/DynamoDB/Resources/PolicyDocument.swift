internal import AWSCore
internal import AWSWire

/// A resource policy in the one form in which GetResourcePolicy tells it, whatever form it was put in.
///
/// The form was measured on AWS in October 2026 ("ack-api-quirks", DDB-TABLE-207, 208 and 351 to 355).
struct PolicyDocument: Sendable {
    /// The most bytes of a text, white space and all (DDB-TABLE-211).
    static let most = 20_480
    /// What only a stream's policy is about (developer guide, "API operations supported by resource-based policies").
    private static let streamActions: Set = [
        "dynamodb:describestream", "dynamodb:getrecords", "dynamodb:getsharditerator",
    ]

    let text: String
    let statements: [JSON]

    /// Reads a policy and checks it.
    init(_ text: String, ofStream isOfStream: Bool = false) throws(AWSError) {
        guard text.utf8.count <= Self.most else { throw PolicyError.size }
        guard let json = try? JSON(parsing: text.utf8) else { throw PolicyError.notJSON }
        if case .null = json { throw PolicyError.notPolicy }
        guard let members = json.object else { throw PolicyError.notJSON }
        guard let statement = json["Statement"] else { throw PolicyError.syntax(behind: text) }
        let statements = (statement.array ?? [statement]).map(Self.canonical)
        try Self.check(statements, isOfStream: isOfStream)
        // A policy without a version is of the oldest, as IAM has it.
        let version = json["Version"] == nil ? [JSON.Member("Version", "2008-10-17")] : []
        let whole = Self.ordered(.object(version + members), ["Version", "Id", "Statement"]) { name, value in
            name == "Statement" ? .array(statements) : value
        }
        self.text = String(decoding: whole.bytes, as: UTF8.self)
        self.statements = statements
    }

    /// The texts of an element, which is one or a list of them.
    static func texts(_ element: JSON?) -> [String] {
        guard let element else { return [] }
        return (element.array ?? [element]).compactMap(\.string)
    }

    private static func check(_ statements: [JSON], isOfStream: Bool) throws(AWSError) {
        guard !statements.isEmpty else { throw PolicyError.noStatements }
        for statement in statements {
            for element in ["Effect", "Principal", "Action", "Resource"] {
                guard statement[element] != nil || statement["Not\(element)"] != nil else {
                    throw PolicyError.missing(element)
                }
            }
        }
        let ids = statements.compactMap { $0["Sid"]?.string }.filter { !$0.isEmpty }
        guard Set(ids).count == ids.count else { throw PolicyError.repeatedID }
        let actions = statements.flatMap { texts($0["Action"]) }
        let foreign = actions.filter { streamActions.contains($0.lowercased()) }
        guard isOfStream || foreign.isEmpty else { throw PolicyError.invalidActions(foreign) }
        guard !statements.contains(where: isUnbounded) else { throw PolicyError.unbounded }
    }

    // MARK: the form

    private static func canonical(_ statement: JSON) -> JSON {
        let names = [
            "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
        ]
        return ordered(statement, names) { name, value in
            switch name {
            case "Effect": effect(value)
            case "Principal", "NotPrincipal": principal(value)
            case "Condition": condition(value)
            case "Sid": value
            default: single(value)
            }
        }
    }

    /// An object with its members in the order of some names, each changed; others follow as they are.
    private static func ordered(_ json: JSON, _ names: [String], _ change: (String, JSON) -> JSON) -> JSON {
        guard let members = json.object else { return json }
        let known = names.compactMap { name in json[name].map { JSON.Member(name, change(name, $0)) } }
        return .object(known + members.filter { !names.contains($0.name) })
    }

    private static func effect(_ value: JSON) -> JSON {
        switch value.string?.lowercased() {
        case "allow": .string("Allow")
        case "deny": .string("Deny")
        default: value
        }
    }

    /// Each principal once, and an account as its root.
    private static func principal(_ value: JSON) -> JSON {
        guard let kinds = value.object else { return value }
        let members = kinds.map { kind in
            var principals: [JSON] = []
            for one in kind.value.array ?? [kind.value] {
                let principal = kind.name == "AWS" ? root(one) : one
                if !principals.contains(principal) { principals.append(principal) }
            }
            return JSON.Member(kind.name, single(.array(principals)))
        }
        return .object(members)
    }

    private static func root(_ principal: JSON) -> JSON {
        guard let account = principal.string, account.utf8.count == 12,
            account.utf8.allSatisfy({ (48...57).contains($0) })
        else { return principal }
        return .string("arn:aws:iam::\(account):root")
    }

    private static func condition(_ value: JSON) -> JSON {
        guard let operators = value.object else { return value }
        let members = operators.map { one in
            guard let keys = one.value.object else { return one }
            return JSON.Member(one.name, .object(keys.map { JSON.Member($0.name, single($0.value)) }))
        }
        return .object(members)
    }

    /// A list of one is that one; longer lists stay as they are.
    private static func single(_ value: JSON) -> JSON {
        guard let list = value.array, list.count == 1 else { return value }
        return list[0]
    }
}
