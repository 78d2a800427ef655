import AWSCore
import Testing

@testable import ObjectSelect

/// The language, mostly by the examples of the "SQL reference for Amazon S3 Select".
@Suite("SQL of selections")
struct SQLTests {
    @Test(
        "Operators and functions give what the reference says",
        arguments: [
            ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("7 / 2", "3"), ("7 % 4", "3"), ("7.0 / 2", "3.5"),
            ("1.10 + 2", "3.10"), ("-5 + 2", "-3"), ("-(2)", "-2"), ("1 = 1.0", "true"), ("'5' > 40", "false"),
            ("'a' || 'b'", #""ab""#), ("NULL IS NULL", "true"), ("s.x IS MISSING", "true"), ("s.x IS NULL", "true"),
            ("NULL IS MISSING", "false"), ("NOT TRUE", "false"), ("NULL AND FALSE", "false"), ("NULL OR TRUE", "true"),
            ("NULL = 1", "null"), ("5 BETWEEN 1 AND 5", "true"), ("5 NOT BETWEEN 1 AND 4", "true"),
            ("2 IN (1, 2)", "true"), ("'x' NOT IN ('y')", "true"), ("s.x", "MISSING"),
            ("CASE WHEN 1 > 2 THEN 'a' ELSE 'b' END", #""b""#), ("CASE 2 WHEN 2 THEN 'two' END", #""two""#),
            ("COALESCE(1)", "1"), ("COALESCE(1, null)", "1"), ("COALESCE(null, null, 1)", "1"),
            ("COALESCE(null, 'string')", #""string""#), ("COALESCE(null)", "null"), ("COALESCE(missing, 1)", "1"),
            ("NULLIF(1, 1)", "null"), ("NULLIF(1, 2)", "1"), ("NULLIF(1.0, 1)", "null"), ("NULLIF(1, '1')", "null"),
            ("NULLIF(1, null)", "1"), ("NULLIF(null, 1)", "null"), ("CHAR_LENGTH('')", "0"),
            ("CHAR_LENGTH('abcdefg')", "7"), ("CHARACTER_LENGTH('äöü')", "3"),
            ("LOWER('AbCdEfG!@#$')", #""abcdefg!@#$""#), ("UPPER('AbC')", #""ABC""#),
            ("SUBSTRING('123456789', 0)", #""123456789""#), ("SUBSTRING('123456789', -1, 4)", #""12""#),
            ("SUBSTRING('1', 1, 0)", #""""#), ("SUBSTRING('123456789' FROM 2 FOR 4)", #""2345""#),
            ("TRIM('       foobar         ')", #""foobar""#), ("TRIM(LEADING FROM '   foo ')", #""foo ""#),
            ("TRIM(TRAILING FROM '   foo ')", #""   foo""#),
            ("TRIM(BOTH '12' FROM '1112211foobar22211122')", #""foobar""#),
        ]
    )
    func expressions(expression: String, expected: String) throws {
        #expect(try value(expression) == expected)
    }

    @Test(
        "Moments are calculated with as precisely as they are told",
        arguments: [
            ("DATE_ADD(year, 5, `2010-01-01T`)", "2015-01-01T"), ("DATE_ADD(month, 1, `2010T`)", "2010-02T"),
            ("DATE_ADD(month, 13, `2010T`)", "2011-02T"), ("DATE_ADD(day, -1, `2017-01-10T`)", "2017-01-09T"),
            ("DATE_ADD(hour, 1, `2017T`)", "2017-01-01T01:00Z"),
            ("DATE_ADD(hour, 1, `2017-01-02T03:04Z`)", "2017-01-02T04:04Z"),
            ("DATE_ADD(minute, 1, `2017-01-02T03:04:05.006Z`)", "2017-01-02T03:05:05.006Z"),
            ("DATE_ADD(second, 1, `2017-01-02T03:04:05.006Z`)", "2017-01-02T03:04:06.006Z"),
            ("DATE_ADD(month, 1, `2020-01-31T`)", "2020-02-29T"), ("TO_TIMESTAMP('2007T')", "2007T"),
            ("TO_TIMESTAMP('2007-02-23T12:14:33.079-08:00')", "2007-02-23T12:14:33.079-08:00"),
            ("TO_TIMESTAMP('2016', 'y')", "2016T"), ("TO_TIMESTAMP('July 20, 1969', 'MMMM d, y')", "1969-07-20T"),
            ("UTCNOW()", "2026-01-03T04:05:06.000Z"), ("CAST('2007-04-05T14:30Z' AS TIMESTAMP)", "2007-04-05T14:30Z"),
            ("TO_STRING(`1969-07-20T20:18Z`, 'MMMM d, y')", "July 20, 1969"),
            ("TO_STRING(`1969-07-20T20:18Z`, 'MMM d, yyyy')", "Jul 20, 1969"),
            ("TO_STRING(`1969-07-20T20:18Z`, 'M-d-yy')", "7-20-69"),
            ("TO_STRING(`1969-07-20T20:18Z`, 'MM-d-y')", "07-20-1969"),
            ("TO_STRING(`1969-07-20T20:18Z`, 'MMMM d, y h:m a')", "July 20, 1969 8:18 PM"),
            ("TO_STRING(`1969-07-20T20:18Z`, 'y-MM-dd''T''H:m:ssX')", "1969-07-20T20:18:00Z"),
            ("TO_STRING(`1969-07-20T20:18+08:00`, 'y-MM-dd''T''H:m:ssXXXX')", "1969-07-20T20:18:00+0800"),
            ("TO_STRING(`1969-07-20T20:18+08:00`, 'y-MM-dd''T''H:m:ssXXXXX')", "1969-07-20T20:18:00+08:00"),
        ]
    )
    func moments(expression: String, expected: String) throws {
        #expect(try value(expression) == "\"\(expected)\"")
    }

    @Test(
        "Parts and differences of moments are whole numbers",
        arguments: [
            ("DATE_DIFF(year, `2010-01-01T`, `2011-01-01T`)", 1), ("DATE_DIFF(month, `2010T`, `2010-05T`)", 4),
            ("DATE_DIFF(month, `2010T`, `2011T`)", 12), ("DATE_DIFF(month, `2011T`, `2010T`)", -12),
            ("DATE_DIFF(day, `2010-01-01T23:00Z`, `2010-01-02T01:00Z`)", 0), ("EXTRACT(YEAR FROM `2010-01-01T`)", 2010),
            ("EXTRACT(MONTH FROM `2010T`)", 1), ("EXTRACT(MONTH FROM `2010-10T`)", 10),
            ("EXTRACT(HOUR FROM `2017-01-02T03:04:05+07:08`)", 3),
            ("EXTRACT(MINUTE FROM `2017-01-02T03:04:05+07:08`)", 4),
            ("EXTRACT(TIMEZONE_HOUR FROM `2017-01-02T03:04:05+07:08`)", 7),
            ("EXTRACT(TIMEZONE_MINUTE FROM `2017-01-02T03:04:05+07:08`)", 8),
        ]
    )
    func parts(expression: String, expected: Int) throws {
        #expect(try value(expression) == String(expected))
    }

    @Test(
        "CAST makes other types",
        arguments: [
            ("CAST('35' AS INT)", "35"), ("CAST('1.5' AS FLOAT)", "1.5"), ("CAST('1.50' AS DECIMAL)", "1.50"),
            ("CAST('1.555' AS DECIMAL(10, 2))", "1.56"), ("CAST(1.9 AS INTEGER)", "1"),
            ("CAST(12 AS STRING)", #""12""#),
            ("CAST('TRUE' AS BOOL)", "true"), ("CAST(0 AS BOOL)", "false"), ("CAST(NULL AS INT)", "null"),
        ]
    )
    func casts(expression: String, expected: String) throws {
        #expect(try value(expression) == expected)
    }

    @Test(
        "LIKE knows two signs, and one that takes their meaning",
        arguments: [
            ("'Anna' LIKE 'A%'", true), ("'Anna' LIKE '_nn_'", true), ("'Anna' LIKE 'a%'", false),
            ("'50%' LIKE '%$%' ESCAPE '$'", true), ("'505' LIKE '%$%' ESCAPE '$'", false), ("'' LIKE '%'", true),
            ("'aXbXc' LIKE '%X%c'", true), ("'abc' NOT LIKE '%d%'", true),
        ]
    )
    func like(expression: String, expected: Bool) throws {
        #expect(try value(expression) == String(expected))
    }

    @Test(
        "What is no SQL is refused by a code of its own",
        arguments: [
            ("SELECT", "ParseEmptySelect"), ("SELECT FROM S3Object", "ParseEmptySelect"),
            ("SELECT *", "ParseSelectMissingFrom"),
            ("", "ParseExpectedExpression"), ("DELETE FROM S3Object", "ParseUnsupportedSyntax"),
            ("SELECT * FROM S3Object WHERE", "ParseExpectedExpression"), ("SELECT ? FROM S3Object", "LexerInvalidChar"),
            ("SELECT 'a FROM S3Object", "LexerInvalidLiteral"), ("SELECT 1x FROM S3Object", "LexerInvalidLiteral"),
            ("SELECT *, s.a FROM S3Object s", "ParseAsteriskIsNotAloneInSelectList"),
            ("SELECT s.a, * FROM S3Object s", "ParseAsteriskIsNotAloneInSelectList"),
            ("SELECT * FROM S3Object s, S3Object t", "MultipleDataSourcesUnsupported"),
            ("SELECT * FROM table1", "InvalidDataSource"),
            ("SELECT * FROM S3Object GROUP BY a", "ParseExpectedIdentForGroupName"),
            ("SELECT * FROM S3Object ORDER BY a", "ParseUnsupportedSyntax"),
            ("SELECT * FROM S3Object JOIN S3Object", "ParseMalformedJoin"),
            ("SELECT * FROM S3Object s LIMIT -1", "EvaluatorNegativeLimit"),
            ("SELECT * FROM S3Object s LIMIT x", "ParseExpectedNumber"),
            ("SELECT SUM(*) FROM S3Object", "ParseUnsupportedCallWithStar"),
            ("SELECT SUM() FROM S3Object", "ParseNonUnaryAgregateFunctionCall"),
            ("SELECT FOO(1) FROM S3Object", "UnsupportedFunction"),
            ("SELECT CAST(1 AS BLOB) FROM S3Object", "ParseExpectedTypeName"),
            ("SELECT CAST 1 FROM S3Object", "ParseExpectedLeftParenAfterCast"),
            ("SELECT DATE_ADD(week, 1, `2010T`) FROM S3Object", "ParseExpectedDatePart"),
            ("SELECT date FROM S3Object s", "ParseUnExpectedKeyword"),
            ("SELECT a FROM S3Object s extra", "ParseUnexpectedToken"),
            ("SELECT COUNT(*), s.a FROM S3Object s", "UnsupportedSqlStructure"),
            ("SELECT a AS FROM S3Object", "ParseExpectedIdentForAlias"),
            ("SELECT NULLIF(1) FROM S3Object", "EvaluatorInvalidArguments"),
        ]
    )
    func refused(expression: String, code: String) {
        #expect(failure { try select(expression, lines: #"{"a":1}"#) } == code)
    }

    @Test(
        "What cannot be evaluated is refused",
        arguments: [
            ("CAST('abc' AS INT)", "CastFailed"), ("CAST('1.5' AS INT)", "CastFailed"),
            ("1 / 0", "ExternalEvalException"),
            ("9223372036854775807 + 1", "IntegerOverflow"), ("LOWER(1)", "IncorrectSqlFunctionArgumentType"),
            ("'a' LIKE 'b' ESCAPE 'xy'", "EvaluatorLikePatternInvalidEscapeSequence"),
            ("1 LIKE 'a'", "LikeInvalidInputs"),
            ("TO_TIMESTAMP('yesterday')", "ValueParseFailure"), ("SUBSTRING('a', 1, -1)", "IllegalSqlFunctionArgument"),
            ("TO_STRING(`2010T`, 'Q')", "EvaluatorInvalidTimestampFormatPatternSymbol"),
        ]
    )
    func failed(expression: String, code: String) {
        #expect(failure { try value(expression) } == code)
    }

    @Test("Aggregates answer one record")
    func aggregates() throws {
        let lines = #"{"n":1,"t":"b"} {"n":2,"t":"a"} {"t":null} {"n":null}"#
        let all = "SELECT COUNT(*), COUNT(s.n), SUM(s.n), AVG(s.n) AS mean, MIN(s.t), MAX(s.n) + 1 FROM S3Object s"
        #expect(try select(all, lines: lines) == #"{"_1":4,"_2":2,"_3":3,"mean":1.5,"_5":"a","_6":3}"# + "\n")
        let none = "SELECT COUNT(*) c, SUM(s.n) AS s FROM S3Object s WHERE s.n > 5"
        #expect(try select(none, lines: lines) == #"{"c":0,"s":null}"# + "\n")
        #expect(
            try select("SELECT AVG(n) FROM S3Object", lines: #"{"n":1}{"n":1}{"n":0}"#).hasPrefix(
                #"{"_1":0.6666666666666"#
            )
        )
    }

    @Test("LIMIT ends early, and comments are passed over")
    func limit() throws {
        let lines = "{\"n\":1}\n{\"n\":2}\n{\"n\":3}"
        #expect(try select("SELECT n FROM S3Object LIMIT 2 -- two", lines: lines) == "{\"n\":1}\n{\"n\":2}\n")
        #expect(try select("SELECT n FROM S3Object /* none */ LIMIT 0", lines: lines) == "")
    }
}
