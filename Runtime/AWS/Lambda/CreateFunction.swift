public import AWSWire

extension Lambda {
    /// Makes a function (API_CreateFunction).
    public enum CreateFunction: Operation {
        /// AWS's name of the operation.
        public static let name = "CreateFunction"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// 1 to 64 letters, digits, hyphens and underscores, or an ARN.
            public var functionName = ""
            /// `provided.al2023` or `provided.al2`.
            public var runtime: String?
            /// The execution role's ARN.
            public var role = ""
            /// What `_HANDLER` holds.
            public var handler: String?
            /// The deployment package.
            public var code: FunctionCode = .init()
            /// Up to 256 characters.
            public var description: String?
            /// 1 to 900 s; else 3.
            public var timeout: Int?
            /// 128 to 10,240 MB; else 128.
            public var memorySize: Int?
            /// Whether to make a version of it.
            public var publish: Bool?
            /// `Zip`.
            public var packageType: String?
            /// Environment variables.
            public var environment: Environment?
            /// X-Ray.
            public var tracingConfig: TracingConfig?
            /// Tags of the function.
            public var tags: [String: String]?
            /// `x86_64` or `arm64`.
            public var architectures: [String]?
            /// The size of /tmp.
            public var ephemeralStorage: EphemeralStorage?
            /// Where logs go.
            public var loggingConfig: LoggingConfig?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("FunctionName", &functionName)
                m("Runtime", &runtime)
                m("Role", &role)
                m("Handler", &handler)
                m("Code", &code)
                m("Description", &description)
                m("Timeout", &timeout)
                m("MemorySize", &memorySize)
                m("Publish", &publish)
                m("PackageType", &packageType)
                m("Environment", &environment)
                m("TracingConfig", &tracingConfig)
                m("Tags", &tags)
                m("Architectures", &architectures)
                m("EphemeralStorage", &ephemeralStorage)
                m("LoggingConfig", &loggingConfig)
            }
        }

        /// What an answer carries.
        public typealias Output = FunctionConfiguration
    }
}
