public import AWSWire

extension S3 {
    /// Where copies go (API_Destination).
    public struct Destination: Shape {
        /// The bucket's ARN.
        public var bucket = ""
        /// The account that owns it.
        public var account: String?
        /// The class.
        public var storageClass: String?
        /// Who owns copies.
        public var accessControlTranslation: AccessControlTranslation?
        /// How copies are encrypted.
        public var encryptionConfiguration: EncryptionConfiguration?
        /// In what time.
        public var replicationTime: ReplicationTime?
        /// What is measured.
        public var metrics: Metrics?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Bucket", &bucket)
            m("Account", &account)
            m("StorageClass", &storageClass)
            m("AccessControlTranslation", &accessControlTranslation)
            m("EncryptionConfiguration", &encryptionConfiguration)
            m("ReplicationTime", &replicationTime)
            m("Metrics", &metrics)
        }
    }

    /// Who owns copies (API_AccessControlTranslation).
    public struct AccessControlTranslation: Shape {
        /// `Destination`.
        public var owner = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Owner", &owner)
        }
    }

    /// How copies are encrypted (API_EncryptionConfiguration).
    public struct EncryptionConfiguration: Shape {
        /// The key of AWS KMS.
        public var replicaKmsKeyID: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ReplicaKmsKeyID", &replicaKmsKeyID)
        }
    }

    /// In what time objects are copied (API_ReplicationTime).
    public struct ReplicationTime: Shape {
        /// `Enabled` or `Disabled`.
        public var status = ""
        /// The time.
        public var time = ReplicationTimeValue()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
            m("Time", &time)
        }
    }

    /// A time (API_ReplicationTimeValue).
    public struct ReplicationTimeValue: Shape {
        /// Minutes.
        public var minutes: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Minutes", &minutes)
        }
    }

    /// What is measured of copying (API_Metrics).
    public struct Metrics: Shape {
        /// `Enabled` or `Disabled`.
        public var status = ""
        /// When an event tells that it is late.
        public var eventThreshold: ReplicationTimeValue?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
            m("EventThreshold", &eventThreshold)
        }
    }
}
