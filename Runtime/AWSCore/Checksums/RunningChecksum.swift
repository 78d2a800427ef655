/// A checksum over bytes that come piece by piece.
public enum RunningChecksum: Sendable {
    case crc32(CRC32)
    case crc32c(CRC32C)
    case crc64nvme(CRC64NVME)
    case digest(RunningDigest)
    case xxhash64(XXH64)
    case xxhash3(XXH3)
    case xxhash128(XXH128)

    /// Begins a checksum.
    public init(_ algorithm: ChecksumAlgorithm) {
        self =
            switch algorithm {
            case .crc32: .crc32(CRC32())
            case .crc32c: .crc32c(CRC32C())
            case .crc64nvme: .crc64nvme(CRC64NVME())
            case .sha1: .digest(RunningDigest(.sha1))
            case .sha256: .digest(RunningDigest(.sha256))
            case .sha512: .digest(RunningDigest(.sha512))
            case .md5: .digest(RunningDigest(.md5))
            case .xxhash64: .xxhash64(XXH64())
            case .xxhash3: .xxhash3(XXH3())
            case .xxhash128: .xxhash128(XXH128())
            }
    }

    /// Takes in more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch self {
        case .crc32(var crc):
            crc.update(bytes)
            self = .crc32(crc)
        case .crc32c(var crc):
            crc.update(bytes)
            self = .crc32c(crc)
        case .crc64nvme(var crc):
            crc.update(bytes)
            self = .crc64nvme(crc)
        case .digest(var digest):
            digest.update(bytes)
            self = .digest(digest)
        case .xxhash64(var hash):
            hash.update(bytes)
            self = .xxhash64(hash)
        case .xxhash3(var hash):
            hash.update(bytes)
            self = .xxhash3(hash)
        case .xxhash128(var hash):
            hash.update(bytes)
            self = .xxhash128(hash)
        }
    }

    /// The checksum of all bytes so far.
    public var value: [UInt8] {
        switch self {
        case .crc32(let crc): Self.bytes(crc.value)
        case .crc32c(let crc): Self.bytes(crc.value)
        case .crc64nvme(let crc): Self.bytes(crc.value)
        case .digest(let digest): digest.value
        // The canonical form of xxHash, which AWS's own library gives too.
        case .xxhash64(let hash): Self.bytes(hash.value)
        case .xxhash3(let hash): Self.bytes(hash.value)
        case .xxhash128(let hash): Self.bytes(hash.value.high) + Self.bytes(hash.value.low)
        }
    }

    /// A number's bytes, the highest first.
    public static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
