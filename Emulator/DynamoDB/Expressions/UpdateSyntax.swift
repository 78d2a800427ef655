import AWSCore

/// An update as it is written.
///
/// It depends only on the text, so one can serve many requests.
final class UpdateSyntax: Sendable {
    enum Section: String, Sendable, CaseIterable {
        case set = "SET"
        case remove = "REMOVE"
        case add = "ADD"
        case delete = "DELETE"
    }

    /// What stands behind the `=` of a `SET`; the operands of a node stand before it.
    enum Node: Sendable {
        case path(DocumentPath)
        /// The index of a value.
        case value(Int)
        case ifNotExists(DocumentPath, Int)
        case listAppend(Int, Int)
        case plus(Int, Int)
        case minus(Int, Int)
    }

    enum Action: Sendable {
        /// The second is the index of a node.
        case set(DocumentPath, Int)
        case remove(DocumentPath)
        /// The second is the index of a value, here and below.
        case add(DocumentPath, Int)
        case delete(DocumentPath, Int)

        var path: DocumentPath {
            switch self {
            case .set(let path, _), .remove(let path), .add(let path, _), .delete(let path, _): path
            }
        }
    }

    /// Where it stands; errors name it.
    let kind: ExpressionKind
    let symbols: ExpressionSymbols
    let nodes: [Node]
    let actions: [Action]
    /// The paths of the actions, in their order.
    let targets: [DocumentPath]
    /// What the update counts as beside the item that it makes, bytes: 3, for each value that it writes 19, and 50 more for
    /// a sum and one for a place in a list, 2 for each that it takes away.
    let countedBytes: Int

    /// Takes nodes and actions: those of the update expression of some symbols, or made of another language.
    init(_ kind: ExpressionKind, _ nodes: [Node], _ actions: [Action], _ symbols: ExpressionSymbols) {
        self.kind = kind
        self.nodes = nodes
        self.actions = actions
        self.symbols = symbols
        targets = actions.map(\.path)
        countedBytes = actions.reduce(3) { bytes, action in
            guard case .set(let path, let node) = action else {
                if case .remove = action { return bytes + 2 }
                return bytes + 19
            }
            let isInList = symbols.steps[path.range].contains { if case .index = $0 { true } else { false } }
            switch nodes[node] {
            case .plus, .minus: return bytes + (isInList ? 70 : 69)
            default: return bytes + (isInList ? 20 : 19)
            }
        }
    }

    private static let updates = SyntaxCache<UpdateSyntax>()

    /// The syntax of a text, which is read once.
    static func of(_ text: String) throws(AWSError) -> UpdateSyntax {
        try updates.syntax(text) { () throws(AWSError) in
            var parser = try UpdateParser(text)
            return try parser.parse()
        }
    }
}

extension ExpressionParser {
    /// The section of an update that the current word opens.
    var section: UpdateSyntax.Section? {
        guard kind == .update, current.kind == .identifier else { return nil }
        let word = word(current)
        switch word.count {
        case 3: return ExpressionToken.same(word, "SET") ? .set : ExpressionToken.same(word, "ADD") ? .add : nil
        case 6:
            return ExpressionToken.same(word, "REMOVE") ? .remove : ExpressionToken.same(word, "DELETE") ? .delete : nil
        default: return nil
        }
    }
}
