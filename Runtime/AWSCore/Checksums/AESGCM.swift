internal import COpenSSL

/// AES-256 in Galois/Counter Mode (NIST SP 800-38D), from OpenSSL: encryption that tells a changed byte.
public enum AESGCM {
    /// How many bytes longer a sealed text is.
    public static let overhead = 16

    /// Encrypts bytes; behind them stands their tag, 16 bytes.
    ///
    /// - Parameters:
    ///   - key: 32 bytes.
    ///   - nonce: 12 bytes, never the same for two texts of a key.
    public static func seal(_ bytes: UnsafeRawBufferPointer, key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
        var out = [UInt8](repeating: 0, count: bytes.count + overhead)
        guard let context = EVP_CIPHER_CTX_new() else { return nil }
        defer { EVP_CIPHER_CTX_free(context) }
        var written: Int32 = 0
        let isSealed = out.withUnsafeMutableBufferPointer { out -> Bool in
            guard let start = out.baseAddress, EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
                EVP_EncryptUpdate(
                    context,
                    start,
                    &written,
                    bytes.bindMemory(to: UInt8.self).baseAddress,
                    Int32(bytes.count)
                ) == 1,
                EVP_EncryptFinal_ex(context, start + bytes.count, &written) == 1
            else { return false }
            return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(overhead), start + bytes.count) == 1
        }
        return isSealed ? out : nil
    }

    /// Decrypts sealed bytes; nil where they, the key or the nonce are not those they were sealed with.
    public static func open(_ sealed: UnsafeRawBufferPointer, key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
        let count = sealed.count - overhead
        guard count >= 0, let context = EVP_CIPHER_CTX_new() else { return nil }
        defer { EVP_CIPHER_CTX_free(context) }
        var out = [UInt8](repeating: 0, count: max(count, 1))
        var tag = Array(sealed.suffix(overhead))
        var written: Int32 = 0
        let isOpen = out.withUnsafeMutableBufferPointer { out -> Bool in
            guard let start = out.baseAddress, EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
                EVP_DecryptUpdate(context, start, &written, sealed.bindMemory(to: UInt8.self).baseAddress, Int32(count))
                    == 1,
                EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(overhead), &tag) == 1
            else { return false }
            var last: UInt8 = 0
            return EVP_DecryptFinal_ex(context, &last, &written) == 1
        }
        guard isOpen else { return nil }
        out.removeLast(out.count - count)
        return out
    }
}
