internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Makes a function; it is active at once.
    @Sendable func createFunction(
        _ input: Lambda.CreateFunction.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Lambda.FunctionConfiguration {
        let name = try FunctionName(input.functionName, context)
        guard name.qualifier == nil else { throw LambdaError.invalid("Invalid function name: \(input.functionName)") }
        guard name.name.utf8.count <= 64 else { throw LambdaError.longName(input.functionName) }
        try Gap.imageFunction.refuse(input.packageType == "Image")
        try Gap.publishOfFunction.refuse(input.publish == true)
        guard let runtime = input.runtime, let handler = input.handler else {
            throw LambdaError.invalid(
                "Runtime and Handler are mandatory parameters for functions created with deployment packages."
            )
        }
        try Self.check(runtime: runtime, .managedRuntime)
        guard functions.find(account: name.account, region: name.region, name: name.name) == nil else {
            throw LambdaError.functionExists(name.name)
        }
        try Gap.codeFromS3.refuse(input.code.zipFile == nil && input.code.s3Bucket != nil)
        let package = try code.unpack(try archive(input.code.zipFile))
        var function = Function(
            account: name.account,
            region: name.region,
            name: name.name,
            runtime: runtime,
            role: input.role,
            handler: handler,
            codeFolder: package.folder,
            codeSize: package.size,
            codeSha256: package.sha256,
            revision: UniqueID.uuid(),
            modified: context.now
        )
        function.description = input.description ?? ""
        function.timeout = input.timeout ?? 3
        function.memorySize = input.memorySize ?? 128
        function.variables = try Self.checked(input.environment)
        function.tracing = input.tracingConfig?.mode ?? "PassThrough"
        function.architecture = input.architectures?.first ?? "x86_64"
        function.ephemeralStorage = input.ephemeralStorage?.size ?? 512
        function.logFormat = input.loggingConfig?.logFormat ?? "Text"
        function.logGroup = input.loggingConfig?.logGroup
        try functions.put(function)
        noteWithoutEffect(function)
        if input.tags?.isEmpty == false { ledger.note("lambda", function.arn, "Tags", "tags are not kept") }
        var out = function.configuration
        // AWS answers while it still prepares the function (recorded: test_function_lifecycle); waiters then find it active.
        out.state = "Pending"
        out.stateReason = "The function is being created."
        out.stateReasonCode = "Creating"
        out.lastUpdateStatus = nil
        return out
    }

    /// Refuses a runtime that AWS does not know, and as a gap one that is not built.
    static func check(runtime: String, _ gap: Gap) throws(AWSError) {
        guard Runtimes.known.contains(runtime) else { throw LambdaError.unknownRuntime(runtime) }
        try gap.refuse(!Runtimes.built.contains(runtime))
    }

    /// Environment variables; those that Lambda sets itself cannot be set (recorded: test_lambda_envvars_*).
    static func checked(_ environment: Lambda.Environment?) throws(AWSError) -> [String: String]? {
        guard let variables = environment?.variables else { return nil }
        let reserved = variables.keys.filter { FunctionEnvironment.reserved.contains($0) }.sorted()
        guard reserved.isEmpty else {
            throw LambdaError.invalid(
                "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: \(reserved.joined(separator: ", "))"
            )
        }
        return variables
    }

    func noteWithoutEffect(_ function: Function) {
        ledger.note(
            "lambda",
            function.arn,
            "Role",
            "the function's own calls are not authorised by the role's policies"
        )
        ledger.note("lambda", function.arn, "MemorySize", "a process that uses more is not stopped")
        if function.ephemeralStorage != 512 {
            ledger.note("lambda", function.arn, "EphemeralStorage", "/tmp is the machine's own, of whatever size")
        }
        if function.logFormat != "Text" || function.logGroup != nil {
            ledger.note("lambda", function.arn, "LoggingConfig", "log lines go to the emulator's own log as they are")
        }
        if function.tracing == "Active" {
            ledger.note("lambda", function.arn, "TracingConfig", "no traces are recorded")
        }
    }

    /// The archive's bytes.
    func archive(_ file: Blob?) throws(AWSError) -> [UInt8] {
        guard let bytes = file?.bytes else { throw LambdaError.invalid("Please provide a source for function code.") }
        guard !bytes.isEmpty else { throw LambdaError.invalid("Uploaded file must be a non-empty zip") }
        return bytes
    }
}

extension Gap {
    static let imageFunction = Gap(Lambda.CreateFunction.self, "PackageType Image")
    static let publishOfFunction = Gap(Lambda.CreateFunction.self, "Publish")
    static let codeFromS3 = Gap(Lambda.CreateFunction.self, "FunctionCode.S3Bucket")
    static let managedRuntime = Gap(Lambda.CreateFunction.self, Runtimes.gap)
}
