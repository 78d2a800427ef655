internal import AWSCore

/// CAST (SQL reference, "Conversion functions").
enum SQLCast {
    /// The value as another type; null and missing stay what they are.
    static func cast(_ value: SQLValue, _ type: SQLType) throws(AWSError) -> SQLValue {
        if value.isAbsent { return value }
        let result: SQLValue? =
            switch type {
            case .bool: bool(value)
            case .int: int(value)
            case .float: number(value).map { SQLValue.float(SQLComparison.double($0)) }
            case .decimal(let scale): decimal(value, scale)
            case .string: string(value)
            case .timestamp: timestamp(value)
            }
        guard let result else { throw SQLError.cast }
        return result
    }

    private static func bool(_ value: SQLValue) -> SQLValue? {
        switch value {
        case .bool: return value
        case .string(let text):
            switch text.lowercased() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: return nil
            }
        default: return value.isNumber ? .bool(SQLComparison.isEqual(value, .int(0)) == false) : nil
        }
    }

    /// A number of a number, of a text, or of true and false.
    private static func number(_ value: SQLValue) -> SQLValue? {
        if case .bool(let flag) = value { return .int(flag ? 1 : 0) }
        return value.asNumber
    }

    private static func int(_ value: SQLValue) -> SQLValue? {
        guard let number = number(value) else { return nil }
        switch number {
        case .int: return number
        // A text must be of a whole number; a number loses what stands behind its point.
        case .decimal(let decimal):
            if case .string = value { return nil }
            return decimal.whole.map { .int($0) }
        case .float(let double):
            if case .string = value { return nil }
            return Int64(exactly: double.rounded(.towardZero)).map { .int($0) }
        default: return nil
        }
    }

    private static func decimal(_ value: SQLValue, _ scale: Int?) -> SQLValue? {
        guard let number = number(value) else { return nil }
        var decimal: SQLDecimal?
        if case .float(let double) = number {
            decimal = SQLNumberText.decimal(double)
        } else {
            decimal = SQLComparison.decimal(number)
        }
        if let scale { decimal = decimal?.rounded(scale) }
        return decimal.map { .decimal($0) }
    }

    private static func string(_ value: SQLValue) -> SQLValue? {
        switch value {
        case .string: value
        case .bool(let flag): .string(String(flag))
        case .int(let number): .string(String(number))
        case .decimal(let number): .string(number.text)
        case .float(let number): .string(SQLNumberText.text(number))
        case .timestamp(let moment): .string(moment.text)
        default: nil
        }
    }

    private static func timestamp(_ value: SQLValue) -> SQLValue? {
        switch value {
        case .timestamp: value
        case .string(let text): SQLTimestamp(text).map { .timestamp($0) }
        default: nil
        }
    }
}

/// The texts of numbers that float.
enum SQLNumberText {
    /// As short as can be, as `0.1`, `1.0E10`.
    static func text(_ number: Double) -> String {
        number.description.replacing("e+", "E").replacing("e", "E")
    }

    /// The decimal number of its shortest text; nil where that has too many digits.
    static func decimal(_ number: Double) -> SQLDecimal? {
        let parts = number.description.split(separator: "e")
        guard let first = parts.first, var mantissa = SQLDecimal(first) else { return nil }
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        while exponent > 0 {
            if mantissa.scale > 0 {
                mantissa.scale -= 1
            } else {
                let (product, over) = mantissa.digits.multipliedReportingOverflow(by: 10)
                if over { return nil }
                mantissa.digits = product
            }
            exponent -= 1
        }
        mantissa.scale -= exponent
        return mantissa.scale <= 2 * SQLDecimal.precision ? mantissa : nil
    }
}

extension String {
    /// The text with all occurrences of a character replaced.
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        guard let start = firstIndex(of: old.first ?? "e"), self[start...].hasPrefix(old) else { return self }
        return self[..<start] + new + self[index(start, offsetBy: old.count)...]
    }
}
