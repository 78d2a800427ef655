internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Ends to keep what is to be measured of each shard.
    @Sendable func disableEnhancedMonitoring(
        _ input: Kinesis.DisableEnhancedMonitoring.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.DisableEnhancedMonitoring.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let unwanted = Self.named(input.shardLevelMetrics)
        let current = stream.settings.metrics
        try change(stream) { settings in settings.metrics.removeAll { unwanted.contains($0) } }
        noteMonitoring(stream)
        return .init {
            $0.streamName = stream.name
            $0.currentShardLevelMetrics = current
            $0.desiredShardLevelMetrics = stream.settings.metrics
            $0.streamARN = stream.arn
        }
    }
}
