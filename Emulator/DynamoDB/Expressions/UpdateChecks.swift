import AWSCore
import AWSWire

/// What DynamoDB refuses in an update before it looks at an item: paths that meet and values of the wrong type.
struct UpdateChecks {
    let syntax: UpdateSyntax
    let symbols: BoundSymbols

    func check() throws(AWSError) {
        for node in syntax.nodes { try check(node) }
        for action in syntax.actions { try check(action) }
        try symbols.checkApart(syntax.targets, syntax.kind)
    }

    func check(_ node: UpdateSyntax.Node) throws(AWSError) {
        switch node {
        case .plus(let one, let two): try require([one, two], "N", "+")
        case .minus(let one, let two): try require([one, two], "N", "-")
        case .listAppend(let one, let two): try require([one, two], "L", "list_append")
        case .path, .value, .ifNotExists: break
        }
    }

    private func require(_ nodes: [Int], _ type: String, _ name: String) throws(AWSError) {
        for node in nodes {
            guard case .value(let index) = syntax.nodes[node], symbols.values[index].typeName != type else { continue }
            throw syntax.kind.operandType(name, symbols.values[index].typeName)
        }
    }

    func check(_ action: UpdateSyntax.Action) throws(AWSError) {
        switch action {
        case .set, .remove: break
        case .add(_, let index):
            switch symbols.values[index] {
            case .n, .ss, .ns, .bs: break
            default: throw ExpressionError.sectionType("ADD", Self.longName(symbols.values[index]))
            }
        case .delete(_, let index):
            switch symbols.values[index] {
            case .ss, .ns, .bs: break
            default: throw ExpressionError.sectionType("DELETE", Self.longName(symbols.values[index]))
            }
        }
    }

    /// The types as these two errors call them.
    private static func longName(_ value: AttributeValue) -> String {
        switch value {
        case .s: "STRING"
        case .n: "NUMBER"
        case .b: "BINARY"
        case .ss: "STRING_SET"
        case .ns: "NUMBER_SET"
        case .bs: "BINARY_SET"
        case .m: "MAP"
        case .l: "LIST"
        case .bool: "BOOLEAN"
        case .null: "NULL"
        case .malformed: ""
        }
    }
}
