public import AWSWire

extension Kinesis {
    /// A record of a PutRecords request (API_PutRecordsRequestEntry).
    public struct PutRecordsRequestEntry: Shape {
        /// The record's bytes.
        public var data = Blob()
        /// A decimal number that chooses the shard in the key's place.
        public var explicitHashKey: String?
        /// 1 to 256 characters; its MD5 chooses the shard.
        public var partitionKey = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Data", &data)
            m("ExplicitHashKey", &explicitHashKey)
            m("PartitionKey", &partitionKey)
        }
    }

    /// What became of a record of a PutRecords request (API_PutRecordsResultEntry).
    public struct PutRecordsResultEntry: Shape {
        /// Its sequence number.
        public var sequenceNumber: String?
        /// The shard it went to.
        public var shardId: String?
        /// Why it was not taken.
        public var errorCode: String?
        /// Why it was not taken, for people.
        public var errorMessage: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SequenceNumber", &sequenceNumber)
            m("ShardId", &shardId)
            m("ErrorCode", &errorCode)
            m("ErrorMessage", &errorMessage)
        }
    }
}
