import AWSCore

extension DynamoNumber: Comparable {
    static func < (left: DynamoNumber, right: DynamoNumber) -> Bool { left.compare(right) < 0 }

    /// Negative, zero or positive as this number is less than, equal to or greater than the other.
    func compare(_ other: DynamoNumber) -> Int {
        if sign != other.sign { return sign - other.sign }
        return isNegative ? other.compareMagnitude(self) : compareMagnitude(other)
    }

    private var sign: Int { coefficient == 0 ? 0 : isNegative ? -1 : 1 }

    private func compareMagnitude(_ other: DynamoNumber) -> Int {
        let digits = Self.digitCount(coefficient)
        let otherDigits = Self.digitCount(other.coefficient)
        let order = digits + exponent - otherDigits - other.exponent
        if order != 0 { return order }
        // Both scaled to as many digits, at most 38, which fit.
        let left = coefficient * Self.powers[max(otherDigits - digits, 0)]
        let right = other.coefficient * Self.powers[max(digits - otherDigits, 0)]
        return left < right ? -1 : left > right ? 1 : 0
    }
}

extension DynamoNumber {
    /// The exact sum; what would need more than 38 digits is an error, as nothing is rounded.
    func adding(_ other: DynamoNumber) throws(AWSError) -> DynamoNumber {
        guard coefficient != 0 else { return other }
        guard other.coefficient != 0 else { return self }
        let (high, low) = exponent >= other.exponent ? (self, other) : (other, self)
        let shift = high.exponent - low.exponent
        // The last digit of `low` is not zero and stays, so a wider span cannot be held.
        guard shift <= Self.mostDigits else { throw ValueError.tooManyDigits }
        let (scaled, isTooLarge) = high.coefficient.multipliedReportingOverflow(by: Self.powers[shift])
        guard !isTooLarge else { throw ValueError.tooManyDigits }
        if high.isNegative == low.isNegative {
            let (sum, isTooLarge) = scaled.addingReportingOverflow(low.coefficient)
            guard !isTooLarge else { throw ValueError.tooManyDigits }
            return try DynamoNumber(isNegative: high.isNegative, coefficient: sum, exponent: low.exponent)
        }
        if scaled >= low.coefficient {
            return try DynamoNumber(
                isNegative: high.isNegative,
                coefficient: scaled - low.coefficient,
                exponent: low.exponent
            )
        }
        return try DynamoNumber(
            isNegative: low.isNegative,
            coefficient: low.coefficient - scaled,
            exponent: low.exponent
        )
    }

    /// The exact difference.
    func subtracting(_ other: DynamoNumber) throws(AWSError) -> DynamoNumber {
        try adding(
            DynamoNumber(isNegative: !other.isNegative, coefficient: other.coefficient, exponent: other.exponent)
        )
    }

    /// Bytes that sort, compared one by one, as the numbers do.
    ///
    /// None is the start of another one, so further bytes may follow: sign, exponent of the first digit, two digits to
    /// a byte, end. Negative numbers are turned over.
    var sortKey: [UInt8] {
        guard coefficient != 0 else { return [2] }
        let digits = Self.digits(coefficient)
        var key: [UInt8] = [isNegative ? 1 : 3]
        key.reserveCapacity(digits.count / 2 + 4)
        let turn: UInt8 = isNegative ? 255 : 0
        // -130...125 is just a byte.
        key.append(UInt8(exponent + digits.count - 1 - Self.exponents.lowerBound) ^ turn)
        for index in stride(from: 0, to: digits.count, by: 2) {
            let second = index + 1 < digits.count ? digits[index + 1] - 48 : 0
            key.append(((digits[index] - 48) * 10 + second + 1) ^ turn)
        }
        key.append(turn)
        return key
    }
}
