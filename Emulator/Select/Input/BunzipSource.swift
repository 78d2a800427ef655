internal import AWSCore

/// Bytes out of BZIP2, block by block: of the whole no more is held than a block, 900,000 bytes.
final class BunzipSource: ByteSource {
    private let bytes: ByteCursor
    private var bits: UInt64 = 0
    private var held = 0
    private var blockSize = 0
    private var hasStream = false
    private var isDone = false

    init(_ source: any ByteSource) { bytes = ByteCursor(source) }

    func next() throws(AWSError) -> [UInt8]? {
        while !isDone {
            if blockSize == 0, try !readHeader() { break }
            switch try (take(24), take(24)) {
            case (0x314159, 0x265359):
                let out = try block()
                if !out.isEmpty { return out }
            case (0x177245, 0x385090):
                _ = try take(32)
                held -= held % 8
                blockSize = 0
            default: throw SelectError.truncated
            }
        }
        isDone = true
        return nil
    }

    /// Reads `BZh9`; false where nothing more comes.
    private func readHeader() throws(AWSError) -> Bool {
        if held == 0, try bytes.peek() == nil {
            guard hasStream else { throw SelectError.truncated }
            return false
        }
        guard try take(24) == 0x425A68 else { throw SelectError.truncated }
        let level = try take(8) - 48
        guard (1...9).contains(level) else { throw SelectError.truncated }
        (blockSize, hasStream) = (level * 100_000, true)
        return true
    }

    /// Some bits, the highest of each byte first.
    private func take(_ count: Int) throws(AWSError) -> Int {
        while held < count {
            guard let byte = try bytes.take() else { throw SelectError.truncated }
            bits = bits << 8 | UInt64(byte)
            held += 8
        }
        held -= count
        return Int(bits >> UInt64(held) & (1 << UInt64(count) - 1))
    }

    /// A code by its lengths: for each length the first code, and where its symbols stand.
    private struct Code {
        var first = [Int](repeating: 0, count: 22)
        var counts = [Int](repeating: 0, count: 22)
        var symbols: [Int] = []

        init(_ lengths: [Int]) {
            var code = 0
            for length in 1...20 {
                first[length] = code
                for (symbol, own) in lengths.enumerated() where own == length {
                    symbols.append(symbol)
                    counts[length] += 1
                }
                code = (code + counts[length]) << 1
            }
        }
    }

    private func symbol(_ code: Code) throws(AWSError) -> Int {
        var (value, place) = (0, 0)
        for length in 1...20 {
            value = value << 1 | (try take(1))
            let offset = value - code.first[length]
            if offset >= 0, offset < code.counts[length] { return code.symbols[place + offset] }
            place += code.counts[length]
        }
        throw SelectError.truncated
    }

    // MARK: blocks

    private func block() throws(AWSError) -> [UInt8] {
        let crc = UInt32(try take(32))
        // Blocks that were shuffled come from versions before 1.0 only.
        guard try take(1) == 0 else { throw SelectError.truncated }
        let origin = try take(24)
        let used = try usedBytes()
        let groups = try take(3)
        let selectorCount = try take(15)
        guard (2...6).contains(groups), selectorCount > 0, !used.isEmpty else { throw SelectError.truncated }
        var order = Array(0..<groups)
        var selectors: [Int] = []
        for _ in 0..<selectorCount {
            var place = 0
            while try take(1) == 1 { place += 1 }
            guard place < groups else { throw SelectError.truncated }
            order.insert(order.remove(at: place), at: 0)
            selectors.append(order[0])
        }
        var codes: [Code] = []
        for _ in 0..<groups { codes.append(Code(try lengths(used.count + 2))) }
        let (column, counts) = try symbols(used, selectors, codes)
        guard origin < column.count else { throw SelectError.truncated }
        let out = Self.unrolled(Self.sorted(column, counts, origin))
        guard Self.checksum(out) == crc else { throw SelectError.truncated }
        return out
    }

    private func usedBytes() throws(AWSError) -> [UInt8] {
        let ranges = try take(16)
        var used: [UInt8] = []
        for range in 0..<16 where ranges & 0x8000 >> range != 0 {
            let part = try take(16)
            for i in 0..<16 where part & 0x8000 >> i != 0 { used.append(UInt8(range * 16 + i)) }
        }
        return used
    }

    private func lengths(_ count: Int) throws(AWSError) -> [Int] {
        var length = try take(5)
        var all: [Int] = []
        for _ in 0..<count {
            while try take(1) == 1 { length += try take(1) == 0 ? 1 : -1 }
            guard (1...20).contains(length) else { throw SelectError.truncated }
            all.append(length)
        }
        return all
    }

    /// The last column of the sorted block, and how often each byte is in it.
    private func symbols(
        _ used: [UInt8],
        _ selectors: [Int],
        _ codes: [Code]
    ) throws(AWSError) -> (column: [UInt32], counts: [Int]) {
        var order = used
        var column: [UInt32] = []
        var counts = [Int](repeating: 0, count: 256)
        var (run, weight) = (0, 1)
        func endRun() throws(AWSError) {
            guard run > 0 else { return }
            guard column.count + run <= blockSize else { throw SelectError.truncated }
            column += repeatElement(UInt32(order[0]), count: run)
            counts[Int(order[0])] += run
            (run, weight) = (0, 1)
        }
        for selector in selectors {
            for _ in 0..<50 {
                let symbol = try symbol(codes[selector])
                if symbol < 2 {
                    guard run <= blockSize else { throw SelectError.truncated }
                    run += weight << symbol
                    weight <<= 1
                    continue
                }
                try endRun()
                if symbol == used.count + 1 { return (column, counts) }
                let byte = order.remove(at: symbol - 1)
                order.insert(byte, at: 0)
                guard column.count < blockSize else { throw SelectError.truncated }
                column.append(UInt32(byte))
                counts[Int(byte)] += 1
            }
        }
        throw SelectError.truncated
    }

    /// The block before it was sorted.
    private static func sorted(_ last: [UInt32], _ counts: [Int], _ origin: Int) -> [UInt8] {
        var column = last
        var starts = [Int](repeating: 0, count: 256)
        for i in 1..<256 { starts[i] = starts[i - 1] + counts[i - 1] }
        for index in 0..<column.count {
            let byte = Int(column[index] & 255)
            column[starts[byte]] |= UInt32(index) << 8
            starts[byte] += 1
        }
        var out: [UInt8] = []
        out.reserveCapacity(column.count)
        var place = Int(column[origin] >> 8)
        for _ in 0..<column.count {
            out.append(UInt8(column[place] & 255))
            place = Int(column[place] >> 8)
        }
        return out
    }

    /// Four of a byte are followed by how many more there are.
    private static func unrolled(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var run = 0
        for byte in bytes {
            if run == 4 {
                out += repeatElement(out[out.count - 1], count: Int(byte))
                run = 0
                continue
            }
            run = byte == out.last && run > 0 ? run + 1 : 1
            out.append(byte)
        }
        return out
    }

    /// The checksum of BZIP2: CRC-32 with the highest bit first.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes { crc = crc << 8 ^ table[Int(UInt8(crc >> 24) ^ byte)] }
        return ~crc
    }

    private static let table: [UInt32] = (0..<256).map { index in
        var crc = UInt32(index) << 24
        for _ in 0..<8 { crc = crc & 0x8000_0000 != 0 ? crc << 1 ^ 0x04C1_1DB7 : crc << 1 }
        return crc
    }
}
