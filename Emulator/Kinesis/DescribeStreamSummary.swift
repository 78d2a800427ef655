internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Describes a stream without its shards.
    @Sendable func describeStreamSummary(
        _ input: Kinesis.DescribeStreamSummary.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.DescribeStreamSummary.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let settings = stream.settings
        var summary = Kinesis.StreamDescriptionSummary()
        summary.streamName = stream.name
        summary.streamARN = stream.arn
        summary.streamStatus = "ACTIVE"
        summary.streamModeDetails = stream.modeDetails
        summary.retentionPeriodHours = settings.retentionHours
        summary.streamCreationTimestamp = stream.created
        summary.enhancedMonitoring = [Kinesis.EnhancedMetrics { $0.shardLevelMetrics = settings.metrics }]
        summary.encryptionType = settings.keyID == nil ? "NONE" : "KMS"
        summary.keyId = settings.keyID
        summary.openShardCount = stream.openShardCount
        summary.consumerCount = stream.consumers.count
        summary.maxRecordSizeInKiB = settings.recordKiB
        if let warm = settings.warmMiBps { summary.warmThroughput = .init(warm) }
        return .init { $0.streamDescriptionSummary = summary }
    }
}

extension Kinesis.WarmThroughputObject {
    init(_ warm: Int) {
        self.init()
        (targetMiBps, currentMiBps) = (warm, warm)
    }
}
