internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

/// The shards an account may have in a region: the default quota of us-east-1 (Developer Guide, Quotas and limits).
private let shardLimit = 20_000

extension KinesisService {
    /// Makes a stream; it is active at once.
    @Sendable func createStream(
        _ input: Kinesis.CreateStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let mode = input.streamModeDetails?.streamMode ?? (input.shardCount == nil ? "ON_DEMAND" : "PROVISIONED")
        if mode == "ON_DEMAND", input.shardCount != nil { throw KinesisError.unexpectedShardCount }
        // Four shards is what AWS starts an on-demand stream with (recorded: test_create_stream_without_shard_count).
        guard let shards = mode == "ON_DEMAND" ? 4 : input.shardCount else { throw KinesisError.noShardCount }
        let stream = try database.write { connection throws(AWSError) in
            if let known = streams.find(input.streamName, account: context.account, region: context.region) {
                throw KinesisError.streamExists(known)
            }
            try checkLimit(adding: shards, context)
            let stream = try insert(input, mode, shards, connection, context)
            streams.put(stream)
            return stream
        }
        if input.tags?.isEmpty == false { ledger.note("kinesis", stream.arn, "Tags", "tags are not kept") }
        if input.warmThroughputMiBps != nil {
            ledger.note("kinesis", stream.arn, "WarmThroughputMiBps", "throughput is not limited")
        }
        return NoMembers()
    }

    private func checkLimit(adding shards: Int, _ context: RequestContext) throws(AWSError) {
        let known = streams.all(account: context.account, region: context.region)
        let current = known.reduce(0) { $0 + $1.hashKeys.shardCount }
        guard shards <= shardLimit - current else {
            throw KinesisError.tooManyShards(context, current: current, more: shards, limit: shardLimit)
        }
    }

    private func insert(
        _ input: Kinesis.CreateStream.Input,
        _ mode: String,
        _ shards: Int,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> Stream {
        // Whole seconds, as AWS tells it; it is part of the sequence numbers.
        let created = Timestamp(milliseconds: context.now.wholeSeconds * 1000)
        let recordKiB = input.maxRecordSizeInKiB ?? 1024
        try connection.run(
            "INSERT INTO streams (account, region, name, mode, shards, record_kib, created) VALUES (?, ?, ?, ?, ?, ?, ?)",
            .text(context.account),
            .text(context.region),
            .text(input.streamName),
            .text(mode),
            .int(shards),
            .int(recordKiB),
            .int(created.milliseconds)
        )
        return Stream(
            id: connection.lastInsertRowID,
            account: context.account,
            region: context.region,
            name: input.streamName,
            mode: mode,
            shards: shards,
            recordKiB: recordKiB,
            created: created
        )
    }
}
