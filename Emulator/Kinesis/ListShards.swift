internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Lists shards; a token stands for the stream and lives for five minutes.
    @Sendable func listShards(
        _ input: Kinesis.ListShards.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Kinesis.ListShards.Output
    {
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
            return page(try stream(of: place, context), after: Stream.shardID(place.shard), input.maxResults, context)
        }
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        if let created = input.streamCreationTimestamp, created.wholeSeconds != stream.created.wholeSeconds {
            throw KinesisError.streamNotFound(stream.name, stream.account)
        }
        var start = input.exclusiveStartShardId
        if let filter = input.shardFilter {
            switch filter.type {
            case "AFTER_SHARD_ID":
                guard let id = filter.shardId else { throw KinesisError.incompleteFilter(filter.type, "ShardId") }
                start = Swift.max(start ?? "", id)
            case "AT_TIMESTAMP", "FROM_TIMESTAMP":
                guard let moment = filter.timestamp else {
                    throw KinesisError.incompleteFilter(filter.type, "Timestamp")
                }
                // All shards are as old as the stream, and all are open.
                if filter.type == "AT_TIMESTAMP", moment < stream.created { return .init { $0.shards = [] } }
            default: break
            }
        }
        return page(stream, after: start, input.maxResults, context)
    }

    private func page(
        _ stream: Stream,
        after id: String?,
        _ limit: Int?,
        _ context: RequestContext
    ) -> Kinesis.ListShards.Output {
        let (shards, hasMore) = stream.page(after: id, limit: limit ?? 1000)
        var output = Kinesis.ListShards.Output()
        output.shards = shards
        if hasMore, let last = shards.last, let number = stream.shard(last.shardId) {
            output.nextToken = Place(stream, shard: number, sequence: 0, created: context.now).token
        }
        return output
    }
}
