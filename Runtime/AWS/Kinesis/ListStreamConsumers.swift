public import AWSCore
public import AWSWire

extension Kinesis {
    /// Lists a stream's consumers (API_ListStreamConsumers).
    public enum ListStreamConsumers: Operation {
        /// AWS's name.
        public static let name = "ListStreamConsumers"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN.
            public var streamARN = ""
            /// Where to go on.
            public var nextToken: String?
            /// 1 to 10,000; at most 100 are given.
            public var maxResults: Int?
            /// Which stream of that name is meant.
            public var streamCreationTimestamp: Timestamp?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamARN", &streamARN)
                m("NextToken", &nextToken)
                m("MaxResults", &maxResults)
                m("StreamCreationTimestamp", &streamCreationTimestamp)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The consumers.
            public var consumers: [Consumer]?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Consumers", &consumers)
                m("NextToken", &nextToken)
            }
        }
    }
}
