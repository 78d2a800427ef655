/// A decimal number of up to 38 digits: a whole number, and how many of its digits stand behind the point.
struct SQLDecimal: Sendable {
    /// The most digits.
    static let precision = 38

    var digits: Int128
    /// From 0 to 76.
    var scale: Int

    init(_ digits: Int128, scale: Int = 0) { (self.digits, self.scale) = (digits, scale) }

    /// Reads `-12.50`; nil where the text is no such number, or has too many digits.
    init?(_ text: some StringProtocol) {
        var digits: Int128 = 0
        var (scale, count) = (0, 0)
        var (isBehindPoint, isNegative) = (false, false)
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: isNegative = true
            case UInt8(ascii: "+") where index == 0: continue
            case UInt8(ascii: ".") where !isBehindPoint: isBehindPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                count += 1
                let (product, over) = digits.multipliedReportingOverflow(by: 10)
                let (sum, overSum) = product.addingReportingOverflow(Int128(byte - 48))
                guard !over, !overSum else { return nil }
                digits = sum
                if isBehindPoint { scale += 1 }
            default: return nil
            }
        }
        guard count > 0, scale <= Self.precision else { return nil }
        self.init(isNegative ? -digits : digits, scale: scale)
    }

    /// The number as a text, without an exponent.
    var text: String {
        let magnitude = String(digits.magnitude)
        let sign = digits < 0 ? "-" : ""
        guard scale > 0 else { return sign + magnitude }
        let padded = String(repeating: "0", count: max(0, scale + 1 - magnitude.count)) + magnitude
        return "\(sign)\(padded.dropLast(scale)).\(padded.suffix(scale))"
    }

    var double: Double { Double(text) ?? .nan }

    /// The whole part; nil where it has no room.
    var whole: Int64? {
        var (rest, scale) = (digits, scale)
        while scale > 0 {
            rest /= 10
            scale -= 1
        }
        return Int64(exactly: rest)
    }

    /// Both with as many digits behind the point; nil where there is no room.
    private static func aligned(_ a: SQLDecimal, _ b: SQLDecimal) -> (Int128, Int128, Int)? {
        let scale = max(a.scale, b.scale)
        guard let first = a.scaled(scale), let second = b.scaled(scale) else { return nil }
        return (first, second, scale)
    }

    private func scaled(_ wanted: Int) -> Int128? {
        var result = digits
        for _ in scale..<max(wanted, scale) {
            let (product, over) = result.multipliedReportingOverflow(by: 10)
            if over { return nil }
            result = product
        }
        return result
    }

    static func + (a: SQLDecimal, b: SQLDecimal) -> SQLDecimal? {
        guard let (first, second, scale) = aligned(a, b) else { return nil }
        let (sum, over) = first.addingReportingOverflow(second)
        return over ? nil : SQLDecimal(sum, scale: scale)
    }

    static prefix func - (a: SQLDecimal) -> SQLDecimal { SQLDecimal(0 &- a.digits, scale: a.scale) }

    static func * (a: SQLDecimal, b: SQLDecimal) -> SQLDecimal? {
        let (product, over) = a.digits.multipliedReportingOverflow(by: b.digits)
        return over ? nil : SQLDecimal(product, scale: a.scale + b.scale)
    }

    /// The quotient, rounded to half-even where it has more than 38 digits; the divisor is not zero.
    static func / (a: SQLDecimal, b: SQLDecimal) -> SQLDecimal? {
        guard let (first, second, _) = aligned(a, b) else { return nil }
        let divisor = second.magnitude
        var (quotient, rest) = first.magnitude.quotientAndRemainder(dividingBy: divisor)
        var scale = 0
        while rest != 0, String(quotient).count < precision, scale < precision, rest <= UInt128.max / 10 {
            let (digit, next) = (rest * 10).quotientAndRemainder(dividingBy: divisor)
            let (product, over) = quotient.multipliedReportingOverflow(by: 10)
            guard !over, product <= UInt128(Int128.max) - 9 else { break }
            quotient = product + digit
            rest = next
            scale += 1
        }
        if rest > divisor - rest || (rest == divisor - rest && quotient % 2 == 1) { quotient += 1 }
        guard let value = Int128(exactly: quotient) else { return nil }
        return SQLDecimal((first < 0) != (second < 0) ? -value : value, scale: scale)
    }

    static func % (a: SQLDecimal, b: SQLDecimal) -> SQLDecimal? {
        guard let (first, second, scale) = aligned(a, b) else { return nil }
        return SQLDecimal(first.remainderReportingOverflow(dividingBy: second).partialValue, scale: scale)
    }

    /// Which is less; through floating point where the digits have no room beside each other.
    static func isLess(_ a: SQLDecimal, _ b: SQLDecimal) -> Bool {
        aligned(a, b).map { $0.0 < $0.1 } ?? (a.double < b.double)
    }

    static func isEqual(_ a: SQLDecimal, _ b: SQLDecimal) -> Bool {
        aligned(a, b).map { $0.0 == $0.1 } ?? (a.double == b.double)
    }

    /// Rounded half-even to some digits behind the point.
    func rounded(_ wanted: Int) -> SQLDecimal? {
        guard wanted < scale else { return scaled(wanted).map { SQLDecimal($0, scale: wanted) } }
        var divisor: Int128 = 1
        for _ in wanted..<scale {
            let (product, over) = divisor.multipliedReportingOverflow(by: 10)
            if over { return SQLDecimal(0, scale: wanted) }
            divisor = product
        }
        var (quotient, rest) = digits.quotientAndRemainder(dividingBy: divisor)
        let twice = rest.magnitude.multipliedReportingOverflow(by: 2).partialValue
        if twice > divisor.magnitude || (twice == divisor.magnitude && quotient % 2 != 0) {
            quotient += digits < 0 ? -1 : 1
        }
        return SQLDecimal(quotient, scale: wanted)
    }
}
