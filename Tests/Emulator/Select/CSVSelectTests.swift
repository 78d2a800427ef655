import AWSCore
import Testing

@testable import ObjectSelect

@Suite("Selections from comma-separated values")
struct CSVSelectTests {
    static let people = "Name,City,Age\nAda,London,36\nBob,\"New York, NY\",41\n\nEve,\"said \"\"hi\"\"\",7\n"

    private func select(
        _ expression: String,
        _ text: String = people,
        output: SelectRequest.Output = csv,
        range: Range<Int>? = nil,
        _ fill: (inout SelectRequest.CSVInput) -> Void = { _ in }
    ) throws -> String {
        var form = SelectRequest.CSVInput()
        fill(&form)
        return try SelectTests.select(expression, Array(text.utf8), .csv(form), .none, output, range: range)
    }

    @Test("The first line is a record, is passed over, or names the columns")
    func headers() throws {
        #expect(try select("SELECT _1 FROM S3Object") == "Name\nAda\nBob\nEve\n")
        #expect(try select("SELECT s._3 FROM S3Object s") { $0.header = .ignore } == "36\n41\n7\n")
        let named = "SELECT s.name, s.\"City\" FROM S3Object s WHERE s.age > 10 AND s._1 <> 'Ada'"
        #expect(try select(named, output: json) { $0.header = .use } == #"{"name":"Bob","City":"New York, NY"}"# + "\n")
        #expect(
            try select("SELECT * FROM S3Object LIMIT 1", output: json) == #"{"_1":"Name","_2":"City","_3":"Age"}"#
                + "\n"
        )
    }

    @Test("Columns that are not there are an error, and fields that are not are nothing")
    func missing() throws {
        #expect(failure { try select("SELECT s.name FROM S3Object s") } == "EvaluatorBindingDoesNotExist")
        #expect(
            failure { try select("SELECT s.x FROM S3Object s") { $0.header = .use } } == "EvaluatorBindingDoesNotExist"
        )
        #expect(failure { try select("SELECT s._0 FROM S3Object s") } == "InvalidColumnIndex")
        #expect(try select("SELECT s._2, s._1 FROM S3Object s", "a,b\nc\n") == "b,a\n,c\n")
        #expect(failure { try select("SELECT * FROM S3Object[*].x") } == "UnsupportedSqlStructure")
    }

    @Test("Whatever separates records and fields, and stands around them, is taken for it")
    func separators() throws {
        let text = "#note\r\n'a;b';c'd\r\n#x\r\n'it\\'s';e\r\n"
        let out = try select("SELECT _2, _1 FROM S3Object", text) {
            $0.recordDelimiter = [13, 10]
            $0.fieldDelimiter = [UInt8(ascii: ";")]
            $0.quote = UInt8(ascii: "'")
            $0.quoteEscape = UInt8(ascii: "\\")
        }
        #expect(out == "c'd,a;b\ne,it's\n")
        #expect(
            try select("SELECT _2 FROM S3Object", "a||b;c|c||d;") {
                ($0.fieldDelimiter, $0.recordDelimiter) = ([124, 124], [59])
            } == "b\nd\n"
        )
        #expect(try select("SELECT _1 FROM S3Object", "\u{FEFF}a,b\r\nc,d\r\n") == "a\nc\n")
    }

    @Test("Delimiters within quotes are allowed where that is said")
    func quotedDelimiters() throws {
        let text = "\"a\nb\",1\nc,2\n"
        #expect(failure { try select("SELECT _2 FROM S3Object", text) } == "CSVEscapingRecordDelimiter")
        #expect(try select("SELECT _2 FROM S3Object", text) { $0.allowsQuotedRecordDelimiter = true } == "1\n2\n")
        #expect(failure { try select("SELECT _1 FROM S3Object", "a,\"b") } == "CSVUnescapedQuote")
        #expect(
            failure { try SelectTests.select("SELECT * FROM S3Object", [97, 0xFF], .csv(.init())) }
                == "InvalidTextEncoding"
        )
    }

    @Test("Fields are quoted where they need it, or always")
    func output() throws {
        var form = SelectRequest.CSVOutput()
        let expression = "SELECT s._1, s._2 FROM S3Object s WHERE s._1 = 'Bob' OR s._1 = 'Eve'"
        #expect(try select(expression) == "Bob,\"New York, NY\"\nEve,\"said \"\"hi\"\"\"\n")
        (form.quotesAlways, form.quote, form.fieldDelimiter, form.recordDelimiter) = (true, "'", "|", "$")
        form.quoteEscape = "'"
        #expect(try select(expression, output: .csv(form)) == "'Bob'|'New York, NY'$'Eve'|'said \"hi\"'$")
        #expect(
            try select(expression, output: .json(recordDelimiter: ";")).hasSuffix(#"{"_1":"Eve","_2":"said \"hi\""};"#)
        )
    }

    @Test("Numbers are calculated with where texts are of them")
    func numbers() throws {
        let sum = "SELECT SUM(CAST(s.Age AS INT)), AVG(CAST(s.Age AS DECIMAL)), MAX(s.Age), COUNT(*) FROM S3Object s"
        #expect(try select(sum) { $0.header = .use } == "84,28,41,3\n")
        #expect(failure { try select("SELECT CAST(_1 AS INT) FROM S3Object") } == "CastFailed")
    }

    @Test(
        "Records that begin within a range are read, with the names of the first line",
        arguments: [(0, 10, ""), (0, 15, "Ada"), (14, 29, "AdaBob"), (15, 29, "Bob"), (14, 90, "AdaBobEve")]
    )
    func ranges(start: Int, end: Int, expected: String) throws {
        // The lines begin at 0, 14, 28, 47 and 48.
        let out = try select("SELECT s.Name FROM S3Object s", range: start..<end) { $0.header = .use }
        #expect(out.filter { $0 != "\n" } == expected)
    }

    /// Forty lines `n,row n`: two members of GZIP, and BZIP2, made with Python's `gzip` and `bz2`.
    static let compressed: [(SelectRequest.Compression, String)] = [
        (
            .gzip,
            "H4sIAAAAAAACAy3Nuw0CQAzA0N5TMADFOfefComG9UEJlbvn9ny/Po+GWYls0LOdkR3M7GRlFzu7OdnDzV5sBf3EPykWamCx"
                + "dizYgUU7sXAXFu/GGniwFl6iHtGIeoR8Ab/02HLIAAAAH4sIAAAAAAACAyXNsQ3DMAADwf6nyAApbL5kS1MFSOP1A4TddZe8"
                + "v5/nlRAryagGmdUkV3WRu7rJqhbZ1cbjLw88qxN7GOyh2MOBPZzYwwt7eGMPF/Zw8wPRdQXgtAAAAA=="
        ),
        (
            .bzip2,
            "QlpoOTFBWSZTWWCDfeIAAD5ZgAAQQAR/4AAAkIAwAKYKp5p6in/6qjSMUwAE0Gqf6qn/lVABpzN7zW/rrvmzADQoCSST/a1v"
                + "li9wHWzADQoCSSTg5VVjNVnK0AAAAABTNMgAAAAAVS1dAAAAAAKpWVlZWVlZWVlYqBudtxv2243O2438XckU4UJBgg33iA=="
        ),
    ]

    @Test("Compressed objects are read as what they were", arguments: 0..<2)
    func compression(index: Int) throws {
        let (compression, text) = Self.compressed[index]
        let bytes = try #require(Text.bytes(base64: text.utf8))
        let request = SelectRequest("SELECT _2 FROM S3Object WHERE _1 >= 38", .csv(.init()), compression, csv)
        let selection = try Selection(request, TestObject(bytes: bytes), now: now)
        guard case .records(let records)? = try selection.next() else { throw AWSError("None", "") }
        #expect(String(decoding: records, as: UTF8.self) == "row 38\nrow 39\n")
        guard try selection.next() == nil else { throw AWSError("More", "") }
        #expect(selection.statistics == .init(scanned: bytes.count, processed: 380, returned: 14))
        for broken in [Array(bytes.dropLast(5)), [1, 2, 3], bytes.enumerated().map { $0 == 40 ? ~$1 : $1 }] {
            #expect(
                failure { try SelectTests.select("SELECT * FROM S3Object", broken, .csv(.init()), compression) }
                    == "TruncatedInput"
            )
        }
    }
}
