internal import COpenSSL

/// The digests that AWS's protocols use, from OpenSSL.
///
/// The one-shot functions (`SHA256()`) go through EVP, whose first use reads OpenSSL's configuration file and loads its
/// providers: milliseconds that a cold function would pay. The low-level ones do not.
public enum Digest {
    /// SHA-256, 32 bytes.
    public static func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] {
        contiguous(bytes) { data in
            digest(Int(SHA256_DIGEST_LENGTH)) {
                var context = SHA256_CTX()
                SHA256_Init(&context)
                SHA256_Update(&context, data.baseAddress, data.count)
                SHA256_Final($0, &context)
            }
        }
    }

    /// SHA-1, 20 bytes.
    public static func sha1(_ bytes: some Collection<UInt8>) -> [UInt8] {
        contiguous(bytes) { data in
            digest(Int(SHA_DIGEST_LENGTH)) {
                var context = SHA_CTX()
                SHA1_Init(&context)
                SHA1_Update(&context, data.baseAddress, data.count)
                SHA1_Final($0, &context)
            }
        }
    }

    /// MD5, 16 bytes.
    public static func md5(_ bytes: some Collection<UInt8>) -> [UInt8] {
        contiguous(bytes) { data in
            digest(Int(MD5_DIGEST_LENGTH)) {
                var context = MD5_CTX()
                MD5_Init(&context)
                MD5_Update(&context, data.baseAddress, data.count)
                MD5_Final($0, &context)
            }
        }
    }

    /// MD5 as a number, its first byte the highest.
    public static func md5Number(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt128 {
        var number: UInt128 = 0
        withUnsafeMutableBytes(of: &number) { digest in
            var context = MD5_CTX()
            MD5_Init(&context)
            MD5_Update(&context, bytes.baseAddress, bytes.count)
            MD5_Final(digest.baseAddress?.assumingMemoryBound(to: UInt8.self), &context)
        }
        return UInt128(bigEndian: number)
    }

    private static func digest(_ size: Int, _ fill: (UnsafeMutablePointer<UInt8>?) -> Void) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            fill(buffer.baseAddress)
            count = size
        }
    }

    private static func contiguous<R>(_ bytes: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        if let result = bytes.withContiguousStorageIfAvailable(body) { return result }
        return Array(bytes).withUnsafeBufferPointer(body)
    }
}
