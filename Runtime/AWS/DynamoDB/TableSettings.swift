public import AWSCore
public import AWSWire

extension DynamoDB {
    /// How a table is paid for (API_BillingModeSummary).
    public struct BillingModeSummary: Shape {
        /// `PAY_PER_REQUEST` or `PROVISIONED`.
        public var billingMode: String?
        /// Since when it is on-demand.
        public var lastUpdateToPayPerRequestDateTime: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("BillingMode", &billingMode)
            m("LastUpdateToPayPerRequestDateTime", &lastUpdateToPayPerRequestDateTime)
        }
    }

    /// Encryption at rest as asked for (API_SSESpecification).
    public struct SSESpecification: Shape {
        /// Whether a KMS key is used.
        public var enabled: Bool?
        /// `KMS`.
        public var sSEType: String?
        /// The key's id, alias or ARN.
        public var kMSMasterKeyId: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Enabled", &enabled)
            m("SSEType", &sSEType)
            m("KMSMasterKeyId", &kMSMasterKeyId)
        }
    }

    /// Encryption at rest as it is (API_SSEDescription).
    public struct SSEDescription: Shape {
        /// `ENABLED`, `UPDATING` ...
        public var status: String?
        /// `KMS`.
        public var sSEType: String?
        /// The key's ARN.
        public var kMSMasterKeyArn: String?
        /// Since when the key cannot be used.
        public var inaccessibleEncryptionDateTime: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
            m("SSEType", &sSEType)
            m("KMSMasterKeyArn", &kMSMasterKeyArn)
            m("InaccessibleEncryptionDateTime", &inaccessibleEncryptionDateTime)
        }
    }

    /// A table's class (API_TableClassSummary).
    public struct TableClassSummary: Shape {
        /// `STANDARD` or `STANDARD_INFREQUENT_ACCESS`.
        public var tableClass: String?
        /// When it was last changed.
        public var lastUpdateDateTime: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableClass", &tableClass)
            m("LastUpdateDateTime", &lastUpdateDateTime)
        }
    }

    /// A table's stream (API_StreamSpecification).
    public struct StreamSpecification: Shape {
        /// Whether there is one.
        public var streamEnabled = false
        /// `KEYS_ONLY`, `NEW_IMAGE`, `OLD_IMAGE` or `NEW_AND_OLD_IMAGES`.
        public var streamViewType: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("StreamEnabled", &streamEnabled)
            m("StreamViewType", &streamViewType)
        }
    }

    /// Where a restored table comes from (API_RestoreSummary).
    public struct RestoreSummary: Shape {
        /// The backup.
        public var sourceBackupArn: String?
        /// The table.
        public var sourceTableArn: String?
        /// The moment that the table shows.
        public var restoreDateTime = Timestamp(nanoseconds: 0)
        /// Whether it is still being filled.
        public var restoreInProgress = false

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("SourceBackupArn", &sourceBackupArn)
            m("SourceTableArn", &sourceTableArn)
            m("RestoreDateTime", &restoreDateTime)
            m("RestoreInProgress", &restoreInProgress)
        }
    }

    /// Why and when a table was archived (API_ArchivalSummary).
    public struct ArchivalSummary: Shape {
        /// When.
        public var archivalDateTime: Timestamp?
        /// Why.
        public var archivalReason: String?
        /// The backup that holds it.
        public var archivalBackupArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ArchivalDateTime", &archivalDateTime)
            m("ArchivalReason", &archivalReason)
            m("ArchivalBackupArn", &archivalBackupArn)
        }
    }

    /// A tag (API_Tag).
    public struct Tag: Shape {
        /// Up to 128 characters.
        public var key = ""
        /// Up to 256 characters.
        public var value = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("Value", &value)
        }
    }
}
