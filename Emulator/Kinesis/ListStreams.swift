internal import AWSCore
internal import AWSKinesis
internal import EmulatorCore

extension KinesisService {
    /// Lists streams by name.
    @Sendable func listStreams(
        _ input: Kinesis.ListStreams.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Kinesis.ListStreams.Output
    {
        var start = input.exclusiveStartStreamName
        if let token = input.nextToken {
            guard start == nil else { throw KinesisError.notTogether("NextToken", "ExclusiveStartStreamName") }
            guard let name = Text.bytes(base64: token.utf8) else { throw KinesisError.invalidToken }
            start = String(decoding: name, as: UTF8.self)
        }
        var all = streams.all(account: context.account, region: context.region)
        if let start { all.removeAll { $0.name <= start } }
        let page = all.prefix(input.limit ?? 100)
        var output = Kinesis.ListStreams.Output()
        output.streamNames = page.map(\.name)
        output.hasMoreStreams = page.count < all.count
        if output.hasMoreStreams, let last = page.last { output.nextToken = Text.base64(Array(last.name.utf8)) }
        output.streamSummaries = page.map { stream in
            var summary = Kinesis.StreamSummary()
            summary.streamName = stream.name
            summary.streamARN = stream.arn
            summary.streamStatus = "ACTIVE"
            summary.streamModeDetails = stream.modeDetails
            summary.streamCreationTimestamp = stream.created
            return summary
        }
        return output
    }
}
