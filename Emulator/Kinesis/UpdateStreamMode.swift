internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Makes a stream provisioned or on demand; its shards stay as they are (API_UpdateStreamMode).
    @Sendable func updateStreamMode(
        _ input: Kinesis.UpdateStreamMode.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: nil, arn: input.streamARN, context)
        let mode = input.streamModeDetails.streamMode
        if let warm = input.warmThroughputMiBps {
            guard mode == "ON_DEMAND" else { throw KinesisError.provisionedStream(stream) }
            try checkWarmThroughput(warm, context)
        }
        if mode != stream.settings.mode, !stream.admitsModeChange(context.now) {
            throw KinesisError.modeChangedTooOften(stream)
        }
        try change(stream) { settings in
            settings.mode = mode
            settings.warmMiBps = mode == "ON_DEMAND" ? input.warmThroughputMiBps ?? settings.warmMiBps : nil
        }
        noteWarmThroughput(stream)
        return NoMembers()
    }
}
