internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Tells of a queue's last tasks, up to ten.
    @Sendable func listMessageMoveTasks(
        _ input: SQS.ListMessageMoveTasks.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.ListMessageMoveTasks.Output {
        let source = try moveSource(input.sourceArn)
        let limit = input.maxResults ?? 1
        guard (1...10).contains(limit) else {
            // The text is not recorded.
            throw SQSError.invalidValue(limit, "MaxResults", "Must be between 1 and 10, if provided.")
        }
        let tasks = try database.write { connection throws(AWSError) in
            try MoveTasks.latest(source, limit, connection)
        }
        return .init { $0.results = tasks.isEmpty ? nil : tasks.map(\.entry) }
    }
}
