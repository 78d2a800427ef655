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
        try BatchRules.check(input.entries.map(\.id))
        var output = SQS.DeleteMessageBatch.Output()
        var receipts: [(String, ReceiptHandle)] = []
        for entry in input.entries {
            do throws(AWSError) {
                receipts.append((entry.id, try ReceiptHandle(entry.receiptHandle)))
            } catch {
                output.failed.append(BatchRules.failure(entry.id, error))
            }
        }
        try database.write { connection throws(AWSError) in
            for (_, receipt) in receipts { try delete(receipt, queue, connection) }
        }
        for (id, _) in receipts { output.successful.append(.init { $0.id = id }) }
        return output
    }
}
