internal import AWSCore
internal import AWSS3

extension ChecksumAlgorithm {
    /// The algorithm that a request's head announces, in a header or behind the body; nil where it does in none.
    static func announced(_ head: HTTPRequest) -> ChecksumAlgorithm? {
        let trailers = head.headers["x-amz-trailer"]?.lowercased() ?? ""
        return allCases.first { head.headers[$0.header] != nil || trailers == $0.header }
    }

    /// What an upload in parts has where it says nothing.
    var defaultType: ChecksumType { self == .crc64nvme ? .fullObject : .composite }
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
