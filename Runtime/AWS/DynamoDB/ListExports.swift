public import AWSWire

extension DynamoDB {
    /// Lists the exports of 90 days (API_ListExports).
    public enum ListExports: Operation {
        /// AWS's name of the operation.
        public static let name = "ListExports"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's ARN.
            public var tableArn: String?
            /// How many at most.
            public var maxResults: Int?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableArn", &tableArn)
                m("MaxResults", &maxResults)
                m("NextToken", &nextToken)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The exports.
            public var exportSummaries: [ExportSummary]?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ExportSummaries", &exportSummaries)
                m("NextToken", &nextToken)
            }
        }
    }
}
