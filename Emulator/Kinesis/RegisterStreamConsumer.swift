internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Makes a consumer, active at once; this answer alone says that it is being made, as AWS's does.
    @Sendable func registerStreamConsumer(
        _ input: Kinesis.RegisterStreamConsumer.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.RegisterStreamConsumer.Output {
        let stream = try streams.stream(name: nil, arn: input.streamARN, context)
        try Tags.check(input.tags ?? [:])
        // API_RegisterStreamConsumer: 50 for On-demand Advantage, else 20.
        let isCommitted = try commitment(context).isEnabled(context.now)
        let limit = isCommitted && stream.settings.isOnDemand ? 50 : 20
        let created = Timestamp(milliseconds: context.now.wholeSeconds * 1000)
        let consumer = Consumer(input.consumerName, of: stream.identity, created: created)
        try database.write { connection throws(AWSError) in
            guard stream.consumer(consumer.name) == nil else {
                throw KinesisError.consumerExists(consumer.name, stream)
            }
            guard stream.consumers.count < limit else { throw KinesisError.tooManyConsumers(stream, limit: limit) }
            try connection.run(
                "INSERT INTO consumers (stream, name, created) VALUES (?, ?, ?)",
                .int(stream.id),
                .text(consumer.name),
                .int(created.milliseconds)
            )
            try Tags(connection, consumer.arn).put(input.tags ?? [:])
            stream.put(consumer)
        }
        return .init { $0.consumer = consumer.shape(status: "CREATING") }
    }

    /// The consumer that a request names, by its ARN or by its stream and name, or by all of them.
    func consumer(
        arn: String?,
        stream streamARN: String?,
        name: String?,
        _ context: RequestContext
    ) throws(AWSError) -> (stream: Stream, consumer: Consumer) {
        if let arn {
            let (stream, consumer) = try streams.resource(arn)
            guard let consumer else { throw KinesisError.consumerNotFound(arn: arn) }
            guard streamARN ?? stream.arn == stream.arn, name ?? consumer.name == consumer.name else {
                throw KinesisError.consumersDiffer(arn)
            }
            return (stream, consumer)
        }
        guard let streamARN, let name else { throw KinesisError.noConsumerNamed }
        let stream = try streams.stream(name: nil, arn: streamARN, context)
        guard let consumer = stream.consumer(name) else { throw KinesisError.consumerNotFound(name, stream) }
        return (stream, consumer)
    }
}
