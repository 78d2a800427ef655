internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::Kinesis::Stream`.
    func stream(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        let name = try properties.text("Name") ?? physicalName(properties.logicalID, most: 128)
        let count = try properties.integer("ShardCount")
        let mode = properties.take("StreamModeDetails")
        if properties.take("Tags") != nil { surroundings.ledger.note("kinesis", name, "Tags", "tags are not kept") }
        try properties.end()
        let made = Made(reference: name, attributes: ["Arn": context.arn("kinesis", "stream/\(name)").description])
        if (try? bus.callNow(Kinesis.DescribeStreamSummary.self, .init { $0.streamName = name }, context)) != nil {
            return made
        }
        _ = try bus.callNow(
            Kinesis.CreateStream.self,
            .init {
                $0.streamName = name
                $0.shardCount = mode?["StreamMode"]?.string == "ON_DEMAND" ? nil : count ?? 1
                if let mode = mode?["StreamMode"]?.string { $0.streamModeDetails = .init { $0.streamMode = mode } }
            },
            context
        )
        return made
    }
}
