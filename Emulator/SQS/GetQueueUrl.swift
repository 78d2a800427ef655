internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Finds a queue by its name.
    @Sendable func getQueueUrl(
        _ input: SQS.GetQueueUrl.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.GetQueueUrl.Output {
        let account = input.queueOwnerAWSAccountId ?? context.account
        let queue = try queues.queue(name: input.queueName, account: account, region: context.region)
        return .init { $0.queueUrl = queue.url(context.endpoint) }
    }
}
