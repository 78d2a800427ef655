public import AWSWire

extension Lambda {
    /// Changes a function's settings (API_UpdateFunctionConfiguration).
    public enum UpdateFunctionConfiguration: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateFunctionConfiguration"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A name, a partial ARN or an ARN.
            public var functionName = ""
            /// The execution role's ARN.
            public var role: String?
            /// What `_HANDLER` holds.
            public var handler: String?
            /// Up to 256 characters.
            public var description: String?
            /// 1 to 900 s.
            public var timeout: Int?
            /// 128 to 10,240 MB.
            public var memorySize: Int?
            /// Environment variables.
            public var environment: Environment?
            /// `provided.al2023` or `provided.al2`.
            public var runtime: String?
            /// X-Ray.
            public var tracingConfig: TracingConfig?
            /// The revision it must have now.
            public var revisionId: String?
            /// The size of /tmp.
            public var ephemeralStorage: EphemeralStorage?
            /// Where logs go.
            public var loggingConfig: LoggingConfig?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("FunctionName", &functionName)
                m("Role", &role)
                m("Handler", &handler)
                m("Description", &description)
                m("Timeout", &timeout)
                m("MemorySize", &memorySize)
                m("Environment", &environment)
                m("Runtime", &runtime)
                m("TracingConfig", &tracingConfig)
                m("RevisionId", &revisionId)
                m("EphemeralStorage", &ephemeralStorage)
                m("LoggingConfig", &loggingConfig)
            }
        }

        /// What an answer carries.
        public typealias Output = FunctionConfiguration
    }
}
