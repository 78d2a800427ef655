internal import AWSCore

/// Reads the rows of a Parquet file: of each column no more than a page is held.
final class ParquetReader: RecordReader {
    private let source: any SelectSource
    private let file: ParquetFile
    private let names: SQLNames
    private var group = 0
    private var rows = 0
    /// Those that are read; of the others nothing is asked.
    private let wanted: Set<Int>
    private var columns: [ParquetColumn?] = []
    private var processedBefore = 0

    /// - Parameter columns: those that are read; nil of all.
    init(_ source: any SelectSource, _ columns: [SQLColumn]?) throws(AWSError) {
        self.source = source
        file = try ParquetFile(source)
        names = SQLNames(file.columns.map(\.name), isShared: true)
        wanted = Set(columns.map { [names] in $0.compactMap { $0.index(in: names) } } ?? Array(file.columns.indices))
    }

    /// The bytes of the pages so far once they were decompressed.
    var processed: Int { columns.reduce(processedBefore) { $0 + ($1?.processed ?? 0) } }

    func next() throws(AWSError) -> SQLValue? {
        while rows == 0 {
            guard group < file.groups.count else { return nil }
            processedBefore = processed
            rows = file.groups[group].rows
            var columns: [ParquetColumn?] = []
            for (index, chunk) in file.groups[group].chunks.enumerated() {
                let column = file.columns[index]
                columns.append(wanted.contains(index) ? try ParquetColumn(source, column, chunk) : nil)
            }
            self.columns = columns
            group += 1
        }
        rows -= 1
        var values: [SQLValue] = []
        values.reserveCapacity(columns.count)
        for column in columns { values.append(try column?.next() ?? .missing) }
        return .record(SQLRecord(names, values))
    }
}
