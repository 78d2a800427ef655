import AWSCore
import AWSWire

/// What DynamoDB checks of a value before it keeps it, and how it writes what it keeps.
enum AttributeValueChecks {
    /// The levels a value may have: a scalar has one, each list or map around it is one more.
    static let mostLevels = 32

    /// The item as it is kept: numbers in their canonical form.
    /// - Throws: `ValidationException` for a name without characters, an empty or ambiguous value, an empty set or one with
    ///   duplicates, a number that is none or out of range, and too many levels.
    static func stored(_ item: [String: AttributeValue]) throws(AWSError) -> [String: AttributeValue] {
        var out = item
        for (name, value) in item {
            try check(name: name)
            if let changed = try changed(value) { out[name] = changed }
        }
        return out
    }

    /// The value as it is kept, with the checks of an item.
    static func stored(_ value: AttributeValue) throws(AWSError) -> AttributeValue {
        try changed(value) ?? value
    }

    /// Refuses a name without characters, of an attribute or of a map's entry, and one of too many bytes.
    static func check(name: String) throws(AWSError) {
        guard !name.isEmpty else { throw ValueError.emptyName }
        guard name.utf8.count < 65_536 else { throw ValueError.longName }
    }

    /// How many levels a value has.
    ///
    /// Only for values that passed the checks.
    static func levels(_ value: AttributeValue) -> Int {
        switch value {
        case .m(let map): 1 + map.values.reduce(1) { max($0, levels($1)) }
        case .l(let list): 1 + list.reduce(1) { max($0, levels($1)) }
        default: 1
        }
    }

    /// The value as it is kept, nil where it already is.
    static func changed(_ value: AttributeValue, level: Int = 1) throws(AWSError) -> AttributeValue? {
        switch value {
        case .s, .b, .bool, .null: return nil
        case .n(let text):
            let canonical = try DynamoNumber.canonical(text)
            return ExactString.equal(canonical, text) ? nil : .n(canonical)
        case .ss(let set):
            guard !set.isEmpty else { throw ValueError.emptyStringSet }
            guard !hasDuplicates(set.map(ExactString.init)) else {
                throw ValueError.duplicateStrings(set)
            }
            return nil
        case .bs(let set):
            guard !set.isEmpty else { throw ValueError.emptyBinarySet }
            guard !hasDuplicates(set) else { throw ValueError.duplicateBinaries(set) }
            return nil
        case .ns(let set): return .ns(try numbers(set))
        case .m(let map):
            guard level < mostLevels else { throw ValueError.nesting }
            var out: [String: AttributeValue]?
            for (name, element) in map {
                try check(name: name)
                if let element = try changed(element, level: level + 1) {
                    if out == nil { out = map }
                    out?[name] = element
                }
            }
            return out.map { .m($0) }
        case .l(let list):
            guard level < mostLevels else { throw ValueError.nesting }
            var out: [AttributeValue]?
            for (index, element) in list.enumerated() {
                if let element = try changed(element, level: level + 1) {
                    if out == nil { out = list }
                    out?[index] = element
                }
            }
            return out.map { .l($0) }
        case .malformed(let types):
            throw types < 0 ? ValueError.nullMustBeTrue : types == 0 ? ValueError.empty : ValueError.severalTypes
        }
    }

    private static func numbers(_ set: [String]) throws(AWSError) -> [String] {
        guard !set.isEmpty else { throw ValueError.emptyNumberSet }
        var out: [String] = []
        out.reserveCapacity(set.count)
        for text in set { out.append(try DynamoNumber.canonical(text)) }
        guard !hasDuplicates(out) else { throw ValueError.duplicateNumbers }
        return out
    }

    private static func hasDuplicates<T: Hashable>(_ elements: [T]) -> Bool {
        // Hashing pays from about here on.
        guard elements.count <= 8 else { return Set(elements).count != elements.count }
        for (index, element) in elements.enumerated() where elements[..<index].contains(element) { return true }
        return false
    }
}
