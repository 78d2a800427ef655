import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite struct PartiQLParserTests {
    @Test(
        "Statements are read whatever the case of their keywords, with comments and a semicolon",
        arguments: [
            "SELECT * FROM Music",
            "select * from \"Music\".\"index\" where \"Artist\" = 'x';",
            "SELECT a, b.c[0], \"d e\" FROM Music WHERE a = 1 -- done",
            "-- first\nSELECT * FROM Music /* all\nof it */ WHERE a = 1",
            "SELECT * FROM Music WHERE a = 1 ORDER BY a DESC, b",
            "SELECT ALL a FROM Music WHERE a IN [1, 2] AND b IN (1, 2)",
            "SELECT * FROM Music WHERE NOT (a BETWEEN 1 AND 2 OR b IS NOT MISSING) AND c NOT IN [1]",
            "INSERT INTO Music VALUE {'a': 'it''s', 'b': [1, -2.5e3, {'c': <<1, .5>>}], 'd': null, 'e': TRUE}",
            "UPDATE Music SET a = a + 1, b[0] = 'x' SET c = list_append(c, [1]) REMOVE d WHERE a = ? RETURNING ALL OLD *",
            "FROM Music WHERE a = 1 SET b = 2 RETURNING MODIFIED NEW *",
            "DELETE FROM Music WHERE a = 1 returning all old *",
            "EXISTS(SELECT * FROM Music WHERE a = 1 AND b IS MISSING)",
        ]
    )
    func accepted(statement: String) { #expect(statementRefusal(statement) == "") }

    @Test("What does not belong to the statement is told as the published parser does", arguments: leftovers)
    func leftover(statement: String) {
        #expect(statementRefusal(statement) == malformed + "Unexpected token after expression")
    }

    private static let leftovers = [
        "SELECT * FROM t WHERE pk = 1 foo", "SELECT * FROM t WHERE pk = 1 e5", "INSERT INTO t VALUE {'pk': 1} foo",
        "UPDATE t SET a = 9 WHERE pk = 1 foo", "DELETE FROM t WHERE pk = 1 foo", "SELECT * FROM t WHERE pk = 1)",
        "DELETE FROM t WHERE pk = 1 ORDER BY pk", "SELECT * FROM t ORDER BY pk WHERE pk = 1",
        "INSERT INTO t a VALUE {'pk': 'x'}", "FROM t SET c = 1 WHERE pk = 'x'",
        "FROM t SET c = 1 WHERE a = 'x' SET d = 2",
    ]

    @Test(
        "What is no part of any statement is told in words of our own",
        arguments: [
            ("SELECT * FROM t WHERE pk = 1 # note", "Invalid character"),
            ("SELECT * FROM t WHERE a = `1`", "Invalid character"),
            ("SELECT * FROM t WHERE pk = 1 /* note", "The comment does not end"),
            ("SELECT * FROM \"t", "The quotes do not end"), ("SELECT * FROM t WHERE a = 'x", "The quotes do not end"),
            ("SELECT * FROM t WHERE a = 1x", "Invalid number"), ("SELECT * FROM t WHERE a = 1e+", "Invalid number"),
        ]
    )
    func unreadable(statement: String, detail: String) { #expect(statementRefusal(statement) == malformed + detail) }

    @Test(
        "The detail of an error of syntax is the published parser's",
        arguments: [
            ("SELECT * FROM t WHERE", "Unexpected term"), ("SELECT * FROM t WHERE;", "Unexpected term"),
            ("UPDATE t SET a = 1 WHERE", "Unexpected term"), ("DELETE FROM t WHERE", "Unexpected term"),
            ("SELECT * FROM t WHERE NOT", "Unexpected term"), ("SELECT * FROM t WHERE (", "Unexpected term"),
            ("SELECT * FROM", "Unexpected term"), ("", "Unexpected term"),
            (
                "SELECT * FROM t WHERE pk = 'p1' AND",
                "Missing right-hand side expression of infix operator"
            ),
            ("SELECT * FROM t WHERE pk = 'p1' OR", "Missing right-hand side expression of infix operator"),
            ("SELECT * FROM t WHERE ORDER BY pk", "Unexpected keyword"),
            ("SELECT * FROM t WHERE pk = 'a' AND x IS FOO", "Expected type name"),
            ("SELECT * FROM t WHERE IS NULL", "Unexpected operator"),
            ("SELECT * FROM t WHERE pk = LIKE", "Unexpected operator"),
            ("DELETE FROM", "Expected identifier for simple path"),
            ("DELETE FROM;", "Expected identifier for simple path"),
            ("DELETE FROM WHERE pk = 'a'", "Expected identifier for simple path"),
            ("SLECT * FROM t WHERE pk = 'a'", "Expected data manipulation"),
            ("UPDATE Payment-x SET active=? WHERE subscriptionId=?", "Expected data manipulation"),
            ("INSERT INTO urls (key, secret_key) VALUES (?, ?)", "Unexpected keyword"),
            ("SELECT * FROM t WHERE attribute_exists(m.inner)", "Invalid path dot component"),
            ("SELECT * FROM t WHERE pad = 'none'", "Unexpected keyword"),
        ]
    )
    func details(statement: String, detail: String) { #expect(statementRefusal(statement) == malformed + detail) }

    @Test(
        "A table has no other name",
        arguments: [
            "SELECT * FROM t a WHERE pk = 'x'", "SELECT * FROM t AS a WHERE pk = 'x'",
            "UPDATE t a SET b = 3 WHERE pk = 'x'", "DELETE FROM t a WHERE pk = 'x'",
        ]
    )
    func aliases(statement: String) { #expect(statementRefusal(statement) == "Aliasing is not supported") }

    @Test("What is an expression and no statement is refused")
    func noStatement() {
        #expect(
            statementRefusal("x IS INT")
                == "Statement wasn't well formed, can't be processed: Expected data manipulation"
        )
    }

    @Test("A clause that DynamoDB has not is told with its place")
    func clauses() {
        #expect(
            statementRefusal("SELECT id FROM dbimp_page LIMIT 5") == "Unsupported clause: LIMIT at 1:33:1"
        )
        #expect(statementRefusal("SELECT pk FROM dbimp_crud GROUP BY pk") == "Unsupported clause: GROUP BY")
        for join in ["a, b", "a JOIN b ON x = y", "a LEFT OUTER JOIN b ON x = y"] {
            #expect(
                statementRefusal("SELECT * FROM \(join)") == "Only select from a single table or index is supported."
            )
        }
    }

    @Test("Parentheses without end do not end the process")
    func depth() {
        let levels = malformed + "Too many levels"
        #expect(statementRefusal("SELECT * FROM t WHERE " + String(repeating: "(", count: 8000)) == levels)
        #expect(statementRefusal("SELECT * FROM t WHERE " + String(repeating: "- ", count: 4000)) == levels)
    }

    @Test("A condition has at most 300 operators")
    func operators() {
        let many = String(repeating: "a=1 OR ", count: 1000) + "a=1"
        #expect(
            statementRefusal("SELECT * FROM t WHERE " + many)
                == "The expression contains too many operators; operator count: 301"
        )
    }
}
