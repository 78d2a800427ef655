internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::SQS::Queue`: its properties are the queue's attributes and tags.
    func queue(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        let tags = try properties.tags()
        let given = try properties.text("QueueName")
        let logicalID = properties.logicalID
        var attributes: [String: String] = [:]
        for member in properties.rest().object ?? [] {
            attributes[member.name] =
                Intrinsic.text(member.value) ?? String(decoding: member.value.bytes, as: UTF8.self)
        }
        let isFIFO = attributes["FifoQueue"] == "true"
        // CloudFormation says `FifoQueue: false` of a standard queue, which SQS does not take.
        if !isFIFO { attributes["FifoQueue"] = nil }
        let name = given ?? (isFIFO ? physicalName(logicalID, most: 75) + ".fifo" : physicalName(logicalID, most: 80))
        let known = try? bus.callNow(SQS.GetQueueUrl.self, .init { $0.queueName = name }, context)
        if let url = known?.queueUrl {
            try change(url, attributes, tags)
            return made(name, url)
        }
        let created = try bus.callNow(
            SQS.CreateQueue.self,
            .init {
                $0.queueName = name
                $0.attributes = attributes
                $0.tags = tags.isEmpty ? nil : tags
            },
            context
        )
        return made(name, created.queueUrl ?? "")
    }

    /// Gives a queue that is there the template's attributes and tags.
    private func change(_ url: String, _ attributes: [String: String], _ tags: [String: String]) throws(AWSError) {
        if !attributes.isEmpty {
            _ = try bus.callNow(
                SQS.SetQueueAttributes.self,
                .init {
                    $0.queueUrl = url
                    $0.attributes = attributes
                },
                context
            )
        }
        let old = try bus.callNow(SQS.ListQueueTags.self, .init { $0.queueUrl = url }, context).tags ?? [:]
        let gone = old.keys.filter { tags[$0] == nil }
        if !gone.isEmpty {
            _ = try bus.callNow(
                SQS.UntagQueue.self,
                .init {
                    $0.queueUrl = url
                    $0.tagKeys = gone
                },
                context
            )
        }
        guard !tags.isEmpty else { return }
        _ = try bus.callNow(
            SQS.TagQueue.self,
            .init {
                $0.queueUrl = url
                $0.tags = tags
            },
            context
        )
    }

    private func made(_ name: String, _ url: String) -> Made {
        Made(
            reference: url,
            attributes: ["Arn": context.arn("sqs", name).description, "QueueName": name, "QueueUrl": url]
        )
    }
}
