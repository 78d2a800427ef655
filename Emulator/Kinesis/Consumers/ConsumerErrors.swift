internal import AWSCore

/// What is said of consumers.
extension KinesisError {
    /// As users report it.
    static func hasConsumers(_ stream: Stream) -> AWSError {
        AWSError(
            "ResourceInUseException",
            "DeleteStream can't delete \(stream.account):\(stream.name) because there are consumers associated with this "
                + "data stream. To delete \(stream.name) anyway, set the EnforceConsumerDeletion parameter to true."
        )
    }

    /// As users report it.
    static func subscribed(_ consumer: Consumer, _ shard: String, _ stream: Stream) -> AWSError {
        AWSError(
            "ResourceInUseException",
            "Another active subscription exists for this consumer: "
                + "\(stream.account):\(stream.name):\(shard):\(consumer.name)"
        )
    }

    // The wordings below are AWS's in substance; none is recorded.

    static func consumerExists(_ name: String, _ stream: Stream) -> AWSError {
        AWSError(
            "ResourceInUseException",
            "Consumer \(name) under stream \(stream.name) already exists for account \(stream.account)."
        )
    }

    static func consumerNotFound(_ name: String, _ stream: Stream) -> AWSError {
        AWSError(
            "ResourceNotFoundException",
            "Consumer \(name) under stream \(stream.name) and account \(stream.account) not found."
        )
    }

    static func consumerNotFound(arn: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Consumer \(arn) not found.")
    }

    static func tooManyConsumers(_ stream: Stream, limit: Int) -> AWSError {
        AWSError(
            "LimitExceededException",
            "Limit of \(limit) registered consumers for stream \(stream.name) under account \(stream.account) exceeded."
        )
    }

    static var noConsumerNamed: AWSError {
        invalidArgument("Either ConsumerARN or both StreamARN and ConsumerName must be provided.")
    }

    static func consumersDiffer(_ arn: String) -> AWSError {
        invalidArgument("ConsumerARN \(arn), StreamARN and ConsumerName name different consumers.")
    }
}
