public import AWSWire

extension S3 {
    /// Tables of a bucket's metadata (API_MetadataConfiguration).
    public struct MetadataConfiguration: Shape {
        /// The table of changes.
        public var journalTableConfiguration = JournalTableConfiguration()
        /// The table of objects.
        public var inventoryTableConfiguration: InventoryTableConfiguration?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("JournalTableConfiguration", &journalTableConfiguration)
            m("InventoryTableConfiguration", &inventoryTableConfiguration)
        }
    }

    /// The table of changes (API_JournalTableConfiguration).
    public struct JournalTableConfiguration: Shape {
        /// When records end.
        public var recordExpiration = RecordExpiration()
        /// Encryption at rest.
        public var encryptionConfiguration: MetadataTableEncryptionConfiguration?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("RecordExpiration", &recordExpiration)
            m("EncryptionConfiguration", &encryptionConfiguration)
        }
    }

    /// The table of objects (API_InventoryTableConfiguration).
    public struct InventoryTableConfiguration: Shape {
        /// `ENABLED` or `DISABLED`.
        public var configurationState = ""
        /// Encryption at rest.
        public var encryptionConfiguration: MetadataTableEncryptionConfiguration?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ConfigurationState", &configurationState)
            m("EncryptionConfiguration", &encryptionConfiguration)
        }
    }

    /// When records end (API_RecordExpiration).
    public struct RecordExpiration: Shape {
        /// `ENABLED` or `DISABLED`.
        public var expiration = ""
        /// After how many days.
        public var days: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Expiration", &expiration)
            m("Days", &days)
        }
    }

    /// How a table is encrypted (API_MetadataTableEncryptionConfiguration).
    public struct MetadataTableEncryptionConfiguration: Shape {
        /// `aws:kms` or `AES256`.
        public var sseAlgorithm = ""
        /// The key of AWS KMS.
        public var kmsKeyArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SseAlgorithm", &sseAlgorithm)
            m("KmsKeyArn", &kmsKeyArn)
        }
    }

    /// What changes of the table of objects (API_InventoryTableConfigurationUpdates).
    public struct InventoryTableConfigurationUpdates: Shape {
        /// `ENABLED` or `DISABLED`.
        public var configurationState = ""
        /// Encryption at rest.
        public var encryptionConfiguration: MetadataTableEncryptionConfiguration?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ConfigurationState", &configurationState)
            m("EncryptionConfiguration", &encryptionConfiguration)
        }
    }

    /// What changes of the table of changes (API_JournalTableConfigurationUpdates).
    public struct JournalTableConfigurationUpdates: Shape {
        /// When records end.
        public var recordExpiration = RecordExpiration()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("RecordExpiration", &recordExpiration)
        }
    }
}
