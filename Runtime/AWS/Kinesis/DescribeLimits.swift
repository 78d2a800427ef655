public import AWSWire

extension Kinesis {
    /// Tells the account's limits (API_DescribeLimits).
    public enum DescribeLimits: Operation {
        /// AWS's name.
        public static let name = "DescribeLimits"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// A request carries nothing.
        public typealias Input = NoMembers

        /// What an answer carries.
        public struct Output: Shape {
            /// How many shards the account may have.
            public var shardLimit = 0
            /// How many shards are open, of provisioned streams.
            public var openShardCount = 0
            /// How many streams are on demand.
            public var onDemandStreamCount = 0
            /// How many may be.
            public var onDemandStreamCountLimit = 0

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ShardLimit", &shardLimit)
                m("OpenShardCount", &openShardCount)
                m("OnDemandStreamCount", &onDemandStreamCount)
                m("OnDemandStreamCountLimit", &onDemandStreamCountLimit)
            }
        }
    }
}
