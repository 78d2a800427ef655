internal import AWSCore

/// What may be changed of a stream.
struct StreamSettings: Sendable, Equatable {
    /// `PROVISIONED` or `ON_DEMAND`.
    var mode: String
    /// How large a record may be, with its key.
    var recordKiB: Int
    /// How long records stay.
    var retentionHours = 24
    /// Records from before are gone, whatever the retention has become since.
    var oldest = Timestamp(nanoseconds: 0)
    /// The key that records are encrypted with; nil where they are not.
    var keyID: String?
    /// What is measured of each shard.
    var metrics: [String] = []
    /// The throughput that an on-demand stream is to be ready for.
    var warmMiBps: Int?

    var isOnDemand: Bool { mode == "ON_DEMAND" }

    /// The moment whose records, and all before, are gone.
    func horizon(_ now: Timestamp) -> Timestamp { Swift.max(now - .seconds(retentionHours * 3600), oldest) }

    /// Changes the retention: what is gone by now stays gone.
    mutating func setRetention(_ hours: Int, _ now: Timestamp) {
        let gone = horizon(now)
        if hours > retentionHours, now - .seconds(retentionHours * 3600) > oldest { oldest = gone }
        retentionHours = hours
        oldest = Swift.max(oldest, now - .seconds(hours * 3600))
    }
}
