internal import AWSCore

/// A bucket.
struct Bucket: Sendable {
    var id: Int64
    var name: String
    /// Who owns it.
    var account: String
    var region: String
    /// The location constraint it was made with; none in us-east-1.
    var location: String?
    var created: Timestamp
    var settings = BucketSettings()

    var arn: String { "arn:aws:s3:::\(name)" }
}

/// The rules for the names of buckets.
///
/// They are those of <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>.
enum BucketName {
    static func isValid(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last else { return false }
        guard bytes.allSatisfy({ isLetterOrDigit($0) || $0 == 45 || $0 == 46 }) else { return false }
        guard isLetterOrDigit(first), isLetterOrDigit(last), !name.contains("..") else { return false }
        if isAddress(name) { return false }
        for prefix in ["xn--", "sthree-", "amzn-s3-demo-"] where name.hasPrefix(prefix) { return false }
        for suffix in ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"] where name.hasSuffix(suffix) {
            return false
        }
        return true
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }

    /// Whether a name has the form of an IP address, as `192.168.5.4`.
    private static func isAddress(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}

/// The ids that S3 gives accounts: 64 hexadecimal digits.
enum CanonicalID {
    static func of(account: String) -> String { Text.hex(Digest.sha256(account.utf8)) }
}
