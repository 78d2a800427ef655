internal import AWSCore

/// Bits of a source, the lowest of each byte first, as DEFLATE has them.
struct BitReader {
    let bytes: ByteCursor
    private var bits: UInt64 = 0
    private var held = 0

    init(_ bytes: ByteCursor) { self.bytes = bytes }

    mutating func take(_ count: Int) throws(AWSError) -> Int {
        while held < count {
            guard let byte = try bytes.take() else { throw SelectError.truncated }
            bits |= UInt64(byte) << UInt64(held)
            held += 8
        }
        let value = Int(bits & (1 << UInt64(count) - 1))
        bits >>= UInt64(count)
        held -= count
        return value
    }

    /// Up to some bits without taking them; zeros behind the end.
    mutating func peek(_ count: Int) throws(AWSError) -> Int {
        while held < count, let byte = try bytes.take() {
            bits |= UInt64(byte) << UInt64(held)
            held += 8
        }
        return Int(bits & (1 << UInt64(count) - 1))
    }

    mutating func drop(_ count: Int) throws(AWSError) {
        guard count <= held else { throw SelectError.truncated }
        bits >>= UInt64(count)
        held -= count
    }

    /// Goes on at the next whole byte.
    mutating func align() {
        bits >>= UInt64(held % 8)
        held -= held % 8
    }

    /// The next whole byte; nil at the end.
    mutating func byte() throws(AWSError) -> UInt8? {
        guard held >= 8 else { return try bytes.take() }
        return UInt8(try take(8))
    }
}

/// A code of DEFLATE, as a table by its bits.
struct HuffmanTable {
    private let longest: Int
    /// For each run of bits the symbol and the length of its code.
    private let entries: [UInt32]

    /// Makes a code of its lengths by symbol; nil where they are none.
    init?(_ lengths: [Int]) {
        let longest = max(lengths.max() ?? 0, 1)
        var counts = [Int](repeating: 0, count: longest + 1)
        for length in lengths where length > 0 { counts[length] += 1 }
        var (code, next) = (0, [Int](repeating: 0, count: longest + 2))
        for length in 1...longest {
            next[length] = code
            code = (code + counts[length]) << 1
            if next[length] + counts[length] > 1 << length { return nil }
        }
        var entries = [UInt32](repeating: 0, count: 1 << longest)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            var reversed = 0
            for bit in 0..<length where next[length] & 1 << bit != 0 { reversed |= 1 << (length - 1 - bit) }
            next[length] += 1
            for entry in stride(from: reversed, to: entries.count, by: 1 << length) {
                entries[entry] = UInt32(symbol) << 8 | UInt32(length)
            }
        }
        (self.longest, self.entries) = (longest, entries)
    }

    func symbol(_ bits: inout BitReader) throws(AWSError) -> Int {
        let entry = entries[try bits.peek(longest)]
        guard entry != 0 else { throw SelectError.truncated }
        try bits.drop(Int(entry & 255))
        return Int(entry >> 8)
    }
}
