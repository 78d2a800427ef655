internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

/// An account's commitment to pay for a least throughput, which here costs nothing.
struct Commitment {
    var started: Timestamp?
    /// When it ends; nil while nobody asked for that.
    var ended: Timestamp?

    /// How long it lasts at least (Developer Guide, On-demand Advantage).
    private static let least = Duration.seconds(86_400)

    func isEnabled(_ now: Timestamp) -> Bool { started != nil && ended.map { $0 > now } ?? true }

    mutating func enable(_ now: Timestamp) {
        if !isEnabled(now) { started = now }
        ended = nil
    }

    mutating func disable(_ now: Timestamp) {
        guard let started, isEnabled(now), ended == nil else { return }
        ended = Swift.max(now, started + Self.least)
    }

    func shape(_ now: Timestamp) -> Kinesis.MinimumThroughputBillingCommitmentOutput {
        .init {
            let status = isEnabled(now) ? ended == nil ? "ENABLED" : "ENABLED_UNTIL_EARLIEST_ALLOWED_END" : "DISABLED"
            $0.status = status
            $0.startedAt = started
            $0.endedAt = ended.flatMap { $0 <= now ? $0 : nil }
            $0.earliestAllowedEndAt = isEnabled(now) ? started.map { $0 + Self.least } : nil
        }
    }
}

extension KinesisService {
    /// The commitment of an account in a region.
    func commitment(_ context: RequestContext) throws(AWSError) -> Commitment {
        let known = try database.read { connection throws(AWSError) in
            try connection.first(
                "SELECT started, ended FROM commitments WHERE account = ? AND region = ?",
                .text(context.account),
                .text(context.region)
            ) { row in
                Commitment(
                    started: row.isNull(0) ? nil : Timestamp(milliseconds: row.int(0)),
                    ended: row.isNull(1) ? nil : Timestamp(milliseconds: row.int(1))
                )
            }
        }
        return known ?? Commitment()
    }
}
