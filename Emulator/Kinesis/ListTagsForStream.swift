internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Lists a stream's tags by key.
    @Sendable func listTagsForStream(
        _ input: Kinesis.ListTagsForStream.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.ListTagsForStream.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        var tags = try tags(of: stream.arn)
        if let key = input.exclusiveStartTagKey { tags.removeAll { $0.key <= key } }
        let page = tags.prefix(input.limit ?? tags.count)
        return .init {
            $0.tags = Array(page)
            $0.hasMoreTags = page.count < tags.count
        }
    }

    /// The tags of a stream or consumer, by key.
    func tags(of arn: String) throws(AWSError) -> [Kinesis.Tag] {
        let tags = try database.read { connection throws(AWSError) in try Tags(connection, arn).all() }
        return tags.map { tag in
            .init {
                $0.key = tag.key
                $0.value = tag.value
            }
        }
    }
}
