public import AWSWire

extension DynamoDB {
    /// Tells to which streams of Kinesis a table sends its changes (API_DescribeKinesisStreamingDestination).
    public enum DescribeKinesisStreamingDestination: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeKinesisStreamingDestination"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The table's name or ARN.
            public var tableName: String?
            /// The streams.
            public var kinesisDataStreamDestinations: [KinesisDataStreamDestination]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("KinesisDataStreamDestinations", &kinesisDataStreamDestinations)
            }
        }
    }
}
