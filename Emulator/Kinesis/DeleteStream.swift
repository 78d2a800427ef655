internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Deletes a stream with its records, at once: there are no consumers that could hold it.
    @Sendable func deleteStream(
        _ input: Kinesis.DeleteStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        try database.write { connection throws(AWSError) in
            try connection.run("DELETE FROM records WHERE stream = ?", .int(stream.id))
            try connection.run("DELETE FROM floors WHERE stream = ?", .int(stream.id))
            try connection.run("DELETE FROM streams WHERE id = ?", .int(stream.id))
            stream.delete()
            streams.remove(stream)
        }
        ledger.forget("kinesis", stream.arn)
        group.afterCommit { [bus] in bus.announce(stream.arn) }
        return NoMembers()
    }
}
