import AWSCore
import AWSWire

// Which fault is told where an expression has several: the one that the walk of AWS's own engine meets first
// (ExpressionValidator and ASTListener, which DynamoDB Local has inside). Operands come before their operators; of updates
// and projections the last path comes first, and all paths before any value.

/// The symbols of an expression as far as a request defines them.
struct DefinedSymbols {
    /// What is not defined stands for anything.
    let symbols: BoundSymbols
    private let undefinedNames: [Int: String]
    private let undefinedValues: [Int: String]
    private let kind: ExpressionKind

    init(_ symbols: ExpressionSymbols, _ kind: ExpressionKind, _ context: ExpressionContext) {
        self.kind = kind
        var names: [String] = []
        var undefinedNames: [Int: String] = [:]
        for (i, name) in symbols.names.enumerated() {
            let bound = name.isPlaceholder ? context.name(name.text) : name.text
            if bound == nil { undefinedNames[i] = name.text }
            names.append(bound ?? name.text)
        }
        var values: [AttributeValue] = []
        var undefinedValues: [Int: String] = [:]
        for (i, name) in symbols.values.enumerated() {
            let bound = context.value(name)
            if bound == nil { undefinedValues[i] = name }
            values.append(bound ?? .null)
        }
        self.symbols = BoundSymbols(steps: symbols.steps, names: names, values: values)
        self.undefinedNames = undefinedNames
        self.undefinedValues = undefinedValues
    }

    func require(_ path: DocumentPath) throws(AWSError) {
        for case .name(let name) in symbols.steps[path.range] {
            if let text = undefinedNames[name] { throw kind.undefinedName(text) }
        }
    }

    func require(value: Int) throws(AWSError) {
        if let text = undefinedValues[value] { throw kind.undefinedValue(text) }
    }

    /// Refuses paths that are not defined, or meet.
    func require(apart paths: [DocumentPath]) throws(AWSError) {
        for i in paths.indices.reversed() {
            try require(paths[i])
            try symbols.checkApart(paths[i], paths[(i + 1)...], kind)
        }
    }
}

extension ConditionSyntax {
    /// What is wrong with the condition of a request; nil where nothing is.
    func fault(_ context: ExpressionContext) -> AWSError? {
        let defined = DefinedSymbols(symbols, kind, context)
        let checks = ConditionChecks(syntax: self, symbols: defined.symbols)
        do throws(AWSError) {
            // The children of a node stand before it.
            for node in nodes {
                for operand in operands(of: node) {
                    switch operand {
                    case .path(let path), .sizeOfPath(let path): try defined.require(path)
                    case .value(let value), .sizeOfValue(let value): try defined.require(value: value)
                    }
                }
                try checks.check(node)
            }
            return nil
        } catch {
            return error
        }
    }

    private func operands(of node: Node) -> [Operand] {
        switch node {
        case .and, .or, .not: []
        case .exists(let one), .notExists(let one): [one]
        case .compare(_, let one, let two), .hasType(let one, let two), .beginsWith(let one, let two),
            .contains(let one, let two):
            [one, two]
        case .between(let one, let two, let three): [one, two, three]
        case .isIn(let one, let list): [one] + operands[list]
        }
    }
}

extension UpdateSyntax {
    /// What is wrong with the update of a request; nil where nothing is.
    func fault(_ context: ExpressionContext) -> AWSError? {
        let defined = DefinedSymbols(symbols, kind, context)
        let checks = UpdateChecks(syntax: self, symbols: defined.symbols)
        do throws(AWSError) {
            try defined.require(apart: targets)
            for action in actions.reversed() {
                switch action {
                case .set(_, let node): try check(node, defined, checks)
                case .add(_, let value), .delete(_, let value): try defined.require(value: value)
                case .remove: break
                }
                try checks.check(action)
            }
            return nil
        } catch {
            return error
        }
    }

    // As deep as functions are nested, which count as operators, of which there are at most 300.
    private func check(_ index: Int, _ defined: DefinedSymbols, _ checks: UpdateChecks) throws(AWSError) {
        switch nodes[index] {
        case .path(let path): try defined.require(path)
        case .value(let value): try defined.require(value: value)
        case .ifNotExists(let path, let other):
            try defined.require(path)
            try check(other, defined, checks)
        case .listAppend(let one, let two), .plus(let one, let two), .minus(let one, let two):
            try check(one, defined, checks)
            try check(two, defined, checks)
        }
        try checks.check(nodes[index])
    }
}

extension ProjectionSyntax {
    /// What is wrong with the projection of a request; nil where nothing is.
    func fault(_ context: ExpressionContext) -> AWSError? {
        do throws(AWSError) {
            try DefinedSymbols(symbols, .projection, context).require(apart: paths)
            return nil
        } catch {
            return error
        }
    }
}
