internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Keeps the throughput that an on-demand stream is to be ready for.
    @Sendable func updateStreamWarmThroughput(
        _ input: Kinesis.UpdateStreamWarmThroughput.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.UpdateStreamWarmThroughput.Output {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        guard stream.settings.isOnDemand else { throw KinesisError.provisionedStream(stream) }
        try checkWarmThroughput(input.warmThroughputMiBps, context)
        try change(stream) { $0.warmMiBps = input.warmThroughputMiBps }
        noteWarmThroughput(stream)
        return .init {
            $0.streamARN = stream.arn
            $0.streamName = stream.name
            $0.warmThroughput = .init(input.warmThroughputMiBps)
        }
    }

    /// Only accounts that committed to a least throughput may ask for one, and for 10 GiB/s at most.
    func checkWarmThroughput(_ warm: Int, _ context: RequestContext) throws(AWSError) {
        guard try commitment(context).isEnabled(context.now) else { throw KinesisError.noCommitment }
        guard warm <= 10_240 else { throw KinesisError.warmThroughputTooHigh }
    }
}
