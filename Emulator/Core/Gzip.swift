internal import AWSCore

/// Gzip (RFC 1952).
///
/// zlib is not among the three system packages that the project needs: what is written is stored, not compressed.
public enum Gzip {
    /// The bytes as a gzip file.
    public static func store(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        out.reserveCapacity(bytes.count + bytes.count / 65_535 * 5 + 32)
        var start = 0
        repeat {
            let count = min(65_535, bytes.count - start)
            let isLast = start + count == bytes.count
            out.append(isLast ? 1 : 0)
            append(UInt16(count), to: &out)
            append(~UInt16(count), to: &out)
            out += bytes[start..<start + count]
            start += count
        } while start < bytes.count
        append(bytes.withUnsafeBytes { CRC32.of($0) }, to: &out)
        append(UInt32(truncatingIfNeeded: bytes.count), to: &out)
        return out
    }

    /// What a gzip file holds; nil where it is broken.
    public static func read(_ file: [UInt8]) -> [UInt8]? {
        guard file.count >= 18, file[0] == 0x1F, file[1] == 0x8B, file[2] == 8 else { return nil }
        let flags = file[3]
        var index = 10
        func skipText() {
            while index < file.count, file[index] != 0 { index += 1 }
            index += 1
        }
        if flags & 4 != 0 {
            guard index + 2 <= file.count else { return nil }
            index += 2 + Int(file[index]) + Int(file[index + 1]) << 8
        }
        if flags & 8 != 0 { skipText() }
        if flags & 16 != 0 { skipText() }
        if flags & 2 != 0 { index += 2 }
        guard index <= file.count - 8 else { return nil }
        let size = file.suffix(4).enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        guard let bytes = Inflate.inflate(file[index..<file.count - 8], size: size), bytes.count == size else {
            return nil
        }
        let sum = file.suffix(8).prefix(4).enumerated().reduce(UInt32(0)) {
            $0 | UInt32($1.element) << UInt32(8 * $1.offset)
        }
        return bytes.withUnsafeBytes { CRC32.of($0) } == sum ? bytes : nil
    }

    private static func append<N: FixedWidthInteger>(_ number: N, to out: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { out += $0 }
    }
}
