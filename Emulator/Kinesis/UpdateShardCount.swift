internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Synchronization

/// The shards that one stream may be scaled to (API_UpdateShardCount).
private let streamLimit = 10_000

extension KinesisService {
    /// Splits and merges shards until so many of equal size are open, at once.
    @Sendable func updateShardCount(
        _ input: Kinesis.UpdateShardCount.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.UpdateShardCount.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        guard !stream.settings.isOnDemand else { throw KinesisError.onDemandStream("UpdateShardCount", stream) }
        let target = input.targetShardCount
        var current = 0
        try reshard(stream, context) { shards throws(AWSError) in
            current = shards.openCount
            guard target <= current * 2 else { throw KinesisError.scalesTooFarUp(target, from: current) }
            guard target * 2 >= current else { throw KinesisError.scalesTooFarDown(target, from: current) }
            guard target <= streamLimit else {
                throw KinesisError.tooManyShards(in: stream, target, limit: streamLimit)
            }
            try checkShardLimit(adding: Swift.max(0, target - current), context)
            guard stream.admitsScaling(context.now) else { throw KinesisError.scaledTooOften(stream) }
            shards.scale(to: target, context.now)
        }
        return .init {
            $0.streamName = stream.name
            $0.currentShardCount = current
            $0.targetShardCount = target
            $0.streamARN = stream.arn
        }
    }
}
