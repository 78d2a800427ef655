internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Gives an iterator, which is only a place: nothing is kept of it here.
    @Sendable func getShardIterator(
        _ input: Kinesis.GetShardIterator.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.GetShardIterator.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let shard = try stream.shard(input.shardId, context.now)
        let place = StartingPlace(
            type: input.shardIteratorType,
            sequenceNumber: input.startingSequenceNumber,
            timestamp: input.timestamp
        )
        let sequence = try sequence(place, stream, shard, context)
        return .init {
            $0.shardIterator = Place(stream, shard: shard.number, sequence: sequence, created: context.now).token
        }
    }
}
