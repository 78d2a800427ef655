import AWSCore
import AWSWire

/// The values of a statement: its literals, and the parameters of the request (ql-reference.data-types).
struct PartiQLValues: Sendable {
    private let parameters: [AttributeValue]

    /// Takes the request's parameters; what are more than the `?` stand for nothing, as in the guide's examples that
    /// put the `?` in quotes (ql-reference.multiplestatements.batching).
    /// - Throws: `ValidationException` where they are fewer than the `?`, or where one cannot be kept.
    init(_ parameters: [AttributeValue]?, for text: PartiQLText) throws(AWSError) {
        var stored: [AttributeValue] = []
        for parameter in parameters ?? [] { stored.append(try AttributeValueChecks.stored(parameter)) }
        guard stored.count >= text.parameterCount else { throw PartiQLError.parameterCount }
        self.parameters = stored
    }

    /// Whether an expression is a value whatever the item.
    func isValue(_ expression: PartiQLExpression) -> Bool {
        switch expression.kind {
        case .string, .number, .bool, .null, .parameter, .list, .bag, .map: true
        default: false
        }
    }

    /// The value of an expression that depends on no item.
    ///
    /// - Parameter path: where it stands in the value, as errors say it.
    func value(
        _ expression: PartiQLExpression,
        level: Int = 1,
        at path: String = "root"
    ) throws(AWSError) -> AttributeValue {
        switch expression.kind {
        case .string(let text): return .s(text)
        case .number(let text): return .n(try DynamoNumber.canonical(text))
        case .bool(let flag): return .bool(flag)
        case .null: return .null
        case .parameter(let index): return parameters[index]
        case .bag(let elements): return try bag(elements, expression.place)
        case .list(let elements):
            guard level < AttributeValueChecks.mostLevels else { throw ValueError.nesting }
            var list: [AttributeValue] = []
            for (index, element) in elements.enumerated() {
                list.append(try value(element, level: level + 1, at: "\(path)[\(index)]"))
            }
            return .l(list)
        case .map(let members):
            guard level < AttributeValueChecks.mostLevels else { throw ValueError.nesting }
            return .m(try map(members, level: level + 1, at: path))
        default: throw PartiQLError.unsupportedValue(expression.typeName, path, expression.place)
        }
    }

    /// The attributes of an item to insert.
    func item(_ expression: PartiQLExpression) throws(AWSError) -> [String: AttributeValue] {
        guard case .map(let members) = expression.kind else { throw PartiQLError.insertedItem(expression.place) }
        for member in members where !isValue(member.value) {
            throw PartiQLError.unsupportedValue(member.value.token, "root", member.value.place)
        }
        return try map(members, level: 1, at: "root")
    }

    private func map(
        _ members: [PartiQLExpression.Member],
        level: Int,
        at path: String
    ) throws(AWSError) -> [String: AttributeValue] {
        var map: [String: AttributeValue] = [:]
        for member in members {
            guard case .string(let name) = member.name.kind else {
                throw PartiQLError.memberName(member.name.typeName, path, member.name.place)
            }
            guard !name.isEmpty else { throw PartiQLError.emptyName }
            let value = try value(member.value, level: level, at: level == 1 ? path : "\(path).\(name)")
            guard map.updateValue(value, forKey: name) == nil else {
                throw PartiQLError.memberTwice(name, path, member.name.place)
            }
        }
        return map
    }

    /// A set: of strings or of numbers (ql-reference.data-types).
    private func bag(_ elements: [PartiQLExpression], _ place: PartiQLPlace) throws(AWSError) -> AttributeValue {
        guard let first = elements.first else { throw PartiQLError.emptyBag(place) }
        var texts: [String] = []
        for element in elements {
            switch (first.kind, element.kind) {
            case (.string, .string(let text)): texts.append(text)
            case (.number, .number(let text)): texts.append(try DynamoNumber.canonical(text))
            default: throw PartiQLError.bagElement
            }
        }
        if case .string = first.kind { return try AttributeValueChecks.stored(.ss(texts)) }
        return try AttributeValueChecks.stored(.ns(texts))
    }
}
