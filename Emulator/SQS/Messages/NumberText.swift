/// Numbers of message attributes: up to 38 digits, and between 10^-128 and 10^126 (SQS Developer Guide, "Amazon SQS message
/// metadata").
enum NumberText {
    /// Whether a text is such a number.
    static func isValid(_ text: String) -> Bool {
        var rest = text.utf8[...]
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }
        if rest.first == 45 || rest.first == 43 { rest.removeFirst() }
        // The digits without the point, and how many stood before it.
        var digits: [UInt8] = []
        var before: Int?
        while let byte = rest.first, isDigit(byte) || byte == 46 && before == nil {
            if byte == 46 { before = digits.count } else { digits.append(byte) }
            rest.removeFirst()
        }
        guard !digits.isEmpty else { return false }
        var exponent = 0
        if let byte = rest.first {
            guard byte | 32 == 101 else { return false }
            rest.removeFirst()
            guard let last = rest.last, isDigit(last), let number = Int(Substring(rest)) else { return false }
            exponent = number
        }
        guard let first = digits.firstIndex(where: { $0 != 48 }), let last = digits.lastIndex(where: { $0 != 48 })
        else { return true }
        let (power, isTooLarge) = exponent.addingReportingOverflow((before ?? digits.count) - first - 1)
        return last - first < 38 && !isTooLarge && (-128...126).contains(power)
    }
}
