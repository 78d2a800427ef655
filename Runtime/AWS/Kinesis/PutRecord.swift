public import AWSWire

extension Kinesis {
    /// Puts one record into a stream (API_PutRecord).
    public enum PutRecord: Operation {
        /// AWS's name.
        public static let name = "PutRecord"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// The record's bytes.
            public var data = Blob()
            /// 1 to 256 characters; its MD5 chooses the shard.
            public var partitionKey = ""
            /// A decimal number that chooses the shard in the key's place.
            public var explicitHashKey: String?
            /// The sequence number of the record it must follow.
            public var sequenceNumberForOrdering: String?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("Data", &data)
                m("PartitionKey", &partitionKey)
                m("ExplicitHashKey", &explicitHashKey)
                m("SequenceNumberForOrdering", &sequenceNumberForOrdering)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The shard it went to.
            public var shardId = ""
            /// Its sequence number.
            public var sequenceNumber = ""
            /// `NONE` or `KMS`.
            public var encryptionType: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ShardId", &shardId)
                m("SequenceNumber", &sequenceNumber)
                m("EncryptionType", &encryptionType)
            }
        }
    }
}
