public import AWSWire

extension DynamoDB {
    /// Lists the imports of 90 days (API_ListImports).
    public enum ListImports: Operation {
        /// AWS's name of the operation.
        public static let name = "ListImports"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's ARN.
            public var tableArn: String?
            /// How many at most.
            public var pageSize: Int?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableArn", &tableArn)
                m("PageSize", &pageSize)
                m("NextToken", &nextToken)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The imports.
            public var importSummaryList: [ImportSummary]?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ImportSummaryList", &importSummaryList)
                m("NextToken", &nextToken)
            }
        }
    }
}
