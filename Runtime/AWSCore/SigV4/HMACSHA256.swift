/// HMAC over SHA-256 (RFC 2104) with one key for many messages: the key's own blocks are hashed once.
struct HMACSHA256: Sendable {
    private var inner = SHA256Hasher()
    private var outer = SHA256Hasher()

    init(key: [UInt8]) {
        let key = key.count > 64 ? Digest.sha256(key) : key
        var block = [UInt8](repeating: 0x36, count: 64)
        for i in key.indices { block[i] ^= key[i] }
        inner.update(block)
        for i in block.indices { block[i] ^= 0x36 ^ 0x5c }
        outer.update(block)
    }

    /// The code of a message, 32 bytes.
    func code(_ message: some Collection<UInt8>) -> [UInt8] {
        var (inner, outer) = (inner, outer)
        inner.update(message)
        outer.update(inner.digest())
        return outer.digest()
    }
}
