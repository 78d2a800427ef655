internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Lists shards; a token stands for the stream and the filter, and lives for five minutes.
    @Sendable func listShards(
        _ input: Kinesis.ListShards.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.ListShards.Output {
        if let token = input.nextToken {
            let given = [
                ("StreamName", input.streamName != nil), ("StreamARN", input.streamARN != nil),
                ("ExclusiveStartShardId", input.exclusiveStartShardId != nil),
                ("StreamCreationTimestamp", input.streamCreationTimestamp != nil),
                ("ShardFilter", input.shardFilter != nil),
            ]
            if let other = given.first(where: \.1) { throw KinesisError.notTogether("NextToken", other.0) }
            let place = try Place(token: token, unreadable: KinesisError.invalidToken)
            guard context.now - place.created <= .seconds(300) else { throw KinesisError.expiredToken }
            let filter = ShardFilter(code: place.sequence)
            let stream = try stream(of: place, context)
            return page(stream, after: Shard.id(place.shard), filter, input.maxResults, context)
        }
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        if let created = input.streamCreationTimestamp, created.wholeSeconds != stream.created.wholeSeconds {
            throw KinesisError.streamNotFound(stream.name, stream.account)
        }
        var start = input.exclusiveStartShardId
        var filter = ShardFilter.all
        if let wanted = input.shardFilter {
            filter = try ShardFilter(wanted)
            if wanted.type == "AFTER_SHARD_ID" {
                guard let id = wanted.shardId else { throw KinesisError.incompleteFilter(wanted.type, "ShardId") }
                start = Swift.max(start ?? "", id)
            }
        }
        return page(stream, after: start, filter, input.maxResults, context)
    }

    private func page(
        _ stream: Stream,
        after id: String?,
        _ filter: ShardFilter,
        _ limit: Int?,
        _ context: RequestContext
    ) -> Kinesis.ListShards.Output {
        let shards = stream.shards(context.now).filter { shard in
            id.map { shard.id > $0 } ?? true && filter.admits(shard, of: stream, context.now)
        }
        let page = shards.prefix(limit ?? 1000)
        var output = Kinesis.ListShards.Output()
        output.shards = page.map { .init($0) }
        if page.count < shards.count, let last = page.last {
            output.nextToken =
                Place(stream, shard: last.number, sequence: filter.code, created: context.now).token
        }
        return output
    }
}
