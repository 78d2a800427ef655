internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Ends a consumer and its subscriptions, at once.
    @Sendable func deregisterStreamConsumer(
        _ input: Kinesis.DeregisterStreamConsumer.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let (stream, consumer) = try consumer(
            arn: input.consumerARN,
            stream: input.streamARN,
            name: input.consumerName,
            context
        )
        try database.write { connection throws(AWSError) in
            try connection.run(
                "DELETE FROM consumers WHERE stream = ? AND name = ?",
                .int(stream.id),
                .text(consumer.name)
            )
            try StreamStore(connection).forget(consumer.arn)
            stream.remove(consumer)
        }
        ledger.forget("kinesis", consumer.arn)
        group.afterCommit { [bus] in bus.announce(stream.arn) }
        return NoMembers()
    }
}
