internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// The metrics of shards, in the order that they are told in.
    static let metrics = [
        "IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded",
        "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds",
    ]

    /// Keeps what is to be measured of each shard.
    @Sendable func enableEnhancedMonitoring(
        _ input: Kinesis.EnableEnhancedMonitoring.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.EnableEnhancedMonitoring.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let wanted = Self.named(input.shardLevelMetrics)
        let current = stream.settings.metrics
        try change(stream) { settings in
            settings.metrics = Self.metrics.filter { wanted.contains($0) || settings.metrics.contains($0) }
        }
        noteMonitoring(stream)
        return .init {
            $0.streamName = stream.name
            $0.currentShardLevelMetrics = current
            $0.desiredShardLevelMetrics = stream.settings.metrics
            $0.streamARN = stream.arn
        }
    }

    /// The metrics that a request names.
    static func named(_ metrics: [String]) -> [String] { metrics.contains("ALL") ? Self.metrics : metrics }

    func noteMonitoring(_ stream: Stream) {
        ledger.forget("kinesis", stream.arn, setting: "EnhancedMonitoring")
        guard !stream.settings.metrics.isEmpty else { return }
        ledger.note("kinesis", stream.arn, "EnhancedMonitoring", "nothing is measured")
    }
}
