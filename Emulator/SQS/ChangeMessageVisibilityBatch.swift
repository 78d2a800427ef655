internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Sets the timeouts of up to ten messages anew; one that is not valid fails alone.
    @Sendable func changeMessageVisibilityBatch(
        _ input: SQS.ChangeMessageVisibilityBatch.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> SQS.ChangeMessageVisibilityBatch.Output
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        try BatchRules.check(input.entries.map(\.id), of: "ChangeMessageVisibilityBatchRequestEntry")
        var made: [VisibilityChange] = []
        let output = try change(queue) { messages throws(AWSError) in
            var output = SQS.ChangeMessageVisibilityBatch.Output()
            for entry in input.entries {
                do throws(AWSError) {
                    // Without a timeout it is the queue's own; AWS does not say.
                    let timeout = entry.visibilityTimeout ?? queue.visibilityTimeout
                    let change = try VisibilityChange(entry.receiptHandle, timeout, context.now)
                    try change.make(&messages)
                    made.append(change)
                    output.successful = (output.successful ?? []) + [.init { $0.id = entry.id }]
                } catch {
                    if error.isInternal { throw error }
                    output.failed = (output.failed ?? []) + [BatchRules.failure(entry.id, error)]
                }
            }
            return output
        }
        announce(queue, made, context.now)
        return output
    }
}
