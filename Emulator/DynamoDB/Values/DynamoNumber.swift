import AWSCore

/// A number of DynamoDB: an exact decimal of up to 38 significant digits whose first digit stands between 1E-130 and
/// 1E+125 (HowItWorks.NamingRulesDataTypes).
///
/// Equal numbers are equal values, however they were written.
struct DynamoNumber: Sendable, Hashable {
    static let mostDigits = 38
    static let exponents = -130...125

    let isNegative: Bool
    /// The significant digits, without zeros at the end; zero is 0.
    let coefficient: UInt128
    /// The power of ten of the coefficient's last digit; zero has 0.
    let exponent: Int

    /// Takes any coefficient and exponent, and checks that DynamoDB can hold them.
    init(isNegative: Bool, coefficient: UInt128, exponent: Int) throws(AWSError) {
        var coefficient = coefficient
        var exponent = exponent
        guard coefficient != 0 else {
            self.init(uncheckedNegative: false, 0, 0)
            return
        }
        // Most numbers take 64 bits, which divide in a fraction of the time.
        if var small = UInt64(exactly: coefficient) {
            while small.isMultiple(of: 10) {
                small /= 10
                exponent += 1
            }
            coefficient = UInt128(small)
        } else {
            while coefficient.isMultiple(of: 10) {
                coefficient /= 10
                exponent += 1
            }
        }
        let digits = Self.digitCount(coefficient)
        guard digits <= Self.mostDigits else { throw ValueError.tooManyDigits }
        let leading = exponent + digits - 1
        guard leading <= Self.exponents.upperBound else { throw ValueError.overflow }
        guard leading >= Self.exponents.lowerBound else { throw ValueError.underflow }
        self.init(uncheckedNegative: isNegative, coefficient, exponent)
    }

    private init(uncheckedNegative isNegative: Bool, _ coefficient: UInt128, _ exponent: Int) {
        self.isNegative = isNegative
        self.coefficient = coefficient
        self.exponent = exponent
    }

    /// Reads a number as clients send it: a sign, digits, a point and an exponent (`-12.50e3`).
    init(_ text: String) throws(AWSError) {
        var reader = NumberReader()
        for byte in text.utf8 {
            guard reader.take(byte) else { throw ValueError.notANumber(text) }
        }
        guard let exponent = reader.exponent else { throw ValueError.notANumber(text) }
        guard reader.significantDigits <= Self.mostDigits else { throw ValueError.tooManyDigits }
        try self.init(isNegative: reader.isNegative, coefficient: reader.coefficient, exponent: exponent)
    }

    /// How DynamoDB writes the number that `text` means; most texts are already so and come back as they are.
    static func canonical(_ text: String) throws(AWSError) -> String {
        isPlainInteger(text) ? text : try DynamoNumber(text).text
    }

    private static func isPlainInteger(_ text: String) -> Bool {
        var digits = 0
        for byte in text.utf8 {
            guard byte >= 48, byte <= 57, digits < mostDigits, digits > 0 || byte != 48 else { return false }
            digits += 1
        }
        return digits > 0
    }
}

extension DynamoNumber {
    /// The number in plain digits, as DynamoDB returns it: no exponent, no zeros that say nothing.
    var text: String {
        guard coefficient != 0 else { return "0" }
        if let whole { return isNegative ? "-\(whole)" : "\(whole)" }
        var out: [UInt8] = isNegative ? [45] : []
        let digits = Self.digits(coefficient)
        let point = digits.count + exponent
        if exponent >= 0 {
            out += digits
            out += repeatElement(48, count: exponent)
        } else if point > 0 {
            out += digits[..<point]
            out.append(46)
            out += digits[point...]
        } else {
            out += [48, 46]
            out += repeatElement(48, count: -point)
            out += digits
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The number without its sign, where it is a whole one of 64 bits.
    private var whole: UInt64? {
        guard (0..<19).contains(exponent), let small = UInt64(exactly: coefficient) else { return nil }
        let (whole, isTooLarge) = small.multipliedReportingOverflow(by: UInt64(Self.powers[exponent]))
        return isTooLarge ? nil : whole
    }

    /// How many significant digits the number has; zero has none.
    var digitCount: Int { coefficient == 0 ? 0 : Self.digitCount(coefficient) }

    static let powers: [UInt128] = {
        var powers: [UInt128] = [1]
        for _ in 0..<mostDigits { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()

    /// The number of decimal digits, 39 where there are more than 38.
    static func digitCount(_ value: UInt128) -> Int {
        // 1233/4096 is the logarithm of 2, so this is the number of digits or one less; 38 at most, as powers go.
        let estimate = ((128 - value.leadingZeroBitCount) * 1233) >> 12
        return max(value >= powers[estimate] ? estimate + 1 : estimate, 1)
    }

    /// Decimal digits in ASCII.
    static func digits(_ value: UInt128) -> [UInt8] {
        var out = [UInt8](repeating: 48, count: digitCount(value))
        let limb: UInt128 = 10_000_000_000_000_000_000
        var place = out.count
        var low = UInt64(value % limb)
        let high = UInt64(value / limb)
        while low > 0 {
            place -= 1
            out[place] = UInt8(48 + low % 10)
            low /= 10
        }
        low = high
        place = out.count - 19
        while low > 0 {
            place -= 1
            out[place] = UInt8(48 + low % 10)
            low /= 10
        }
        return out
    }
}
