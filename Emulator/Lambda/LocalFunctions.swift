public import AWSCore
internal import AWSLambda
internal import AWSWire
public import EmulatorCore

extension LambdaService: LocalFunctions {
    /// Makes a function or changes it; gives its ARN.
    public func deploy(_ local: LocalFunction, _ context: RequestContext) throws(AWSError) -> String {
        try Self.check(runtime: local.runtime, .managedRuntime)
        guard let (modified, size) = FileSystem.status("\(local.folder)/bootstrap") else {
            throw LambdaError.invalid(
                "The function \(local.name) has no code: \(local.folder)/bootstrap is not there. Build the functions first, or use bin/emulator start, which does."
            )
        }
        var function = Function(
            account: context.account,
            region: context.region,
            name: local.name,
            runtime: local.runtime,
            role: "arn:aws:iam::\(context.account):role/\(local.name)",
            handler: local.handler,
            codeFolder: local.folder,
            codeSize: size,
            codeSha256: Text.base64(Digest.sha256("\(local.folder) \(size) \(modified.nanoseconds)".utf8)),
            revision: "",
            modified: context.now
        )
        function.description = local.description
        function.timeout = local.timeout
        function.memorySize = local.memorySize
        function.variables = try Self.checked(.init { $0.variables = local.variables })
        function.architecture = local.architecture
        let known = functions.find(account: context.account, region: context.region, name: local.name)
        if let known, known.isSame(as: function) { return known.arn }
        function.revision = UniqueID.uuid()
        try functions.put(function)
        pools.retire(function.arn)
        noteWithoutEffect(function)
        return function.arn
    }
}

extension Function {
    /// Whether nothing differs but the revision and its time.
    fileprivate func isSame(as other: Function) -> Bool {
        var copy = other
        copy.revision = revision
        copy.modified = modified
        return copy.definition == definition
    }
}
