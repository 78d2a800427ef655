public import AWSWire

extension DynamoDB {
    /// Names the attribute that says when items expire (API_UpdateTimeToLive).
    public enum UpdateTimeToLive: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateTimeToLive"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The attribute.
            public var timeToLiveSpecification: TimeToLiveSpecification = .init()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("TimeToLiveSpecification", &timeToLiveSpecification)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The attribute.
            public var timeToLiveSpecification: TimeToLiveSpecification?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TimeToLiveSpecification", &timeToLiveSpecification)
            }
        }
    }
}
