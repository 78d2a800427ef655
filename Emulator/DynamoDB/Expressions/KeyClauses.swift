import AWSCore
import AWSWire

/// Takes a key condition apart into its conditions on one attribute each.
struct KeyClauses {
    struct Clause {
        var attribute: String
        var condition: SortCondition

        /// The values must be of the key's type.
        func requireType(_ type: String) throws(AWSError) {
            let values =
                switch condition {
                case .equal(let value), .less(let value), .lessOrEqual(let value), .greater(let value),
                    .greaterOrEqual(let value), .beginsWith(let value):
                    [value]
                case .between(let low, let high): [low, high]
                }
            guard values.allSatisfy({ $0.typeName == type }) else { throw ExpressionError.keyType }
        }
    }

    let syntax: ConditionSyntax
    let symbols: BoundSymbols

    /// Reads a `KeyConditionExpression` as far as no table is needed for it.
    init(_ text: String, _ context: inout ExpressionContext) throws(AWSError) {
        syntax = try ConditionSyntax.of(text, .keyCondition)
        do throws(AWSError) {
            symbols = try context.bind(syntax.symbols, syntax.kind)
            try ConditionChecks(syntax: syntax, symbols: symbols).check()
        } catch {
            throw syntax.fault(context) ?? error
        }
    }

    func clauses() throws(AWSError) -> [Clause] {
        // Every node that is not part of another one by AND is a clause, and they stand in the order of the text.
        var clauses: [Clause] = []
        for node in syntax.nodes {
            if let clause = try clause(node) { clauses.append(clause) }
        }
        return clauses
    }

    private func clause(_ node: ConditionSyntax.Node) throws(AWSError) -> Clause? {
        switch node {
        case .and: return nil
        case .or: throw ExpressionError.keyOperator("OR")
        case .not: throw ExpressionError.keyOperator("NOT")
        case .isIn: throw ExpressionError.keyOperator("IN")
        case .exists: throw ExpressionError.keyOperator("attribute_exists")
        case .notExists: throw ExpressionError.keyOperator("attribute_not_exists")
        case .hasType: throw ExpressionError.keyOperator("attribute_type")
        case .contains: throw ExpressionError.keyOperator("contains")
        case .compare(.notEqual, _, _): throw ExpressionError.keyOperator("<>")
        case .beginsWith(let operand, let start):
            let values = try values([operand, start])
            return Clause(attribute: try attribute(operand, "begins_with"), condition: .beginsWith(values[0]))
        case .between(let operand, let low, let high):
            let values = try values([operand, low, high])
            return Clause(attribute: try attribute(operand, "BETWEEN"), condition: .between(values[0], values[1]))
        case .compare(let comparator, let left, let right):
            let values = try values([left, right])
            if case .path = left {
                return Clause(
                    attribute: try attribute(left, comparator.rawValue),
                    condition: condition(comparator, values[0])
                )
            }
            let mirrored = mirror(comparator)
            return Clause(
                attribute: try attribute(right, comparator.rawValue),
                condition: condition(mirrored, values[0])
            )
        }
    }

    /// The values of a condition that has one path beside them.
    private func values(_ operands: [ConditionSyntax.Operand]) throws(AWSError) -> [AttributeValue] {
        var values: [AttributeValue] = []
        var paths: [DocumentPath] = []
        for operand in operands {
            switch operand {
            case .path(let path): paths.append(path)
            case .value(let index): values.append(symbols.values[index])
            case .sizeOfPath, .sizeOfValue: throw ExpressionError.keyNested
            }
        }
        guard let path = paths.first else { throw ExpressionError.keyNoAttribute }
        guard paths.count == 1 else { throw ExpressionError.keySeveralAttributes }
        guard path.count == 1 else { throw ExpressionError.keyNestedAttribute }
        return values
    }

    private func attribute(_ operand: ConditionSyntax.Operand, _ name: String) throws(AWSError) -> String {
        guard case .path(let path) = operand else { throw ExpressionError.keyFirstOperand(name) }
        return symbols.topLevelName(path)
    }

    private func condition(_ comparator: ConditionSyntax.Comparator, _ value: AttributeValue) -> SortCondition {
        switch comparator {
        case .equal, .notEqual: .equal(value)
        case .less: .less(value)
        case .lessOrEqual: .lessOrEqual(value)
        case .greater: .greater(value)
        case .greaterOrEqual: .greaterOrEqual(value)
        }
    }

    /// The comparison with its sides changed.
    private func mirror(_ comparator: ConditionSyntax.Comparator) -> ConditionSyntax.Comparator {
        switch comparator {
        case .equal, .notEqual: comparator
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}
