internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Tags a stream; what has the same key is changed.
    @Sendable func addTagsToStream(
        _ input: Kinesis.AddTagsToStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        try tag(stream.arn, input.tags)
        return NoMembers()
    }

    /// Tags a stream or consumer.
    func tag(_ arn: String, _ tags: [String: String]) throws(AWSError) {
        try Tags.check(tags)
        try database.write { connection throws(AWSError) in try Tags(connection, arn).put(tags) }
    }
}
