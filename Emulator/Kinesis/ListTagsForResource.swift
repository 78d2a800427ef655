internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Lists the tags of a stream or a consumer by key.
    @Sendable func listTagsForResource(
        _ input: Kinesis.ListTagsForResource.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.ListTagsForResource.Output {
        _ = try streams.resource(input.resourceARN)
        let tags = try tags(of: input.resourceARN)
        return .init { $0.tags = tags }
    }
}
