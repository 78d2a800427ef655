/// CRC-32C (Castagnoli), eight bytes at a time; one of S3's checksums.
public struct CRC32C: Sendable {
    /// The polynomial, its bits reversed.
    static let polynomial: UInt32 = 0x82F6_3B78

    private static let tables: [UInt32] = {
        var t = [UInt32](repeating: 0, count: 8 * 256)
        for i in 0..<256 {
            var c = UInt32(i)
            for _ in 0..<8 { c = c & 1 == 1 ? polynomial ^ c >> 1 : c >> 1 }
            t[i] = c
        }
        for i in 256..<t.count { t[i] = t[i - 256] >> 8 ^ t[Int(t[i - 256] & 255)] }
        return t
    }()

    private var state = UInt32.max

    /// The checksum of no bytes.
    public init() {}

    /// The checksum of all bytes so far.
    public var value: UInt32 { ~state }

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var c = state
        Self.tables.withUnsafeBufferPointer { t in
            var i = 0
            while i + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)) ^ UInt64(c)
                c = 0
                for j in 0..<8 { c ^= t[(7 - j) * 256 + Int(word >> UInt64(j * 8) & 255)] }
                i += 8
            }
            while i < bytes.count {
                c = t[Int((c ^ UInt32(bytes[i])) & 255)] ^ c >> 8
                i += 1
            }
        }
        state = c
    }

    /// The checksum of some bytes.
    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var crc = CRC32C()
        crc.update(bytes)
        return crc.value
    }
}
