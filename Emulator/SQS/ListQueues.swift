internal import AWSCore
internal import AWSSQS
internal import EmulatorCore

extension SQSService {
    /// Lists queues by name; a page has a token only where the caller set its size.
    @Sendable func listQueues(
        _ input: SQS.ListQueues.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.ListQueues.Output {
        if let limit = input.maxResults, !(1...1000).contains(limit) {
            throw SQSError.invalidValue(limit, "MaxResults", "MaxResults must be an integer between 1 and 1000.")
        }
        var names = queues.all(account: context.account, region: context.region).filter {
            $0.name.hasPrefix(input.queueNamePrefix ?? "")
        }
        if let token = input.nextToken {
            guard let last = Text.bytes(base64: token.utf8) else {
                throw SQSError.invalidParameter("Invalid or expired next token.")
            }
            let name = String(decoding: last, as: UTF8.self)
            names.removeAll { $0.name <= name }
        }
        let page = names.prefix(input.maxResults ?? 1000)
        var output = SQS.ListQueues.Output()
        if !page.isEmpty { output.queueUrls = page.map { $0.url(context.endpoint) } }
        if input.maxResults != nil, page.count < names.count, let last = page.last {
            output.nextToken = Text.base64(Array(last.name.utf8))
        }
        return output
    }
}
