public import AWSWire

extension DynamoDBStreams {
    /// Reads the records of a shard (API_streams_GetRecords).
    public enum GetRecords: Operation {
        /// AWS's name of the operation.
        public static let name = "GetRecords"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDBStreams.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The place.
            public var shardIterator = ""
            /// How many at most, up to 1,000.
            public var limit: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ShardIterator", &shardIterator)
                m("Limit", &limit)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The records, in order.
            public var records: [Record]?
            /// Where to go on; none at the end of a closed shard.
            public var nextShardIterator: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Records", &records)
                m("NextShardIterator", &nextShardIterator)
            }
        }
    }
}
