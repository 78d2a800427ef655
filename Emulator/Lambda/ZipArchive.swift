internal import AWSCore
internal import EmulatorCore

/// A zip archive (PKWARE APPNOTE 6.3), read whole: stored and deflated entries.
///
/// zlib is not among the three system packages that the project needs, so inflating is ours (`Inflate`).
struct ZipArchive {
    /// A file or folder of the archive.
    struct Entry {
        var name: String
        /// POSIX permissions.
        var mode: UInt32
        fileprivate var method: Int
        fileprivate var data: ArraySlice<UInt8>
        fileprivate var size: Int
        fileprivate var crc: UInt32

        /// The entry's bytes, checked against its checksum.
        func contents() throws(AWSError) -> [UInt8] {
            let bytes: [UInt8]
            switch method {
            case 0: bytes = Array(data)
            case 8:
                guard let inflated = Inflate.inflate(data, size: size) else { throw LambdaError.invalidZip }
                bytes = inflated
            default: throw LambdaError.invalidZip
            }
            guard bytes.count == size, bytes.withUnsafeBytes({ CRC32.of($0) }) == crc else {
                throw LambdaError.invalidZip
            }
            return bytes
        }
    }

    let entries: [Entry]

    /// The most that a package may unpack to (Lambda quotas: 250 MB).
    private static let mostBytes = 262_144_000

    init(_ bytes: [UInt8]) throws(AWSError) {
        func word(_ at: Int, _ width: Int) throws(AWSError) -> Int {
            guard at >= 0, at + width <= bytes.count else { throw LambdaError.invalidZip }
            var value = 0
            for i in (0..<width).reversed() { value = value << 8 | Int(bytes[at + i]) }
            return value
        }
        // The directory's end is in the last 64 KB, behind it only a comment.
        var end = bytes.count - 22
        let lowest = max(0, bytes.count - 65_557)
        while end >= lowest, try word(end, 4) != 0x0605_4b50 { end -= 1 }
        guard end >= lowest, end >= 0 else { throw LambdaError.invalidZip }
        var at = try word(end + 16, 4)
        var entries: [Entry] = []
        var total = 0
        for _ in 0..<(try word(end + 10, 2)) {
            guard try word(at, 4) == 0x0201_4b50 else { throw LambdaError.invalidZip }
            let (nameLength, extra, comment) = (try word(at + 28, 2), try word(at + 30, 2), try word(at + 32, 2))
            let compressed = try word(at + 20, 4)
            let size = try word(at + 24, 4)
            let local = try word(at + 42, 4)
            total += size
            guard at + 46 + nameLength <= bytes.count, try word(local, 4) == 0x0403_4b50, total <= Self.mostBytes else {
                throw total > Self.mostBytes
                    ? LambdaError.invalid("Unzipped size must be smaller than \(Self.mostBytes) bytes")
                    : LambdaError.invalidZip
            }
            let start = try local + 30 + word(local + 26, 2) + word(local + 28, 2)
            guard start + compressed <= bytes.count else { throw LambdaError.invalidZip }
            let permissions = UInt32(try word(at + 38, 4)) >> 16 & 0o777
            // A package made on Windows has no permissions: everything may run then, as Lambda has it.
            entries.append(
                Entry(
                    name: String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self),
                    mode: permissions == 0 ? 0o755 : permissions,
                    method: try word(at + 10, 2),
                    data: bytes[start..<(start + compressed)],
                    size: size,
                    crc: UInt32(try word(at + 16, 4))
                )
            )
            at += 46 + nameLength + extra + comment
        }
        self.entries = entries
    }
}
