public import AWSWire

extension S3 {
    /// Where lists go (API_InventoryDestination).
    public struct InventoryDestination: Shape {
        /// The bucket where it goes.
        public var s3BucketDestination = InventoryS3BucketDestination()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("S3BucketDestination", &s3BucketDestination)
        }
    }

    /// Where lists go (API_InventoryS3BucketDestination).
    public struct InventoryS3BucketDestination: Shape {
        /// The account that owns it.
        public var accountId: String?
        /// The bucket's ARN.
        public var bucket = ""
        /// `CSV`, `ORC` or `Parquet`.
        public var format = ""
        /// What keys of lists begin with.
        public var prefix: String?
        /// How lists are encrypted.
        public var encryption: InventoryEncryption?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("AccountId", &accountId)
            m("Bucket", &bucket)
            m("Format", &format)
            m("Prefix", &prefix)
            m("Encryption", &encryption)
        }
    }

    /// How lists are encrypted (API_InventoryEncryption).
    public struct InventoryEncryption: Shape {
        /// By S3's keys.
        public var sseS3: SSES3?
        /// By a key of AWS KMS.
        public var sseKMS: SSEKMS?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SSES3", &sseS3)
            m("SSEKMS", &sseKMS)
        }
    }

    /// Encryption by S3's keys (API_SSES3).
    public struct SSES3: Shape {
        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {}
    }

    /// Encryption by a key of AWS KMS (API_SSEKMS).
    public struct SSEKMS: Shape {
        /// The key's ARN.
        public var keyId = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("KeyId", &keyId)
        }
    }
}
