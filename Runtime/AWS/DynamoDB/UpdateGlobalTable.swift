public import AWSWire

extension DynamoDB {
    /// Adds and removes replicas (API_UpdateGlobalTable).
    public enum UpdateGlobalTable: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateGlobalTable"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The name.
            public var globalTableName = ""
            /// The changes.
            public var replicaUpdates: [ReplicaUpdate] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalTableName", &globalTableName)
                m("ReplicaUpdates", &replicaUpdates)
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
