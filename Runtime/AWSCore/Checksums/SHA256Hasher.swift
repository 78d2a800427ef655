internal import COpenSSL

/// SHA-256 over bytes that come piece by piece.
public struct SHA256Hasher: Sendable {
    private var context = SHA256_CTX()

    /// Starts with no bytes.
    public init() { SHA256_Init(&context) }

    /// Takes more bytes.
    public mutating func update(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { add($0) }
        if done == nil { Array(bytes).withUnsafeBufferPointer { add($0) } }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        SHA256_Update(&context, bytes.baseAddress, bytes.count)
    }

    /// The digest of all bytes so far, 32 bytes; more can follow.
    public func digest() -> [UInt8] {
        var context = context
        return [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
            SHA256_Final(buffer.baseAddress, &context)
            count = Int(SHA256_DIGEST_LENGTH)
        }
    }
}
