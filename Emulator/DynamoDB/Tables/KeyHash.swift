/// A hash of a key's bytes, eight of them at a time; another one in each process.
///
/// Swift's `Hasher` takes several times the instructions for a key of thirty bytes.
enum KeyHash {
    private static let seed = UInt64.random(in: .min ... .max)

    static func of(_ key: UnsafeRawBufferPointer) -> UInt64 {
        var hash = mixed(seed ^ UInt64(key.count))
        var at = 0
        while at + 8 <= key.count {
            hash = mixed(hash ^ key.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        guard at < key.count else { return hash }
        var rest: UInt64 = 0
        for byte in key[at...] { rest = rest << 8 | UInt64(byte) }
        return mixed(hash ^ rest)
    }

    static func of(_ key: [UInt8]) -> UInt64 { key.withUnsafeBytes { of($0) } }

    /// Each bit of the outcome depends on all: the two halves of a product, one over the other.
    private static func mixed(_ value: UInt64) -> UInt64 {
        let (high, low) = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return high ^ low
    }
}
