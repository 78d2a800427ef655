/// The texts of moments, as Ion has them: `2007T`, `2007-02T`, `2007-02-23`, `2007-02-23T12:14:33.079-08:00`.
extension SQLTimestamp {
    init?(_ text: String) {
        self.init()
        var reader = Reader(rest: Substring(text))
        guard let year = reader.number(4), year > 0 else { return nil }
        self.year = year
        if reader.take("-") {
            guard let month = reader.number(2), (1...12).contains(month) else { return nil }
            (self.month, precision) = (month, .month)
            if reader.take("-") {
                guard let day = reader.number(2), day >= 1, day <= Self.length(month, of: year) else { return nil }
                (self.day, precision) = (day, .day)
                if reader.rest.isEmpty { return }
            }
        }
        guard reader.take("T") else { return nil }
        if reader.rest.isEmpty { return }
        guard precision == .day, readTime(&reader), reader.rest.isEmpty else { return nil }
    }

    private struct Reader {
        var rest: Substring

        mutating func take(_ character: Character) -> Bool {
            guard rest.first == character else { return false }
            rest.removeFirst()
            return true
        }

        mutating func number(_ count: Int) -> Int? {
            let digits = rest.prefix(count)
            guard digits.utf8.count == count, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            rest.removeFirst(count)
            return Int(digits)
        }
    }

    private mutating func readTime(_ reader: inout Reader) -> Bool {
        guard let hour = reader.number(2), hour < 24, reader.take(":"), let minute = reader.number(2), minute < 60
        else { return false }
        (self.hour, self.minute, precision) = (hour, minute, .minute)
        if reader.take(":") {
            guard let second = reader.number(2), second < 60 else { return false }
            (self.second, precision) = (second, .second)
            if reader.take(".") {
                let digits = reader.rest.prefix { $0.isASCII && $0.isNumber }
                guard !digits.isEmpty, let fraction = SQLDecimal("0.\(digits)") else { return false }
                self.fraction = fraction
                reader.rest.removeFirst(digits.count)
            }
        }
        if reader.take("Z") {
            offset = 0
            return true
        }
        let isWest = reader.rest.first == "-"
        guard reader.take("-") || reader.take("+"), let hours = reader.number(2), hours < 24, reader.take(":"),
            let minutes = reader.number(2), minutes < 60
        else { return false }
        // `-00:00` is a zone that nobody knows.
        offset = isWest && hours == 0 && minutes == 0 ? nil : (hours * 60 + minutes) * (isWest ? -1 : 1)
        return true
    }

    /// The moment as Ion writes it.
    var text: String {
        var out = Self.padded(year, 4)
        if precision == .year { return out + "T" }
        out += "-" + Self.padded(month, 2)
        if precision == .month { return out + "T" }
        out += "-" + Self.padded(day, 2)
        if precision == .day { return out + "T" }
        out += "T\(Self.padded(hour, 2)):\(Self.padded(minute, 2))"
        if precision == .second {
            out += ":" + Self.padded(second, 2)
            if fraction.scale > 0 { out += fraction.text.dropFirst() }
        }
        guard let offset else { return out + "-00:00" }
        return out + (offset == 0 ? "Z" : Self.zone(offset, ":"))
    }

    static func padded(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }

    static func zone(_ offset: Int, _ separator: String) -> String {
        "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 60, 2))\(separator)\(padded(abs(offset) % 60, 2))"
    }
}
