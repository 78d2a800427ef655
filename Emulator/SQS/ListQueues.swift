internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Lists queues by name.
    @Sendable func listQueues(
        _ input: SQS.ListQueues.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.ListQueues.Output {
        let all = queues.all(account: context.account, region: context.region).filter {
            $0.name.hasPrefix(input.queueNamePrefix ?? "")
        }
        let page = try QueuePage(all, input.maxResults, input.nextToken)
        return .init {
            $0.queueUrls = page.queues.isEmpty ? nil : page.queues.map { $0.url(context.endpoint) }
            $0.nextToken = page.nextToken
        }
    }
}
