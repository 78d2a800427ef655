internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Begins to move messages out of a dead-letter queue, in the background.
    @Sendable func startMessageMoveTask(
        _ input: SQS.StartMessageMoveTask.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.StartMessageMoveTask.Output {
        let source = try moveSource(input.sourceArn)
        guard !sources(of: source).isEmpty else {
            throw SQSError.invalidParameter("Source queue must be configured as a Dead Letter Queue.")
        }
        if let arn = input.destinationArn {
            guard let destination = ARN(arn).flatMap({ queues.find(arn: $0) }) else {
                throw SQSError.resourceNotFound("DestinationArn")
            }
            // The texts of these two are not recorded.
            guard destination.id != source.id else {
                throw SQSError.invalidParameter("Source queue arn and destination queue arn cannot be the same.")
            }
            guard destination.isFIFO == source.isFIFO else {
                throw SQSError.invalidParameter("Destination queue must be same type of queue as the source.")
            }
        }
        if let rate = input.maxNumberOfMessagesPerSecond, !(1...500).contains(rate) {
            // The text is not recorded.
            throw SQSError.invalidValue(
                rate,
                "MaxNumberOfMessagesPerSecond",
                "Must be between 1 and 500, if provided."
            )
        }
        let total = try counts(source, context.now).visible
        var task = MoveTask(source: source, input, total: total, context.now)
        task.id = try database.write { connection throws(AWSError) in
            guard try MoveTasks.running(source, connection) == nil else {
                throw SQSError.invalidParameter(
                    "There is already a task running. Only one active task is allowed for a source queue arn at a given time."
                )
            }
            return try MoveTasks.insert(task, connection)
        }
        moves.start(task.id)
        return .init { $0.taskHandle = task.handle }
    }

    /// The queue that a task's source names.
    func moveSource(_ arn: String) throws(AWSError) -> Queue {
        guard let source = ARN(arn).flatMap({ queues.find(arn: $0) }) else {
            throw SQSError.resourceNotFound("SourceArn")
        }
        return source
    }
}
