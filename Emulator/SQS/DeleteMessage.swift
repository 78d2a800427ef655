internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Deletes a message that was received.
    ///
    /// One that is gone already is no error (API_DeleteMessage).
    @Sendable func deleteMessage(
        _ input: SQS.DeleteMessage.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let queue = try queues.queue(url: input.queueUrl, context)
        let receipt = try ReceiptHandle(input.receiptHandle)
        try database.write { connection throws(AWSError) in try delete(receipt, queue, connection) }
        return NoMembers()
    }

    func delete(_ receipt: ReceiptHandle, _ queue: Queue, _ connection: Connection) throws(AWSError) {
        try connection.run(
            "DELETE FROM messages WHERE id = ? AND queue = ? AND nonce = ?",
            .int(receipt.message),
            .int(queue.id),
            .int(receipt.nonce)
        )
    }
}
