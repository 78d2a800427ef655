public import AWSWire

extension S3 {
    /// Where requests to a bucket are logged (API_BucketLoggingStatus).
    public struct BucketLoggingStatus: Shape {
        /// Where; nowhere without it.
        public var loggingEnabled: LoggingEnabled?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("LoggingEnabled", &loggingEnabled)
        }
    }

    /// Where requests to a bucket are logged (API_LoggingEnabled).
    public struct LoggingEnabled: Shape {
        /// The bucket of the logs.
        public var targetBucket = ""
        /// Who may read the logs.
        public var targetGrants: [TargetGrant]?
        /// What keys of logs begin with.
        public var targetPrefix = ""
        /// How keys of logs go on.
        public var targetObjectKeyFormat: TargetObjectKeyFormat?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TargetBucket", &targetBucket)
            m("TargetGrants", &targetGrants)
            m("TargetPrefix", &targetPrefix)
            m("TargetObjectKeyFormat", &targetObjectKeyFormat)
        }
    }

    /// What somebody may do with logs (API_TargetGrant).
    public struct TargetGrant: Shape {
        /// Who.
        public var grantee: Grantee?
        /// `FULL_CONTROL`, `READ` or `WRITE`.
        public var permission: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Grantee", &grantee)
            m("Permission", &permission)
        }
    }

    /// How keys of logs go on (API_TargetObjectKeyFormat).
    public struct TargetObjectKeyFormat: Shape {
        /// With the time.
        public var simplePrefix: SimplePrefix?
        /// With account, region, bucket and date.
        public var partitionedPrefix: PartitionedPrefix?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SimplePrefix", &simplePrefix)
            m("PartitionedPrefix", &partitionedPrefix)
        }
    }

    /// Keys of logs with the time (API_SimplePrefix).
    public struct SimplePrefix: Shape {
        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {}
    }

    /// Keys of logs with account, region, bucket and date (API_PartitionedPrefix).
    public struct PartitionedPrefix: Shape {
        /// `EventTime` or `DeliveryTime`.
        public var partitionDateSource: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("PartitionDateSource", &partitionDateSource)
        }
    }
}
