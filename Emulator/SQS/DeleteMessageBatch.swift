internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Deletes up to ten messages; a receipt that is none fails alone.
    @Sendable func deleteMessageBatch(
        _ input: SQS.DeleteMessageBatch.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> SQS.DeleteMessageBatch.Output
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        try BatchRules.check(input.entries.map(\.id), of: "DeleteMessageBatchRequestEntry")
        let output = try change(queue) { messages throws(AWSError) in
            var output = SQS.DeleteMessageBatch.Output()
            for entry in input.entries {
                do throws(AWSError) {
                    try delete(try ReceiptHandle(entry.receiptHandle), &messages, context.now)
                    output.successful = (output.successful ?? []) + [.init { $0.id = entry.id }]
                } catch {
                    if error.isInternal { throw error }
                    output.failed = (output.failed ?? []) + [BatchRules.failure(entry.id, error)]
                }
            }
            return output
        }
        announceUnblocked(queue)
        return output
    }
}
