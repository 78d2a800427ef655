public import AWSCore
public import AWSDynamoDB
public import AWSWire

extension DynamoDBStreams {
    /// A stream of a table (API_streams_Stream).
    public struct Stream: Shape {
        /// The ARN.
        public var streamArn: String?
        /// The table.
        public var tableName: String?
        /// When the stream was made, ISO 8601.
        public var streamLabel: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("StreamArn", &streamArn)
            m("TableName", &tableName)
            m("StreamLabel", &streamLabel)
        }
    }

    /// What DynamoDB tells of a stream (API_streams_StreamDescription).
    public struct StreamDescription: Shape {
        /// The ARN.
        public var streamArn: String?
        /// When the stream was made, ISO 8601.
        public var streamLabel: String?
        /// `ENABLING`, `ENABLED`, `DISABLING` or `DISABLED`.
        public var streamStatus: String?
        /// What records hold: `KEYS_ONLY`, `NEW_IMAGE`, `OLD_IMAGE` or `NEW_AND_OLD_IMAGES`.
        public var streamViewType: String?
        /// When it was asked for.
        public var creationRequestDateTime: Timestamp?
        /// The table.
        public var tableName: String?
        /// The table's primary key.
        public var keySchema: [KeySchemaElement]?
        /// The shards.
        public var shards: [Shard]?
        /// Where to go on; none at the end.
        public var lastEvaluatedShardId: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("StreamArn", &streamArn)
            m("StreamLabel", &streamLabel)
            m("StreamStatus", &streamStatus)
            m("StreamViewType", &streamViewType)
            m("CreationRequestDateTime", &creationRequestDateTime)
            m("TableName", &tableName)
            m("KeySchema", &keySchema)
            m("Shards", &shards)
            m("LastEvaluatedShardId", &lastEvaluatedShardId)
        }
    }

    /// A part of a stream (API_streams_Shard).
    public struct Shard: Shape {
        /// The id.
        public var shardId: String?
        /// The records that it holds.
        public var sequenceNumberRange: SequenceNumberRange?
        /// The shard whose keys it took over.
        public var parentShardId: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ShardId", &shardId)
            m("SequenceNumberRange", &sequenceNumberRange)
            m("ParentShardId", &parentShardId)
        }
    }

    /// A shard's records (API_streams_SequenceNumberRange).
    public struct SequenceNumberRange: Shape {
        /// The first.
        public var startingSequenceNumber: String?
        /// The last; none while the shard is open.
        public var endingSequenceNumber: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("StartingSequenceNumber", &startingSequenceNumber)
            m("EndingSequenceNumber", &endingSequenceNumber)
        }
    }

    /// A part of a primary key (API_streams_KeySchemaElement).
    public typealias KeySchemaElement = DynamoDB.KeySchemaElement

    /// Which shards to tell (API_streams_ShardFilter).
    public struct ShardFilter: Shape {
        /// `CHILD_SHARDS`.
        public var type: String?
        /// The parent.
        public var shardId: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Type", &type)
            m("ShardId", &shardId)
        }
    }
}
