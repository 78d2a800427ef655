public import AWSWire

extension S3 {
    /// The form of the records that are answered (API_OutputSerialization).
    public struct OutputSerialization: Shape {
        /// Comma-separated values.
        public var csv: CSVOutput?
        /// JSON, a record a line.
        public var json: JSONOutput?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("CSV", &csv)
            m("JSON", &json)
        }
    }

    /// How comma-separated values are written (API_CSVOutput).
    public struct CSVOutput: Shape {
        /// `ASNEEDED` or `ALWAYS`.
        public var quoteFields: String?
        /// What stands before a quote within quotes.
        public var quoteEscapeCharacter: String?
        /// What ends a record.
        public var recordDelimiter: String?
        /// What stands between fields.
        public var fieldDelimiter: String?
        /// What stands around values.
        public var quoteCharacter: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("QuoteFields", &quoteFields)
            m("QuoteEscapeCharacter", &quoteEscapeCharacter)
            m("RecordDelimiter", &recordDelimiter)
            m("FieldDelimiter", &fieldDelimiter)
            m("QuoteCharacter", &quoteCharacter)
        }
    }

    /// How JSON is written (API_JSONOutput).
    public struct JSONOutput: Shape {
        /// What ends a record.
        public var recordDelimiter: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("RecordDelimiter", &recordDelimiter)
        }
    }
}
