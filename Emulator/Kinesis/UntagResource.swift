internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Takes tags from a stream or a consumer.
    @Sendable func untagResource(
        _ input: Kinesis.UntagResource.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        _ = try streams.resource(input.resourceARN)
        try database.write { connection throws(AWSError) in
            try Tags(connection, input.resourceARN).remove(input.tagKeys)
        }
        return NoMembers()
    }
}
