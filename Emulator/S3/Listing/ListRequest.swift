internal import AWSCore
internal import AWSS3
internal import AWSWire

/// What ListObjects and ListObjectsV2 have in common.
struct ListRequest {
    /// Whether keys are told percent-encoded.
    let encodes: Bool
    /// How many entries the answer says it may have.
    let maxKeys: Int

    init(encodingType: String?, maxKeys: Int?, argument: String = "maxKeys") throws(AWSError) {
        if let encodingType, encodingType != "url" {
            throw S3Error.invalidArgument("Invalid Encoding Method specified in Request", "encoding-type", encodingType)
        }
        if let maxKeys, !(0...2_147_483_647).contains(maxKeys) {
            throw S3Error.invalidArgument(
                "Argument \(argument) must be an integer between 0 and 2147483647",
                argument,
                String(maxKeys)
            )
        }
        encodes = encodingType != nil
        self.maxKeys = Swift.min(maxKeys ?? 1000, 1000)
    }

    /// A key, prefix or delimiter as the answer has it; keys are UTF-8.
    func text(_ bytes: [UInt8]) -> String { told(String(decoding: bytes, as: UTF8.self)) }

    /// The same of text that may not be there.
    func text(_ text: String?) -> String? { text.map { told($0) } }

    private func told(_ text: String) -> String { encodes ? Self.encoded(text) : text }

    /// The objects of a list; nil where there are none.
    ///
    /// - Parameter owner: the bucket's owner, who owns what nobody else does; nil where owners are not told.
    func objects(_ entries: [ListedObject], owner: S3.Owner?) -> S3.ObjectList? {
        guard !entries.isEmpty else { return nil }
        // Most objects of a bucket have the same algorithm.
        var algorithms: [String] = []
        return S3.ObjectList(
            entries.map { entry in
                if algorithms.first != entry.algorithm { algorithms = [entry.algorithm] }
                return .init {
                    $0.key = text(entry.key)
                    $0.lastModified = entry.modified
                    $0.eTag = entry.etag
                    $0.checksumAlgorithm = algorithms
                    $0.checksumType = entry.type
                    $0.size = entry.size
                    $0.storageClass = entry.storageClass
                    $0.owner = owner
                    if let other = entry.owner, owner != nil {
                        $0.owner = S3.Owner { $0.id = ObjectOwner.canonicalID(other) }
                    }
                }
            }
        )
    }

    func prefixes(_ prefixes: [[UInt8]]) -> [S3.CommonPrefix]? {
        prefixes.isEmpty ? nil : prefixes.map { prefix in .init { $0.prefix = text(prefix) } }
    }

    /// As Java's `URLEncoder` does it, but for slashes: a space is a plus, and `*` stays.
    private static func encoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 65...90, 97...122, 48...57, 42, 45, 46, 47, 95: out.append(byte)
            case 32: out.append(43)
            default: out += [37, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// The tokens with which lists go on: the last key and its checksum.
enum ContinuationToken {
    static func text(_ key: [UInt8]) -> String { Text.base64(checksum(key) + key) }

    static func read(_ token: String) throws(AWSError) -> [UInt8] {
        guard let bytes = Text.bytes(base64: token.utf8), bytes.count >= 4,
            checksum(Array(bytes[4...])) == Array(bytes[..<4])
        else {
            throw S3Error.invalidArgument("The continuation token provided is incorrect", "continuation-token")
        }
        return Array(bytes[4...])
    }

    private static func checksum(_ key: [UInt8]) -> [UInt8] {
        let crc = key.withUnsafeBytes { CRC32.of($0) }
        return withUnsafeBytes(of: crc.bigEndian) { Array($0) }
    }
}
