internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Sends a consumer the records of a shard as they come, for five minutes.
    @Sendable func subscribeToShard(
        _ input: Kinesis.SubscribeToShard.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.SubscribeToShard.Output {
        let (stream, consumer) = try consumer(arn: input.consumerARN, stream: nil, name: nil, context)
        let shard = try stream.shard(input.shardId, context.now)
        let place = StartingPlace(
            type: input.startingPosition.type,
            sequenceNumber: input.startingPosition.sequenceNumber,
            timestamp: input.startingPosition.timestamp
        )
        let sequence = try sequence(place, stream, shard, context)
        let subscription = ShardSubscription(self, stream, consumer, shard, after: sequence, context)
        guard subscriptions.put(subscription, consumer, shard, context.now) else {
            throw KinesisError.subscribed(consumer, shard.id, stream)
        }
        return .init { $0.eventStream = EventStream(subscription) }
    }
}
