public import AWSCore

/// A selection from an object in SQL, as S3 Select makes it: records go in one by one, and come out in pieces.
///
/// Of CSV, of lines of JSON and of Parquet no more is held than a record, a page of each column, and the piece that is
/// made. A document of JSON is held whole, as `S3Object[*].path[*]` looks into it.
///
/// Not built, and refused: nested columns of Parquet (`UnsupportedParquetType`), its encoding BYTE_STREAM_SPLIT (the
/// same) and codecs but SNAPPY and GZIP (`ParquetUnsupportedCompressionCodec`), `AT` in FROM, wildcards behind a dot in
/// FROM, DISTINCT, and the literals of lists and records (`ParseUnsupportedSyntax` and its like).
public final class Selection {
    /// What comes out.
    public enum Piece: Sendable {
        /// Records, of which the last is whole.
        case records([UInt8])
        /// None for a while, as the condition holds for none.
        case pause
    }

    /// How much there was.
    public struct Statistics: Sendable, Equatable {
        /// Bytes of the object that were read.
        public var scanned = 0
        /// Bytes once they were decompressed.
        public var processed = 0
        /// Bytes of records that came out.
        public var returned = 0
    }

    /// The bytes of records at which a piece is done.
    private static let pieceSize = 128 * 1024 - 4096
    /// The bytes that are read for a piece at most.
    private static let stride = 4 << 20

    private let statement: SQLStatement
    private let aggregates: [SQLAggregate]
    private var totals: [SQLTotals]
    private var evaluator: SQLEvaluator
    private let writer: RecordWriter
    private let reader: any RecordReader
    private let scanned: CountingSource?
    private let plain: CountingSource?
    private let parquet: (reader: ParquetReader, source: CountedObject)?
    private var left: Int64
    private var isDone = false
    private var returned = 0

    /// Reads the SQL and begins to read the object.
    public init(_ request: SelectRequest, _ object: any SelectSource, now: Timestamp) throws(AWSError) {
        (statement, aggregates) = try SQLParser.parse(request.expression)
        totals = aggregates.map { SQLTotals($0.kind) }
        writer = RecordWriter(request.output)
        // The limit counts records that are answered: of aggregates there is one.
        left = statement.limit ?? .max
        let moment = SQLTimestamp(
            seconds: now.wholeSeconds,
            nanoseconds: (now.milliseconds - now.wholeSeconds * 1000) * 1_000_000,
            digits: 3
        )
        var isStrict = true
        switch request.input {
        case .jsonLines, .jsonDocument: isStrict = false
        case .csv, .parquet:
            // Their records have no parts.
            guard statement.source.steps.isEmpty else { throw SQLError.unsupportedStructure }
        }
        evaluator = SQLEvaluator(now: moment, isStrict: isStrict)
        if case .parquet = request.input {
            guard case .none = request.compression else { throw SelectError.invalidCompression }
            guard request.scanRange == nil else { throw SelectError.unsupportedScanRange }
            let counted = CountedObject(object)
            let reader = try ParquetReader(counted, statement.columns(aggregates))
            (self.reader, parquet, scanned, plain) = (reader, (reader, counted), nil, nil)
            return
        }
        let input = try Self.input(request, object)
        (reader, scanned, plain, parquet) = (input.reader, input.scanned, input.plain, nil)
    }

    /// The next piece; nil behind the last one.
    public func next() throws(AWSError) -> Piece? {
        guard !isDone else { return nil }
        var out: [UInt8] = []
        let start = statistics.scanned
        while out.count < Self.pieceSize {
            guard left > 0, let document = try reader.next() else {
                try finish(&out)
                break
            }
            for record in try records(of: document) where left > 0 { try take(record, &out) }
            if out.isEmpty, statistics.scanned - start > Self.stride { return .pause }
        }
        returned += out.count
        return out.isEmpty ? nil : .records(out)
    }

    /// How much there was so far.
    public var statistics: Statistics {
        if let parquet {
            return Statistics(scanned: parquet.source.scanned, processed: parquet.reader.processed, returned: returned)
        }
        let scanned = scanned?.count ?? 0
        return Statistics(scanned: scanned, processed: plain?.count ?? scanned, returned: returned)
    }

    // MARK: records

    /// What FROM takes of a document.
    private func records(of document: SQLValue) throws(AWSError) -> [SQLValue] {
        var values = [document]
        for step in statement.source.steps {
            var deeper: [SQLValue] = []
            for value in values {
                switch (step, value) {
                case (.elements, .list(let elements)): deeper += elements
                // What is no list is one element.
                case (.elements, _): deeper.append(value)
                default: deeper.append(try SQLEvaluator.take(step, value))
                }
            }
            values = deeper
        }
        return values
    }

    private func take(_ record: SQLValue, _ out: inout [UInt8]) throws(AWSError) {
        if let condition = statement.condition, try !evaluator.holds(condition, record) { return }
        guard statement.isAggregate else {
            left -= 1
            return try writer.append(try fields(record), to: &out)
        }
        for (index, aggregate) in aggregates.enumerated() {
            guard let argument = aggregate.argument else {
                try totals[index].add(.bool(true))
                continue
            }
            try totals[index].add(try evaluator.value(argument, record))
        }
    }

    private func fields(_ record: SQLValue) throws(AWSError) -> [(name: String, value: SQLValue)] {
        var fields: [(name: String, value: SQLValue)] = []
        for item in statement.projection {
            switch item {
            case .all: fields += Self.all(of: record)
            case .allOf(let value): fields += Self.all(of: try evaluator.value(value, record))
            case .value(let value, let name): fields.append((name, try evaluator.value(value, record)))
            }
        }
        return fields
    }

    private static func all(of value: SQLValue) -> [(name: String, value: SQLValue)] {
        switch value {
        case .record(let record): record.fields
        case .missing: []
        default: [("_1", value)]
        }
    }

    private func finish(_ out: inout [UInt8]) throws(AWSError) {
        isDone = true
        guard statement.isAggregate, left > 0 else { return }
        var results: [SQLValue] = []
        for total in totals { results.append(try total.result()) }
        evaluator.aggregates = results
        try writer.append(try fields(.missing), to: &out)
    }
}
