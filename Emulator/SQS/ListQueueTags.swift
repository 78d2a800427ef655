internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Tells a queue's tags.
    @Sendable func listQueueTags(
        _ input: SQS.ListQueueTags.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.ListQueueTags.Output {
        let queue = try queues.queue(url: input.queueUrl, context)
        return .init { $0.tags = queue.tags.isEmpty ? nil : queue.tags }
    }
}
