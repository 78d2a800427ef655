internal import AWSCore
internal import AWSS3
internal import ObjectSelect

// What a request says of a selection, checked; AWS's own examples write its words in any case, as `Use`.

extension SelectRequest {
    init(_ input: S3.SelectObjectContent.Input) throws(AWSError) {
        guard !input.expression.isEmpty else { throw SelectError.missingParameter }
        guard !input.expressionType.isEmpty else { throw SelectError.missingParameter }
        guard input.expressionType.uppercased() == "SQL" else { throw SelectError.invalidExpressionType }
        self.init(
            input.expression,
            try Input(input.inputSerialization),
            try Compression(input.inputSerialization.compressionType),
            try Output(input.outputSerialization)
        )
        if case .parquet = self.input, case .none = compression { return }
        if case .parquet = self.input { throw SelectError.invalidCompression }
    }
}

extension SelectRequest.Compression {
    fileprivate init(_ name: String?) throws(AWSError) {
        switch name?.uppercased() {
        case nil, "NONE": self = .none
        case "GZIP": self = .gzip
        case "BZIP2": self = .bzip2
        default: throw SelectError.invalidCompression
        }
    }
}

extension SelectRequest.Input {
    fileprivate init(_ form: S3.InputSerialization) throws(AWSError) {
        let count = [form.csv != nil, form.json != nil, form.parquet != nil].count { $0 }
        guard count <= 1 else { throw SelectError.serializationConflict }
        if let csv = form.csv {
            self = .csv(try SelectRequest.CSVInput(csv))
        } else if let json = form.json {
            switch json.type?.uppercased() {
            case "LINES": self = .jsonLines
            case "DOCUMENT": self = .jsonDocument
            case nil: throw SelectError.missingParameter
            default: throw SelectError.invalidJSONType
            }
        } else if form.parquet != nil {
            self = .parquet
        } else {
            throw SelectError.missingParameter
        }
    }
}

extension SelectRequest.CSVInput {
    fileprivate init(_ form: S3.CSVInput) throws(AWSError) {
        self.init()
        switch form.fileHeaderInfo?.uppercased() {
        case nil, "NONE": header = .none
        case "USE": header = .use
        case "IGNORE": header = .ignore
        default: throw SelectError.invalidHeaderInfo
        }
        // An empty one is none: then there are no comments, or no quotes.
        if let text = form.comments { comment = try Self.byte(text) }
        if let text = form.quoteCharacter { quote = try Self.byte(text) }
        quoteEscape = try Self.byte(form.quoteEscapeCharacter) ?? quoteEscape
        if let text = form.recordDelimiter { recordDelimiter = try Self.delimiter(text) }
        if let text = form.fieldDelimiter { fieldDelimiter = try Self.delimiter(text) }
        allowsQuotedRecordDelimiter = form.allowQuotedRecordDelimiter ?? false
    }

    private static func byte(_ text: String?) throws(AWSError) -> UInt8? {
        guard let text, !text.isEmpty else { return nil }
        guard text.utf8.count == 1 else { throw SelectError.invalidParameter }
        return text.utf8.first
    }

    private static func delimiter(_ text: String) throws(AWSError) -> [UInt8] {
        guard (1...2).contains(text.utf8.count) else { throw SelectError.invalidParameter }
        return Array(text.utf8)
    }
}

extension SelectRequest.Output {
    fileprivate init(_ form: S3.OutputSerialization) throws(AWSError) {
        switch (form.csv, form.json) {
        case (.some, .some): throw SelectError.serializationConflict
        case (let csv?, nil): self = .csv(try SelectRequest.CSVOutput(csv))
        case (nil, let json?): self = .json(recordDelimiter: json.recordDelimiter ?? "\n")
        case (nil, nil): throw SelectError.missingParameter
        }
    }
}

extension SelectRequest.CSVOutput {
    fileprivate init(_ form: S3.CSVOutput) throws(AWSError) {
        self.init()
        switch form.quoteFields?.uppercased() {
        case nil, "ASNEEDED": quotesAlways = false
        case "ALWAYS": quotesAlways = true
        default: throw SelectError.invalidQuoteFields
        }
        quote = form.quoteCharacter ?? quote
        quoteEscape = form.quoteEscapeCharacter ?? quoteEscape
        recordDelimiter = form.recordDelimiter ?? recordDelimiter
        fieldDelimiter = form.fieldDelimiter ?? fieldDelimiter
        guard [quote, quoteEscape].allSatisfy({ $0.utf8.count <= 1 }) else { throw SelectError.invalidParameter }
    }
}
