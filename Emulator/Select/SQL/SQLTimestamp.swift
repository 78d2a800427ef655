/// A moment as SQL writes it: as precise as it was told, with the zone that it was told in.
struct SQLTimestamp: Sendable {
    /// How much of it was told.
    enum Precision: Int, Sendable, Comparable {
        case year, month, day, minute, second

        static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
    }

    var year = 1
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    /// The digits behind the second's point.
    var fraction = SQLDecimal(0)
    /// Minutes that its zone is ahead of UTC; nil where that is not known.
    var offset: Int?
    var precision = Precision.year

    init() {}

    /// A moment in UTC.
    init(seconds: Int64, nanoseconds: Int64 = 0, digits: Int = 0) {
        set(seconds: seconds)
        var scaled = nanoseconds
        for _ in digits..<9 { scaled /= 10 }
        fraction = SQLDecimal(Int128(scaled), scale: digits)
        (offset, precision) = (0, .second)
    }

    // MARK: moments

    /// Seconds since 1970 in UTC.
    var seconds: Int64 { local &- Int64(offset ?? 0) * 60 }

    /// The seconds that a clock of its zone shows.
    private var local: Int64 {
        // A file may hold any number for a moment: what has no room wraps.
        Self.days(year, month, day) &* 86400 &+ Int64(hour * 3600 + minute * 60 + second)
    }

    private mutating func set(seconds: Int64) {
        let days = seconds.flooredQuotient(86400)
        let rest = Int(seconds - days * 86400)
        (year, month, day) = Self.civil(days)
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// Days since 1970; by Gregorian rules.
    static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let y = Int64(month <= 2 ? year - 1 : year)
        let era = y.flooredQuotient(400)
        let yearOfEra = y - era * 400
        let dayOfYear = Int64((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1)
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(_ days: Int64) -> (Int, Int, Int) {
        let z = days + 719_468
        let era = z.flooredQuotient(146_097)
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = Int(dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100))
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return (Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
    }

    static func length(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLess(_ a: SQLTimestamp, _ b: SQLTimestamp) -> Bool {
        a.seconds == b.seconds ? SQLDecimal.isLess(a.fraction, b.fraction) : a.seconds < b.seconds
    }

    static func isEqual(_ a: SQLTimestamp, _ b: SQLTimestamp) -> Bool {
        a.seconds == b.seconds && SQLDecimal.isEqual(a.fraction, b.fraction)
    }

    // MARK: parts

    /// Later by some years, months or such; as precise as that asks for (SQL reference, DATE_ADD).
    func adding(_ quantity: Int64, _ part: DatePart) -> SQLTimestamp? {
        guard abs(quantity) < 1 << 40 else { return nil }
        var result = self
        switch part {
        case .year, .month:
            let months = Int64(year) * 12 + Int64(month - 1) + quantity * (part == .year ? 12 : 1)
            result.year = Int(months.flooredQuotient(12))
            result.month = Int(months - months.flooredQuotient(12) * 12) + 1
            result.day = min(day, Self.length(result.month, of: result.year))
        default: result.set(seconds: local &+ quantity * part.seconds)
        }
        if result.precision < part.precision {
            if part.precision >= .minute, precision < .minute { result.offset = result.offset ?? 0 }
            result.precision = part.precision
        }
        return (1...9999).contains(result.year) ? result : nil
    }

    /// How many whole years, months or such lie between two (SQL reference, DATE_DIFF).
    static func difference(_ part: DatePart, _ a: SQLTimestamp, _ b: SQLTimestamp) -> Int64 {
        guard part == .year || part == .month else { return (b.seconds &- a.seconds) / part.seconds }
        if isLess(b, a) { return -difference(part, b, a) }
        // Both on the clock of UTC.
        let (start, end) = (SQLTimestamp(seconds: a.seconds), SQLTimestamp(seconds: b.seconds))
        var months = Int64(end.year - start.year) * 12 + Int64(end.month - start.month)
        let startRest = Int64(start.day) * 86400 + start.local.flooredRemainder(86400)
        let endRest = Int64(end.day) * 86400 + end.local.flooredRemainder(86400)
        if endRest < startRest { months -= 1 }
        return part == .year ? months / 12 : months
    }
}

/// The parts of a moment that functions name.
enum DatePart: String, Sendable {
    case year, month, day, hour, minute, second
    case timezoneHour = "timezone_hour"
    case timezoneMinute = "timezone_minute"

    /// Its length, where it has one.
    var seconds: Int64 {
        switch self {
        case .day: 86400
        case .hour: 3600
        case .minute: 60
        default: 1
        }
    }

    var precision: SQLTimestamp.Precision {
        switch self {
        case .year: .year
        case .month: .month
        case .day: .day
        case .hour, .minute: .minute
        default: .second
        }
    }
}

extension Int64 {
    func flooredQuotient(_ divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }

    func flooredRemainder(_ divisor: Int64) -> Int64 { self - flooredQuotient(divisor) * divisor }
}
