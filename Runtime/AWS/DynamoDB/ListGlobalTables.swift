public import AWSWire

extension DynamoDB {
    /// Lists the global tables of the version of 2017 (API_ListGlobalTables).
    public enum ListGlobalTables: Operation {
        /// AWS's name of the operation.
        public static let name = "ListGlobalTables"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The name to go on after.
            public var exclusiveStartGlobalTableName: String?
            /// How many at most.
            public var limit: Int?
            /// Only those with a replica in this region.
            public var regionName: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ExclusiveStartGlobalTableName", &exclusiveStartGlobalTableName)
                m("Limit", &limit)
                m("RegionName", &regionName)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The global tables.
            public var globalTables: [GlobalTable]?
            /// Where to go on; none at the end.
            public var lastEvaluatedGlobalTableName: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalTables", &globalTables)
                m("LastEvaluatedGlobalTableName", &lastEvaluatedGlobalTableName)
            }
        }
    }
}
