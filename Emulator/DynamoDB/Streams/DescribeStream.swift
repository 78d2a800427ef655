internal import AWSCore
internal import AWSDynamoDB
internal import AWSDynamoDBStreams
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBStreamsService {
    /// Tells of a stream and its shards, up to 100 to a page.
    @Sendable func describeStream(
        _ input: DynamoDBStreams.DescribeStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDBStreams.DescribeStream.Output {
        try StreamLimit.check(input.limit, most: 100)
        let horizon = context.now - TableStreams.retention
        let (stream, all) = try dynamoDB.database.read { connection throws(AWSError) in
            let store = StreamStore(connection)
            let stream = try store.stream(input.streamArn, since: horizon)
            return (stream, try store.shards(stream.id, since: horizon))
        }
        var shards = all
        if let filter = input.shardFilter, filter.type == "CHILD_SHARDS" {
            guard let parent = filter.shardId else {
                throw DynamoDBError.validation("ShardId is required when the ShardFilter type is CHILD_SHARDS")
            }
            shards.removeAll { $0.parent != parent }
        }
        if let start = input.exclusiveStartShardId, let place = shards.firstIndex(where: { $0.name == start }) {
            shards.removeFirst(place + 1)
        }
        let page = shards.prefix(input.limit ?? 100)
        let names = Set(all.map(\.name))
        var out = DynamoDBStreams.StreamDescription()
        out.streamArn = stream.arn
        out.streamLabel = stream.label
        out.streamStatus = stream.ended == nil ? "ENABLED" : "DISABLED"
        out.streamViewType = stream.view
        out.creationRequestDateTime = stream.created
        out.tableName = stream.table
        out.keySchema = stream.keySchema.map { element in
            .init {
                $0.attributeName = element.name
                $0.keyType = element.type
            }
        }
        out.shards = page.map { shard in
            .init {
                $0.shardId = shard.name
                // A parent that is trimmed away is still told on AWS; its children just have no one before them.
                $0.parentShardId = shard.parent.flatMap { names.contains($0) ? $0 : nil }
                $0.sequenceNumberRange = .init {
                    $0.startingSequenceNumber = StreamSequence.text(shard.first)
                    $0.endingSequenceNumber = shard.last.map(StreamSequence.text)
                }
            }
        }
        out.lastEvaluatedShardId = page.count < shards.count ? page.last?.name : nil
        return .init { $0.streamDescription = out }
    }
}
