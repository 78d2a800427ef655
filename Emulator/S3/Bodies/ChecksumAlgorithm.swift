internal import AWSCore
internal import AWSS3

/// The algorithms of S3's checksums.
enum ChecksumAlgorithm: String, Sendable, CaseIterable {
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
    var word: String { rawValue.lowercased() }

    /// The header that carries it.
    var header: String { "x-amz-checksum-\(word)" }

    /// The algorithm that a request's head announces, in a header or behind the body; nil where it does in none.
    static func announced(_ head: HTTPRequest) -> ChecksumAlgorithm? {
        let trailers = head.headers["x-amz-trailer"]?.lowercased() ?? ""
        return allCases.first { head.headers[$0.header] != nil || trailers == $0.header }
    }

    /// Whether a whole object's checksum follows from its parts'.
    var isLinear: Bool { self == .crc32 || self == .crc32c || self == .crc64nvme }

    /// What an upload in parts has where it says nothing.
    var defaultType: ChecksumType { self == .crc64nvme ? .fullObject : .composite }

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
    func checksum(_ bytes: [UInt8]) -> [UInt8] {
        var checksum = RunningChecksum(self)
        bytes.withUnsafeBytes { checksum.update($0) }
        return checksum.value
    }

    /// The checksum of two runs of bytes from those of each; only for linear ones.
    func joined(_ first: [UInt8], _ second: [UInt8], secondCount: Int) -> [UInt8] {
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
    func read(_ text: String) -> [UInt8]? {
        guard let bytes = Text.bytes(base64: text.utf8), bytes.count == count else { return nil }
        return bytes
    }

    private static func number<T: FixedWidthInteger>(_ bytes: [UInt8]) -> T { bytes.reduce(0) { $0 << 8 | T($1) } }
}

/// Whether a checksum is that of all bytes, or that of the parts' checksums.
enum ChecksumType: String, Sendable {
    case fullObject = "FULL_OBJECT"
    case composite = "COMPOSITE"
}

/// The checksum that is kept with an object.
struct Checksum: Sendable {
    var algorithm: ChecksumAlgorithm
    /// Base64; behind a hyphen the number of parts where it is composite.
    var text: String
    var type = ChecksumType.fullObject

    init(_ algorithm: ChecksumAlgorithm, _ text: String, _ type: ChecksumType = .fullObject) {
        self.algorithm = algorithm
        self.text = text
        self.type = type
    }

    /// The checksum of some bytes.
    init(_ algorithm: ChecksumAlgorithm, of bytes: [UInt8]) {
        self.init(algorithm, Text.base64(algorithm.checksum(bytes)))
    }
}

extension S3.Checksums {
    /// The one checksum of a request.
    func sent() throws(AWSError) -> (algorithm: ChecksumAlgorithm, text: String)? {
        let all = ChecksumAlgorithm.allCases.compactMap { algorithm in self[algorithm].map { (algorithm, $0) } }
        guard all.count <= 1 else { throw S3Error.severalChecksums }
        return all.first
    }

    /// The checksum of an algorithm.
    subscript(_ algorithm: ChecksumAlgorithm) -> String? {
        get {
            switch algorithm {
            case .crc32: checksumCRC32
            case .crc32c: checksumCRC32C
            case .crc64nvme: checksumCRC64NVME
            case .sha1: checksumSHA1
            case .sha256: checksumSHA256
            case .sha512: checksumSHA512
            case .md5: checksumMD5
            case .xxhash64: checksumXXHASH64
            case .xxhash3: checksumXXHASH3
            case .xxhash128: checksumXXHASH128
            }
        }
        set {
            switch algorithm {
            case .crc32: checksumCRC32 = newValue
            case .crc32c: checksumCRC32C = newValue
            case .crc64nvme: checksumCRC64NVME = newValue
            case .sha1: checksumSHA1 = newValue
            case .sha256: checksumSHA256 = newValue
            case .sha512: checksumSHA512 = newValue
            case .md5: checksumMD5 = newValue
            case .xxhash64: checksumXXHASH64 = newValue
            case .xxhash3: checksumXXHASH3 = newValue
            case .xxhash128: checksumXXHASH128 = newValue
            }
        }
    }
}
