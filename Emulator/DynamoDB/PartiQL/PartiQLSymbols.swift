import AWSWire

/// The names and values that a statement's expressions refer to, as DynamoDB's own expressions have them.
struct PartiQLSymbols {
    private(set) var symbols = ExpressionSymbols()
    private var values: [AttributeValue] = []

    /// With the values put in: nothing stands for anything else.
    var bound: BoundSymbols {
        BoundSymbols(steps: symbols.steps, names: symbols.names.map(\.text), values: values)
    }

    mutating func path(_ path: PartiQLPath) -> DocumentPath {
        let first = symbols.steps.count
        for step in path.steps {
            switch step {
            case .name(let name):
                symbols.steps.append(.name(symbols.names.count))
                symbols.names.append(.init(text: name, isPlaceholder: false))
            case .index(let index): symbols.steps.append(.index(index))
            }
        }
        let made = DocumentPath(first: Int32(first), count: Int32(path.steps.count))
        symbols.paths.append(made)
        return made
    }

    mutating func value(_ value: AttributeValue) -> Int {
        values.append(value)
        return values.count - 1
    }
}
