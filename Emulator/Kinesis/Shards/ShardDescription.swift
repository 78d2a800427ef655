internal import AWSCore
internal import AWSKinesis
internal import AWSWire

// Shards as answers tell them.

extension Kinesis.Shard {
    init(_ shard: Shard) {
        self.init()
        shardId = shard.id
        parentShardId = shard.parent.map { Shard.id($0) }
        adjacentParentShardId = shard.adjacentParent.map { Shard.id($0) }
        hashKeyRange = .init(shard)
        sequenceNumberRange.startingSequenceNumber = shard.text(shard.start)
        sequenceNumberRange.endingSequenceNumber = shard.end.map { shard.text($0) }
    }
}

extension Kinesis.ChildShard {
    init(_ shard: Shard) {
        self.init()
        shardId = shard.id
        parentShards = [shard.parent, shard.adjacentParent].compactMap { $0.map { Shard.id($0) } }
        hashKeyRange = .init(shard)
    }
}

extension Kinesis.HashKeyRange {
    fileprivate init(_ shard: Shard) {
        self.init()
        startingHashKey = String(shard.first)
        endingHashKey = String(shard.last)
    }
}
