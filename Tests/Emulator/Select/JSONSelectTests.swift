import Testing

@testable import ObjectSelect

@Suite("Selections from JSON")
struct JSONSelectTests {
    /// The examples of "SELECT command" in the reference.
    static let directories = """
        {"dir_name": "important_docs", "files": [{"name": "."}, {"name": ".aws"}, {"name": "downloads"}], "owner": "AWS S3"}
        {"dir_name": "other_docs", "files": [{"name": "."}, {"name": "my stuff"}], "owner": "User"}
        """

    static let rules = """
        { "Rules": [ {"id": "1"}, {"expr": "y > x"}, {"id": "2", "expr": "z = DEBUG"} ]}
        { "created": "June 27", "modified": "July 6" }
        """

    @Test(
        "FROM takes parts of documents",
        arguments: [
            (
                "SELECT d.dir_name, d.files[0].name AS file FROM S3Object[*] d",
                #"{"dir_name":"important_docs","file":"."}"# + "\n" + #"{"dir_name":"other_docs","file":"."}"#
            ),
            (
                "SELECT _1.dir_name, _1.owner FROM S3Object[*]",
                #"{"dir_name":"important_docs","owner":"AWS S3"}"# + "\n" + #"{"dir_name":"other_docs","owner":"User"}"#
            ),
            (
                "SELECT f.name FROM S3Object[*].files[*] f WHERE f.name LIKE '%s%'",
                #"{"name":".aws"}"# + "\n" + #"{"name":"downloads"}"# + "\n" + #"{"name":"my stuff"}"#
            ),
            ("SELECT COUNT(*) FROM S3Object[*].files[*]", #"{"_1":5}"#),
            ("SELECT d.OWNER o FROM S3Object d WHERE d.\"dir_name\" = 'other_docs'", #"{"o":"User"}"#),
        ]
    )
    func documents(expression: String, expected: String) throws {
        let out = try select(expression, Array(Self.directories.utf8), .jsonDocument)
        #expect(out == expected + "\n")
    }

    @Test("What is missing is left out")
    func missing() throws {
        let all = try select("SELECT id FROM S3Object[*].Rules[*].id", Array(Self.rules.utf8), .jsonDocument)
        #expect(all == "{\"id\":\"1\"}\n{}\n{\"id\":\"2\"}\n{}\n")
        let some = "SELECT id FROM S3Object[*].Rules[*].id WHERE id IS NOT MISSING"
        #expect(try select(some, Array(Self.rules.utf8), .jsonDocument) == "{\"id\":\"1\"}\n{\"id\":\"2\"}\n")
    }

    @Test("A record comes out as it went in")
    func same() throws {
        let line = #"{"a":1.50,"b":[true,null,{"c":"\u00e4\n\"\\"}],"d":-12345678901234567890,"e":{}}"#
        let out = #"{"a":1.50,"b":[true,null,{"c":"ä\n\"\\"}],"d":-12345678901234567890,"e":{}}"#
        #expect(try select("SELECT * FROM S3Object", lines: line) == out + "\n")
        #expect(try select("SELECT s.* FROM S3Object s", lines: line) == out + "\n")
        #expect(try select("SELECT s FROM S3Object s", lines: #"{"a":1}"#) == #"{"s":{"a":1}}"# + "\n")
        #expect(try select("SELECT * FROM S3Object", lines: "[1, 2]") == #"{"_1":[1,2]}"# + "\n")
        #expect(
            try select("SELECT s.a FROM S3Object[*][*] s", Array(#"[{"a":1},{"a":2}]"#.utf8), .jsonDocument)
                == "{\"a\":1}\n{\"a\":2}\n"
        )
    }

    @Test("Names differ in case only where they are quoted, and one of two is meant where it is written so")
    func names() throws {
        #expect(try select("SELECT s.NAME FROM S3Object s", lines: #"{"name":1}"#) == #"{"NAME":1}"# + "\n")
        #expect(try select("SELECT s.\"NAME\" FROM S3Object s", lines: #"{"name":1}"#) == "{}\n")
        let both = #"{"name":1,"Name":2}"#
        #expect(try select("SELECT s.Name FROM S3Object s", lines: both) == #"{"Name":2}"# + "\n")
        #expect(failure { try select("SELECT s.NAME FROM S3Object s", lines: both) } == "AmbiguousFieldName")
    }

    @Test("JSON as CSV has texts without quotes and structures as JSON")
    func asCSV() throws {
        let line = #"{"a":"x,y","b":null,"c":[1,"z"],"d":true,"e":"say \"hi\""}"#
        let out = try select(
            "SELECT s.a, s.b, s.c, s.d, s.e, s.f FROM S3Object s",
            Array(line.utf8),
            .jsonLines,
            .none,
            csv
        )
        #expect(out == "\"x,y\",,\"[1,\"\"z\"\"]\",true,\"say \"\"hi\"\"\",\n")
    }

    @Test(
        "What is no JSON is refused",
        arguments: [#"{"a":1"#, #"{"a" 1}"#, "{'a':1}", "tru", #"{"a":01x}"#, #"{"a":"\x"}"#, "{\"a\":\"\n\"}", "[1,]"]
    )
    func malformed(text: String) {
        #expect(failure { try select("SELECT * FROM S3Object", lines: text) } == "JSONParsingError")
    }

    @Test(
        "Lines that begin within a range are read, and no others",
        arguments: [(0, 1, "1"), (1, 12, "2"), (8, 12, "2"), (9, 12, ""), (8, 40, "23")]
    )
    func ranges(start: Int, end: Int, expected: String) throws {
        // Lines of eight bytes.
        let lines = "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n"
        let out = try select(
            "SELECT s.n FROM S3Object s",
            Array(lines.utf8),
            .jsonLines,
            .none,
            csv,
            range: start..<end
        )
        #expect(out.filter { $0 != "\n" } == expected)
    }

    @Test("A record of more than a megabyte is refused")
    func large() {
        let line = "{\"a\":\"" + String(repeating: "x", count: 1 << 20) + "\"}"
        #expect(failure { try select("SELECT s.b FROM S3Object s", lines: line) } == "OverMaxRecordSize")
    }
}
