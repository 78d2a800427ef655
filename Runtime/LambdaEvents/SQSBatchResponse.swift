internal import AWSCore
internal import AWSWire
public import LambdaRuntime

/// Which messages of a batch were not handled; the mapping must have `ReportBatchItemFailures`.
///
/// A Kinesis mapping takes the same answer, with sequence numbers for the identifiers.
/// <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html>
public struct SQSBatchResponse: Sendable, Equatable {
    /// The failures; none says that the whole batch is done.
    public var batchItemFailures: [BatchItemFailure]

    /// A message that was not handled.
    public struct BatchItemFailure: Sendable, Equatable {
        /// The message's id.
        public var itemIdentifier: String

        /// Makes it.
        public init(itemIdentifier: String) { self.itemIdentifier = itemIdentifier }
    }

    /// Makes an answer.
    public init(batchItemFailures: [BatchItemFailure] = []) { self.batchItemFailures = batchItemFailures }
}

extension SQSBatchResponse: LambdaOutput {
    /// `{"batchItemFailures":[{"itemIdentifier":...}]}`.
    public func payload() -> [UInt8] {
        let failures = batchItemFailures.map { JSON.object([.init("itemIdentifier", .string($0.itemIdentifier))]) }
        return JSON.object([.init("batchItemFailures", .array(failures))]).bytes
    }
}

extension SQSBatchResponse: LambdaEvent {
    /// Reads what a function answered, as the mapping does.
    ///
    /// No answer, null and no list are no failures. An identifier that is missing or empty throws: the whole batch
    /// has failed then.
    public init(payload: [UInt8]) throws {
        self.init()
        guard !payload.isEmpty else { return }
        for failure in try JSON(parsing: payload)["batchItemFailures"]?.array ?? [] {
            guard let identifier = failure["itemIdentifier"]?.string, !identifier.isEmpty else {
                throw AWSError("InvalidBatchResponse", "An item of batchItemFailures has no itemIdentifier.")
            }
            batchItemFailures.append(BatchItemFailure(itemIdentifier: identifier))
        }
    }
}
