import AWSCore
import AWSWire

/// The placeholders of one request, which all of its expressions share; it notes which of them were used.
struct ExpressionContext: Sendable {
    private let names: [String: String]
    private let values: [String: AttributeValue]
    // No sets: an expression uses few placeholders, and to compare them costs less.
    private var usedNames: [String] = []
    private var usedValues: [String] = []

    /// Takes the request's `ExpressionAttributeNames` and `ExpressionAttributeValues`.
    ///
    /// What is wrong with both is told in DynamoDB Local's order.
    /// - Parameter limitsLevels: whether values of too many levels are refused.
    /// - Throws: `ValidationException` for an empty map, a key that is no placeholder, a name or a value that cannot be
    ///   kept, and for too much of them.
    init(
        names: [String: String]?,
        values: [String: AttributeValue]?,
        limitsLevels: Bool = true
    ) throws(AWSError) {
        self.names = names ?? [:]
        if let names {
            guard !names.isEmpty else { throw ExpressionError.noNames }
            if let key = names.keys.lazy.filter({ !Self.isPlaceholder($0, "#") }).min() {
                throw ExpressionError.nameKey(key)
            }
        }
        self.values = try Self.stored(values, limitsLevels)
        var bytes = (names: 0, values: 0)
        for (key, name) in self.names {
            guard key.utf8.count <= Self.longest else { throw ExpressionError.longKey(key) }
            guard !name.isEmpty else { throw ExpressionError.name(key, ValueError.emptyName) }
            bytes.names += key.utf8.count + name.utf8.count
        }
        for (key, value) in self.values { bytes.values += key.utf8.count + ItemSize.of(value) }
        guard bytes.names <= Self.most else { throw ExpressionError.namesSize }
        guard bytes.values <= Self.most else { throw ExpressionError.valuesSize }
        guard bytes.names + bytes.values <= Self.most else { throw ExpressionError.placeholdersSize }
        for name in self.names.values { try AttributeValueChecks.check(name: name) }
    }

    private static func stored(
        _ values: [String: AttributeValue]?,
        _ limitsLevels: Bool
    ) throws(AWSError) -> [String: AttributeValue] {
        guard let values else { return [:] }
        guard !values.isEmpty else { throw ExpressionError.noValues }
        if let key = values.keys.lazy.filter({ !isPlaceholder($0, ":") }).min() { throw ExpressionError.valueKey(key) }
        for key in values.keys where key.utf8.count > longest { throw ExpressionError.longKey(key) }
        var stored = values
        for (key, value) in values {
            do throws(AWSError) {
                if let canonical = try AttributeValueChecks.changed(value, level: limitsLevels ? 1 : .min) {
                    stored[key] = canonical
                }
            } catch {
                throw [ValueError.nesting, ValueError.longName].contains(error)
                    ? error : ExpressionError.value(key, error)
            }
        }
        return stored
    }

    /// Refuses placeholders in a request without the expressions that could use them.
    /// - Parameter valueExpressions: the parameters of the operation that could hold values, as AWS lists them; empty
    ///   where one of them was given.
    static func refuse(
        names: [String: String]?,
        values: [String: AttributeValue]?,
        hasExpression: Bool,
        valueExpressions: [String]
    ) throws(AWSError) {
        if names != nil, !hasExpression { throw ExpressionError.namesWithoutExpression }
        if values != nil, !valueExpressions.isEmpty { throw ExpressionError.valuesWithoutExpression(valueExpressions) }
    }

    /// Refuses placeholders that no expression used; to be asked after the last of them.
    func checkAllUsed() throws(AWSError) {
        if usedNames.count != names.count {
            throw ExpressionError.unusedNames(Self.unused(names.keys, usedNames))
        }
        if usedValues.count != values.count {
            throw ExpressionError.unusedValues(Self.unused(values.keys, usedValues))
        }
    }

    private static func unused(_ keys: some Collection<String>, _ used: [String]) -> [String] {
        JavaHashSet.order(keys.filter { !used.contains($0) }, size: keys.count)
    }

    /// Puts this request's names and values into an expression.
    mutating func bind(_ symbols: ExpressionSymbols, _ kind: ExpressionKind) throws(AWSError) -> BoundSymbols {
        var boundNames: [String] = []
        boundNames.reserveCapacity(symbols.names.count)
        for name in symbols.names {
            guard name.isPlaceholder else {
                boundNames.append(name.text)
                continue
            }
            guard let bound = names[name.text] else { throw kind.undefinedName(name.text) }
            if !usedNames.contains(name.text) {
                usedNames.reserveCapacity(names.count)
                usedNames.append(name.text)
            }
            boundNames.append(bound)
        }
        var boundValues: [AttributeValue] = []
        boundValues.reserveCapacity(symbols.values.count)
        for name in symbols.values {
            guard let bound = values[name] else { throw kind.undefinedValue(name) }
            if !usedValues.contains(name) {
                usedValues.reserveCapacity(values.count)
                usedValues.append(name)
            }
            boundValues.append(bound)
        }
        return BoundSymbols(steps: symbols.steps, names: boundNames, values: boundValues)
    }

    /// What a placeholder stands for; nil where it is not defined.
    func name(_ placeholder: String) -> String? { names[placeholder] }

    /// The value that a placeholder stands for; nil where it is not defined.
    func value(_ placeholder: String) -> AttributeValue? { values[placeholder] }

    /// The most bytes of a placeholder (developer guide, "Quotas").
    private static let longest = 255
    /// The most bytes of all placeholders with what they stand for (the same).
    private static let most = 2 << 20

    private static func isPlaceholder(_ key: String, _ sign: Unicode.Scalar) -> Bool {
        var bytes = key.utf8.makeIterator()
        guard let first = bytes.next(), first == UInt8(ascii: sign), key.utf8.count > 1 else { return false }
        while let byte = bytes.next() {
            guard ExpressionToken.isWordByte(byte) else { return false }
        }
        return true
    }
}
