/// CRC-32C (Castagnoli); one of S3's checksums.
public struct CRC32C: Sendable {
    static let code = ReversedCRC<UInt32>(0x82F6_3B78)

    private var state = UInt32.max

    /// The checksum of no bytes.
    public init() {}

    /// The checksum of all bytes so far.
    public var value: UInt32 { ~state }

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) { state = Self.code.state(state, after: bytes) }

    /// The checksum of some bytes.
    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var crc = CRC32C()
        crc.update(bytes)
        return crc.value
    }
}
