internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Lengthens the time that records stay; those that are gone stay gone.
    @Sendable func increaseStreamRetentionPeriod(
        _ input: Kinesis.IncreaseStreamRetentionPeriod.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let stream = try streams.stream(name: input.streamName, arn: input.streamARN, context)
        let hours = input.retentionPeriodHours
        try checkRetention(hours)
        guard hours >= stream.settings.retentionHours else { throw KinesisError.retentionNotLonger(hours, stream) }
        try change(stream) { $0.setRetention(hours, context.now) }
        return NoMembers()
    }

    func checkRetention(_ hours: Int) throws(AWSError) {
        guard hours >= 24 else { throw KinesisError.retentionTooShort(hours) }
        guard hours <= 8760 else { throw KinesisError.retentionTooLong(hours) }
    }
}
