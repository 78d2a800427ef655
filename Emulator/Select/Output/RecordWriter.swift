internal import AWSCore

/// Writes records in the form that is asked for.
struct RecordWriter {
    /// The most columns of a record.
    static let columns = 16384

    let form: SelectRequest.Output

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
                append(field.value, form, to: &out)
            }
            out += form.recordDelimiter.utf8
        }
        guard out.count - start <= RecordLimit.bytes else { throw SelectError.recordTooLarge }
    }

    private func append(_ value: SQLValue, _ form: SelectRequest.CSVOutput, to out: inout [UInt8]) {
        var text: [UInt8] = []
        switch value {
        case .missing, .null: break
        case .string(let string): text += string.utf8
        case .timestamp(let moment): text += moment.text.utf8
        default: JSONOutput.append(value, to: &text)
        }
        guard form.quotesAlways || isSpecial(text, form) else {
            out += text
            return
        }
        out += form.quote.utf8
        let quote = Array(form.quote.utf8)
        var rest = text[...]
        while let byte = rest.first {
            if !quote.isEmpty, rest.starts(with: quote) {
                out += form.quoteEscape.utf8
                out += quote
                rest.removeFirst(quote.count)
            } else {
                out.append(byte)
                rest.removeFirst()
            }
        }
        out += form.quote.utf8
    }

    /// Whether a value holds what quotes are for.
    private func isSpecial(_ text: [UInt8], _ form: SelectRequest.CSVOutput) -> Bool {
        guard !text.isEmpty else { return false }
        let marks = [form.fieldDelimiter, form.recordDelimiter, form.quote].compactMap(\.utf8.first)
        return text.contains { marks.contains($0) || $0 == 10 || $0 == 13 }
    }
}
