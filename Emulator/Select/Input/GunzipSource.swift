internal import AWSCore

/// Bytes out of GZIP (RFC 1952 and 1951), piece by piece: of the whole no more is held than a window.
final class GunzipSource: ByteSource {
    private static let window = 32768

    private enum State {
        case header, blocks, done
    }

    private enum Block {
        case none
        case stored(Int)
        case coded(HuffmanTable, HuffmanTable)
    }

    private var bits: BitReader
    private var state = State.header
    private var block = Block.none
    private var isLast = false
    /// What was made, of which the last window may be asked for again.
    private var out: [UInt8] = []
    private var crc = CRC32()
    private var size: UInt32 = 0
    private var hasMember = false

    init(_ source: any ByteSource) { bits = BitReader(ByteCursor(source)) }

    func next() throws(AWSError) -> [UInt8]? {
        while true {
            switch state {
            case .done: return nil
            case .header:
                guard try readHeader() else {
                    state = .done
                    return nil
                }
                state = .blocks
            case .blocks:
                let bytes = try make()
                if case .none = block, isLast {
                    add(bytes)
                    try readTrailer()
                    state = .header
                } else {
                    add(bytes)
                }
                if !bytes.isEmpty { return bytes }
            }
        }
    }

    private func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { crc.update($0) }
        size &+= UInt32(truncatingIfNeeded: bytes.count)
    }

    // MARK: members

    /// Reads a member's header; false where nothing more comes.
    private func readHeader() throws(AWSError) -> Bool {
        guard let first = try bits.byte() else {
            guard hasMember else { throw SelectError.truncated }
            return false
        }
        // Zeros behind the last member are padding.
        if hasMember, first == 0 { return false }
        guard first == 0x1F, try bits.byte() == 0x8B, try bits.byte() == 8, let flags = try bits.byte() else {
            throw SelectError.truncated
        }
        for _ in 0..<6 { _ = try required() }
        if flags & 4 != 0 {
            let count = Int(try required()) | Int(try required()) << 8
            for _ in 0..<count { _ = try required() }
        }
        for flag in [8, 16] as [UInt8] where flags & flag != 0 { while try required() != 0 {} }
        if flags & 2 != 0 { for _ in 0..<2 { _ = try required() } }
        (crc, size, isLast, block, hasMember) = (CRC32(), 0, false, .none, true)
        out.removeAll(keepingCapacity: true)
        return true
    }

    private func required() throws(AWSError) -> UInt8 {
        guard let byte = try bits.byte() else { throw SelectError.truncated }
        return byte
    }

    private func readTrailer() throws(AWSError) {
        bits.align()
        var numbers: [UInt32] = []
        for _ in 0..<2 {
            var number: UInt32 = 0
            for i in 0..<4 { number |= UInt32(try required()) << UInt32(8 * i) }
            numbers.append(number)
        }
        guard numbers[0] == crc.value, numbers[1] == size else { throw SelectError.truncated }
    }

    // MARK: blocks

    /// Makes a piece; an empty one where a block begins or ends.
    private func make() throws(AWSError) -> [UInt8] {
        switch block {
        case .none:
            isLast = try bits.take(1) == 1
            switch try bits.take(2) {
            case 0:
                bits.align()
                let (length, check) = (try bits.take(16), try bits.take(16))
                guard length == ~check & 0xFFFF else { throw SelectError.truncated }
                block = .stored(length)
            case 1: block = .coded(try Self.table(Self.fixedLiterals), try Self.table(Self.fixedDistances))
            case 2: block = try readTables()
            default: throw SelectError.truncated
            }
        case .stored, .coded: break
        }
        if out.count > 4 * Self.window { out.removeFirst(out.count - Self.window) }
        let start = out.count
        switch block {
        case .none: break
        case .stored(let left):
            let count = min(left, Self.window)
            for _ in 0..<count { out.append(try required()) }
            block = left == count ? .none : .stored(left - count)
        case .coded(let literals, let distances):
            if try copy(literals, distances, until: start + Self.window) { block = .none }
        }
        return Array(out[start...])
    }

    /// Decodes symbols; whether the block ended.
    private func copy(
        _ literals: HuffmanTable,
        _ distances: HuffmanTable,
        until end: Int
    ) throws(AWSError) -> Bool {
        while out.count < end {
            let symbol = try literals.symbol(&bits)
            if symbol < 256 {
                out.append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return true }
            guard symbol < 286 else { throw SelectError.truncated }
            let length = Self.lengthBases[symbol - 257] + (try bits.take(Self.lengthBits[symbol - 257]))
            let far = try distances.symbol(&bits)
            guard far < 30 else { throw SelectError.truncated }
            let distance = Self.distanceBases[far] + (try bits.take(max(0, far / 2 - 1)))
            guard distance <= out.count else { throw SelectError.truncated }
            for _ in 0..<length { out.append(out[out.count - distance]) }
        }
        return false
    }

    private static func table(_ lengths: [Int]) throws(AWSError) -> HuffmanTable {
        guard let table = HuffmanTable(lengths) else { throw SelectError.truncated }
        return table
    }

    private func readTables() throws(AWSError) -> Block {
        let (a, b, c) = (try bits.take(5) + 257, try bits.take(5) + 1, try bits.take(4) + 4)
        var lengths = [Int](repeating: 0, count: 19)
        for i in 0..<c { lengths[Self.order[i]] = try bits.take(3) }
        let code = try Self.table(lengths)
        var all: [Int] = []
        while all.count < a + b {
            let symbol = try code.symbol(&bits)
            switch symbol {
            case 0..<16: all.append(symbol)
            case 16:
                guard let last = all.last else { throw SelectError.truncated }
                all += [Int](repeating: last, count: try bits.take(2) + 3)
            case 17: all += [Int](repeating: 0, count: try bits.take(3) + 3)
            default: all += [Int](repeating: 0, count: try bits.take(7) + 11)
            }
        }
        guard all.count == a + b else { throw SelectError.truncated }
        return .coded(try Self.table(Array(all[..<a])), try Self.table(Array(all[a...])))
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0] + (8..<28).map { $0 / 4 - 1 } + [0]
    private static let lengthBases = bases(lengthBits.dropLast(), from: 3) + [258]
    private static let distanceBases = bases((0..<30).map { max(0, $0 / 2 - 1) }, from: 1)
    private static let fixedLiterals = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    private static let fixedDistances = [Int](repeating: 5, count: 30)

    private static func bases(_ bits: some Sequence<Int>, from first: Int) -> [Int] {
        var next = first
        return bits.map { count in
            defer { next += 1 << count }
            return next
        }
    }
}
