public import AWSWire

extension S3 {
    /// How new objects are encrypted (API_ServerSideEncryptionConfiguration).
    public struct ServerSideEncryptionConfiguration: Shape {
        /// The one rule.
        public var rules: [ServerSideEncryptionRule] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Rules", &rules)
        }
    }

    /// How new objects are encrypted (API_ServerSideEncryptionRule).
    public struct ServerSideEncryptionRule: Shape {
        /// What a request that says nothing gets.
        public var applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault?
        /// Whether the bucket's own key stands between.
        public var bucketKeyEnabled: Bool?
        /// What requests may not ask for.
        public var blockedEncryptionTypes: BlockedEncryptionTypes?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ApplyServerSideEncryptionByDefault", &applyServerSideEncryptionByDefault)
            m("BucketKeyEnabled", &bucketKeyEnabled)
            m("BlockedEncryptionTypes", &blockedEncryptionTypes)
        }
    }

    /// The encryption of requests that say nothing (API_ServerSideEncryptionByDefault).
    public struct ServerSideEncryptionByDefault: Shape {
        /// `AES256`, `aws:kms` or `aws:kms:dsse`.
        public var sseAlgorithm = ""
        /// The key of AWS KMS.
        public var kmsMasterKeyID: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SSEAlgorithm", &sseAlgorithm)
            m("KMSMasterKeyID", &kmsMasterKeyID)
        }
    }

    /// Encryption that requests may not ask for (API_BlockedEncryptionTypes).
    public struct BlockedEncryptionTypes: Shape {
        /// `SSE-C`, or `NONE`.
        public var encryptionType: [String]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("EncryptionType", &encryptionType)
        }
    }
}
