internal import AWSCore

/// What is said of splits and merges.
extension KinesisError {
    /// SplitShard and MergeShards name a shard that is not there in other words than GetShardIterator.
    static func noSuchShard(_ id: String, _ stream: Stream) -> AWSError {
        AWSError(
            "ResourceNotFoundException",
            "Could not find shard \(id) in stream \(stream.name) under account \(stream.account)."
        )
    }

    /// As users report it.
    static func alreadyClosed(_ id: String, _ stream: Stream) -> AWSError {
        invalidArgument(
            "Shard \(id) in stream \(stream.name) under account \(stream.account) has already been merged or split, "
                + "and thus is not eligible for merging or splitting."
        )
    }

    /// In substance AWS's; the wording is not recorded.
    static func invalidSplit(_ key: String, _ shard: Shard, _ stream: Stream) -> AWSError {
        invalidArgument(
            "NewStartingHashKey \(key) used in SplitShard() on shard \(shard.id) in stream \(stream.name) under account "
                + "\(stream.account) is not both greater than one plus the shard's StartingHashKey \(shard.first) "
                + "and less than the shard's EndingHashKey \(shard.last == 0 ? 0 : shard.last - 1)."
        )
    }

    /// In substance AWS's; the wording is not recorded.
    static func notAdjacent(_ a: String, _ b: String, _ stream: Stream) -> AWSError {
        invalidArgument(
            "Shards \(a) and \(b) in stream \(stream.name) under account \(stream.account) are not an adjacent pair of "
                + "shards eligible for merging"
        )
    }

    /// The wording is ours: the API Reference tells the code and the reason.
    static func onDemandStream(_ operation: String, _ stream: Stream) -> AWSError {
        AWSError(
            "ValidationException",
            "\(operation) is only supported for data streams with the provisioned capacity mode; stream \(stream.name) "
                + "under account \(stream.account) is in ON_DEMAND mode."
        )
    }

    // UpdateShardCount's limits are told in the API Reference; the wording is not recorded.

    static func scalesTooFarUp(_ target: Int, from current: Int) -> AWSError {
        invalidArgument(
            "UpdateShardCount cannot scale up over double your current open shard count. Current open shard count: "
                + "\(current) Target shard count: \(target)"
        )
    }

    static func scalesTooFarDown(_ target: Int, from current: Int) -> AWSError {
        invalidArgument(
            "UpdateShardCount cannot scale down below half your current open shard count. Current open shard count: "
                + "\(current) Target shard count: \(target)"
        )
    }

    static func tooManyShards(in stream: Stream, _ target: Int, limit: Int) -> AWSError {
        AWSError(
            "LimitExceededException",
            "UpdateShardCount cannot scale stream \(stream.name) under account \(stream.account) to \(target) shards. "
                + "Limit: \(limit)."
        )
    }

    static func scaledTooOften(_ stream: Stream) -> AWSError {
        AWSError(
            "LimitExceededException",
            "Stream \(stream.name) under account \(stream.account) has been scaled 10 times in the last 24 hours, which "
                + "is the limit."
        )
    }
}
