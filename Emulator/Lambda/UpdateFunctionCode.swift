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
        try Gap.publishOfCode.refuse(input.publish == true)
        try Gap.changedCodeFromS3.refuse(input.zipFile == nil && input.s3Bucket != nil)
        let package = try code.unpack(try archive(input.zipFile))
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

extension Gap {
    static let publishOfCode = Gap(Lambda.UpdateFunctionCode.self, "Publish")
    static let changedCodeFromS3 = Gap(Lambda.UpdateFunctionCode.self, "S3Bucket")
}
