internal import AWSCore

/// What the end of a Parquet file tells of it (https://parquet.apache.org/docs/file-format/).
struct ParquetFile {
    /// The largest group of rows that S3 Select reads (S3 User Guide, "Requirements and limits").
    private static let largestGroup = 512 << 20

    /// A column of a flat schema.
    struct Column {
        var name: String
        var type: ParquetType
        var isOptional: Bool
    }

    /// A column's values of some rows.
    struct Chunk {
        var codec: Int
        var range: Range<Int>
        var count: Int
    }

    struct Group {
        var rows: Int
        var chunks: [Chunk]
    }

    var columns: [Column] = []
    var groups: [Group] = []

    init(_ source: any SelectSource) throws(AWSError) {
        let size = source.count
        guard size >= 12 else { throw SelectError.parquet }
        let tail = try source.read(size - 8..<size)
        guard tail.suffix(4).elementsEqual("PAR1".utf8) else { throw SelectError.parquet }
        let length = Int(tail[0]) | Int(tail[1]) << 8 | Int(tail[2]) << 16 | Int(tail[3]) << 24
        guard length <= size - 12 else { throw SelectError.parquet }
        let bytes = try source.read(size - 8 - length..<size - 8)
        var reader = ThriftReader(bytes[...])
        let footer = try reader.structure()
        try readSchema(footer[2]?.list ?? [])
        for group in footer[4]?.list ?? [] { groups.append(try self.group(group, size)) }
    }

    private mutating func readSchema(_ elements: [ThriftValue]) throws(AWSError) {
        guard let root = elements.first, let count = root[5]?.int, count == elements.count - 1 else {
            // A schema with more levels than one; or none at all.
            throw elements.isEmpty ? SelectError.parquet : SelectError.parquetType
        }
        for element in elements.dropFirst() {
            guard element[5]?.int ?? 0 == 0, element[3]?.int != 2 else { throw SelectError.parquetType }
            guard let name = element[4]?.text else { throw SelectError.parquet }
            columns.append(
                Column(name: name, type: try ParquetType(element), isOptional: element[3]?.int == 1)
            )
        }
    }

    private func group(_ group: ThriftValue, _ size: Int) throws(AWSError) -> Group {
        guard let rows = group[3]?.int, let all = group[1]?.list, all.count == columns.count else {
            throw SelectError.parquet
        }
        if let bytes = group[2]?.int, bytes > Self.largestGroup { throw SelectError.parquetBlock }
        var chunks: [Chunk] = []
        for chunk in all {
            guard let data = chunk[3], let codec = data[4]?.int, let count = data[5]?.int, let length = data[7]?.int,
                let first = data[9]?.int
            else { throw SelectError.parquet }
            // The dictionary stands in front of the values, where there is one.
            let start = data[11]?.int.map { $0 > 0 ? min($0, first) : first } ?? first
            guard start >= 4, length >= 0, length <= size, start <= size - length else { throw SelectError.parquet }
            chunks.append(Chunk(codec: codec, range: start..<start + length, count: count))
        }
        return Group(rows: rows, chunks: chunks)
    }
}
