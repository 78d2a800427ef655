internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Tags a stream or a consumer.
    @Sendable func tagResource(
        _ input: Kinesis.TagResource.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        _ = try streams.resource(input.resourceARN)
        try tag(input.resourceARN, input.tags)
        return NoMembers()
    }
}
