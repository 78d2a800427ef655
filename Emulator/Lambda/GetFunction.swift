internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Tells of a function and where its code is: here a folder of this machine.
    @Sendable func getFunction(
        _ input: Lambda.GetFunction.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Lambda.GetFunction.Output {
        let function = try functions.function(input.functionName, qualifier: input.qualifier, context)
        var output = Lambda.GetFunction.Output()
        output.configuration = function.configuration
        output.code = .init {
            $0.repositoryType = "S3"
            $0.location = "file://\(function.codeFolder)"
        }
        return output
    }

    /// Tells of a function.
    @Sendable func getFunctionConfiguration(
        _ input: Lambda.GetFunctionConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.FunctionConfiguration
    {
        try functions.function(input.functionName, qualifier: input.qualifier, context).configuration
    }
}
