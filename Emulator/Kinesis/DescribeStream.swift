internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Describes a stream with a page of its shards.
    @Sendable func describeStream(
        _ input: Kinesis.DescribeStream.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Kinesis.DescribeStream.Output
    {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let (page, hasMore) = stream.page(after: input.exclusiveStartShardId, limit: input.limit ?? 100)
        var description = Kinesis.StreamDescription()
        description.streamName = stream.name
        description.streamARN = stream.arn
        description.streamStatus = "ACTIVE"
        description.streamModeDetails = stream.modeDetails
        description.shards = page
        description.hasMoreShards = hasMore
        description.retentionPeriodHours = 24
        description.streamCreationTimestamp = stream.created
        description.enhancedMonitoring = [Kinesis.EnhancedMetrics { $0.shardLevelMetrics = [] }]
        description.encryptionType = "NONE"
        return .init { $0.streamDescription = description }
    }
}

extension Stream {
    var modeDetails: Kinesis.StreamModeDetails { .init { $0.streamMode = mode } }

    /// Some shards, from the first one behind an id on.
    func page(after id: String?, limit: Int) -> (shards: [Kinesis.Shard], hasMore: Bool) {
        let start = id.map { id in shardIDs.firstIndex { $0 > id } ?? shardIDs.count } ?? 0
        let end = Swift.min(start + limit, shardIDs.count)
        return ((start..<end).map(description), end < shardIDs.count)
    }

    private func description(_ shard: Int) -> Kinesis.Shard {
        let range = hashKeys.range(shard)
        var description = Kinesis.Shard()
        description.shardId = shardIDs[shard]
        description.hashKeyRange.startingHashKey = String(range.first)
        description.hashKeyRange.endingHashKey = String(range.last)
        description.sequenceNumberRange.startingSequenceNumber = SequenceNumber.text(
            prefix: prefixes[shard],
            SequenceNumber.first(at: created)
        )
        return description
    }
}
