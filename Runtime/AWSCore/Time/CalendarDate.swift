/// A date and time of day in UTC, broken into its parts.
public struct CalendarDate: Sendable, Equatable {
    /// The Gregorian year.
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int
    /// 0 to 23.
    public var hour = 0
    /// 0 to 59.
    public var minute = 0
    /// 0 to 60.
    public var second = 0
    /// 0 to 999,999,999.
    public var nanosecond = 0

    /// Breaks a moment into its parts (Howard Hinnant's `civil_from_days`).
    public init(_ timestamp: Timestamp) {
        let total = timestamp.nanoseconds.flooredDivision(by: 1_000_000_000)
        let days = total.quotient.flooredDivision(by: 86_400)
        let z = days.quotient + 719_468
        let era = z.flooredDivision(by: 146_097)
        let dayOfEra = era.remainder
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * shifted + 2) / 5 + 1)
        month = Int(shifted < 10 ? shifted + 3 : shifted - 9)
        year = Int(yearOfEra + era.quotient * 400) + (month <= 2 ? 1 : 0)
        hour = Int(days.remainder / 3600)
        minute = Int(days.remainder % 3600 / 60)
        second = Int(days.remainder % 60)
        nanosecond = Int(total.remainder)
    }

    /// Makes a date; the parts are not checked.
    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, nanosecond: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
    }

    /// Days since 1970-01-01 (Howard Hinnant's `days_from_civil`).
    public var daysSince1970: Int {
        let y = month <= 2 ? year - 1 : year
        let era = Int64(y).flooredDivision(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = Int(era.remainder) * 365 + Int(era.remainder) / 4 - Int(era.remainder) / 100 + dayOfYear
        return Int(era.quotient) * 146_097 + dayOfEra - 719_468
    }

    /// 0 is Sunday.
    public var weekday: Int { Int((Int64(daysSince1970) + 4).flooredDivision(by: 7).remainder) }

    /// The moment these parts name.
    public var timestamp: Timestamp {
        let seconds = Int64(daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        return Timestamp(nanoseconds: seconds &* 1_000_000_000 &+ Int64(nanosecond))
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
