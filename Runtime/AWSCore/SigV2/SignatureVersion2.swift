/// AWS Signature Version 2, which S3 still takes in its older regions: an HMAC with SHA-1 of a few of a request's fields.
///
/// Follows <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html>.
public enum SignatureVersion2 {
    /// The signature of a text, in base64.
    public static func signature(of text: String, secretAccessKey: String) -> String {
        Text.base64(code(Array(secretAccessKey.utf8), Array(text.utf8)))
    }

    /// HMAC with SHA-1 (RFC 2104).
    private static func code(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        var block = key.count > 64 ? Digest.sha1(key) : key
        block += [UInt8](repeating: 0, count: 64 - block.count)
        let inner = Digest.sha1(block.map { $0 ^ 0x36 } + message)
        return Digest.sha1(block.map { $0 ^ 0x5C } + inner)
    }
}
