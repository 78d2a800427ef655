internal import COpenSSL

/// A digest over bytes that come piece by piece.
public struct RunningDigest: Sendable {
    /// The digests that there are.
    public enum Algorithm: Sendable {
        case md5, sha1, sha256, sha512
    }

    private enum State: Sendable {
        case md5(MD5_CTX)
        case sha1(SHA_CTX)
        case sha256(SHA256Hasher)
        case sha512(SHA512_CTX)
    }

    private var state: State

    /// Starts with no bytes.
    public init(_ algorithm: Algorithm) {
        switch algorithm {
        case .md5:
            var context = MD5_CTX()
            MD5_Init(&context)
            state = .md5(context)
        case .sha1:
            var context = SHA_CTX()
            SHA1_Init(&context)
            state = .sha1(context)
        case .sha256: state = .sha256(SHA256Hasher())
        case .sha512:
            var context = SHA512_CTX()
            SHA512_Init(&context)
            state = .sha512(context)
        }
    }

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch state {
        case .md5(var context):
            MD5_Update(&context, bytes.baseAddress, bytes.count)
            state = .md5(context)
        case .sha1(var context):
            SHA1_Update(&context, bytes.baseAddress, bytes.count)
            state = .sha1(context)
        case .sha256(var hasher):
            hasher.update(bytes)
            state = .sha256(hasher)
        case .sha512(var context):
            SHA512_Update(&context, bytes.baseAddress, bytes.count)
            state = .sha512(context)
        }
    }

    /// The digest of all bytes so far; more can follow.
    public var value: [UInt8] {
        switch state {
        case .md5(var context): Self.bytes(MD5_DIGEST_LENGTH) { MD5_Final($0, &context) }
        case .sha1(var context): Self.bytes(SHA_DIGEST_LENGTH) { SHA1_Final($0, &context) }
        case .sha256(let hasher): hasher.digest()
        case .sha512(var context): Self.bytes(SHA512_DIGEST_LENGTH) { SHA512_Final($0, &context) }
        }
    }

    private static func bytes(_ count: Int32, _ fill: (UnsafeMutablePointer<UInt8>?) -> Void) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
            fill(buffer.baseAddress)
            initialized = Int(count)
        }
    }
}
