internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Ends the encryption of records that come; those that are there tell of theirs still.
    @Sendable func stopStreamEncryption(
        _ input: Kinesis.StopStreamEncryption.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        guard input.encryptionType == "KMS" else { throw KinesisError.onlyKMS }
        try change(stream) { $0.keyID = nil }
        noteEncryption(stream)
        return NoMembers()
    }
}
