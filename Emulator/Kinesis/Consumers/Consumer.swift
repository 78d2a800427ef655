internal import AWSCore
internal import AWSKinesis
internal import AWSWire

/// A consumer with a throughput of its own.
struct Consumer: Sendable, Hashable {
    let name: String
    /// In whole seconds, as its ARN tells them.
    let created: Timestamp
    let arn: String

    init(_ name: String, of stream: Stream.Identity, created: Timestamp) {
        self.name = name
        self.created = created
        arn = "\(stream.arn)/consumer/\(name):\(created.wholeSeconds)"
    }

    func shape(status: String = "ACTIVE") -> Kinesis.Consumer {
        .init {
            $0.consumerName = name
            $0.consumerARN = arn
            $0.consumerStatus = status
            $0.consumerCreationTimestamp = created
        }
    }
}
