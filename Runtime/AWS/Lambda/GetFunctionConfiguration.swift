public import AWSWire

extension Lambda {
    /// Tells of a function (API_GetFunctionConfiguration).
    public enum GetFunctionConfiguration: Operation {
        /// AWS's name of the operation.
        public static let name = "GetFunctionConfiguration"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A name, a partial ARN or an ARN.
            public var functionName = ""
            /// A version or an alias; only `$LATEST` here.
            public var qualifier: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("FunctionName", &functionName)
                m("Qualifier", &qualifier)
            }
        }

        /// What an answer carries.
        public typealias Output = FunctionConfiguration
    }
}
