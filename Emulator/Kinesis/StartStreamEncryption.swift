internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Keeps the key that records were to be encrypted with, and tells it with each record from now on.
    @Sendable func startStreamEncryption(
        _ input: Kinesis.StartStreamEncryption.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        guard input.encryptionType == "KMS" else { throw KinesisError.onlyKMS }
        try change(stream) { $0.keyID = input.keyId }
        noteEncryption(stream)
        return NoMembers()
    }

    func noteEncryption(_ stream: Stream) {
        ledger.forget("kinesis", stream.arn, setting: "EncryptionType")
        guard stream.settings.keyID != nil else { return }
        ledger.note("kinesis", stream.arn, "EncryptionType", "records are not encrypted")
    }
}
