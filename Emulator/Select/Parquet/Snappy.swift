internal import AWSCore

/// Snappy undone (https://github.com/google/snappy, "format_description").
enum Snappy {
    /// The bytes of a block that were `size`.
    static func decompressed(_ input: ArraySlice<UInt8>, size: Int) throws(AWSError) -> [UInt8] {
        var rest = input
        var (length, shift) = (0, 0)
        while true {
            guard let byte = rest.popFirst(), shift < 35 else { throw SelectError.parquet }
            length |= Int(byte & 127) << shift
            if byte < 128 { break }
            shift += 7
        }
        guard length == size else { throw SelectError.parquet }
        var out: [UInt8] = []
        out.reserveCapacity(size)
        while let tag = rest.popFirst() {
            if tag & 3 == 0 {
                var count = Int(tag >> 2) + 1
                if count > 60 { count = try number(&rest, count - 60) + 1 }
                guard count <= rest.count, out.count + count <= size else { throw SelectError.parquet }
                out += rest.prefix(count)
                rest = rest.dropFirst(count)
                continue
            }
            let (count, offset): (Int, Int)
            switch tag & 3 {
            case 1: (count, offset) = (Int(tag >> 2 & 7) + 4, Int(tag >> 5) << 8 | (try number(&rest, 1)))
            case 2: (count, offset) = (Int(tag >> 2) + 1, try number(&rest, 2))
            default: (count, offset) = (Int(tag >> 2) + 1, try number(&rest, 4))
            }
            guard offset > 0, offset <= out.count, out.count + count <= size else { throw SelectError.parquet }
            for _ in 0..<count { out.append(out[out.count - offset]) }
        }
        guard out.count == size else { throw SelectError.parquet }
        return out
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, _ count: Int) throws(AWSError) -> Int {
        guard rest.count >= count else { throw SelectError.parquet }
        let value = ParquetType.word(rest.prefix(count))
        rest = rest.dropFirst(count)
        return Int(value)
    }
}
