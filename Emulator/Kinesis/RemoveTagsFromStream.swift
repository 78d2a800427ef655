internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Takes tags from a stream; keys that it has not are passed over.
    @Sendable func removeTagsFromStream(
        _ input: Kinesis.RemoveTagsFromStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        try database.write { connection throws(AWSError) in try Tags(connection, stream.arn).remove(input.tagKeys) }
        return NoMembers()
    }
}
