public import AWSCore
internal import AWSWire

extension S3 {
    /// Encryption with a key of the caller's (SSE-C).
    public struct CustomerKey: Sendable {
        /// `AES256`.
        public var sseCustomerAlgorithm: String?
        /// The key, base64.
        public var sseCustomerKey: String?
        /// The key's MD5, base64.
        public var sseCustomerKeyMD5: String?

        /// Makes it with nothing in it.
        public init() {}

        /// - Parameter isSource: whether it is the key of what is copied.
        mutating func bind(_ m: inout Members, isSource: Bool = false) {
            m(isSource ? "CopySourceSSECustomerAlgorithm" : "SSECustomerAlgorithm", &sseCustomerAlgorithm)
            m(isSource ? "CopySourceSSECustomerKey" : "SSECustomerKey", &sseCustomerKey)
            m(isSource ? "CopySourceSSECustomerKeyMD5" : "SSECustomerKeyMD5", &sseCustomerKeyMD5)
        }
    }

    /// What an answer tells of an object's encryption.
    public struct EncryptionAnswer: Sendable {
        /// `AES256` where it is the caller's key.
        public var sseCustomerAlgorithm: String?
        /// The MD5 of the caller's key, base64.
        public var sseCustomerKeyMD5: String?
        /// The key of AWS KMS.
        public var sseKMSKeyId: String?
        /// The encryption context, base64 of JSON.
        public var sseKMSEncryptionContext: String?
        /// Whether the bucket's own key stands between.
        public var bucketKeyEnabled: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// - Parameters:
        ///   - customer: whether the answer tells of the caller's key.
        ///   - context: whether it tells the context.
        mutating func bind(_ m: inout Members, customer: Bool = true, context: Bool = false) {
            if customer {
                m("SSECustomerAlgorithm", &sseCustomerAlgorithm)
                m("SSECustomerKeyMD5", &sseCustomerKeyMD5)
            }
            m("SSEKMSKeyId", &sseKMSKeyId)
            if context { m("SSEKMSEncryptionContext", &sseKMSEncryptionContext) }
            m("BucketKeyEnabled", &bucketKeyEnabled)
        }
    }

    /// Encryption with a key of AWS KMS.
    public struct ManagedKey: Sendable {
        /// The key.
        public var sseKMSKeyId: String?
        /// The encryption context, base64 of JSON.
        public var sseKMSEncryptionContext: String?
        /// Whether the bucket's own key stands between.
        public var bucketKeyEnabled: Bool?

        /// Makes it with nothing in it.
        public init() {}

        mutating func bind(_ m: inout Members) {
            m("SSEKMSKeyId", &sseKMSKeyId)
            m("SSEKMSEncryptionContext", &sseKMSEncryptionContext)
            m("BucketKeyEnabled", &bucketKeyEnabled)
        }
    }

    /// Who may do what with an object.
    public struct Grants: Sendable {
        /// Who may do everything.
        public var grantFullControl: String?
        /// Who may read it.
        public var grantRead: String?
        /// Who may read its ACL.
        public var grantReadACP: String?
        /// Who may write its ACL.
        public var grantWriteACP: String?

        /// Makes it with nothing in it.
        public init() {}

        mutating func bind(_ m: inout Members) {
            m("GrantFullControl", &grantFullControl)
            m("GrantRead", &grantRead)
            m("GrantReadACP", &grantReadACP)
            m("GrantWriteACP", &grantWriteACP)
        }
    }

    /// What keeps an object from being deleted.
    public struct ObjectLock: Sendable {
        /// `GOVERNANCE` or `COMPLIANCE`.
        public var objectLockMode: String?
        /// Until when.
        public var objectLockRetainUntilDate: Timestamp?
        /// `ON` or `OFF`.
        public var objectLockLegalHoldStatus: String?

        /// Makes it with nothing in it.
        public init() {}

        mutating func bind(_ m: inout Members) {
            m("ObjectLockMode", &objectLockMode)
            m("ObjectLockRetainUntilDate", &objectLockRetainUntilDate)
            m("ObjectLockLegalHoldStatus", &objectLockLegalHoldStatus)
        }
    }
}
