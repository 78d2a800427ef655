internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Changes how large a stream's records may be.
    @Sendable func updateMaxRecordSize(
        _ input: Kinesis.UpdateMaxRecordSize.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: nil, arn: input.streamARN, context)
        try change(stream) { $0.recordKiB = input.maxRecordSizeInKiB }
        return NoMembers()
    }
}
