internal import AWSCore
internal import AWSLambda
internal import EmulatorCore

extension LambdaService {
    /// Changes a mapping; what is not named stays.
    @Sendable func updateEventSourceMapping(
        _ input: Lambda.UpdateEventSourceMapping.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.EventSourceMappingConfiguration
    {
        var mapping = try mappings.mapping(input.uuid, context)
        try Gap.changedBatchingWindow.refuse(input.maximumBatchingWindowInSeconds ?? 0 > 0)
        if let name = input.functionName { mapping.function = try functions.function(name, context).arn }
        if let size = input.batchSize {
            let limit = mapping.isStream ? 10_000 : 10
            guard (1...limit).contains(size) else {
                throw LambdaError.invalid("Batch size must be between 1 and \(limit)")
            }
            mapping.batchSize = size
        }
        mapping.isEnabled = input.enabled ?? mapping.isEnabled
        if let types = input.functionResponseTypes {
            mapping.reportsFailures = types.contains("ReportBatchItemFailures")
        }
        mapping.modified = context.now
        try mappings.put(mapping)
        pollers.stop(mapping.uuid, bus)
        if mapping.isEnabled { poll(mapping) }
        return mapping.configuration(state: "Updating")
    }
}

extension Gap {
    static let changedBatchingWindow = Gap(Lambda.UpdateEventSourceMapping.self, "MaximumBatchingWindowInSeconds")
}
