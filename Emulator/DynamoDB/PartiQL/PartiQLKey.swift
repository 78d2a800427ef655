import AWSCore
import AWSWire

extension KeyLayout {
    var hashNames: [String] { hash.map(\.name) }

    func attribute(_ name: String) -> KeyAttribute? {
        (hash + range).first { ExactString.equal($0.name, name) }
    }
}

/// The one item that a WHERE clause names, and what else it asks for.
struct PartiQLItem: Sendable {
    var key: [String: AttributeValue] = [:]
    /// The conditions beside those on the key.
    var rest: [PartiQLExpression] = []

    /// - Throws: `ValidationException` where the clause does not set every attribute of the key.
    init(_ condition: PartiQLExpression?, _ key: KeyLayout, _ values: PartiQLValues) throws(AWSError) {
        for part in condition?.conjuncts ?? [] {
            if let name = part.nestedEquality(values), key.attribute(name) != nil { throw PartiQLError.keyNested(name) }
            guard let (name, value) = part.equality(values), let attribute = key.attribute(name) else {
                rest.append(part)
                continue
            }
            let checked = try attribute.checked(value, values)
            if let known = self.key[name] {
                guard known == checked else { throw PartiQLError.keyTwice(name) }
            }
            self.key[name] = checked
        }
        guard self.key.count == key.names.count else { throw PartiQLError.keyIncomplete }
    }
}

extension KeyAttribute {
    /// The value of an expression, of the key's type.
    func checked(_ expression: PartiQLExpression, _ values: PartiQLValues) throws(AWSError) -> AttributeValue {
        let value = try values.value(expression)
        switch value {
        case .s, .n, .b: break
        default: throw PartiQLError.keyScalar(name, value.typeName)
        }
        guard value.typeName == type else { throw PartiQLError.keyType(name) }
        return value
    }
}

extension PartiQLExpression {
    /// What the expression says with AND between.
    var conjuncts: [PartiQLExpression] {
        guard case .binary(.and, let left, let right) = kind else { return [self] }
        return left.conjuncts + right.conjuncts
    }

    /// What the expression says with OR between.
    var disjuncts: [PartiQLExpression] {
        guard case .binary(.or, let left, let right) = kind else { return [self] }
        return left.disjuncts + right.disjuncts
    }

    /// The attribute and the value of `name = value`, in either order.
    func equality(_ values: PartiQLValues) -> (name: String, value: PartiQLExpression)? {
        guard case .binary(.equal, let left, let right) = kind else { return nil }
        if case .path(let path) = left.kind, let name = path.name, values.isValue(right) { return (name, right) }
        if case .path(let path) = right.kind, let name = path.name, values.isValue(left) { return (name, left) }
        return nil
    }

    /// The attribute of `name.more = value`, in either order.
    func nestedEquality(_ values: PartiQLValues) -> String? {
        guard case .binary(.equal, let left, let right) = kind else { return nil }
        if case .path(let path) = left.kind, path.name == nil, values.isValue(right) { return path.topLevelName }
        if case .path(let path) = right.kind, path.name == nil, values.isValue(left) { return path.topLevelName }
        return nil
    }

    /// The attribute and the values of `name IN [values]`.
    func membership(_ values: PartiQLValues) -> (name: String, values: [PartiQLExpression])? {
        guard case .binary(.isIn, let left, let right) = kind, case .path(let path) = left.kind, let name = path.name
        else { return nil }
        switch right.kind {
        case .list(let elements), .bag(let elements):
            return elements.allSatisfy(values.isValue) ? (name, elements) : nil
        default: return nil
        }
    }

    /// The attributes that the expression names, each once, in its order.
    var attributeNames: [String] {
        var seen: Set<String> = []
        return allNames.filter { seen.insert($0).inserted }
    }

    private var allNames: [String] {
        switch kind {
        case .path(let path): [path.topLevelName]
        case .call(_, let operands): operands.flatMap(\.allNames)
        case .list(let elements), .bag(let elements): elements.flatMap(\.allNames)
        case .negative(let inner), .not(let inner), .isType(let inner, _): inner.allNames
        case .binary(_, let left, let right): left.allNames + right.allNames
        case .between(let operand, let low, let high): operand.allNames + low.allNames + high.allNames
        case .string, .number, .bool, .null, .missing, .parameter, .map, .statement: []
        }
    }
}
