/// Reads the text of a number byte by byte.
///
/// It counts digits and powers, so no text is too long for it.
struct NumberReader {
    private enum Place {
        case start, sign, whole, fraction, exponentStart, exponentSign, exponentDigits
    }

    private(set) var isNegative = false
    private(set) var coefficient: UInt128 = 0
    /// The digits from the first to the last that is not zero.
    private(set) var significantDigits = 0

    private var place = Place.start
    private var mantissaDigits = 0
    private var fractionDigits = 0
    private var zerosHeld = 0
    private var written = 0
    private var isWrittenNegative = false

    /// Takes the next byte; false where no number goes on like that.
    mutating func take(_ byte: UInt8) -> Bool {
        switch (place, byte) {
        case (.start, 43), (.start, 45):
            isNegative = byte == 45
            place = .sign
        case (.start, 48...57), (.sign, 48...57), (.whole, 48...57):
            place = .whole
            digit(byte - 48)
        case (.start, 46), (.sign, 46), (.whole, 46): place = .fraction
        case (.fraction, 48...57):
            fractionDigits += 1
            digit(byte - 48)
        case (.whole, 69), (.whole, 101), (.fraction, 69), (.fraction, 101):
            guard mantissaDigits > 0 else { return false }
            place = .exponentStart
        case (.exponentStart, 43), (.exponentStart, 45):
            isWrittenNegative = byte == 45
            place = .exponentSign
        case (.exponentStart, 48...57), (.exponentSign, 48...57), (.exponentDigits, 48...57):
            place = .exponentDigits
            written = written * 10 + Int(byte - 48)
            // BigDecimal, which DynamoDB reads with, has exponents of 32 bits.
            return written <= Int(Int32.max)
        default: return false
        }
        return true
    }

    /// The power of ten of the coefficient's last digit; nil where the text ended too early.
    var exponent: Int? {
        switch place {
        case .whole, .fraction: mantissaDigits > 0 ? zerosHeld - fractionDigits : nil
        case .exponentDigits: zerosHeld - fractionDigits + (isWrittenNegative ? -written : written)
        default: nil
        }
    }

    private mutating func digit(_ digit: UInt8) {
        mantissaDigits += 1
        if digit == 0 {
            if significantDigits > 0 { zerosHeld += 1 }
            return
        }
        significantDigits += zerosHeld + 1
        // What has more digits is refused by their number, so the coefficient may stop here.
        if significantDigits <= DynamoNumber.mostDigits {
            coefficient = coefficient * DynamoNumber.powers[zerosHeld + 1] + UInt128(digit)
        }
        zerosHeld = 0
    }
}
