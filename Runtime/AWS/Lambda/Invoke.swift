public import AWSWire

extension Lambda {
    /// Runs a function (API_Invoke).
    public enum Invoke: Operation {
        /// AWS's name of the operation.
        public static let name = "Invoke"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A name, a partial ARN or an ARN.
            public var functionName = ""
            /// `RequestResponse` or `DryRun`.
            public var invocationType: String?
            /// `Tail` for the last 4 KB of the log.
            public var logType: String?
            /// Up to 3,583 bytes of base64 for the function.
            public var clientContext: String?
            /// The event, JSON.
            public var payload: Blob?
            /// A version or an alias; only `$LATEST` here.
            public var qualifier: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("FunctionName", &functionName)
                m("InvocationType", &invocationType)
                m("LogType", &logType)
                m("ClientContext", &clientContext)
                m("Payload", &payload)
                m("Qualifier", &qualifier)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// 200, or 204 for a dry run.
            public var statusCode = 0
            /// `Unhandled` where the function failed.
            public var functionError: String?
            /// The last 4 KB of the log in base64.
            public var logResult: String?
            /// What the function gave.
            public var payload: Blob?
            /// `$LATEST`.
            public var executedVersion: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("StatusCode", &statusCode)
                m("FunctionError", &functionError)
                m("LogResult", &logResult)
                m("Payload", &payload)
                m("ExecutedVersion", &executedVersion)
            }
        }
    }
}
