// The text forms of a moment that AWS's protocols use: ISO 8601, RFC 822 and the compact form of Signature Version 4.

private let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

extension Timestamp {
    /// `2026-11-22T15:04:05Z`, or with the milliseconds `2026-11-22T15:04:05.123Z`.
    public func iso8601(milliseconds: Bool = false) -> String {
        let d = CalendarDate(self)
        return DateText.make { out in
            out.date(d, dash: true)
            out.byte("T")
            out.time(d, colon: true)
            if milliseconds {
                out.byte(".")
                out.number(d.nanosecond / 1_000_000, 3)
            }
            out.byte("Z")
        }
    }

    /// `Sun, 22 Nov 2026 15:04:05 GMT`, the form of HTTP's `Date` and `Last-Modified`.
    public var httpDate: String {
        let d = CalendarDate(self)
        return DateText.make { out in
            out.text(weekdays[d.weekday])
            out.text(", ")
            out.number(d.day, 2)
            out.byte(" ")
            out.text(months[d.month - 1])
            out.byte(" ")
            out.number(d.year, 4)
            out.byte(" ")
            out.time(d, colon: true)
            out.text(" GMT")
        }
    }

    /// `20261122T150405Z`, the form of `X-Amz-Date`.
    public var basic: String {
        let d = CalendarDate(self)
        return DateText.make { out in
            out.date(d, dash: false)
            out.byte("T")
            out.time(d, colon: false)
            out.byte("Z")
        }
    }

    /// Reads ISO 8601 in its extended form, with `Z`, an offset or neither, and any number of fraction digits.
    public init?(iso8601 text: some StringProtocol) {
        var reader = DigitReader(text)
        guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
            let day = reader.number(2), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        var date = CalendarDate(year: year, month: month, day: day)
        var offset = 0
        if reader.take("T") || reader.take("t") || reader.take(" ") {
            guard let hour = reader.number(2), reader.take(":"), let minute = reader.number(2), reader.take(":"),
                let second = reader.number(2), hour < 24, minute < 60, second <= 60
            else { return nil }
            (date.hour, date.minute, date.second) = (hour, minute, second)
            if reader.take(".") {
                guard let nanosecond = reader.fraction() else { return nil }
                date.nanosecond = nanosecond
            }
            if !reader.take("Z"), !reader.take("z"), !reader.isAtEnd {
                let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : 0
                guard sign != 0, let hours = reader.number(2) else { return nil }
                _ = reader.take(":")
                offset = sign * (hours * 3600 + (reader.number(2) ?? 0) * 60)
            }
        }
        guard reader.isAtEnd else { return nil }
        self = date.timestamp - .seconds(offset)
    }

    /// Reads RFC 822 as HTTP uses it: `Sun, 22 Nov 2026 15:04:05 GMT`.
    public init?(httpDate text: some StringProtocol) {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "," })
        guard parts.count >= 5, let day = Int(parts[1]), let month = months.firstIndex(where: { $0 == parts[2] }),
            let year = Int(parts[3]), (0...9999).contains(year)
        else { return nil }
        var clock = DigitReader(parts[4])
        guard let hour = clock.number(2), clock.take(":"), let minute = clock.number(2), clock.take(":"),
            let second = clock.number(2), (1...31).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        var date = CalendarDate(year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
        if clock.take(".") { date.nanosecond = clock.fraction() ?? 0 }
        self = date.timestamp
    }

    /// Reads `20261122T150405Z`.
    public init?(basic text: some StringProtocol) {
        var reader = DigitReader(text)
        guard let year = reader.number(4), let month = reader.number(2), let day = reader.number(2), reader.take("T"),
            let hour = reader.number(2), let minute = reader.number(2), let second = reader.number(2), reader.take("Z"),
            reader.isAtEnd, (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        self = CalendarDate(year: year, month: month, day: day, hour: hour, minute: minute, second: second).timestamp
    }
}

/// The text of a date in the making, byte by byte: one stands in each line of a long list.
private struct DateText {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    static func make(_ write: (inout DateText) -> Void) -> String {
        String(unsafeUninitializedCapacity: 64) { bytes in
            var text = DateText(bytes: bytes)
            write(&text)
            return text.count
        }
    }

    private init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func byte(_ scalar: Unicode.Scalar) {
        bytes[count] = UInt8(truncatingIfNeeded: scalar.value)
        count += 1
    }

    mutating func text(_ text: String) {
        for byte in text.utf8 {
            bytes[count] = byte
            count += 1
        }
    }

    /// A number with leading zeros.
    mutating func number(_ number: Int, _ width: Int) {
        var (rest, digits) = (number, 0)
        while rest > 0 || digits < width {
            (rest, digits) = (rest / 10, digits + 1)
        }
        // A year before the first one; no other part is less than zero.
        guard number >= 0 else { return text(String(number)) }
        rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            bytes[place] = UInt8(48 + rest % 10)
            rest /= 10
        }
        count += digits
    }

    mutating func date(_ date: CalendarDate, dash: Bool) {
        number(date.year, 4)
        if dash { byte("-") }
        number(date.month, 2)
        if dash { byte("-") }
        number(date.day, 2)
    }

    mutating func time(_ date: CalendarDate, colon: Bool) {
        number(date.hour, 2)
        if colon { byte(":") }
        number(date.minute, 2)
        if colon { byte(":") }
        number(date.second, 2)
    }
}

/// Reads fixed runs of digits and single characters.
private struct DigitReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { index == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
        index += 1
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        guard index + width <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[index..<index + width] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        index += width
        return value
    }

    /// A fraction of a second, in nanoseconds.
    mutating func fraction() -> Int? {
        var value = 0
        var digits = 0
        while index < bytes.count, (48...57).contains(bytes[index]) {
            if digits < 9 { value = value * 10 + Int(bytes[index] - 48) }
            digits += 1
            index += 1
        }
        guard digits > 0 else { return nil }
        while digits < 9 {
            value *= 10
            digits += 1
        }
        return value
    }
}
