internal import AWSCore
internal import AWSS3
internal import EmulatorCore

/// Refuses a request with members that would change what it does and that are not built.
func refuse(_ operation: String, _ members: [(name: String, isThere: Bool)]) throws(AWSError) {
    if let member = members.first(where: \.isThere) { throw .notImplemented("s3:\(operation) with \(member.name)") }
}

/// What requests that write objects may carry beyond what is built.
struct WriteOptions {
    var customerKey: S3.CustomerKey
    var managedKey: S3.ManagedKey
    var grants: S3.Grants
    var objectLock: S3.ObjectLock
    var encryption: String?
    var tagging: String?

    /// Refuses what would change something; encryption at rest with S3's own keys changes nothing that can be seen.
    func check(_ operation: String) throws(AWSError) {
        if let encryption, encryption != "AES256" {
            guard encryption.hasPrefix("aws:") else { throw S3Error.invalidEncryption(encryption) }
            throw .notImplemented("s3:\(operation) with x-amz-server-side-encryption: \(encryption)")
        }
        try refuse(
            operation,
            [
                ("encryption by a key of AWS KMS", managedKey.isThere), ("a grant", grants.isThere),
                ("object lock", objectLock.isThere), ("x-amz-tagging", tagging != nil),
            ]
        )
        try customerKey.check(operation)
    }
}

extension S3.CustomerKey {
    /// Refuses encryption with the caller's key.
    func check(_ operation: String) throws(AWSError) {
        let isThere = sseCustomerAlgorithm != nil || sseCustomerKey != nil || sseCustomerKeyMD5 != nil
        try refuse(operation, [("encryption by a customer's key", isThere)])
    }
}

extension S3.ManagedKey {
    fileprivate var isThere: Bool { sseKMSKeyId != nil || sseKMSEncryptionContext != nil || bucketKeyEnabled == true }
}

extension S3.Grants {
    fileprivate var isThere: Bool {
        grantFullControl != nil || grantRead != nil || grantReadACP != nil || grantWriteACP != nil
    }
}

extension S3.ObjectLock {
    fileprivate var isThere: Bool {
        objectLockMode != nil || objectLockRetainUntilDate != nil || objectLockLegalHoldStatus != nil
    }
}

extension S3Service {
    /// Takes note of a canned ACL, which has no effect as nothing asks who the caller is.
    func note(acl: String?, _ bucket: Bucket) throws(AWSError) {
        guard let acl else { return }
        let known = [
            "private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read",
            "bucket-owner-full-control", "log-delivery-write",
        ]
        guard known.contains(acl) else { throw S3Error.invalidArgument("", "x-amz-acl", acl) }
        if acl != "private" { ledger.note("s3", bucket.arn, "x-amz-acl", "access is not checked") }
    }

    /// Takes note of a redirection, which only a website's endpoint would follow.
    func note(redirect: String?, _ bucket: Bucket) {
        if redirect != nil {
            ledger.note("s3", bucket.arn, "x-amz-website-redirect-location", "there are no website endpoints")
        }
    }
}
