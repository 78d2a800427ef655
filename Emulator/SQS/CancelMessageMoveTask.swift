internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Ends a task; what it moved stays where it is.
    @Sendable func cancelMessageMoveTask(
        _ input: SQS.CancelMessageMoveTask.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.CancelMessageMoveTask.Output {
        guard let (id, source) = MoveTask.read(handle: input.taskHandle) else {
            throw SQSError.invalidParameter("Value for parameter TaskHandle is invalid.")
        }
        let queue = try moveSource(source)
        let moved = try database.write { connection throws(AWSError) in
            guard var task = try MoveTasks.task(id, connection), task.queue == queue.id else {
                throw AWSError("ResourceNotFoundException", "Task does not exist.", status: 404)
            }
            guard task.status == .running else {
                // The text is not recorded.
                throw AWSError("UnsupportedOperation", "Only active tasks can be cancelled.")
            }
            task.status = .cancelled
            try MoveTasks.update(task, connection)
            return task.moved
        }
        return .init { $0.approximateNumberOfMessagesMoved = moved }
    }
}
