internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// How many on-demand streams an account may have in a region (API_DescribeLimits).
    private static let onDemandLimit = 50

    /// Tells how many shards and on-demand streams there are and may be.
    @Sendable func describeLimits(
        _ input: Kinesis.DescribeLimits.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.DescribeLimits.Output {
        let all = streams.all(account: context.account, region: context.region)
        let onDemand = all.filter(\.settings.isOnDemand)
        return .init {
            $0.shardLimit = Self.shardLimit
            $0.openShardCount = all.reduce(0) { $0 + ($1.settings.isOnDemand ? 0 : $1.openShardCount) }
            $0.onDemandStreamCount = onDemand.count
            $0.onDemandStreamCountLimit = Self.onDemandLimit
        }
    }
}
