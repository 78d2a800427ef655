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

        /// What became of the record as JSON text, which answers splice in: it is what the members would give.
        public func wire(_ context: ShapeContext) -> Value {
            var text = JSONText(capacity: 128)
            text.raw("{")
            Self.append("\"SequenceNumber\":", sequenceNumber, to: &text)
            Self.append("\"ShardId\":", shardId, to: &text)
            Self.append("\"ErrorCode\":", errorCode, to: &text)
            Self.append("\"ErrorMessage\":", errorMessage, to: &text)
            text.raw("}")
            return .json(text.bytes)
        }

        private static func append(_ name: StaticString, _ value: String?, to text: inout JSONText) {
            guard let value else { return }
            if text.bytes.count > 1 { text.raw(",") }
            text.raw(name)
            text.string(value)
        }
    }
}
