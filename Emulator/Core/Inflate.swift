/// DEFLATE undone (RFC 1951).
public struct Inflate {
    private var bits: UInt64 = 0
    private var held = 0
    private var index: Int
    private let input: ArraySlice<UInt8>
    private let limit: Int
    private var out: [UInt8] = []

    /// The bytes that a stream holds, `size` at most; nil where it is broken.
    public static func inflate(_ input: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var inflate = Inflate(input, limit: size)
        return inflate.run() ? inflate.out : nil
    }

    private init(_ input: ArraySlice<UInt8>, limit: Int) {
        self.input = input
        self.limit = limit
        index = input.startIndex
        // What the sender says of the size is not taken on trust.
        out.reserveCapacity(min(limit, input.count * 4))
    }

    /// A code's symbols by length: `counts[n]` codes of n bits, symbols in the order of their codes.
    private struct Huffman {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int]

        init(_ lengths: ArraySlice<Int>) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            var offsets = [Int](repeating: 0, count: 16)
            for n in 1..<15 { offsets[n + 1] = offsets[n] + counts[n] }
            symbols = [Int](repeating: 0, count: lengths.count)
            for (symbol, length) in lengths.enumerated() where length > 0 {
                symbols[offsets[length]] = symbol
                offsets[length] += 1
            }
        }
    }

    private mutating func take(_ count: Int) -> Int? {
        while held < count {
            guard index < input.endIndex else { return nil }
            bits |= UInt64(input[index]) << UInt64(held)
            index += 1
            held += 8
        }
        let value = Int(bits & (1 << UInt64(count) - 1))
        bits >>= UInt64(count)
        held -= count
        return value
    }

    private mutating func symbol(_ code: Huffman) -> Int? {
        var value = 0
        var first = 0
        var offset = 0
        for n in 1...15 {
            guard let bit = take(1) else { return nil }
            value |= bit
            let count = code.counts[n]
            if value - count < first { return code.symbols[offset + value - first] }
            offset += count
            first = (first + count) << 1
            value <<= 1
        }
        return nil
    }

    private mutating func run() -> Bool {
        while true {
            guard let isLast = take(1), let type = take(2) else { return false }
            let isFine: Bool
            switch type {
            case 0: isFine = stored()
            case 1: isFine = block(Self.fixedLiterals, Self.fixedDistances)
            case 2:
                guard let (literals, distances) = tables() else { return false }
                isFine = block(literals, distances)
            default: return false
            }
            guard isFine else { return false }
            if isLast == 1 { return true }
        }
    }

    private mutating func stored() -> Bool {
        index -= held / 8
        bits = 0
        held = 0
        guard index + 4 <= input.endIndex else { return false }
        let length = Int(input[index]) | Int(input[index + 1]) << 8
        guard length == ~(Int(input[index + 2]) | Int(input[index + 3]) << 8) & 0xFFFF else { return false }
        index += 4
        guard index + length <= input.endIndex, out.count + length <= limit else { return false }
        out += input[index..<index + length]
        index += length
        return true
    }

    private mutating func tables() -> (Huffman, Huffman)? {
        guard let a = take(5), let b = take(5), let c = take(4) else { return nil }
        var lengths = [Int](repeating: 0, count: 19)
        for i in 0..<c + 4 {
            guard let length = take(3) else { return nil }
            lengths[Self.order[i]] = length
        }
        let code = Huffman(lengths[...])
        let total = a + 257 + b + 1
        var all: [Int] = []
        while all.count < total {
            guard let next = symbol(code) else { return nil }
            switch next {
            case 0..<16: all.append(next)
            case 16:
                guard let last = all.last, let n = take(2) else { return nil }
                all += [Int](repeating: last, count: n + 3)
            case 17:
                guard let n = take(3) else { return nil }
                all += [Int](repeating: 0, count: n + 3)
            default:
                guard let n = take(7) else { return nil }
                all += [Int](repeating: 0, count: n + 11)
            }
        }
        guard all.count == total else { return nil }
        return (Huffman(all[..<(a + 257)]), Huffman(all[(a + 257)...]))
    }

    private mutating func block(_ literals: Huffman, _ distances: Huffman) -> Bool {
        while true {
            guard let next = symbol(literals) else { return false }
            if next < 256 {
                guard out.count < limit else { return false }
                out.append(UInt8(next))
                continue
            }
            if next == 256 { return true }
            guard next < 286, let more = take(Self.lengthBits[next - 257]) else { return false }
            let length = Self.lengthBases[next - 257] + more
            guard let far = symbol(distances), far < 30, let rest = take(Self.distanceBits[far]) else { return false }
            let distance = Self.distanceBases[far] + rest
            guard distance <= out.count, out.count + length <= limit else { return false }
            for _ in 0..<length { out.append(out[out.count - distance]) }
        }
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193,
        12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let fixedLiterals = Huffman(
        ([Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
            + [Int](repeating: 8, count: 8))[...]
    )
    private static let fixedDistances = Huffman([Int](repeating: 5, count: 30)[...])
}
