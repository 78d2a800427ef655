internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Takes a statement out of a queue's policy; the policy goes with its last one.
    @Sendable func removePermission(
        _ input: SQS.RemovePermission.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        var queue = try queues.queue(url: input.queueUrl, context)
        var policy = QueuePolicy(queue)
        guard let index = policy.index(of: input.label) else {
            throw SQSError.invalidValue(input.label, "Label", "can't find label.")
        }
        policy.statements.remove(at: index)
        queue.attributes["Policy"] = policy.statements.isEmpty ? nil : policy.text
        try save(queue)
        return NoMembers()
    }
}
