internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Adds tags to a queue; one of a key that is there is replaced.
    @Sendable func tagQueue(_ input: SQS.TagQueue.Input, _ context: RequestContext) throws(AWSError) -> NoMembers {
        var queue = try queues.queue(url: input.queueUrl, context)
        guard !input.tags.isEmpty else { throw SQSError.missingParameter("Tags") }
        queue.tags.merge(input.tags) { $1 }
        try QueueTags.check(queue.tags, of: queue)
        try save(queue)
        return NoMembers()
    }
}
