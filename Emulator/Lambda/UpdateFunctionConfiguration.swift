internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Changes a function's settings; what is not named stays.
    @Sendable func updateFunctionConfiguration(
        _ input: Lambda.UpdateFunctionConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.FunctionConfiguration
    {
        var function = try functions.function(input.functionName, context)
        if let revision = input.revisionId, revision != function.revision { throw LambdaError.staleRevision }
        if let runtime = input.runtime {
            try Self.check(runtime: runtime, .changedRuntime)
            function.runtime = runtime
        }
        function.role = input.role ?? function.role
        function.handler = input.handler ?? function.handler
        function.description = input.description ?? function.description
        function.timeout = input.timeout ?? function.timeout
        function.memorySize = input.memorySize ?? function.memorySize
        if input.environment != nil { function.variables = try Self.checked(input.environment) }
        function.tracing = input.tracingConfig?.mode ?? function.tracing
        function.ephemeralStorage = input.ephemeralStorage?.size ?? function.ephemeralStorage
        function.logFormat = input.loggingConfig?.logFormat ?? function.logFormat
        function.logGroup = input.loggingConfig?.logGroup ?? function.logGroup
        function.revision = UniqueID.uuid()
        function.modified = context.now
        try functions.put(function)
        pools.retire(function.arn)
        noteWithoutEffect(function)
        return function.configuration
    }
}

extension Gap {
    static let changedRuntime = Gap(Lambda.UpdateFunctionConfiguration.self, Runtimes.gap)
}
