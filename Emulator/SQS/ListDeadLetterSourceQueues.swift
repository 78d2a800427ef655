internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Lists the queues whose redrive policy names this one.
    @Sendable func listDeadLetterSourceQueues(
        _ input: SQS.ListDeadLetterSourceQueues.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.ListDeadLetterSourceQueues.Output {
        let queue = try queues.queue(url: input.queueUrl, context)
        let page = try QueuePage(sources(of: queue), input.maxResults, input.nextToken)
        return .init {
            $0.queueUrls = page.queues.map { $0.url(context.endpoint) }
            $0.nextToken = page.nextToken
        }
    }

    /// The queues that use one as their dead-letter queue, by name.
    func sources(of queue: Queue) -> [Queue] {
        queues.all(account: queue.account, region: queue.region).filter {
            $0.redrive?.target.description == queue.arn
        }
    }
}
