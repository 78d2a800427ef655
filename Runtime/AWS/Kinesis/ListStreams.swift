public import AWSWire

extension Kinesis {
    /// Lists the streams of an account and region by name (API_ListStreams).
    public enum ListStreams: Operation {
        /// AWS's name.
        public static let name = "ListStreams"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// 1 to 10,000 streams; else 100.
            public var limit: Int?
            /// The name after which to go on.
            public var exclusiveStartStreamName: String?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Limit", &limit)
                m("ExclusiveStartStreamName", &exclusiveStartStreamName)
                m("NextToken", &nextToken)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The streams' names.
            public var streamNames: [String] = []
            /// Whether there are more.
            public var hasMoreStreams = false
            /// Where to go on.
            public var nextToken: String?
            /// The streams.
            public var streamSummaries: [StreamSummary]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamNames", &streamNames)
                m("HasMoreStreams", &hasMoreStreams)
                m("NextToken", &nextToken)
                m("StreamSummaries", &streamSummaries)
            }
        }
    }
}
