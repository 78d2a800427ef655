internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Describes a consumer.
    @Sendable func describeStreamConsumer(
        _ input: Kinesis.DescribeStreamConsumer.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.DescribeStreamConsumer.Output {
        let (stream, consumer) = try consumer(
            arn: input.consumerARN,
            stream: input.streamARN,
            name: input.consumerName,
            context
        )
        var description = Kinesis.ConsumerDescription()
        description.consumerName = consumer.name
        description.consumerARN = consumer.arn
        description.consumerStatus = "ACTIVE"
        description.consumerCreationTimestamp = consumer.created
        description.streamARN = stream.arn
        return .init { $0.consumerDescription = description }
    }
}
