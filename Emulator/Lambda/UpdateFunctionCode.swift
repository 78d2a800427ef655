internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Gives a function new code; processes of the old one finish what they do and end.
    @Sendable func updateFunctionCode(
        _ input: Lambda.UpdateFunctionCode.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.FunctionConfiguration
    {
        var function = try functions.function(input.functionName, context)
        if let revision = input.revisionId, revision != function.revision { throw LambdaError.staleRevision }
        if input.publish == true { throw .notImplemented("lambda:UpdateFunctionCode with Publish") }
        let source = Lambda.FunctionCode {
            $0.zipFile = input.zipFile
            $0.s3Bucket = input.s3Bucket
        }
        let package = try code.unpack(try archive(source, context))
        let old = function.codeFolder
        function.codeFolder = package.folder
        function.codeSize = package.size
        function.codeSha256 = package.sha256
        function.architecture = input.architectures?.first ?? function.architecture
        function.revision = UniqueID.uuid()
        function.modified = context.now
        try functions.put(function)
        pools.retire(function.arn)
        if !functions.uses(codeFolder: old) { code.remove(old) }
        return function.configuration
    }
}
