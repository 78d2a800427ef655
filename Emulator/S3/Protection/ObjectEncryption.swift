internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

/// How an object is encrypted, as answers tell it.
struct ObjectEncryption: Sendable, Equatable {
    /// `AES256`, `aws:kms` or `aws:kms:dsse`; with the caller's own key none is told.
    var algorithm = "AES256"
    /// The ARN of a key of AWS KMS.
    var keyID: String?
    /// The encryption context, base64 of JSON.
    var context: String?
    var usesBucketKey = false
    /// The MD5 of the caller's own key, base64.
    var customerKeyMD5: String?

    /// Whether ETags are the MD5 of the bytes (API_Object: only for plain objects and those with S3's own keys).
    var hasPlainETag: Bool { algorithm == "AES256" && customerKeyMD5 == nil }

    init() {}

    // MARK: of requests

    /// What a write asks for, or the bucket's default.
    init(
        _ algorithm: String?,
        _ managed: S3.ManagedKey,
        _ customer: S3.CustomerKey,
        _ bucket: Bucket
    ) throws(AWSError) {
        if let md5 = try customer.checked(besides: algorithm) {
            customerKeyMD5 = md5
            return
        }
        let rule = bucket.settings.encryptionRule
        let wanted = algorithm ?? rule.applyServerSideEncryptionByDefault?.sseAlgorithm ?? "AES256"
        guard ["AES256", "aws:kms", "aws:kms:dsse"].contains(wanted) else { throw S3Error.invalidEncryption(wanted) }
        self.algorithm = wanted
        guard wanted != "AES256" else {
            guard managed.sseKMSKeyId == nil else { throw EncryptionError.keyWithoutKMS }
            return
        }
        let named = managed.sseKMSKeyId ?? rule.applyServerSideEncryptionByDefault?.kmsMasterKeyID
        keyID = try KMSKey.arn(named, bucket)
        context = managed.sseKMSEncryptionContext
        usesBucketKey = managed.bucketKeyEnabled ?? rule.bucketKeyEnabled ?? false
    }

    /// Checks that a read brings the key that the object was written with.
    func check(_ customer: S3.CustomerKey) throws(AWSError) {
        let isThere = customer.isThere
        guard let customerKeyMD5 else {
            if isThere { throw EncryptionError.parametersNotApplicable }
            return
        }
        guard isThere else { throw EncryptionError.parametersMissing }
        if customer.sseCustomerKey != nil, customer.sseCustomerKeyMD5 == nil { throw EncryptionError.wrongKey }
        guard try customer.checked(besides: nil) == customerKeyMD5 else { throw EncryptionError.wrongKey }
    }

    // MARK: in answers

    /// What `x-amz-server-side-encryption` says.
    var told: String? { customerKeyMD5 == nil ? algorithm : nil }

    /// What the other headers say.
    var answer: S3.EncryptionAnswer {
        var answer = S3.EncryptionAnswer()
        if let customerKeyMD5 {
            answer.sseCustomerAlgorithm = "AES256"
            answer.sseCustomerKeyMD5 = customerKeyMD5
        }
        answer.sseKMSKeyId = keyID
        answer.sseKMSEncryptionContext = context
        if usesBucketKey { answer.bucketKeyEnabled = true }
        return answer
    }

    /// The ETag of some bytes: their MD5, or 16 bytes that tell nothing of them.
    func etag(_ md5: [UInt8]) -> String {
        guard !hasPlainETag else { return Text.hex(md5) }
        let salt = withUnsafeBytes(of: UniqueID.next().bigEndian) { Array($0) }
        return Text.hex(Digest.md5(md5 + salt))
    }

    // MARK: as text in the store

    mutating func read(_ name: String, _ value: String) {
        switch name {
        case "sse": algorithm = value
        case "key": keyID = value
        case "context": context = value
        case "bucketKey": usesBucketKey = true
        case "customer": customerKeyMD5 = value
        default: break
        }
    }

    func write(_ add: (String, String?) -> Void) {
        if algorithm != "AES256" { add("sse", algorithm) }
        add("key", keyID)
        add("context", context)
        if usesBucketKey { add("bucketKey", "true") }
        add("customer", customerKeyMD5)
    }
}

extension S3.CustomerKey {
    var isThere: Bool { sseCustomerAlgorithm != nil || sseCustomerKey != nil || sseCustomerKeyMD5 != nil }

    /// The MD5 of a key that was found to be one; nil where none was sent (recorded: test_put_object_validation_sse_c).
    func checked(besides algorithm: String?) throws(AWSError) -> String? {
        guard isThere else { return nil }
        if let algorithm { throw EncryptionError.twoEncryptions(algorithm) }
        guard let sseCustomerAlgorithm else { throw EncryptionError.noAlgorithm }
        guard sseCustomerAlgorithm == "AES256" else { throw S3Error.invalidEncryption(sseCustomerAlgorithm) }
        guard let sseCustomerKey else { throw EncryptionError.noKey }
        guard let key = Text.bytes(base64: sseCustomerKey.utf8), key.count == 32, let sseCustomerKeyMD5 else {
            throw EncryptionError.invalidKey
        }
        let md5 = Text.base64(Digest.md5(key))
        guard md5 == sseCustomerKeyMD5 else { throw EncryptionError.wrongKeyMD5 }
        return md5
    }
}

/// The keys of AWS KMS by their names: there is no KMS here, and every key that could be is there.
enum KMSKey {
    /// The ARN of a key that a request names by its id, its alias or its ARN; without a name S3's own.
    static func arn(_ name: String?, _ bucket: Bucket) throws(AWSError) -> String {
        let own = "arn:aws:kms:\(bucket.region):\(bucket.account):"
        guard let name else { return own + "key/\(own: bucket)" }
        if name.hasPrefix("arn:") {
            let parts = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6, parts[2] == "kms" else { throw EncryptionError.invalidKeyID(name) }
            guard parts[3] == bucket.region else { throw EncryptionError.invalidRegion(String(parts[3])) }
            guard parts[5].hasPrefix("key/") || parts[5].hasPrefix("alias/") else {
                throw EncryptionError.invalidKeyID(name)
            }
            return name
        }
        if name.hasPrefix("alias/") { return own + name }
        guard isID(name) else { throw EncryptionError.invalidKeyID(name) }
        return own + "key/\(name)"
    }

    private static func isID(_ name: String) -> Bool {
        let parts = name.hasPrefix("mrk-") ? [name.dropFirst(4)] : name.split(separator: "-")
        let isHex = parts.allSatisfy { $0.utf8.allSatisfy { Text.hexValue($0) != nil } }
        return isHex
            && (parts.map(\.utf8.count) == [8, 4, 4, 4, 12] || name.hasPrefix("mrk-") && parts[0].utf8.count == 32)
    }
}

extension DefaultStringInterpolation {
    /// The id of the key `aws/s3` of a bucket's account and region: always the same.
    fileprivate mutating func appendInterpolation(own bucket: Bucket) {
        let hex = Array(Text.hex(Digest.md5("aws/s3 \(bucket.account) \(bucket.region)".utf8)))
        appendLiteral(String(hex[0..<8]) + "-" + String(hex[8..<12]) + "-4" + String(hex[13..<16]))
        appendLiteral("-a" + String(hex[17..<20]) + "-" + String(hex[20..<32]))
    }
}
