internal import AWSCore
internal import AWSWire

/// CloudFormation's functions in a template: `Ref`, `Fn::GetAtt`, `Fn::Sub`, `Fn::Join`, `Fn::Select`, `Fn::Split`
/// (<https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html>).
struct Intrinsic {
    /// What a name stands for; nil where nothing has that name.
    let ref: (String) throws(AWSError) -> JSON?
    /// An attribute of a resource.
    let attribute: (String, String) throws(AWSError) -> JSON

    /// Whether a value is a call of a function.
    static func isCall(_ value: JSON) -> Bool {
        guard let members = value.object, members.count == 1 else { return false }
        return members[0].name == "Ref" || members[0].name.hasPrefix("Fn::")
    }

    /// A value with all calls in it resolved.
    func resolve(_ value: JSON) throws(AWSError) -> JSON {
        switch value {
        case .array(let elements):
            var out: [JSON] = []
            for element in elements { out.append(try resolve(element)) }
            return .array(out)
        case .object(let members):
            if Self.isCall(value) { return try call(members[0].name, members[0].value) }
            var out: [JSON.Member] = []
            for member in members { out.append(.init(member.name, try resolve(member.value))) }
            return .object(out)
        default: return value
        }
    }

    private func call(_ name: String, _ argument: JSON) throws(AWSError) -> JSON {
        switch name {
        case "Ref": return try named(argument.string ?? "")
        case "Fn::GetAtt":
            guard let parts = argument.array, parts.count == 2, let resource = parts[0].string,
                let attribute = try resolve(parts[1]).string
            else { throw malformed(name) }
            return try self.attribute(resource, attribute)
        case "Fn::Sub": return .string(try substitute(argument))
        case "Fn::Join":
            guard let parts = try resolve(argument).array, parts.count == 2, let separator = parts[0].string,
                let list = parts[1].array
            else { throw malformed(name) }
            return .string(list.map { Self.text($0) ?? "" }.joined(separator: separator))
        case "Fn::Select":
            guard let parts = try resolve(argument).array, parts.count == 2,
                let index = Self.text(parts[0]).flatMap({ Int($0) }),
                let list = parts[1].array, list.indices.contains(index)
            else { throw malformed(name) }
            return list[index]
        case "Fn::Split":
            guard let parts = try resolve(argument).array, parts.count == 2, let separator = parts[0].string,
                let text = parts[1].string,
                !separator.isEmpty
            else { throw malformed(name) }
            return .array(
                text.split(separator: separator, omittingEmptySubsequences: false).map { .string(String($0)) }
            )
        default:
            throw TemplateError.template("the function \(name) is not supported")
        }
    }

    private func named(_ name: String) throws(AWSError) -> JSON {
        guard let value = try ref(name) else {
            throw TemplateError.template("nothing in it has the name \(name)")
        }
        return value
    }

    /// `${Name}`, `${Resource.Attribute}`, and `${!Literal}`.
    private func substitute(_ argument: JSON) throws(AWSError) -> String {
        var variables: [JSON.Member] = []
        var text = argument.string
        if let parts = argument.array, parts.count == 2 {
            text = parts[0].string
            variables = parts[1].object ?? []
        }
        guard var rest = text.map({ $0[...] }) else { throw malformed("Fn::Sub") }
        var out = ""
        while let open = rest.firstRange(of: "${") {
            out += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            guard let close = rest.firstIndex(of: "}") else { throw malformed("Fn::Sub") }
            let name = rest[..<close]
            rest = rest[close...].dropFirst()
            if name.hasPrefix("!") {
                out += "${\(name.dropFirst())}"
            } else if let variable = variables.first(where: { $0.name == name }) {
                out += Self.text(try resolve(variable.value)) ?? ""
            } else if let dot = name.firstIndex(of: ".") {
                out += Self.text(try attribute(String(name[..<dot]), String(name[dot...].dropFirst()))) ?? ""
            } else {
                out += Self.text(try named(String(name))) ?? ""
            }
        }
        return out + rest
    }

    /// A scalar's text.
    static func text(_ value: JSON) -> String? {
        switch value {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }

    private func malformed(_ name: String) -> AWSError {
        TemplateError.template("a call of \(name) is malformed")
    }
}
