internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// The shards an account may have in a region: the default quota of us-east-1 (Developer Guide, Quotas and limits).
    static let shardLimit = 20_000

    /// Makes a stream; it is active at once.
    @Sendable func createStream(
        _ input: Kinesis.CreateStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let mode = input.streamModeDetails?.streamMode ?? (input.shardCount == nil ? "ON_DEMAND" : "PROVISIONED")
        if mode == "ON_DEMAND", input.shardCount != nil { throw KinesisError.unexpectedShardCount }
        // Four shards is what AWS starts an on-demand stream with (recorded: test_create_stream_without_shard_count).
        guard let shards = mode == "ON_DEMAND" ? 4 : input.shardCount else { throw KinesisError.noShardCount }
        try Tags.check(input.tags ?? [:])
        let stream = try database.write { connection throws(AWSError) in
            if let known = streams.find(input.streamName, account: context.account, region: context.region) {
                throw KinesisError.streamExists(known)
            }
            try checkShardLimit(adding: shards, context)
            var settings = StreamSettings(mode: mode, recordKiB: input.maxRecordSizeInKiB ?? 1024)
            settings.warmMiBps = input.warmThroughputMiBps
            let stream = try insert(input.streamName, settings, shards, connection, context)
            try Tags(connection, stream.arn).put(input.tags ?? [:])
            streams.put(stream)
            return stream
        }
        noteWarmThroughput(stream)
        return NoMembers()
    }

    /// The account has room for so many more shards.
    func checkShardLimit(adding shards: Int, _ context: RequestContext) throws(AWSError) {
        let known = streams.all(account: context.account, region: context.region)
        let current = known.reduce(0) { $0 + $1.openShardCount }
        guard shards <= Self.shardLimit - current else {
            throw KinesisError.tooManyShards(context, current: current, more: shards, limit: Self.shardLimit)
        }
    }

    private func insert(
        _ name: String,
        _ settings: StreamSettings,
        _ count: Int,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> Stream {
        // Whole seconds, as AWS tells it; it is part of the sequence numbers.
        let created = Timestamp(milliseconds: context.now.wholeSeconds * 1000)
        let id = try StreamStore(connection).insert(
            name,
            account: context.account,
            region: context.region,
            settings,
            shards: count,
            created: created
        )
        let identity = Stream.Identity(
            id: id,
            account: context.account,
            region: context.region,
            name: name,
            created: created
        )
        var shards = ShardSet(stream: identity.prefix, count: count, opened: created)
        try ShardStore(connection).put(shards.takeChanges(), of: identity)
        return Stream(identity, shards, settings)
    }
}
