internal import AWSCore
internal import AWSKinesis
internal import AWSLambda
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Lets a queue or a stream invoke a function, from now on.
    @Sendable func createEventSourceMapping(
        _ input: Lambda.CreateEventSourceMapping.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.EventSourceMappingConfiguration
    {
        guard let text = input.eventSourceArn, let source = ARN(text) else {
            throw LambdaError.invalid("Unrecognized event source.")
        }
        let function = try functions.function(input.functionName, context)
        guard source.service == "sqs" || source.service == "kinesis" else {
            throw .notImplemented("lambda:CreateEventSourceMapping with a source of \(source.service)")
        }
        try Self.checkUnsupported(input)
        let isStream = source.service == "kinesis"
        let limit = isStream ? 10_000 : 10
        let size = input.batchSize ?? (isStream ? 100 : 10)
        guard (1...limit).contains(size) else {
            if !isStream, (11...10_000).contains(size) {
                throw LambdaError.invalid(
                    "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"
                )
            }
            throw LambdaError.invalid("Batch size must be between 1 and \(limit)")
        }
        try checkSource(source, input, context)
        if let known = mappings.all.first(where: { $0.source == source && $0.function == function.arn }) {
            throw LambdaError.mappingExists(source.description, isStream ? "kinesis" : "SQS", known.uuid)
        }
        let mapping = Mapping(
            uuid: UniqueID.uuid(),
            account: context.account,
            region: context.region,
            source: source,
            function: function.arn,
            isEnabled: input.enabled ?? true,
            batchSize: size,
            reportsFailures: input.functionResponseTypes?.contains("ReportBatchItemFailures") ?? false,
            startingPosition: input.startingPosition,
            startingTime: input.startingPositionTimestamp ?? (input.startingPosition == "LATEST" ? context.now : nil),
            modified: context.now
        )
        try mappings.put(mapping)
        if mapping.isEnabled { poll(mapping) }
        if input.tags?.isEmpty == false { ledger.note("lambda", mapping.uuid, "Tags", "tags are not kept") }
        return mapping.configuration(state: "Creating")
    }

    /// What changes how a batch is made, and is not built.
    private static func checkUnsupported(_ input: Lambda.CreateEventSourceMapping.Input) throws(AWSError) {
        func refuse(_ member: String) -> AWSError { .notImplemented("lambda:CreateEventSourceMapping with \(member)") }
        if let window = input.maximumBatchingWindowInSeconds, window > 0 {
            throw refuse("MaximumBatchingWindowInSeconds")
        }
        if let factor = input.parallelizationFactor, factor > 1 { throw refuse("ParallelizationFactor") }
        if let age = input.maximumRecordAgeInSeconds, age != -1 { throw refuse("MaximumRecordAgeInSeconds") }
        if input.bisectBatchOnFunctionError == true { throw refuse("BisectBatchOnFunctionError") }
        if let attempts = input.maximumRetryAttempts, attempts != -1 { throw refuse("MaximumRetryAttempts") }
    }

    /// The source must be there.
    private func checkSource(
        _ source: ARN,
        _ input: Lambda.CreateEventSourceMapping.Input,
        _ context: RequestContext
    ) throws(AWSError) {
        var owner = context
        owner.account = source.account
        owner.region = source.region
        if source.service == "sqs" {
            guard input.startingPosition == nil else {
                throw LambdaError.invalid("StartingPosition is not valid for SQS event sources.")
            }
            guard (try? bus.callNow(SQS.GetQueueUrl.self, .init { $0.queueName = source.resource }, owner)) != nil
            else {
                throw LambdaError.invalid(
                    "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. SQS Error Message: The specified queue does not exist."
                )
            }
        } else {
            guard input.startingPosition != nil else {
                throw LambdaError.invalid(
                    "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null."
                )
            }
            let name = String(source.resource.dropFirst("stream/".count))
            guard (try? bus.callNow(Kinesis.DescribeStreamSummary.self, .init { $0.streamName = name }, owner)) != nil
            else {
                throw LambdaError.invalid("Stream not found: \(source)")
            }
        }
    }
}
