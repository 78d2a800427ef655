public import AWSWire

extension Lambda {
    /// What Lambda tells of a function (API_FunctionConfiguration).
    public struct FunctionConfiguration: Shape {
        /// The name.
        public var functionName: String?
        /// The ARN.
        public var functionArn: String?
        /// The runtime.
        public var runtime: String?
        /// The execution role.
        public var role: String?
        /// What `_HANDLER` holds.
        public var handler: String?
        /// Bytes of the package.
        public var codeSize: Int?
        /// The description.
        public var description: String?
        /// Seconds.
        public var timeout: Int?
        /// MB.
        public var memorySize: Int?
        /// When it was changed, ISO 8601.
        public var lastModified: String?
        /// The package's SHA-256 in base64.
        public var codeSha256: String?
        /// `$LATEST`.
        public var version: String?
        /// Environment variables.
        public var environment: Environment?
        /// X-Ray.
        public var tracingConfig: TracingConfig?
        /// A new UUID after each change.
        public var revisionId: String?
        /// `Active`.
        public var state: String?
        /// Why it is in that state.
        public var stateReason: String?
        /// The reason's code.
        public var stateReasonCode: String?
        /// `Successful`.
        public var lastUpdateStatus: String?
        /// `Zip`.
        public var packageType: String?
        /// `x86_64` or `arm64`.
        public var architectures: [String]?
        /// The size of /tmp.
        public var ephemeralStorage: EphemeralStorage?
        /// Off.
        public var snapStart: SnapStartResponse?
        /// The runtime's version.
        public var runtimeVersionConfig: RuntimeVersionConfig?
        /// Where logs go.
        public var loggingConfig: LoggingConfig?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("FunctionName", &functionName)
            m("FunctionArn", &functionArn)
            m("Runtime", &runtime)
            m("Role", &role)
            m("Handler", &handler)
            m("CodeSize", &codeSize)
            m("Description", &description)
            m("Timeout", &timeout)
            m("MemorySize", &memorySize)
            m("LastModified", &lastModified)
            m("CodeSha256", &codeSha256)
            m("Version", &version)
            m("Environment", &environment)
            m("TracingConfig", &tracingConfig)
            m("RevisionId", &revisionId)
            m("State", &state)
            m("StateReason", &stateReason)
            m("StateReasonCode", &stateReasonCode)
            m("LastUpdateStatus", &lastUpdateStatus)
            m("PackageType", &packageType)
            m("Architectures", &architectures)
            m("EphemeralStorage", &ephemeralStorage)
            m("SnapStart", &snapStart)
            m("RuntimeVersionConfig", &runtimeVersionConfig)
            m("LoggingConfig", &loggingConfig)
        }
    }

    /// A deployment package (API_FunctionCode).
    public struct FunctionCode: Shape {
        /// A zip archive.
        public var zipFile: Blob?
        /// The bucket that holds it.
        public var s3Bucket: String?
        /// The key that holds it.
        public var s3Key: String?
        /// The object's version.
        public var s3ObjectVersion: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ZipFile", &zipFile)
            m("S3Bucket", &s3Bucket)
            m("S3Key", &s3Key)
            m("S3ObjectVersion", &s3ObjectVersion)
        }
    }

    /// Where a function's code is (API_FunctionCodeLocation).
    public struct FunctionCodeLocation: Shape {
        /// `S3`.
        public var repositoryType: String?
        /// A URL.
        public var location: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RepositoryType", &repositoryType)
            m("Location", &location)
        }
    }

    /// Environment variables (API_Environment).
    public struct Environment: Shape {
        /// Values by name.
        public var variables: [String: String]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Variables", &variables)
        }
    }

    /// The size of /tmp (API_EphemeralStorage).
    public struct EphemeralStorage: Shape {
        /// MB.
        public var size = 0

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Size", &size)
        }
    }

    /// X-Ray (API_TracingConfig).
    public struct TracingConfig: Shape {
        /// `PassThrough` or `Active`.
        public var mode: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Mode", &mode)
        }
    }

    /// Where logs go (API_LoggingConfig).
    public struct LoggingConfig: Shape {
        /// `Text` or `JSON`.
        public var logFormat: String?
        /// For `JSON`.
        public var applicationLogLevel: String?
        /// For `JSON`.
        public var systemLogLevel: String?
        /// The log group.
        public var logGroup: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("LogFormat", &logFormat)
            m("ApplicationLogLevel", &applicationLogLevel)
            m("SystemLogLevel", &systemLogLevel)
            m("LogGroup", &logGroup)
        }
    }

    /// SnapStart (API_SnapStartResponse).
    public struct SnapStartResponse: Shape {
        /// `None`.
        public var applyOn: String?
        /// `Off`.
        public var optimizationStatus: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ApplyOn", &applyOn)
            m("OptimizationStatus", &optimizationStatus)
        }
    }

    /// The runtime's version (API_RuntimeVersionConfig).
    public struct RuntimeVersionConfig: Shape {
        /// Its ARN.
        public var runtimeVersionArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RuntimeVersionArn", &runtimeVersionArn)
        }
    }
}
