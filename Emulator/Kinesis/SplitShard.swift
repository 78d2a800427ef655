internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Splits a shard in two, at once; readers come to the children at the shard's end.
    @Sendable func splitShard(
        _ input: Kinesis.SplitShard.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        guard !stream.settings.isOnDemand else { throw KinesisError.onDemandStream("SplitShard", stream) }
        try reshard(stream, context) { shards throws(AWSError) in
            let shard = try eligible(input.shardToSplit, shards, stream)
            guard let key = UInt128(input.newStartingHashKey), key > shard.first &+ 1, shard.first < .max - 1,
                key < shard.last
            else { throw KinesisError.invalidSplit(input.newStartingHashKey, shard, stream) }
            try checkShardLimit(adding: 1, context)
            shards.split(shard.number, at: key, context.now)
        }
        return NoMembers()
    }

    /// An open shard of a stream.
    func eligible(_ id: String, _ shards: ShardSet, _ stream: Stream) throws(AWSError) -> Shard {
        guard let shard = Shard.number(id).flatMap({ shards[$0] }) else { throw KinesisError.noSuchShard(id, stream) }
        guard shard.isOpen else { throw KinesisError.alreadyClosed(id, stream) }
        return shard
    }

    /// Changes the shards of a stream; no record comes in meanwhile, as none does beside any other write.
    func reshard(
        _ stream: Stream,
        _ context: RequestContext,
        _ change: (inout ShardSet) throws(AWSError) -> Void
    ) throws(AWSError) {
        let changed = try database.write { connection throws(AWSError) in
            guard !stream.isDeleted else { throw KinesisError.streamNotFound(stream.name, stream.account) }
            var shards = stream.shards
            try change(&shards)
            let changed = shards.takeChanges()
            try ShardStore(connection).put(changed, of: stream.identity)
            stream.shards = shards
            return changed.map(\.number)
        }
        scheduleSweep(stream, at: context.now + .seconds(60))
        // Who reads a shard that is closed now comes to its end once all before is there to be read.
        group.afterCommit { [bus] in
            stream.settle(changed)
            bus.announce(stream.arn)
        }
    }
}
