internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore

extension KinesisService {
    /// Lists a stream's consumers by name; a token is the last name, and lives for five minutes.
    @Sendable func listStreamConsumers(
        _ input: Kinesis.ListStreamConsumers.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.ListStreamConsumers.Output {
        let stream = try streams.stream(name: nil, arn: input.streamARN, context)
        if input.nextToken != nil, input.streamCreationTimestamp != nil {
            throw KinesisError.notTogether("NextToken", "StreamCreationTimestamp")
        }
        if let created = input.streamCreationTimestamp, created.wholeSeconds != stream.created.wholeSeconds {
            throw KinesisError.streamNotFound(stream.name, stream.account)
        }
        var all = stream.consumers
        if let token = input.nextToken {
            guard let bytes = Text.bytes(base64: token.utf8),
                let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
                let made = Int64(String(decoding: bytes[..<colon], as: UTF8.self))
            else { throw KinesisError.invalidToken }
            guard context.now.milliseconds - made <= 300_000 else { throw KinesisError.expiredToken }
            let name = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
            all.removeAll { $0.name <= name }
        }
        let page = all.prefix(Swift.min(input.maxResults ?? 100, 100))
        var output = Kinesis.ListStreamConsumers.Output()
        output.consumers = page.map { $0.shape() }
        if page.count < all.count, let last = page.last {
            output.nextToken = Text.base64(Array("\(context.now.milliseconds):\(last.name)".utf8))
        }
        return output
    }
}
