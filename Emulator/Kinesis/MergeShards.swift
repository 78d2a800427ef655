internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Merges two shards into one, at once.
    @Sendable func mergeShards(
        _ input: Kinesis.MergeShards.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        guard !stream.settings.isOnDemand else { throw KinesisError.onDemandStream("MergeShards", stream) }
        try reshard(stream, context) { shards throws(AWSError) in
            let shard = try eligible(input.shardToMerge, shards, stream)
            let adjacent = try eligible(input.adjacentShardToMerge, shards, stream)
            // No sum wraps to a key of the other: the last key of all has none behind it.
            guard
                shard.last < adjacent.first && shard.last + 1 == adjacent.first
                    || adjacent.last < shard.first && adjacent.last + 1 == shard.first
            else { throw KinesisError.notAdjacent(shard.id, adjacent.id, stream) }
            shards.merge(shard.number, adjacent.number, context.now)
        }
        return NoMembers()
    }
}
