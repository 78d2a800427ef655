public import AWSCore
public import AWSWire

extension Kinesis {
    /// A record of a shard (API_Record).
    public struct Record: Shape {
        /// 56 decimal digits that grow within the shard.
        public var sequenceNumber = ""
        /// When it came, to the millisecond.
        public var approximateArrivalTimestamp: Timestamp?
        /// Its bytes.
        public var data = Blob()
        /// What chose the shard.
        public var partitionKey = ""
        /// `NONE` or `KMS`.
        public var encryptionType: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SequenceNumber", &sequenceNumber)
            m("ApproximateArrivalTimestamp", &approximateArrivalTimestamp)
            m("Data", &data)
            m("PartitionKey", &partitionKey)
            m("EncryptionType", &encryptionType)
        }
    }
}
