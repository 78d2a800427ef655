internal import AWSCore

/// Writes records in the form that is asked for.
struct RecordWriter {
    /// The most columns of a record.
    static let columns = 16384

    private let form: SelectRequest.Output
    /// Of comma-separated values the bytes that only stand between quotes, the quote, and what stands before one.
    private var marks: [UInt8] = []
    private var quote: [UInt8] = []
    private var escapedQuote: [UInt8] = []

    init(_ form: SelectRequest.Output) {
        self.form = form
        guard case .csv(let form) = form else { return }
        quote = Array(form.quote.utf8)
        escapedQuote = Array((form.quoteEscape + form.quote).utf8)
        marks = [form.fieldDelimiter, form.recordDelimiter, form.quote, "\n", "\r"].compactMap(\.utf8.first)
    }

    func append(_ fields: [(name: String, value: SQLValue)], to out: inout [UInt8]) throws(AWSError) {
        guard fields.count <= Self.columns else { throw SelectError.tooManyColumns }
        let start = out.count
        switch form {
        case .json(let delimiter):
            JSONOutput.append(fields, to: &out)
            out += delimiter.utf8
        case .csv(let form):
            for (index, field) in fields.enumerated() {
                if index > 0 { out += form.fieldDelimiter.utf8 }
                append(field.value, quotesAlways: form.quotesAlways, to: &out)
            }
            out += form.recordDelimiter.utf8
        }
        guard out.count - start <= RecordLimit.bytes else { throw SelectError.recordTooLarge }
    }

    private func append(_ value: SQLValue, quotesAlways: Bool, to out: inout [UInt8]) {
        let start = out.count
        switch value {
        case .missing, .null: break
        case .string(let string): out += string.utf8
        case .timestamp(let moment): out += moment.text.utf8
        default: JSONOutput.append(value, to: &out)
        }
        guard quotesAlways || out[start...].contains(where: { marks.contains($0) }) else { return }
        let text = Array(out[start...])
        out.removeLast(text.count)
        out += quote
        for byte in text {
            if byte == quote.first { out += escapedQuote } else { out.append(byte) }
        }
        out += quote
    }
}
