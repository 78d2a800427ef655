internal import AWSCore

/// Reads records of comma-separated values, whatever separates them.
final class CSVReader: RecordReader {
    private let bytes: ByteCursor
    private let form: SelectRequest.CSVInput
    /// The number of the byte behind those in which records may begin; nil where all are read.
    private let end: Int?
    private var names: SQLNames?
    private var isHeaderPending: Bool
    private let delimiterStart: UInt8
    private let fieldStart: UInt8

    /// - Parameters:
    ///   - header: the names, where the source begins behind them, and with what may be the end of a record.
    ///   - end: how many bytes of the source hold beginnings of records.
    init(
        _ source: any ByteSource,
        _ form: SelectRequest.CSVInput,
        behind header: [String]? = nil,
        end: Int? = nil
    ) throws(AWSError) {
        guard let delimiterStart = form.recordDelimiter.first, let fieldStart = form.fieldDelimiter.first,
            form.recordDelimiter != form.fieldDelimiter
        else { throw SelectError.invalidParameter }
        bytes = ByteCursor(source)
        self.form = form
        self.end = end
        (self.delimiterStart, self.fieldStart) = (delimiterStart, fieldStart)
        isHeaderPending = form.header != .none
        guard let header else {
            try skipMark()
            return
        }
        isHeaderPending = false
        if form.header == .use { names = SQLNames(header, isShared: true) }
        while let byte = try bytes.take() {
            if byte == delimiterStart, try matches(form.recordDelimiter) { return }
        }
    }

    /// The names that the first line tells.
    func header() throws(AWSError) -> [String] { try fields() ?? [] }

    func next() throws(AWSError) -> SQLValue? {
        while true {
            if let end, bytes.taken >= end { return nil }
            guard let fields = try fields() else { return nil }
            // An empty line is no record.
            if fields.count == 1, fields[0].isEmpty { continue }
            if isHeaderPending {
                isHeaderPending = false
                if form.header == .use { names = SQLNames(fields, isShared: true) }
                continue
            }
            return .record(SQLRecord(columns(fields.count), fields.map { .string($0) }))
        }
    }

    /// The names of a record's columns: those of the header, and numbers for what is beyond them.
    private func columns(_ count: Int) -> SQLNames {
        if let names, names.names.count >= count { return names }
        let known = names?.names ?? []
        let all = SQLNames(known + (known.count..<count).map { "_\($0 + 1)" }, isShared: true)
        if form.header == .use, names == nil { return all }
        if form.header != .use { names = all }
        return all
    }

    /// Passes over the mark of UTF-8 at the very beginning.
    private func skipMark() throws(AWSError) {
        guard try bytes.peek() == 0xEF else { return }
        if bytes.rest.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.skip(3) }
    }

    // MARK: fields

    /// The fields of the next line that is no comment; nil at the end.
    private func fields() throws(AWSError) -> [String]? {
        while let first = try bytes.peek() {
            guard first == form.comment else { return try line() }
            while let byte = try bytes.take() {
                if byte == delimiterStart, try matches(form.recordDelimiter) { break }
            }
        }
        return nil
    }

    private func line() throws(AWSError) -> [String]? {
        var fields: [String] = []
        var field: [UInt8] = []
        let start = bytes.taken
        while true {
            guard bytes.taken - start <= RecordLimit.bytes else { throw SelectError.recordTooLarge }
            try takePlain(&field)
            guard let byte = try bytes.take() else {
                fields.append(try text(field))
                return fields
            }
            if byte == form.quote, field.isEmpty {
                try quoted(&field, start)
                // What stands behind the closing quote still belongs to the field.
            } else if byte == delimiterStart, try matches(form.recordDelimiter) {
                // A line may end as Windows ends it.
                if form.recordDelimiter == [10], field.last == 13 { field.removeLast() }
                fields.append(try text(field))
                return fields
            } else if byte == fieldStart, try matches(form.fieldDelimiter) {
                fields.append(try text(field))
                field.removeAll(keepingCapacity: true)
            } else {
                field.append(byte)
            }
        }
    }

    /// Takes bytes that are nothing special, run by run.
    private func takePlain(_ field: inout [UInt8]) throws(AWSError) {
        guard try bytes.peek() != nil else { return }
        let rest = bytes.rest
        var count = 0
        for byte in rest {
            if byte == delimiterStart || byte == fieldStart || byte == form.quote { break }
            count += 1
        }
        field.append(contentsOf: rest.prefix(count))
        bytes.skip(count)
    }

    /// Whether the bytes of a delimiter follow its first one; takes them then.
    private func matches(_ delimiter: [UInt8]) throws(AWSError) -> Bool {
        // Delimiters have two characters at most.
        guard delimiter.count > 1 else { return true }
        guard try bytes.peek() == delimiter[1] else { return false }
        _ = try bytes.take()
        return true
    }

    /// Takes what stands between quotes, and the closing one.
    private func quoted(_ field: inout [UInt8], _ start: Int) throws(AWSError) {
        while let byte = try bytes.take() {
            guard bytes.taken - start <= RecordLimit.bytes else { throw SelectError.recordTooLarge }
            if byte == form.quoteEscape, byte != form.quote {
                guard let next = try bytes.take() else { throw SelectError.csv }
                field.append(next)
            } else if byte == form.quote {
                guard form.quoteEscape == form.quote, try bytes.peek() == byte else { return }
                _ = try bytes.take()
                field.append(byte)
            } else {
                if byte == delimiterStart, !form.allowsQuotedRecordDelimiter {
                    let isWhole =
                        form.recordDelimiter.count == 1 ? true : try bytes.peek() == form.recordDelimiter[1]
                    if isWhole { throw SelectError.quotedDelimiter }
                }
                field.append(byte)
            }
        }
        throw SelectError.unescapedQuote
    }

    private func text(_ field: [UInt8]) throws(AWSError) -> String {
        guard let text = String(validating: field, as: UTF8.self) else { throw SelectError.encoding }
        return text
    }
}
