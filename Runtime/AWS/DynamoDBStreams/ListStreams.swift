public import AWSWire

extension DynamoDBStreams {
    /// Lists streams (API_streams_ListStreams).
    public enum ListStreams: Operation {
        /// AWS's name of the operation.
        public static let name = "ListStreams"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDBStreams.model }

        /// What a request carries.
        public struct Input: Shape {
            /// Only those of a table.
            public var tableName: String?
            /// How many at most, up to 100.
            public var limit: Int?
            /// The stream to go on after.
            public var exclusiveStartStreamArn: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("Limit", &limit)
                m("ExclusiveStartStreamArn", &exclusiveStartStreamArn)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The streams.
            public var streams: [Stream]?
            /// Where to go on; none at the end.
            public var lastEvaluatedStreamArn: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Streams", &streams)
                m("LastEvaluatedStreamArn", &lastEvaluatedStreamArn)
            }
        }
    }
}
