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
        let tags = try properties.tags()
        let retention = try properties.integer("RetentionPeriodHours")
        let encryption = properties.take("StreamEncryption")
        try properties.end()
        let made = Made(reference: name, attributes: ["Arn": context.arn("kinesis", "stream/\(name)").description])
        let known = try? bus.callNow(Kinesis.DescribeStreamSummary.self, .init { $0.streamName = name }, context)
        if known == nil {
            _ = try bus.callNow(
                Kinesis.CreateStream.self,
                .init {
                    $0.streamName = name
                    $0.shardCount = mode?["StreamMode"]?.string == "ON_DEMAND" ? nil : count ?? 1
                    if let mode = mode?["StreamMode"]?.string { $0.streamModeDetails = .init { $0.streamMode = mode } }
                },
                context
            )
        }
        if !tags.isEmpty {
            let input = Kinesis.AddTagsToStream.Input {
                $0.streamName = name
                $0.tags = tags
            }
            _ = try bus.callNow(Kinesis.AddTagsToStream.self, input, context)
        }
        let hours = known?.streamDescriptionSummary.retentionPeriodHours ?? 24
        if let retention, retention != hours { try setRetention(retention, from: hours, name) }
        if let encryption {
            let input = Kinesis.StartStreamEncryption.Input {
                $0.streamName = name
                $0.encryptionType = encryption["EncryptionType"]?.string ?? "KMS"
                $0.keyId = encryption["KeyId"]?.string ?? ""
            }
            _ = try bus.callNow(Kinesis.StartStreamEncryption.self, input, context)
        }
        return made
    }

    private func setRetention(_ hours: Int, from current: Int, _ name: String) throws(AWSError) {
        guard hours > current else {
            let input = Kinesis.DecreaseStreamRetentionPeriod.Input {
                $0.streamName = name
                $0.retentionPeriodHours = hours
            }
            _ = try bus.callNow(Kinesis.DecreaseStreamRetentionPeriod.self, input, context)
            return
        }
        let input = Kinesis.IncreaseStreamRetentionPeriod.Input {
            $0.streamName = name
            $0.retentionPeriodHours = hours
        }
        _ = try bus.callNow(Kinesis.IncreaseStreamRetentionPeriod.self, input, context)
    }
}
