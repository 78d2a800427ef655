internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::SQS::Queue`: its properties are the queue's attributes.
    func queue(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        let name = try properties.text("QueueName") ?? physicalName(properties.logicalID, most: 80)
        if properties.take("Tags") != nil { surroundings.ledger.note("sqs", name, "Tags", "tags are not kept") }
        var attributes: [String: String] = [:]
        for member in properties.rest().object ?? [] {
            attributes[member.name] =
                Intrinsic.text(member.value) ?? String(decoding: member.value.bytes, as: UTF8.self)
        }
        let known = try? bus.callNow(SQS.GetQueueUrl.self, .init { $0.queueName = name }, context)
        if let url = known?.queueUrl {
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
            return made(name, url)
        }
        let created = try bus.callNow(
            SQS.CreateQueue.self,
            .init {
                $0.queueName = name
                $0.attributes = attributes
            },
            context
        )
        return made(name, created.queueUrl ?? "")
    }

    private func made(_ name: String, _ url: String) -> Made {
        Made(
            reference: url,
            attributes: ["Arn": context.arn("sqs", name).description, "QueueName": name, "QueueUrl": url]
        )
    }
}
