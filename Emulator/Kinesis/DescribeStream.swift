internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Describes a stream with a page of its shards.
    @Sendable func describeStream(
        _ input: Kinesis.DescribeStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.DescribeStream.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let settings = stream.settings
        var shards = stream.shards(context.now)
        if let id = input.exclusiveStartShardId { shards.removeAll { $0.id <= id } }
        let page = shards.prefix(input.limit ?? 100)
        var description = Kinesis.StreamDescription()
        description.streamName = stream.name
        description.streamARN = stream.arn
        description.streamStatus = "ACTIVE"
        description.streamModeDetails = stream.modeDetails
        description.shards = page.map { .init($0) }
        description.hasMoreShards = page.count < shards.count
        description.retentionPeriodHours = settings.retentionHours
        description.streamCreationTimestamp = stream.created
        description.enhancedMonitoring = [Kinesis.EnhancedMetrics { $0.shardLevelMetrics = settings.metrics }]
        description.encryptionType = settings.keyID == nil ? "NONE" : "KMS"
        description.keyId = settings.keyID
        return .init { $0.streamDescription = description }
    }
}
