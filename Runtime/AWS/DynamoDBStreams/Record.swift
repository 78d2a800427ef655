public import AWSCore
public import AWSDynamoDB
public import AWSWire

extension DynamoDBStreams {
    /// A change of one item (API_streams_Record).
    public struct Record: Shape {
        /// A unique id.
        public var eventID: String?
        /// `INSERT`, `MODIFY` or `REMOVE`.
        public var eventName: String?
        /// `1.1`.
        public var eventVersion: String?
        /// `aws:dynamodb`.
        public var eventSource: String?
        /// The region.
        public var awsRegion: String?
        /// The change.
        public var dynamodb: StreamRecord?
        /// Who deleted an expired item; none for all other changes.
        public var userIdentity: Identity?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("eventID", &eventID)
            m("eventName", &eventName)
            m("eventVersion", &eventVersion)
            m("eventSource", &eventSource)
            m("awsRegion", &awsRegion)
            m("dynamodb", &dynamodb)
            m("userIdentity", &userIdentity)
        }
    }

    /// The change itself (API_streams_StreamRecord).
    public struct StreamRecord: Shape {
        /// When, to the second.
        public var approximateCreationDateTime: Timestamp?
        /// The item's key.
        public var keys: DynamoDB.Item?
        /// The item after.
        public var newImage: DynamoDB.Item?
        /// The item before.
        public var oldImage: DynamoDB.Item?
        /// The place in the shard.
        public var sequenceNumber: String?
        /// Bytes of the key and the images.
        public var sizeBytes: Int?
        /// What the record holds.
        public var streamViewType: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ApproximateCreationDateTime", &approximateCreationDateTime)
            m("Keys", &keys)
            m("NewImage", &newImage)
            m("OldImage", &oldImage)
            m("SequenceNumber", &sequenceNumber)
            m("SizeBytes", &sizeBytes)
            m("StreamViewType", &streamViewType)
        }
    }

    /// Who made a change (API_streams_Identity).
    public struct Identity: Shape {
        /// `dynamodb.amazonaws.com`.
        public var principalId: String?
        /// `Service`.
        public var type: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("PrincipalId", &principalId)
            m("Type", &type)
        }
    }
}
