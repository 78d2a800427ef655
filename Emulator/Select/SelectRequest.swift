/// A selection as its caller wants it.
public struct SelectRequest: Sendable {
    /// How an object is compressed.
    public enum Compression: Sendable {
        case none, gzip, bzip2
    }

    /// The form of an object.
    public enum Input: Sendable {
        case csv(CSVInput)
        case jsonLines
        case jsonDocument
        case parquet
    }

    /// The form of the records that are answered.
    public enum Output: Sendable {
        case csv(CSVOutput)
        case json(recordDelimiter: String)
    }

    /// How comma-separated values are read.
    public struct CSVInput: Sendable {
        /// What the first line is.
        public enum Header: Sendable {
            /// Names, which the SQL says.
            case use
            /// Names that are passed over.
            case ignore
            /// A record.
            case none
        }

        /// What the first line is.
        public var header = Header.none
        /// What lines that are passed over begin with.
        public var comment: UInt8? = UInt8(ascii: "#")
        /// What stands around values.
        public var quote: UInt8? = UInt8(ascii: "\"")
        /// What stands before a quote within quotes.
        public var quoteEscape: UInt8? = UInt8(ascii: "\"")
        /// What ends a record.
        public var recordDelimiter: [UInt8] = [10]
        /// What stands between fields.
        public var fieldDelimiter: [UInt8] = [UInt8(ascii: ",")]
        /// Whether records may end within quotes.
        public var allowsQuotedRecordDelimiter = false

        /// Takes what AWS takes where nothing is said.
        public init() {}
    }

    /// How comma-separated values are written.
    public struct CSVOutput: Sendable {
        /// Whether quotes stand where they need not.
        public var quotesAlways = false
        /// What stands around values.
        public var quote = "\""
        /// What stands before a quote within quotes.
        public var quoteEscape = "\""
        /// What ends a record.
        public var recordDelimiter = "\n"
        /// What stands between fields.
        public var fieldDelimiter = ","

        /// Takes what AWS takes where nothing is said.
        public init() {}
    }

    /// The SQL.
    public var expression: String
    /// The form of the object.
    public var input: Input
    /// How the object is compressed.
    public var compression: Compression
    /// The form of the records.
    public var output: Output
    /// The bytes of the object in which records begin that are read; nil of all.
    public var scanRange: Range<Int>?

    /// Makes it of what a literal or the wire holds.
    public init(_ expression: String, _ input: Input, _ compression: Compression = .none, _ output: Output) {
        (self.expression, self.input, self.compression, self.output) = (expression, input, compression, output)
    }
}
