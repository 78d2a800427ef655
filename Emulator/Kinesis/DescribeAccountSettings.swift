internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Tells whether the account committed to a least throughput.
    @Sendable func describeAccountSettings(
        _ input: Kinesis.DescribeAccountSettings.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.DescribeAccountSettings.Output {
        let commitment = try commitment(context)
        return .init { $0.minimumThroughputBillingCommitment = commitment.shape(context.now) }
    }
}
