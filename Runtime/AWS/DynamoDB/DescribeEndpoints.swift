public import AWSWire

extension DynamoDB {
    /// Tells the service's address in the region (API_DescribeEndpoints).
    public enum DescribeEndpoints: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeEndpoints"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// A request carries nothing.
        public struct Input: Shape {
            /// Makes it.
            public init() {}

            /// There is nothing to bind.
            public mutating func members(_ m: inout Members) {}
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The addresses.
            public var endpoints: [Endpoint] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Endpoints", &endpoints)
            }
        }
    }
}
