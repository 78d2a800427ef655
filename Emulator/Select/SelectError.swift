public import AWSCore

/// The errors of S3 Select, with the texts of "List of SELECT Object Content Error Codes" (Error responses).
///
/// What AWS really says of some is not recorded; its codes are what programs read.
public enum SelectError {
    static func error(_ code: String, _ message: String) -> AWSError { AWSError(code, message, status: 400) }

    // MARK: requests

    /// Another language than SQL.
    public static var invalidExpressionType: AWSError {
        error("InvalidExpressionType", "The ExpressionType value is not valid. Only SQL expressions are supported.")
    }
    /// Something that a request must say is not there.
    public static var missingParameter: AWSError {
        error(
            "MissingRequiredParameter",
            "The SelectRequest entity is missing a required parameter. Check the service documentation and try again."
        )
    }
    /// A value that is none of those that can be.
    public static var invalidParameter: AWSError {
        error(
            "InvalidRequestParameter",
            "The value of a parameter in the SelectRequest element is not valid. Check the service API documentation and "
                + "try again."
        )
    }
    /// Two forms at once.
    public static var serializationConflict: AWSError {
        error(
            "ObjectSerializationConflict",
            "InputSerialization specifies more than one format (CSV, JSON, or Parquet), or OutputSerialization specifies "
                + "more than one format (CSV or JSON). For InputSerialization and OutputSerialization, you can specify only "
                + "one format for each."
        )
    }
    /// A form that is not known, or a table.
    public static var invalidDataSource: AWSError {
        error("InvalidDataSource", "The data source type is not valid. Only CSV, JSON, and Parquet are supported.")
    }
    /// A compression that is not known.
    public static var invalidCompression: AWSError {
        error(
            "InvalidCompressionFormat",
            "The file is not in a supported compression format. Only GZIP and BZIP2 are supported."
        )
    }
    /// Another word than those for the first line.
    public static var invalidHeaderInfo: AWSError {
        error(
            "InvalidFileHeaderInfo",
            "The FileHeaderInfo value is not valid. Only NONE, USE, and IGNORE are supported."
        )
    }
    /// Another word than those for JSON.
    public static var invalidJSONType: AWSError {
        error("InvalidJsonType", "The JsonType value is not valid. Only DOCUMENT and LINES are supported.")
    }
    /// Another word than those for quotes.
    public static var invalidQuoteFields: AWSError {
        error("InvalidQuoteFields", "The QuoteFields value is not valid. Only ALWAYS and ASNEEDED are supported.")
    }
    /// A range that is none of the object.
    public static var invalidScanRange: AWSError {
        error("InvalidScanRange", "The provided scan range is not valid.")
    }
    /// A range of what can be read as a whole only.
    public static var unsupportedScanRange: AWSError {
        error("UnsupportedScanRangeInput", "Scan range queries are not supported on this type of object.")
    }
    /// An object that is not at hand.
    public static var unsupportedStorageClass: AWSError {
        error(
            "UnsupportedStorageClass",
            "The storage class is not supported. Only STANDARD, STANDARD_IA, and ONEZONE_IA storage classes are supported."
        )
    }
    static var expressionTooLong: AWSError {
        error(
            "ExpressionTooLong",
            "The SQL expression is too long. The maximum byte-length for an SQL expression is 256 KB."
        )
    }

    // MARK: objects

    static var truncated: AWSError {
        error(
            "TruncatedInput",
            "Object decompression failed. Check that the object is properly compressed using the format specified in the "
                + "request."
        )
    }
    static var csv: AWSError {
        error("CSVParsingError", "An error occurred while parsing the CSV file. Check the file and try again.")
    }
    static var quotedDelimiter: AWSError {
        error(
            "CSVEscapingRecordDelimiter",
            "A quoted record delimiter was found in the file. To allow quoted record delimiters, set "
                + "AllowQuotedRecordDelimiter to 'TRUE'."
        )
    }
    static var unescapedQuote: AWSError {
        error(
            "CSVUnescapedQuote",
            "An unescaped quote was found while parsing the CSV file. To allow quoted record delimiters, set "
                + "AllowQuotedRecordDelimiter to 'TRUE'."
        )
    }
    static var json: AWSError {
        error("JSONParsingError", "An error occurred while parsing the JSON file. Check the file and try again.")
    }
    static var parquet: AWSError {
        error("ParquetParsingError", "An error occurred while parsing the Parquet file. Check the file and try again.")
    }
    static var parquetCodec: AWSError {
        error("ParquetUnsupportedCompressionCodec", "The specified Parquet compression codec is not supported.")
    }
    static var parquetType: AWSError {
        error("UnsupportedParquetType", "The specified Parquet type is not supported.")
    }
    static var parquetBlock: AWSError {
        error("OverMaxParquetBlockSize", "The Parquet file is above the max row group size.")
    }
    static var encoding: AWSError {
        error("InvalidTextEncoding", "The encoding type is not valid. Only UTF-8 encoding is supported.")
    }
    static var recordTooLarge: AWSError {
        error(
            "OverMaxRecordSize",
            "The length of a record in the input or result is greater than the maxCharsPerRecord limit of 1 MB."
        )
    }
    static var tooManyColumns: AWSError {
        error(
            "OverMaxColumn",
            "The number of columns in the result is greater than the maximum allowable number of columns."
        )
    }
    static var ambiguous: AWSError {
        error(
            "AmbiguousFieldName",
            "The field name matches to multiple fields in the file. Check the SQL expression and the file, and try again."
        )
    }
}
