/// CRC-64/NVME; S3's checksum where the caller sends none.
public struct CRC64NVME: Sendable {
    static let code = ReversedCRC<UInt64>(0x9A6C_9329_AC4B_C9B5)

    private var state = UInt64.max

    /// The checksum of no bytes.
    public init() {}

    /// The checksum of all bytes so far.
    public var value: UInt64 { ~state }

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) { state = Self.code.state(state, after: bytes) }

    /// The checksum of some bytes.
    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var crc = CRC64NVME()
        crc.update(bytes)
        return crc.value
    }
}
