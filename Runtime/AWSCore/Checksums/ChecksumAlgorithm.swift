/// The algorithms of S3's checksums.
public enum ChecksumAlgorithm: String, Sendable, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha512 = "SHA512"
    case md5 = "MD5"
    case xxhash64 = "XXHASH64"
    case xxhash3 = "XXHASH3"
    case xxhash128 = "XXHASH128"

    /// The name as messages have it.
    public var word: String { rawValue.lowercased() }

    /// The header that carries it.
    public var header: String { "x-amz-checksum-\(word)" }

    /// Whether a whole object's checksum follows from its parts'.
    public var isLinear: Bool { self == .crc32 || self == .crc32c || self == .crc64nvme }

    private var count: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme, .xxhash64, .xxhash3: 8
        case .sha1: 20
        case .sha256: 32
        case .sha512: 64
        case .md5, .xxhash128: 16
        }
    }

    /// The checksum of some bytes.
    public func checksum(_ bytes: [UInt8]) -> [UInt8] {
        var checksum = RunningChecksum(self)
        bytes.withUnsafeBytes { checksum.update($0) }
        return checksum.value
    }

    /// The checksum of two runs of bytes from those of each; only for linear ones.
    public func joined(_ first: [UInt8], _ second: [UInt8], secondCount: Int) -> [UInt8] {
        switch self {
        case .crc32:
            RunningChecksum.bytes(CRCJoin.crc32(Self.number(first), Self.number(second), secondCount: secondCount))
        case .crc32c:
            RunningChecksum.bytes(CRCJoin.crc32c(Self.number(first), Self.number(second), secondCount: secondCount))
        case .crc64nvme:
            RunningChecksum.bytes(CRCJoin.crc64nvme(Self.number(first), Self.number(second), secondCount: secondCount))
        case .sha1, .sha256, .sha512, .md5, .xxhash64, .xxhash3, .xxhash128: []
        }
    }

    /// A checksum from its base64 text; nil where the text is none.
    public func read(_ text: String) -> [UInt8]? {
        guard let bytes = Text.bytes(base64: text.utf8), bytes.count == count else { return nil }
        return bytes
    }

    private static func number<T: FixedWidthInteger>(_ bytes: [UInt8]) -> T { bytes.reduce(0) { $0 << 8 | T($1) } }
}
