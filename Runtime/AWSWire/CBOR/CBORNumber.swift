internal import AWSCore

/// A number as CBOR has it: whole where it is one and fits.
enum CBORNumber {
    case int(Int64)
    case double(Double)

    /// The whole number; nil where there is a fraction, or it is too large.
    var int: Int64? {
        switch self {
        case .int(let number): number
        case .double(let number): Int64(exactly: number)
        }
    }

    /// The number with a fraction; nil where it would lose digits.
    var double: Double? {
        switch self {
        case .int(let number): Double(exactly: number)
        case .double(let number): number
        }
    }
}

extension CBORScanner {
    /// A number in any of its forms (RFC 8949, 3.1, 3.3 and 3.4) after its innermost tag.
    ///
    /// Refused is what neither of `Int64` and `Double` can hold, as smithy demands.
    mutating func number(_ tag: UInt64?) throws(AWSError) -> CBORNumber {
        switch (try peek() >> 5, tag) {
        case (2, 2): return try whole(isNegative: false, magnitude(try byteString()))
        case (2, 3): return try whole(isNegative: true, magnitude(try byteString()))
        case (4, 4): return try decimalFraction()
        case (0, _): return try whole(isNegative: false, try head().argument)
        case (1, _): return try whole(isNegative: true, try head().argument)
        default: return .double(try float())
        }
    }

    /// A whole number; a negative one is -1 less its argument.
    private func whole(isNegative: Bool, _ argument: UInt64) throws(AWSError) -> CBORNumber {
        if let number = Int64(exactly: argument) { return .int(isNegative ? ~number : number) }
        guard isNegative else {
            guard let number = Double(exactly: argument) else { throw malformed }
            return .double(number)
        }
        if argument == .max { return .double(-0x1p64) }
        guard let number = Double(exactly: argument + 1) else { throw malformed }
        return .double(-number)
    }

    private func magnitude(_ bytes: [UInt8]) throws(AWSError) -> UInt64 {
        let digits = bytes.drop { $0 == 0 }
        guard digits.count <= 8 else { throw malformed }
        return digits.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func float() throws(AWSError) -> Double {
        let head = try head()
        guard head.major == 7 else { throw malformed }
        switch head.info {
        case 25: return Self.half(UInt16(truncatingIfNeeded: head.argument))
        case 26: return Double(Float(bitPattern: UInt32(truncatingIfNeeded: head.argument)))
        case 27: return Double(bitPattern: head.argument)
        default: throw malformed
        }
    }

    /// A number of half precision, by hand as RFC 8949 does in appendix D: `Float16` is not on every platform.
    private static func half(_ bits: UInt16) -> Double {
        let exponent = Int(bits >> 10 & 31)
        let fraction = Double(bits & 0x3FF)
        let magnitude =
            switch exponent {
            case 0: fraction * 0x1p-24
            case 31: fraction == 0 ? Double.infinity : .nan
            default: (fraction + 1024) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
            }
        return bits & 0x8000 == 0 ? magnitude : -magnitude
    }

    /// An array of an exponent to the base of ten and a mantissa (RFC 8949, 3.4.4).
    private mutating func decimalFraction() throws(AWSError) -> CBORNumber {
        var left = try count(4, bytesForEach: 1)
        guard try hasNext(&left) else { throw malformed }
        guard try peek() >> 5 <= 1, case .int(var exponent) = try number(nil) else { throw malformed }
        guard try hasNext(&left) else { throw malformed }
        let tag = try tag()
        guard tag != 4, case .int(var mantissa) = try number(tag) else { throw malformed }
        guard try !hasNext(&left) else { throw malformed }
        if mantissa == 0 { return .int(0) }
        while exponent < 0, mantissa % 10 == 0 {
            mantissa /= 10
            exponent += 1
        }
        while exponent > 0 {
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
            if overflow { break }
            mantissa = product
            exponent -= 1
        }
        if exponent == 0 { return .int(mantissa) }
        guard let number = Double("\(mantissa)e\(exponent)"), number.isFinite else { throw malformed }
        return .double(number)
    }
}
