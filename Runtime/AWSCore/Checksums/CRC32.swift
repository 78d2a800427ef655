/// CRC-32 as in zlib and Ethernet (IEEE 802.3); DynamoDB's `x-amz-crc32` and one of S3's checksums.
public struct CRC32: Sendable {
    static let code = ReversedCRC<UInt32>(0xEDB8_8320)

    private var state = UInt32.max

    /// The checksum of no bytes.
    public init() {}

    /// The checksum of all bytes so far.
    public var value: UInt32 { ~state }

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) { state = Self.code.state(state, after: bytes) }

    /// The checksum of some bytes.
    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var crc = CRC32()
        crc.update(bytes)
        return crc.value
    }
}
