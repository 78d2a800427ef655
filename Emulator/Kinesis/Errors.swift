internal import AWSCore
internal import EmulatorCore

/// Kinesis's errors, word for word where AWS's words are known; the others say so.
enum KinesisError {
    static func streamNotFound(_ name: String, _ account: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Stream \(name) under account \(account) not found.")
    }

    static func streamExists(_ stream: Stream) -> AWSError {
        AWSError("ResourceInUseException", "Stream \(stream.name) under account \(stream.account) already exists.")
    }

    static func shardNotFound(_ id: String, _ stream: Stream) -> AWSError {
        AWSError(
            "ResourceNotFoundException",
            "Shard \(id) in stream \(stream.name) under account \(stream.account) does not exist"
        )
    }

    static func invalidArgument(_ message: String) -> AWSError { AWSError("InvalidArgumentException", message) }

    static var unexpectedShardCount: AWSError {
        invalidArgument("ShardCount is not expected when StreamMode=ON_DEMAND")
    }

    static func tooManyShards(_ context: RequestContext, current: Int, more: Int, limit: Int) -> AWSError {
        AWSError(
            "LimitExceededException",
            "This request would exceed the shard limit for the account \(context.account) in \(context.region). "
                + "Current shard count for the account: \(current). Limit: \(limit). Number of additional shards that would have resulted from this request: \(more). "
                + "Refer to the AWS Service Limits page (https://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) "
                + "for current limits and how to request higher limits."
        )
    }

    // MARK: records

    static func recordTooLarge(_ count: Int, _ member: String, limit: Int) -> AWSError {
        AWSError(
            "ValidationException",
            "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=\(count) cap=\(count)]' at '\(member)' failed to "
                + "satisfy constraint: Member must have length less than or equal to \(limit)"
        )
    }

    static func requestTooLarge(_ limit: Int) -> AWSError {
        invalidArgument("Records size exceeds \(limit >> 20) MB limit")
    }

    static func invalidHashKey(_ key: String) -> AWSError {
        invalidArgument(
            "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was \(key)"
        )
    }

    static func invalidOrdering(_ number: String, _ stream: Stream) -> AWSError {
        invalidArgument(
            "ExclusiveMinimumSequenceNumber \(number) used in PutRecord on stream \(stream.name) under account "
                + "\(stream.account) is invalid."
        )
    }

    /// API_PutRecords, the example of an answer.
    static func rateExceeded(_ shard: String, _ stream: Stream) -> AWSError {
        AWSError(
            "ProvisionedThroughputExceededException",
            "Rate exceeded for shard \(shard) in stream \(stream.name) under account \(stream.account)."
        )
    }

    // MARK: iterators

    static func foreignSequence(_ number: String, _ shard: String, _ stream: Stream) -> AWSError {
        invalidArgument(
            "StartingSequenceNumber \(number) used in GetShardIterator on shard \(shard) in stream \(stream.name) under account "
                + "\(stream.account) is invalid because it did not come from this stream."
        )
    }

    static func sequenceOfAnotherShard(_ encoded: String, _ shard: String) -> AWSError {
        invalidArgument(
            "Invalid StartingSequenceNumber. It encodes \(encoded), while it was used in a call to \(shard)"
        )
    }

    static func startingSequence(_ type: String, isThere: Bool) -> AWSError {
        invalidArgument(
            "Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or (2) TRIM_HORIZON or "
                + "LATEST and no StartingSequenceNumber. Request specified \(type) and \(isThere ? "also a" : "no") StartingSequenceNumber."
        )
    }

    static func futureTimestamp(_ timestamp: Timestamp, now: Timestamp) -> AWSError {
        invalidArgument(
            "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. timestampInMillis: "
                + "\(timestamp.milliseconds), currentTimestampInMillis: \(now.milliseconds)"
        )
    }

    static var invalidIterator: AWSError { invalidArgument("Invalid ShardIterator.") }

    static func expiredIterator(created: Timestamp, now: Timestamp) -> AWSError {
        AWSError(
            "ExpiredIteratorException",
            "Iterator expired. The iterator was created at time \(created.javaDate) while right now it is \(now.javaDate) which is "
                + "further in the future than the tolerated delay of 300000 milliseconds."
        )
    }

    // MARK: lists

    static func notTogether(_ a: String, _ b: String) -> AWSError {
        invalidArgument("\(a) and \(b) cannot be provided together.")
    }

    static var invalidToken: AWSError { invalidArgument("Invalid NextToken.") }

    /// The shape's own documentation; AWS's answer is not recorded.
    static var expiredToken: AWSError {
        AWSError("ExpiredNextTokenException", "The pagination token passed to the operation is expired.")
    }

    // MARK: our words, where AWS's are not recorded

    static var noStreamNamed: AWSError { invalidArgument("Either StreamARN or StreamName must be provided.") }

    static func namesDiffer(_ name: String, _ arn: String) -> AWSError {
        invalidArgument("StreamName \(name) and StreamARN \(arn) name different streams.")
    }

    static var noShardCount: AWSError { invalidArgument("ShardCount is required when StreamMode=PROVISIONED") }

    static var noTimestamp: AWSError { invalidArgument("Timestamp must be specified for AT_TIMESTAMP.") }

    static func incompleteFilter(_ type: String, _ member: String) -> AWSError {
        invalidArgument("ShardFilter of type \(type) must specify \(member).")
    }
}

extension Timestamp {
    /// As Java's `Date` prints it: `Wed Mar 04 01:02:40 UTC 2020`.
    fileprivate var javaDate: String {
        // HTTP's date has the same parts: `Wed, 04 Mar 2020 01:02:40 GMT`.
        let parts = httpDate.split(separator: " ").map(String.init)
        return "\(parts[0].dropLast()) \(parts[2]) \(parts[1]) \(parts[4]) UTC \(parts[3])"
    }
}
