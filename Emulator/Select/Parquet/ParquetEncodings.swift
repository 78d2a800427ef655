internal import AWSCore

/// Bytes of a page, of which values are taken.
struct PageBytes {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func take(_ count: Int) throws(AWSError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= rest.count else { throw SelectError.parquet }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func number(_ count: Int) throws(AWSError) -> UInt64 { ParquetType.word(try take(count)) }

    mutating func varint() throws(AWSError) -> Int {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while true {
            let byte = try number(1)
            value |= (byte & 127) << shift
            if byte < 128 { return Int(truncatingIfNeeded: value) }
            shift += 7
            guard shift < 64 else { throw SelectError.parquet }
        }
    }

    mutating func zigzag() throws(AWSError) -> Int64 {
        let value = UInt64(bitPattern: Int64(try varint()))
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// Numbers of some bits each, the lowest bit first.
    mutating func packed(_ count: Int, width: Int) throws(AWSError) -> [UInt64] {
        guard width > 0 else { return [UInt64](repeating: 0, count: count) }
        let bytes = Array(try take((count * width + 7) / 8))
        return (0..<count).map { index in
            var value: UInt64 = 0
            for bit in 0..<width {
                let position = index * width + bit
                value |= UInt64(bytes[position >> 3] >> UInt8(position & 7) & 1) << UInt64(bit)
            }
            return value
        }
    }
}

/// The encodings of values (https://parquet.apache.org/docs/file-format/data-pages/encodings/).
enum ParquetEncodings {
    /// Runs of one number and runs of packed ones: levels and places in a dictionary.
    static func runs(_ bytes: inout PageBytes, count: Int, width: Int) throws(AWSError) -> [Int] {
        guard (0...32).contains(width) else { throw SelectError.parquet }
        var out: [Int] = []
        out.reserveCapacity(count)
        while out.count < count {
            let head = try bytes.varint()
            guard head > 1 else { throw SelectError.parquet }
            let wanted = count - out.count
            if head & 1 == 1 {
                let groups = min(head >> 1, wanted / 8 + 1)
                // The last group may be cut behind the last value.
                let available = width == 0 ? wanted : min(groups * 8, bytes.rest.count * 8 / width)
                let values = try bytes.packed(min(groups * 8, max(available, 0)), width: width)
                guard !values.isEmpty else { throw SelectError.parquet }
                out += values.prefix(wanted).map { Int($0) }
            } else {
                let value = Int(try bytes.number((width + 7) / 8))
                out += repeatElement(value, count: min(head >> 1, wanted))
            }
        }
        return out
    }

    /// Values one behind the other.
    static func plain(_ bytes: inout PageBytes, _ type: ParquetType, count: Int) throws(AWSError) -> [SQLValue] {
        var out: [SQLValue] = []
        guard count >= 0, count <= bytes.rest.count * 8 else { throw SelectError.parquet }
        out.reserveCapacity(count)
        if type.physical == .boolean {
            return try bytes.packed(count, width: 1).map { .bool($0 == 1) }
        }
        for _ in 0..<count {
            switch type.physical {
            case .int32:
                out.append(type.value(Int64(Int32(truncatingIfNeeded: try bytes.number(4)))))
            case .int64: out.append(type.value(Int64(bitPattern: try bytes.number(8))))
            case .float:
                let number = Float(bitPattern: UInt32(try bytes.number(4)))
                // The number that its shortest text names.
                out.append(.float(Double(number.description) ?? Double(number)))
            case .double: out.append(.float(Double(bitPattern: try bytes.number(8))))
            case .int96: out.append(try type.value(try bytes.take(12)))
            case .bytes:
                let length = Int(try bytes.number(4))
                out.append(try type.value(try bytes.take(length)))
            case .fixed: out.append(try type.value(try bytes.take(type.length)))
            case .boolean: break
            }
        }
        return out
    }

    /// Whole numbers by their differences.
    static func deltas(_ bytes: inout PageBytes) throws(AWSError) -> [Int64] {
        let (block, parts, total) = (try bytes.varint(), try bytes.varint(), try bytes.varint())
        guard block > 0, parts > 0, block <= 1 << 20, block % parts == 0, total >= 0, total <= 1 << 26 else {
            throw SelectError.parquet
        }
        var last = try bytes.zigzag()
        var out: [Int64] = total > 0 ? [last] : []
        while out.count < total {
            let least = try bytes.zigzag()
            let widths = Array(try bytes.take(parts))
            for width in widths where out.count < total {
                guard width <= 64 else { throw SelectError.parquet }
                for delta in try bytes.packed(block / parts, width: Int(width)) where out.count < total {
                    last = last &+ least &+ Int64(bitPattern: delta)
                    out.append(last)
                }
            }
        }
        return out
    }

    /// Runs of bytes behind their lengths.
    static func lengthDeltas(_ bytes: inout PageBytes) throws(AWSError) -> [ArraySlice<UInt8>] {
        var out: [ArraySlice<UInt8>] = []
        for length in try deltas(&bytes) { out.append(try bytes.take(Int(length))) }
        return out
    }

    /// Runs of bytes that begin as the one before.
    static func byteDeltas(_ bytes: inout PageBytes) throws(AWSError) -> [ArraySlice<UInt8>] {
        let prefixes = try deltas(&bytes)
        let suffixes = try lengthDeltas(&bytes)
        guard prefixes.count == suffixes.count else { throw SelectError.parquet }
        var out: [ArraySlice<UInt8>] = []
        var last: ArraySlice<UInt8> = []
        for (prefix, suffix) in zip(prefixes, suffixes) {
            guard prefix >= 0, prefix <= last.count else { throw SelectError.parquet }
            last = last.prefix(Int(prefix)) + suffix
            out.append(last)
        }
        return out
    }
}
