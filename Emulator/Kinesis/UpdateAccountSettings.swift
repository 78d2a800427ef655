internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Begins or ends the account's commitment to a least throughput.
    @Sendable func updateAccountSettings(
        _ input: Kinesis.UpdateAccountSettings.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.UpdateAccountSettings.Output {
        var commitment = try commitment(context)
        if input.minimumThroughputBillingCommitment.status == "ENABLED" {
            commitment.enable(context.now)
        } else {
            commitment.disable(context.now)
        }
        try database.write { [commitment] connection throws(AWSError) in
            try connection.run(
                """
                INSERT INTO commitments (account, region, started, ended) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET started = excluded.started, ended = excluded.ended
                """,
                .text(context.account),
                .text(context.region),
                commitment.started.map { .int($0.milliseconds) } ?? .null,
                commitment.ended.map { .int($0.milliseconds) } ?? .null
            )
        }
        return .init { $0.minimumThroughputBillingCommitment = commitment.shape(context.now) }
    }
}
