internal import AWSCore

/// The moments at which lifecycle rules take effect (S3 User Guide, "Lifecycle rules: Based on an object's age").
enum Midnight {
    /// Midnight in UTC behind so many days after a moment.
    static func after(_ moment: Timestamp, days: Int) -> Timestamp {
        let (day, rest) = moment.wholeSeconds.quotientAndRemainder(dividingBy: 86_400)
        // Before 1970 the remainder is negative.
        return Timestamp(milliseconds: (day + (rest < 0 ? 0 : 1) + Int64(days)) * 86_400_000)
    }

    /// The next midnight.
    static func next(after moment: Timestamp) -> Timestamp { after(moment, days: 0) }
}
