internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Describes a stream without its shards.
    @Sendable func describeStreamSummary(
        _ input: Kinesis.DescribeStreamSummary.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Kinesis.DescribeStreamSummary.Output
    {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        var summary = Kinesis.StreamDescriptionSummary()
        summary.streamName = stream.name
        summary.streamARN = stream.arn
        summary.streamStatus = "ACTIVE"
        summary.streamModeDetails = stream.modeDetails
        summary.retentionPeriodHours = 24
        summary.streamCreationTimestamp = stream.created
        summary.enhancedMonitoring = [Kinesis.EnhancedMetrics { $0.shardLevelMetrics = [] }]
        summary.encryptionType = "NONE"
        summary.openShardCount = stream.hashKeys.shardCount
        summary.consumerCount = 0
        summary.maxRecordSizeInKiB = stream.recordKiB
        return .init { $0.streamDescriptionSummary = summary }
    }
}
