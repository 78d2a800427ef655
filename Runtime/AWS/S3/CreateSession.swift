public import AWSWire

extension S3 {
    /// Opens a session on a directory bucket (API_CreateSession).
    public enum CreateSession: Operation {
        /// AWS's name.
        public static let name = "CreateSession"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// `ReadOnly` or `ReadWrite`.
            public var sessionMode: String?
            /// The bucket's name.
            public var bucket = ""
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// The key of AWS KMS.
            public var sseKMSKeyId: String?
            /// The encryption context, base64 of JSON.
            public var sseKMSEncryptionContext: String?
            /// Whether the bucket's own key stands between.
            public var bucketKeyEnabled: Bool?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("SessionMode", &sessionMode)
                m("Bucket", &bucket)
                m("ServerSideEncryption", &serverSideEncryption)
                m("SSEKMSKeyId", &sseKMSKeyId)
                m("SSEKMSEncryptionContext", &sseKMSEncryptionContext)
                m("BucketKeyEnabled", &bucketKeyEnabled)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// The key of AWS KMS.
            public var sseKMSKeyId: String?
            /// The encryption context, base64 of JSON.
            public var sseKMSEncryptionContext: String?
            /// Whether the bucket's own key stands between.
            public var bucketKeyEnabled: Bool?
            /// The session's credentials.
            public var credentials = SessionCredentials()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ServerSideEncryption", &serverSideEncryption)
                m("SSEKMSKeyId", &sseKMSKeyId)
                m("SSEKMSEncryptionContext", &sseKMSEncryptionContext)
                m("BucketKeyEnabled", &bucketKeyEnabled)
                m("Credentials", &credentials)
            }
        }
    }
}
