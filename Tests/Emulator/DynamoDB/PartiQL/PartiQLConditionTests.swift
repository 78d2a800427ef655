import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite struct PartiQLConditionTests {
    private static let item: Item = [
        "pk": .s("a"), "n": .n("5"), "s": .s("str"), "ss": .ss(["a", "b"]), "l": .l([.s("x"), .n("2")]),
        "m": .m(["sub": .s("x")]), "nul": .null, "flag": .bool(true),
    ]

    @Test(
        "A condition that holds selects the item",
        arguments: [
            "n = 5", "n = 5.0", "n <> 4", "n != 4", "n < 6 AND n >= 5", "5 = n", "n BETWEEN 5 AND 6",
            "NOT n BETWEEN 6 AND 7", "n IN [4, 5]", "n IN (4, 5)", "n NOT IN [4]", "NOT n = 4", "n = 4 OR s = 'str'",
            "attribute_exists(ss)", "attribute_not_exists(nope)", "NOT attribute_exists(nope)", "ATTRIBUTE_EXISTS(ss)",
            "(attribute_exists(nope) OR attribute_exists(ss))", "attribute_exists(ss) = true",
            "attribute_exists(nope) = false", "attribute_exists(\"ss\")", "attribute_exists(m.sub)", "size(s) = 3",
            "attribute_type(ss, 'SS')", "nul IS NULL", "s IS NOT NULL", "flag IS BOOL", "s IS STRING", "n IS NUMERIC",
            "nope IS MISSING", "s IS NOT MISSING", "m IS STRUCT", "m IS TUPLE", "l IS LIST", "begins_with(s, 'st')",
            "contains(ss, 'a')",
            "contains(s, 'tr')", "m = {'sub': 'x'}", "l = ['x', 2]", "ss = <<'b', 'a'>>", "l[1] = 2", "m.sub = 'x'",
            "flag = TRUE", "nul = NULL", "nope <> 'x'",
        ]
    )
    func holds(condition: String) throws { #expect(try selects(condition, Self.item), "\(condition)") }

    @Test(
        "A condition that does not hold does not",
        arguments: [
            "n = 4", "attribute_exists(nope)", "attribute_exists(m.nope)", "attribute_not_exists(ss)", "size(s) = 4",
            "attribute_type(ss, 'S')", "s IS NULL", "nul IS NOT NULL", "s IS BOOL", "l = [2, 'x']", "n < '9'",
            "nope = 'x'", "s IN ['x']", "n = 5 AND s = 'x'", "s IS MISSING", "begins_with(n, 'x')",
        ]
    )
    func fails(condition: String) throws { #expect(try !selects(condition, Self.item), "\(condition)") }

    @Test("AND binds more than OR, and NOT more than AND")
    func precedence() throws {
        #expect(try selects("n = 5 OR n = 4 AND s = 'x'", Self.item))
        #expect(try !selects("(n = 5 OR n = 4) AND s = 'x'", Self.item))
        #expect(try !selects("NOT n = 5 AND s = 'str'", Self.item))
    }

    @Test("Parameters stand for values in their order, an IN's list among them")
    func parameters() throws {
        #expect(try selects("n = ? AND s IN [?, ?]", Self.item, [.n("5.0"), .s("x"), .s("str")]))
        #expect(clauseRefusal("n IN ?", [.l([.n("5")])]).hasPrefix("IN operator must have a left hand argument"))
        #expect(clauseRefusal("n = ?") == "Number of parameters in request and statement don't match.")
        #expect(try selects("n = ?", Self.item, [.n("5"), .n("2")]))
        #expect(clauseRefusal("n = ?", [.n("abc")]) == "The parameter cannot be converted to a numeric value: abc")
        #expect(clauseRefusal("n = ?", [.n("")]) == "The parameter cannot be converted to a numeric value")
    }

    @Test(
        "Operands of the wrong kind are refused without the name of a parameter",
        arguments: [
            (
                "val < true",
                "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL"
            ),
            (
                "val BETWEEN true AND false",
                "Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: BOOL"
            ),
            (
                "attribute_exists('ss')",
                "Operator or function requires a document path; operator or function: attribute_exists"
            ),
            (
                "attribute_exists()",
                "Incorrect number of operands for operator or function; operator or function: attribute_exists, "
                    + "number of operands: 0"
            ),
            (
                "attribute_exists(ss, ns)",
                "Incorrect number of operands for operator or function; operator or function: attribute_exists, "
                    + "number of operands: 2"
            ),
            ("EXISTS(ss)", "Unrecognized function: exists at 1:23:6"),
            ("set_add(ss, <<'x'>>) = ss", "Unrecognized function: set_add at 1:23:7"),
        ]
    )
    func refused(condition: String, message: String) { #expect(clauseRefusal(condition) == message) }

    @Test(
        "What can be no condition is told in the words of AWS's translator",
        arguments: [
            ("n", "WHERE clause must contain an expression that resolves to a boolean"),
            ("size(n)", "WHERE clause must contain an expression that resolves to a boolean"),
            ("'x'", "WHERE clause must contain an expression that resolves to a boolean"),
            ("MISSING", "MISSING must be compared using IS operator"),
            ("n = MISSING", "MISSING must be compared using IS operator"),
            ("n = 1 AND s", "The arguments to AND/OR must be Expressions"),
            ("true OR n = 1", "The arguments to AND/OR must be Expressions"),
            ("NOT s", "The argument to NOT must be a Type or Expression"),
            ("n + 1 = 2", "Unsupported operator in Condition Expression. Operator: +"),
            ("-n = 2", "Unsupported operator in Condition Expression. Operator: -"),
            ("s LIKE 'x'", "Unsupported operator in Condition Expression. Operator: like"),
            ("s || 'x' = 'y'", "Unsupported operator in Condition Expression. Operator: ||"),
            (
                "n IN []",
                "IN operator must have a left hand argument of type Variable Reference and right hand argument of type "
                    + "Seq with at least one member"
            ),
            ("size(n) IS NUMERIC", "The left hand side argument to IS must be a Variable Reference, Literal, or Path"),
            (
                "n IS INT",
                "Unsupported data type for IS operator: INTEGER. Supported data types are [MISSING, NULL, BOOLEAN, BLOB, "
                    + "STRING, NUMERIC, STRUCT, TUPLE, LIST] at 1:25:2"
            ),
            ("n = (SELECT * FROM t)", "Unsupported token in expression: SELECT at 1:28:6"),
        ]
    )
    func unfit(condition: String, message: String) {
        let refused = refusal {
            let (clause, values) = try whereClause(condition, nil)
            try PartiQLConditions.check(clause, values)
        }
        #expect(refused == message)
    }
}
