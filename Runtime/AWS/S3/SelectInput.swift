public import AWSWire

extension S3 {
    /// The form of an object that is selected from (API_InputSerialization).
    public struct InputSerialization: Shape {
        /// Comma-separated values.
        public var csv: CSVInput?
        /// `NONE`, `GZIP` or `BZIP2`.
        public var compressionType: String?
        /// JSON.
        public var json: JSONInput?
        /// Apache Parquet.
        public var parquet: ParquetInput?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("CSV", &csv)
            m("CompressionType", &compressionType)
            m("JSON", &json)
            m("Parquet", &parquet)
        }
    }

    /// How comma-separated values are read (API_CSVInput).
    public struct CSVInput: Shape {
        /// `USE`, `IGNORE` or `NONE`.
        public var fileHeaderInfo: String?
        /// What lines that are passed over begin with.
        public var comments: String?
        /// What stands before a quote within quotes.
        public var quoteEscapeCharacter: String?
        /// What ends a record.
        public var recordDelimiter: String?
        /// What stands between fields.
        public var fieldDelimiter: String?
        /// What stands around values.
        public var quoteCharacter: String?
        /// Whether records may end within quotes.
        public var allowQuotedRecordDelimiter: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("FileHeaderInfo", &fileHeaderInfo)
            m("Comments", &comments)
            m("QuoteEscapeCharacter", &quoteEscapeCharacter)
            m("RecordDelimiter", &recordDelimiter)
            m("FieldDelimiter", &fieldDelimiter)
            m("QuoteCharacter", &quoteCharacter)
            m("AllowQuotedRecordDelimiter", &allowQuotedRecordDelimiter)
        }
    }

    /// How JSON is read (API_JSONInput).
    public struct JSONInput: Shape {
        /// `DOCUMENT` or `LINES`.
        public var type: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Type", &type)
        }
    }

    /// Apache Parquet, of which nothing is said (API_ParquetInput).
    public struct ParquetInput: Shape {
        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {}
    }

    /// The bytes in which records begin that are read (API_ScanRange).
    public struct ScanRange: Shape {
        /// The first byte; without an end all from there on.
        public var start: Int?
        /// The last byte; without a start how many from the end.
        public var end: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Start", &start)
            m("End", &end)
        }
    }

    /// Whether the answer tells how far it is (API_RequestProgress).
    public struct RequestProgress: Shape {
        /// Whether it does.
        public var enabled: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Enabled", &enabled)
        }
    }
}
