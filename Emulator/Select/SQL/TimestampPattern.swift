internal import AWSCore

/// Patterns of TO_STRING and TO_TIMESTAMP, as `MMMM d, y h:m a` (SQL reference, TO_STRING).
struct TimestampPattern {
    private enum Part {
        case text(String)
        case symbol(Character, Int)
    }

    private let parts: [Part]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    init(_ pattern: String) throws(AWSError) {
        var parts: [Part] = []
        var rest = pattern[...]
        while let first = rest.first {
            if first == "'" {
                rest.removeFirst()
                guard let end = rest.firstIndex(of: "'") else { throw SQLError.timestampToken }
                // Two quotes are one.
                parts.append(.text(end == rest.startIndex ? "'" : String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            } else if first.isASCII, first.isLetter {
                let run = rest.prefix { $0 == first }
                guard let most = Self.longest[first] else { throw SQLError.timestampSymbol }
                guard run.count <= most else { throw SQLError.timestampPattern }
                parts.append(.symbol(first, run.count))
                rest = rest[run.endIndex...]
            } else {
                parts.append(.text(String(first)))
                rest.removeFirst()
            }
        }
        self.parts = parts
    }

    private static let longest: [Character: Int] = [
        "y": 4, "M": 5, "d": 2, "a": 1, "h": 2, "H": 2, "m": 2, "s": 2, "S": 9, "n": 1, "X": 5, "x": 5,
    ]

    // MARK: writing

    func text(_ moment: SQLTimestamp) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .symbol(let symbol, let count): Self.text(symbol, count, moment)
            }
        }.joined()
    }

    private static func text(_ symbol: Character, _ count: Int, _ moment: SQLTimestamp) -> String {
        let hour = moment.hour % 12 == 0 ? 12 : moment.hour % 12
        switch symbol {
        case "y":
            return count == 2 ? SQLTimestamp.padded(moment.year % 100, 2) : SQLTimestamp.padded(moment.year, count)
        case "M":
            let name = months[moment.month - 1]
            switch count {
            case 3: return String(name.prefix(3))
            case 4: return name
            case 5: return String(name.prefix(1))
            default: return SQLTimestamp.padded(moment.month, count)
            }
        case "d": return SQLTimestamp.padded(moment.day, count)
        case "a": return moment.hour < 12 ? "AM" : "PM"
        case "h": return SQLTimestamp.padded(hour, count)
        case "H": return SQLTimestamp.padded(moment.hour, count)
        case "m": return SQLTimestamp.padded(moment.minute, count)
        case "s": return SQLTimestamp.padded(moment.second, count)
        case "S": return String((digits(moment) + "000000000").prefix(count))
        case "n": return String(Int((digits(moment) + "000000000").prefix(9)) ?? 0)
        default: return zone(moment.offset ?? 0, count, isZulu: symbol == "X")
        }
    }

    private static func digits(_ moment: SQLTimestamp) -> String {
        moment.fraction.scale == 0 ? "" : String(moment.fraction.text.dropFirst(2))
    }

    private static func zone(_ offset: Int, _ count: Int, isZulu: Bool) -> String {
        if isZulu, offset == 0 { return "Z" }
        switch count {
        case 1:
            return offset % 60 == 0 ? String(SQLTimestamp.zone(offset, "").prefix(3)) : SQLTimestamp.zone(offset, "")
        case 2, 4: return SQLTimestamp.zone(offset, "")
        default: return SQLTimestamp.zone(offset, ":")
        }
    }

    // MARK: reading

    /// The moment that a text tells; nil where it is not of the pattern.
    func moment(_ text: String) -> SQLTimestamp? {
        var moment = SQLTimestamp()
        var rest = text[...]
        var isAfternoon: Bool?
        for part in parts {
            switch part {
            case .text(let literal):
                guard rest.hasPrefix(literal) else { return nil }
                rest.removeFirst(literal.count)
            case .symbol("a", _):
                let half = rest.prefix(2).lowercased()
                guard half == "am" || half == "pm" else { return nil }
                isAfternoon = half == "pm"
                rest.removeFirst(2)
            case .symbol(let symbol, let count):
                guard Self.read(symbol, count, &rest, &moment) else { return nil }
            }
        }
        if let isAfternoon { moment.hour = moment.hour % 12 + (isAfternoon ? 12 : 0) }
        guard rest.isEmpty, (1...12).contains(moment.month), moment.day >= 1,
            moment.day <= SQLTimestamp.length(moment.month, of: moment.year), moment.hour < 24, moment.minute < 60,
            moment.second < 60
        else { return nil }
        return moment
    }

    private static func read(
        _ symbol: Character,
        _ count: Int,
        _ rest: inout Substring,
        _ moment: inout SQLTimestamp
    ) -> Bool {
        if symbol == "M", count > 2 { return readMonth(&rest, &moment) }
        if symbol == "X" || symbol == "x" { return readZone(&rest, &moment) }
        let most = symbol == "y" ? (count == 2 ? 2 : 4) : symbol == "S" ? count : symbol == "n" ? 9 : 2
        let digits = rest.prefix(most).prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return false }
        rest.removeFirst(digits.count)
        switch symbol {
        case "y": moment.year = count == 2 ? (number < 70 ? 2000 : 1900) + number : number
        case "M": moment.month = number
        case "d": moment.day = number
        case "h", "H": moment.hour = number
        case "m": moment.minute = number
        case "s": moment.second = number
        case "S": moment.fraction = SQLDecimal("0.\(digits)") ?? moment.fraction
        default: moment.fraction = SQLDecimal(Int128(number), scale: 9)
        }
        let precision: SQLTimestamp.Precision =
            switch symbol {
            case "y": .year
            case "M": .month
            case "d": .day
            case "h", "H", "m": .minute
            default: .second
            }
        moment.precision = max(moment.precision, precision)
        return true
    }

    private static func readMonth(_ rest: inout Substring, _ moment: inout SQLTimestamp) -> Bool {
        for (index, name) in months.enumerated() {
            for text in [name, String(name.prefix(3))] where rest.lowercased().hasPrefix(text.lowercased()) {
                rest.removeFirst(text.count)
                moment.month = index + 1
                moment.precision = max(moment.precision, .month)
                return true
            }
        }
        return false
    }

    private static func readZone(_ rest: inout Substring, _ moment: inout SQLTimestamp) -> Bool {
        if rest.first == "Z" {
            rest.removeFirst()
            moment.offset = 0
            return true
        }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return false }
        rest.removeFirst()
        let run = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == ":" }
        let digits = run.filter { $0 != ":" }
        guard digits.count == 2 || digits.count == 4, let hours = Int(digits.prefix(2)) else { return false }
        rest.removeFirst(run.count)
        moment.offset = (hours * 60 + (Int(digits.dropFirst(2)) ?? 0)) * (sign == "-" ? -1 : 1)
        return true
    }
}
