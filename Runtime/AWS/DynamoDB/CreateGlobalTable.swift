public import AWSWire

extension DynamoDB {
    /// Joins tables of several regions (API_CreateGlobalTable).
    public enum CreateGlobalTable: Operation {
        /// AWS's name of the operation.
        public static let name = "CreateGlobalTable"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The name.
            public var globalTableName = ""
            /// The regions.
            public var replicationGroup: [Replica] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalTableName", &globalTableName)
                m("ReplicationGroup", &replicationGroup)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The global table.
            public var globalTableDescription: GlobalTableDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalTableDescription", &globalTableDescription)
            }
        }
    }
}
