internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Takes tags off a queue; a key that is not there is no error.
    @Sendable func untagQueue(_ input: SQS.UntagQueue.Input, _ context: RequestContext) throws(AWSError) -> NoMembers {
        var queue = try queues.queue(url: input.queueUrl, context)
        guard !input.tagKeys.isEmpty else { throw SQSError.missingParameter("TagKeys") }
        for key in input.tagKeys { queue.tags[key] = nil }
        try save(queue)
        return NoMembers()
    }
}
