/// CRC-32 as in zlib and Ethernet (IEEE 802.3), eight bytes at a time; DynamoDB's `x-amz-crc32` and one of S3's checksums.
public struct CRC32: Sendable {
    private static let tables: [UInt32] = {
        var t = [UInt32](repeating: 0, count: 8 * 256)
        for i in 0..<256 {
            var c = UInt32(i)
            for _ in 0..<8 { c = c & 1 == 1 ? 0xEDB8_8320 ^ c >> 1 : c >> 1 }
            t[i] = c
        }
        for i in 256..<t.count { t[i] = t[i - 256] >> 8 ^ t[Int(t[i - 256] & 255)] }
        return t
    }()

    private var state: UInt32 = 0xFFFF_FFFF

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
                let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt32.self)) ^ c
                let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: i + 4, as: UInt32.self))
                c =
                    t[1792 + Int(low & 255)] ^ t[1536 + Int(low >> 8 & 255)] ^ t[1280 + Int(low >> 16 & 255)]
                    ^ t[1024 + Int(low >> 24)]
                c ^=
                    t[768 + Int(high & 255)] ^ t[512 + Int(high >> 8 & 255)] ^ t[256 + Int(high >> 16 & 255)]
                    ^ t[Int(high >> 24)]
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
        var crc = CRC32()
        crc.update(bytes)
        return crc.value
    }
}
