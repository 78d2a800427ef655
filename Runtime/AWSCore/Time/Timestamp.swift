/// A moment in UTC with nanoseconds; the form of every time in requests, answers and the store.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    public var nanoseconds: Int64

    /// Makes a moment from nanoseconds since 1970.
    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// Makes a moment from milliseconds since 1970.
    public init(milliseconds: Int64) { nanoseconds = milliseconds &* 1_000_000 }

    /// Makes a moment from seconds since 1970, kept to the microsecond a Double can carry.
    public init(seconds: Double) {
        let bounded = Swift.min(Swift.max(seconds, -9.2e9), 9.2e9)
        nanoseconds = Int64((bounded * 1e6).rounded()) * 1_000
    }

    /// Whole milliseconds since 1970.
    public var milliseconds: Int64 { nanoseconds / 1_000_000 }

    /// Whole seconds since 1970.
    public var wholeSeconds: Int64 { nanoseconds / 1_000_000_000 }

    /// Seconds since 1970.
    public var seconds: Double { Double(nanoseconds) / 1e9 }

    /// Whether a moment is before another.
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.nanoseconds < b.nanoseconds }

    /// The moment that much later.
    public static func + (a: Timestamp, b: Duration) -> Timestamp {
        Timestamp(nanoseconds: a.nanoseconds &+ b.nanoseconds)
    }

    /// The moment that much earlier.
    public static func - (a: Timestamp, b: Duration) -> Timestamp {
        Timestamp(nanoseconds: a.nanoseconds &- b.nanoseconds)
    }

    /// The time from one moment to another.
    public static func - (a: Timestamp, b: Timestamp) -> Duration { .nanoseconds(a.nanoseconds &- b.nanoseconds) }
}

extension Duration {
    /// The whole length in nanoseconds; lengths over 292 years are cut there.
    public var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? (seconds < 0 ? .min : .max) : product &+ attoseconds / 1_000_000_000
    }
}
