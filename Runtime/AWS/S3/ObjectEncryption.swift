public import AWSWire

extension S3 {
    /// How an object is to be encrypted (API_ObjectEncryption).
    public struct ObjectEncryption: Shape {
        /// By a key of AWS KMS.
        public var sseKMS: SSEKMSEncryption?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SSEKMS", &sseKMS)
        }
    }

    /// Encryption by a key of AWS KMS (API_SSEKMSEncryption).
    public struct SSEKMSEncryption: Shape {
        /// The key's ARN.
        public var kmsKeyArn = ""
        /// Whether the bucket's own key stands between.
        public var bucketKeyEnabled: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("KMSKeyArn", &kmsKeyArn)
            m("BucketKeyEnabled", &bucketKeyEnabled)
        }
    }
}
