internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Shortens the time that records stay; those that are older are gone at once.
    @Sendable func decreaseStreamRetentionPeriod(
        _ input: Kinesis.DecreaseStreamRetentionPeriod.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let hours = input.retentionPeriodHours
        try checkRetention(hours)
        guard hours <= stream.settings.retentionHours else { throw KinesisError.retentionNotShorter(hours, stream) }
        try change(stream) { $0.setRetention(hours, context.now) }
        scheduleSweep(stream, at: context.now + .seconds(60))
        return NoMembers()
    }
}
