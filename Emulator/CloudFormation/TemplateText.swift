internal import AWSCore
internal import AWSWire
internal import Yams

/// YAML as JSON, CloudFormation's short tags (`!Ref`, `!GetAtt` ...) in their long form.
enum TemplateText {
    static func parse(_ text: String) throws(AWSError) -> JSON {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw TemplateError.template("it is no YAML: \(oneLine("\(error)"))")
        }
        guard let node, node.mapping != nil else { throw TemplateError.template("it is no map of sections") }
        return json(node)
    }

    private static func oneLine(_ text: String) -> String {
        text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.allSatisfy { $0 == "^" } }.joined(
            separator: " "
        )
    }

    private static func json(_ node: Node) -> JSON {
        let tag = "\(node.tag)"
        guard tag.hasPrefix("!"), tag.count > 1, !tag.hasPrefix("!!") else { return plain(node) }
        let name = String(tag.dropFirst())
        switch name {
        case "Ref", "Condition": return .object([.init(name, plain(node))])
        case "GetAtt":
            // `!GetAtt Table.Arn` is the short form of a list of two.
            if let text = node.string, let dot = text.firstIndex(of: ".") {
                return .object([
                    .init("Fn::GetAtt", [.string(String(text[..<dot])), .string(String(text[dot...].dropFirst()))])
                ])
            }
            return .object([.init("Fn::GetAtt", plain(node))])
        default: return .object([.init("Fn::\(name)", plain(node))])
        }
    }

    private static func plain(_ node: Node) -> JSON {
        switch node {
        case .scalar(let scalar): return self.scalar(scalar)
        case .sequence(let sequence): return .array(sequence.map(json))
        case .mapping(let mapping): return .object(mapping.map { .init($0.key.string ?? "", json($0.value)) })
        case .alias: return .null
        }
    }

    /// A plain scalar that looks like a number or a truth value is one; a number with leading zeros, as an account's id,
    /// is text.
    private static func scalar(_ scalar: Node.Scalar) -> JSON {
        let text = scalar.string
        guard scalar.style == .plain || scalar.style == .any else { return .string(text) }
        switch text {
        case "", "~", "null": return .null
        case "true", "True": return .bool(true)
        case "false", "False": return .bool(false)
        default:
            if let number = try? JSON(parsing: text.utf8), case .number = number { return number }
            return .string(text)
        }
    }
}
