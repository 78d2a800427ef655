internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Deletes a stream with its records, at once; its consumers go with it where that is asked for.
    @Sendable func deleteStream(
        _ input: Kinesis.DeleteStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let consumers = stream.consumers
        guard consumers.isEmpty || input.enforceConsumerDeletion == true else {
            throw KinesisError.hasConsumers(stream)
        }
        try database.write { connection throws(AWSError) in
            try StreamStore(connection).delete(stream)
            stream.delete()
            streams.remove(stream)
        }
        for consumer in consumers { ledger.forget("kinesis", consumer.arn) }
        ledger.forget("kinesis", stream.arn)
        group.afterCommit { [bus] in bus.announce(stream.arn) }
        return NoMembers()
    }
}
