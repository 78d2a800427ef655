internal import AWSCore

/// An operator of a condition with the values that it compares with, taken apart.
enum Comparison: Sendable {
    enum Order: Sendable {
        case equal, less, lessOrEqual, greater, greaterOrEqual

        func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
            switch self {
            case .equal: a == b
            case .less: a < b
            case .lessOrEqual: a <= b
            case .greater: a > b
            case .greaterOrEqual: a >= b
            }
        }
    }

    case text([PolicyPattern], ignoringCase: Bool, isNegated: Bool)
    case arn([PolicyPattern], isNegated: Bool)
    case number([Double], Order, isNegated: Bool)
    case date([Timestamp], Order, isNegated: Bool)
    case bool([Bool])
    case binary([[UInt8]])
    case address([AddressRange], isNegated: Bool)
    /// Whether the key is not to be there.
    case null([Bool])

    /// Reads an operator's values; nil where there is no such operator.
    ///
    /// Values that are none of its kind fit nothing.
    init?(_ name: String, _ texts: [String], _ hasVariables: Bool) {
        func patterns(wildcards: Bool) -> [PolicyPattern] {
            texts.map { PolicyPattern($0, wildcards: wildcards, variables: hasVariables) }
        }
        switch name {
        case "stringequals", "stringnotequals":
            self = .text(patterns(wildcards: false), ignoringCase: false, isNegated: name.contains("not"))
        case "stringequalsignorecase", "stringnotequalsignorecase":
            self = .text(patterns(wildcards: false), ignoringCase: true, isNegated: name.contains("not"))
        case "stringlike", "stringnotlike":
            self = .text(patterns(wildcards: true), ignoringCase: false, isNegated: name.contains("not"))
        case "arnequals", "arnlike", "arnnotequals", "arnnotlike":
            self = .arn(patterns(wildcards: true), isNegated: name.contains("not"))
        case "bool": self = .bool(texts.compactMap(Self.bool))
        case "null": self = .null(texts.compactMap(Self.bool))
        case "binaryequals": self = .binary(texts.compactMap { Text.bytes(base64: $0.utf8) })
        case "ipaddress", "notipaddress":
            self = .address(texts.compactMap { AddressRange($0) }, isNegated: name.hasPrefix("not"))
        default:
            guard let (order, isNegated, kind) = Self.order(name) else { return nil }
            self =
                kind == "numeric"
                ? .number(texts.compactMap { Double($0) }, order, isNegated: isNegated)
                : .date(texts.compactMap(Self.date), order, isNegated: isNegated)
        }
    }

    private static func order(_ name: String) -> (Order, isNegated: Bool, kind: String)? {
        guard let kind = ["numeric", "date"].first(where: { name.hasPrefix($0) }) else { return nil }
        switch name.dropFirst(kind.count) {
        case "equals": return (.equal, false, kind)
        case "notequals": return (.equal, true, kind)
        case "lessthan": return (.less, false, kind)
        case "lessthanequals": return (.lessOrEqual, false, kind)
        case "greaterthan": return (.greater, false, kind)
        case "greaterthanequals": return (.greaterOrEqual, false, kind)
        default: return nil
        }
    }

    /// Whether it holds where nothing fits.
    var isNegated: Bool {
        switch self {
        case .text(_, _, let flag), .arn(_, let flag), .number(_, _, let flag), .date(_, _, let flag),
            .address(_, let flag):
            flag
        case .bool, .binary, .null: false
        }
    }

    /// Whether it holds of one value of a request: one of its own values must fit, of a negated operator none.
    func holds(_ value: String, _ facts: any PolicyFacts) -> Bool {
        fits(value, facts) != isNegated
    }

    private func fits(_ value: String, _ facts: any PolicyFacts) -> Bool {
        switch self {
        case .text(let patterns, let ignoringCase, _):
            guard ignoringCase else { return patterns.contains { $0.matches(value, facts) } }
            let value = value.lowercased()
            return patterns.contains { $0.text(facts)?.lowercased() == value }
        case .arn(let patterns, _):
            return patterns.contains { $0.tokens(facts).map { PolicyPattern.matchARN(value, $0) } ?? false }
        case .number(let numbers, let order, _):
            guard let value = Double(value) else { return false }
            return numbers.contains { order.holds(value, $0) }
        case .date(let dates, let order, _):
            guard let value = Self.date(value) else { return false }
            return dates.contains { order.holds(value, $0) }
        case .bool(let flags): return Self.bool(value).map(flags.contains) ?? false
        case .binary(let all): return Text.bytes(base64: value.utf8).map(all.contains) ?? false
        case .address(let ranges, _):
            guard let address = AddressRange(value) else { return false }
            return ranges.contains { $0.contains(address) }
        case .null: return false
        }
    }

    private static func bool(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }

    /// A date in ISO 8601, or in seconds since 1970.
    private static func date(_ text: String) -> Timestamp? {
        Timestamp(iso8601: text) ?? Double(text).map { Timestamp(seconds: $0) }
    }
}
