internal import AWSCore

/// Reads the values of a column in a group of rows, page by page.
final class ParquetColumn {
    private static let largestPage = 64 << 20

    private let source: any SelectSource
    private let column: ParquetFile.Column
    private let codec: Int
    private let end: Int
    private var offset: Int
    /// The bytes from there on that were read.
    private var held: ArraySlice<UInt8> = []
    private var dictionary: [SQLValue] = []
    private var page: [SQLValue] = []
    private var index = 0
    /// The bytes of its pages once they were decompressed.
    private(set) var processed = 0

    init(_ source: any SelectSource, _ column: ParquetFile.Column, _ chunk: ParquetFile.Chunk) throws(AWSError) {
        // UNCOMPRESSED, SNAPPY and GZIP.
        guard (0...2).contains(chunk.codec) else { throw SelectError.parquetCodec }
        (self.source, self.column, codec) = (source, column, chunk.codec)
        (offset, end) = (chunk.range.lowerBound, chunk.range.upperBound)
    }

    /// The value of the next row.
    func next() throws(AWSError) -> SQLValue {
        while index == page.count { try readPage() }
        index += 1
        return page[index - 1]
    }

    private func readPage() throws(AWSError) {
        guard offset < end else { throw SelectError.parquet }
        try hold(min(end - offset, 16384))
        var reader = ThriftReader(held)
        let header: ThriftValue
        do throws(AWSError) {
            header = try reader.structure()
        } catch {
            // A header may hold statistics of any length.
            try hold(min(end - offset, 1 << 20))
            reader = ThriftReader(held)
            header = try reader.structure()
        }
        drop(reader.index - held.startIndex)
        guard let size = header[2]?.int, let compressed = header[3]?.int, (0...Self.largestPage).contains(size),
            compressed >= 0, compressed <= end - offset
        else { throw SelectError.parquet }
        try hold(compressed)
        let bytes = Array(held.prefix(compressed))
        drop(compressed)
        processed += size
        switch header[1]?.int {
        case 0: try readValues(header[5], try decompressed(bytes[...], size))
        case 2:
            guard let count = header[7]?[1]?.int else { throw SelectError.parquet }
            var plain = PageBytes(try decompressed(bytes[...], size)[...])
            dictionary = try ParquetEncodings.plain(&plain, column.type, count: count)
        case 3: try readValuesOfVersion2(header[8], bytes, size)
        default: break
        }
    }

    /// Reads so that some bytes are held: none of the file is read twice.
    private func hold(_ count: Int) throws(AWSError) {
        guard held.count < count else { return }
        held = ArraySlice(Array(held) + (try source.read(offset + held.count..<offset + count)))
    }

    private func drop(_ count: Int) {
        held = held.dropFirst(count)
        offset += count
    }

    private func decompressed(_ bytes: ArraySlice<UInt8>, _ size: Int) throws(AWSError) -> [UInt8] {
        switch codec {
        case 0: return Array(bytes)
        case 1: return try Snappy.decompressed(bytes, size: size)
        default:
            let source = GunzipSource(MemorySource([Array(bytes)]))
            var out: [UInt8] = []
            while out.count <= size, let next = try source.next() { out += next }
            guard out.count == size else { throw SelectError.parquet }
            return out
        }
    }

    private func readValues(_ header: ThriftValue?, _ bytes: [UInt8]) throws(AWSError) {
        guard let count = header?[1]?.int, let encoding = header?[2]?.int, count >= 0, count <= 1 << 26 else {
            throw SelectError.parquet
        }
        var rest = PageBytes(bytes[...])
        var levels: [Int]?
        if column.isOptional {
            // RLE, or BIT_PACKED in files of old.
            if header?[3]?.int == 4 {
                levels = try rest.packed(count, width: 1).map { Int($0) }
            } else {
                var part = PageBytes(try rest.take(Int(try rest.number(4))))
                levels = try ParquetEncodings.runs(&part, count: count, width: 1)
            }
        }
        try fill(count, levels, encoding, &rest)
    }

    private func readValuesOfVersion2(_ header: ThriftValue?, _ bytes: [UInt8], _ size: Int) throws(AWSError) {
        guard let header, let count = header[1]?.int, let encoding = header[4]?.int, let definitions = header[5]?.int,
            let repetitions = header[6]?.int, count >= 0, count <= 1 << 26
        else { throw SelectError.parquet }
        var rest = PageBytes(bytes[...])
        _ = try rest.take(repetitions)
        var part = PageBytes(try rest.take(definitions))
        let levels = column.isOptional ? try ParquetEncodings.runs(&part, count: count, width: 1) : nil
        if header[7]?.isTrue != false {
            rest = PageBytes(try decompressed(rest.rest, size - definitions - repetitions)[...])
        }
        try fill(count, levels, encoding, &rest)
    }

    /// Puts the values where their levels say, and nulls elsewhere.
    private func fill(_ count: Int, _ levels: [Int]?, _ encoding: Int, _ bytes: inout PageBytes) throws(AWSError) {
        let present = levels.map { $0.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } } ?? count
        let values = present == 0 ? [] : try self.values(present, encoding, &bytes)
        guard values.count >= present else { throw SelectError.parquet }
        index = 0
        guard let levels else {
            page = Array(values.prefix(count))
            return
        }
        var next = 0
        page = levels.map { level in
            guard level > 0 else { return .null }
            next += 1
            return values[next - 1]
        }
    }

    private func values(_ count: Int, _ encoding: Int, _ bytes: inout PageBytes) throws(AWSError) -> [SQLValue] {
        let type = column.type
        switch encoding {
        case 0: return try ParquetEncodings.plain(&bytes, type, count: count)
        case 2, 8:
            let width = Int(try bytes.number(1))
            let places = try ParquetEncodings.runs(&bytes, count: count, width: width)
            guard places.allSatisfy({ $0 < dictionary.count }) else { throw SelectError.parquet }
            return places.map { dictionary[$0] }
        case 3 where type.physical == .boolean:
            var part = PageBytes(try bytes.take(Int(try bytes.number(4))))
            return try ParquetEncodings.runs(&part, count: count, width: 1).map { .bool($0 == 1) }
        case 5 where type.physical == .int32:
            return try ParquetEncodings.deltas(&bytes).map { type.value(Int64(Int32(truncatingIfNeeded: $0))) }
        case 5 where type.physical == .int64: return try ParquetEncodings.deltas(&bytes).map { type.value($0) }
        case 6, 7:
            guard type.physical == .bytes || type.physical == .fixed else { throw SelectError.parquet }
            let runs =
                encoding == 6
                ? try ParquetEncodings.lengthDeltas(&bytes) : try ParquetEncodings.byteDeltas(&bytes)
            var out: [SQLValue] = []
            for run in runs { out.append(try type.value(run)) }
            return out
        default: throw SelectError.parquetType
        }
    }
}
