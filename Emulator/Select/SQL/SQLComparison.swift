/// How two values stand to each other.
enum SQLComparison {
    /// Whether two are equal; nil where one is absent.
    static func isEqual(_ a: SQLValue, _ b: SQLValue) -> Bool? {
        if a.isAbsent || b.isAbsent { return nil }
        switch (a, b) {
        case (.string(let first), .string(let second)): return first.utf8.elementsEqual(second.utf8)
        case (.bool(let first), .bool(let second)): return first == second
        case (.bool(let flag), .string(let text)), (.string(let text), .bool(let flag)):
            return text.lowercased() == String(flag)
        case (.timestamp(let first), .timestamp(let second)): return SQLTimestamp.isEqual(first, second)
        case (.list(let first), .list(let second)):
            return first.count == second.count && zip(first, second).allSatisfy { isEqual($0, $1) ?? true }
        case (.record(let first), .record(let second)):
            let (all, others) = (first.fields, second.fields)
            return all.count == others.count
                && all.allSatisfy { field in
                    others.contains { $0.name == field.name && isEqual($0.value, field.value) ?? true }
                }
        default:
            guard let numbers = numbers(a, b) else { return false }
            switch numbers {
            case (.int(let first), .int(let second)): return first == second
            case (.float(let first), let second): return first == double(second)
            case (let first, .float(let second)): return double(first) == second
            case (let first, let second): return SQLDecimal.isEqual(decimal(first), decimal(second))
            }
        }
    }

    /// Whether one is less than the other; nil where one is absent, or they have no order.
    static func isLess(_ a: SQLValue, _ b: SQLValue) -> Bool? {
        if a.isAbsent || b.isAbsent { return nil }
        switch (a, b) {
        case (.string(let first), .string(let second)): return first.utf8.lexicographicallyPrecedes(second.utf8)
        case (.bool(let first), .bool(let second)): return !first && second
        case (.timestamp(let first), .timestamp(let second)): return SQLTimestamp.isLess(first, second)
        default:
            guard let numbers = numbers(a, b) else { return nil }
            switch numbers {
            case (.int(let first), .int(let second)): return first < second
            case (.float(let first), let second): return first < double(second)
            case (let first, .float(let second)): return double(first) < second
            case (let first, let second): return SQLDecimal.isLess(decimal(first), decimal(second))
            }
        }
    }

    /// Both as numbers, where one is and the other's text is; nil otherwise.
    ///
    /// The reference asks for CAST with the texts of CSV; that AWS takes a number's text for one is not recorded.
    private static func numbers(_ a: SQLValue, _ b: SQLValue) -> (SQLValue, SQLValue)? {
        guard a.isNumber || b.isNumber, let first = a.asNumber, let second = b.asNumber else { return nil }
        return (first, second)
    }

    /// A number as one that floats.
    static func double(_ value: SQLValue) -> Double {
        switch value {
        case .int(let number): Double(number)
        case .decimal(let number): number.double
        case .float(let number): number
        default: .nan
        }
    }

    /// A whole or a decimal number as decimal.
    static func decimal(_ value: SQLValue) -> SQLDecimal {
        switch value {
        case .int(let number): SQLDecimal(Int128(number))
        case .decimal(let number): number
        default: SQLDecimal(0)
        }
    }
}
