import AWSCore
import AWSWire

/// An `UpdateExpression` with the placeholders of one request.
final class Update: Sendable {
    /// The top-level attributes that the update names as its targets, in its order.
    let touchedNames: [String]
    /// Whether it stands for `AttributeUpdates`, whose errors are told in other words.
    private let isLegacy: Bool
    private let syntax: UpdateSyntax
    private let symbols: BoundSymbols

    /// Reads an update.
    /// - Throws: `ValidationException` in AWS's words for what is wrong with it whatever the table and the item.
    convenience init(_ text: String, isLegacy: Bool = false, _ context: inout ExpressionContext) throws(AWSError) {
        let syntax = try UpdateSyntax.of(text)
        do throws(AWSError) {
            try self.init(syntax, context.bind(syntax.symbols, .update), isLegacy: isLegacy)
        } catch {
            throw syntax.fault(context) ?? error
        }
    }

    /// Takes an update whose names and values are put in.
    init(_ syntax: UpdateSyntax, _ symbols: BoundSymbols, isLegacy: Bool = false) throws(AWSError) {
        self.isLegacy = isLegacy
        self.syntax = syntax
        self.symbols = symbols
        touchedNames = symbols.topLevelNames(syntax.targets)
        try UpdateChecks(syntax: syntax, symbols: symbols).check()
    }

    /// All names of its paths, those of attributes among them.
    var names: [String] { symbols.names }

    /// The attributes into which the update's paths lead.
    var enteredNames: [String] { symbols.entered(syntax.symbols.paths) }

    /// Refuses an update of the attributes of the table's key.
    func check(keyNames: [String]) throws(AWSError) {
        for name in touchedNames where keyNames.contains(where: { ExactString.equal($0, name) }) {
            throw ExpressionError.keyUpdated(name)
        }
    }

    /// What the update counts as beside the item that it makes, bytes.
    var countedBytes: Int { syntax.countedBytes }

    /// Whether the update changes nothing; one that was read never does.
    var isEmpty: Bool { syntax.actions.isEmpty }

    /// Whether all that it does is to remove attributes and elements of sets.
    var onlyTakesAway: Bool {
        !isEmpty
            && syntax.actions.allSatisfy { action in
                switch action {
                case .remove, .delete: true
                case .set, .add: false
                }
            }
    }

    /// What an item has of the targets as JSON, as `UPDATED_OLD` and `UPDATED_NEW` return it: of maps and lists only the
    /// parts that the update names; nil where it has none of them.
    func targets(in item: [String: AttributeValue]) -> [UInt8]? {
        guard syntax.targets.allSatisfy({ $0.count == 1 }) else {
            let parts = ProjectionTree(syntax.targets, symbols).apply(item)
            return parts.isEmpty ? nil : AttributeValue.json(parts)
        }
        var out = JSONText(capacity: 128)
        for name in touchedNames {
            guard let value = item[name] else { continue }
            out.raw(out.bytes.isEmpty ? "{" : ",")
            out.string(name)
            out.raw(":")
            value.write(to: &out)
        }
        guard !out.bytes.isEmpty else { return nil }
        out.raw("}")
        return out.bytes
    }

    /// Makes the update.
    ///
    /// Everything that it reads is as it was before; an error leaves the item so.
    /// - Returns: the top-level attributes that it touched.
    /// - Throws: `ValidationException` where the item does not have what the update needs.
    @discardableResult
    func apply(to item: inout [String: AttributeValue]) throws(AWSError) -> [String] {
        var assignments: [(path: DocumentPath, value: AttributeValue)] = []
        assignments.reserveCapacity(syntax.actions.count)
        var removals: [DocumentPath] = []
        for action in syntax.actions {
            switch action {
            case .set(let path, let node): assignments.append((path, try value(node, item)))
            case .remove(let path): removals.append(path)
            case .add(let path, let value): assignments.append((path, try sum(path, symbols.values[value], item)))
            case .delete(let path, let value):
                guard let rest = try difference(path, symbols.values[value], item) else { continue }
                if AttributeValueSets.isEmptySet(rest) {
                    removals.append(path)
                } else {
                    assignments.append((path, rest))
                }
            }
        }
        var changed = item
        let editor = DocumentEditor(symbols: symbols)
        // Elements behind the end of a list are appended in the order of their numbers, and removed from the end on.
        if assignments.count > 1 { assignments.sort { editor.precedes($0.path, $1.path) } }
        if removals.count > 1 { removals.sort { editor.precedes($1, $0) } }
        for (path, value) in assignments { try editor.assign(value, path, &changed) }
        for path in removals { try editor.remove(path, &changed) }
        item = changed
        return touchedNames
    }
}

extension Update {
    private var typeError: AWSError { isLegacy ? LegacyError.updatedType : ExpressionError.operandType }

    // As deep as functions are nested, which count as operators, of which there are at most 300.
    private func value(_ node: Int, _ item: [String: AttributeValue]) throws(AWSError) -> AttributeValue {
        switch syntax.nodes[node] {
        case .value(let index): return symbols.values[index]
        case .path(let path):
            guard let value = symbols.value(at: path, in: item) else { throw ExpressionError.attributeMissing }
            return value
        case .ifNotExists(let path, let other):
            if let value = symbols.value(at: path, in: item) { return value }
            return try value(other, item)
        case .listAppend(let one, let two):
            guard case .l(let one) = try value(one, item), case .l(let two) = try value(two, item) else {
                throw typeError
            }
            return .l(one + two)
        case .plus(let one, let two):
            return .n(try number(value(one, item)).adding(number(value(two, item))).text)
        case .minus(let one, let two):
            return .n(try number(value(one, item)).subtracting(number(value(two, item))).text)
        }
    }

    private func number(_ value: AttributeValue) throws(AWSError) -> DynamoNumber {
        guard case .n(let text) = value else { throw typeError }
        return try DynamoNumber(text)
    }

    /// `ADD`: a number to a number, the elements of a set to a set; to nothing, as it is.
    private func sum(
        _ path: DocumentPath,
        _ value: AttributeValue,
        _ item: [String: AttributeValue]
    ) throws(AWSError) -> AttributeValue {
        guard let old = symbols.value(at: path, in: item) else { return value }
        if case .n = value { return .n(try number(old).adding(number(value)).text) }
        guard let union = AttributeValueSets.union(old, value) else { throw typeError }
        return union
    }

    /// `DELETE`: the elements of a set from a set; nil where there is none.
    private func difference(
        _ path: DocumentPath,
        _ value: AttributeValue,
        _ item: [String: AttributeValue]
    ) throws(AWSError) -> AttributeValue? {
        guard let old = symbols.value(at: path, in: item) else { return nil }
        guard let rest = AttributeValueSets.difference(old, value) else { throw typeError }
        return rest
    }
}
