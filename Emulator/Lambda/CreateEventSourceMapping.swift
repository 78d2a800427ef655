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
        try Gap.otherSource.refuse(source.service != "sqs" && source.service != "kinesis")
        try Gap.batchingWindow.refuse(input.maximumBatchingWindowInSeconds ?? 0 > 0)
        try Gap.parallelization.refuse(input.parallelizationFactor ?? 1 > 1)
        try Gap.recordAge.refuse(input.maximumRecordAgeInSeconds ?? -1 != -1)
        try Gap.bisection.refuse(input.bisectBatchOnFunctionError == true)
        try Gap.retryAttempts.refuse(input.maximumRetryAttempts ?? -1 != -1)
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

extension Gap {
    static let otherSource = Gap(Lambda.CreateEventSourceMapping.self, "EventSourceArn of neither SQS nor Kinesis")
    static let batchingWindow = Gap(Lambda.CreateEventSourceMapping.self, "MaximumBatchingWindowInSeconds")
    static let parallelization = Gap(Lambda.CreateEventSourceMapping.self, "ParallelizationFactor")
    static let recordAge = Gap(Lambda.CreateEventSourceMapping.self, "MaximumRecordAgeInSeconds")
    static let bisection = Gap(Lambda.CreateEventSourceMapping.self, "BisectBatchOnFunctionError")
    static let retryAttempts = Gap(Lambda.CreateEventSourceMapping.self, "MaximumRetryAttempts")
}
