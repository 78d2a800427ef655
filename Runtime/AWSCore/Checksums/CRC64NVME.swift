/// CRC-64/NVME, eight bytes at a time; S3's checksum where the caller sends none.
public struct CRC64NVME: Sendable {
    /// The polynomial, its bits reversed.
    static let polynomial: UInt64 = 0x9A6C_9329_AC4B_C9B5

    private static let tables: [UInt64] = {
        var t = [UInt64](repeating: 0, count: 8 * 256)
        for i in 0..<256 {
            var c = UInt64(i)
            for _ in 0..<8 { c = c & 1 == 1 ? polynomial ^ c >> 1 : c >> 1 }
            t[i] = c
        }
        for i in 256..<t.count { t[i] = t[i - 256] >> 8 ^ t[Int(t[i - 256] & 255)] }
        return t
    }()

    private var state = UInt64.max

    /// The checksum of no bytes.
    public init() {}

    /// The checksum of all bytes so far.
    public var value: UInt64 { ~state }

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var c = state
        Self.tables.withUnsafeBufferPointer { t in
            var i = 0
            while i + 8 <= bytes.count {
                c ^= UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
                var next: UInt64 = 0
                for j in 0..<8 { next ^= t[(7 - j) * 256 + Int(c >> UInt64(j * 8) & 255)] }
                c = next
                i += 8
            }
            while i < bytes.count {
                c = t[Int((c ^ UInt64(bytes[i])) & 255)] ^ c >> 8
                i += 1
            }
        }
        state = c
    }

    /// The checksum of some bytes.
    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var crc = CRC64NVME()
        crc.update(bytes)
        return crc.value
    }
}
