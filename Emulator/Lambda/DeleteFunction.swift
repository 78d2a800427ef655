internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Deletes a function and ends its processes.
    @Sendable func deleteFunction(
        _ input: Lambda.DeleteFunction.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Lambda.DeleteFunction.Output {
        let function = try functions.function(input.functionName, qualifier: input.qualifier, context)
        try functions.remove(function)
        pools.retire(function.arn)
        if !functions.uses(codeFolder: function.codeFolder) { code.remove(function.codeFolder) }
        ledger.forget("lambda", function.arn)
        return .init { $0.statusCode = 204 }
    }
}
