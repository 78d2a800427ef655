internal import AWSCore

/// Reads the rows of a Parquet file: of each column no more than a page is held.
final class ParquetReader: RecordReader {
    private let source: any SelectSource
    private let file: ParquetFile
    private let names: SQLNames
    private var group = 0
    private var rows = 0
    private var columns: [ParquetColumn] = []
    private var processedBefore = 0

    init(_ source: any SelectSource) throws(AWSError) {
        self.source = source
        file = try ParquetFile(source)
        names = SQLNames(file.columns.map(\.name), isShared: true)
    }

    /// The bytes of all pages so far once they were decompressed.
    var processed: Int { columns.reduce(processedBefore) { $0 + $1.processed } }

    func next() throws(AWSError) -> SQLValue? {
        while rows == 0 {
            guard group < file.groups.count else { return nil }
            processedBefore = processed
            rows = file.groups[group].rows
            var columns: [ParquetColumn] = []
            for (column, chunk) in zip(file.columns, file.groups[group].chunks) {
                columns.append(try ParquetColumn(source, column, chunk))
            }
            self.columns = columns
            group += 1
        }
        rows -= 1
        var values: [SQLValue] = []
        values.reserveCapacity(columns.count)
        for column in columns { values.append(try column.next()) }
        return .record(SQLRecord(names, values))
    }
}
