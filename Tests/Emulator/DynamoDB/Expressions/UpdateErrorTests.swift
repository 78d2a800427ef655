import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Updates that DynamoDB refuses")
struct UpdateErrorTests {
    private static let values: Item = [
        ":s": .s("x"), ":n": .n("1"), ":l": .l([]), ":m": .m([:]), ":ss": .ss(["a"]), ":yes": .bool(true),
    ]

    @Test(
        "A syntax error names the token and what is around it",
        arguments: [
            ("INVALID SYNTAX HERE", "INVALID", "INVALID SYNTAX"), ("ADD hits : incr", ":", "hits : incr"),
            ("set _something = :s", "_", "set _something"),
            ("SET", "<EOF>", "SET"), ("SET a", "<EOF>", "a"), ("SET a = :s,", "<EOF>", ","),
            ("SET a = :s b = :s", "b", ":s b ="),
            ("SET a = :n + :n + :n", "+", ":n + :n"), ("ADD a b", "b", "a b"), ("ADD a = :n", "=", "a = :n"),
            ("REMOVE a = :s", "=", "a = :s"),
            ("REMOVE", "<EOF>", "REMOVE"), ("SET a = 5", "5", "= 5"), ("a-b", "a", "a-"),
            ("SET :s = a", ":s", "SET :s ="), ("SET a = :n * :n", "*", ":n * :n"),
            ("SET a = NOT b", "NOT", "= NOT b"), ("SET set = :s", "set", "SET set ="),
        ]
    )
    func syntax(text: String, token: String, near: String) {
        #expect(
            updateRefusal(text, Self.values)
                == "Invalid UpdateExpression: Syntax error; token: \"\(token)\", near: \"\(near)\""
        )
    }

    @Test(
        "What is wrong beyond syntax is told in AWS's words",
        arguments: [
            ("SET name = :s", "Attribute name is a reserved keyword; reserved keyword: name"),
            (
                "SET #x = :s",
                "An expression attribute name used in the document path is not defined; attribute name: #x"
            ),
            ("SET a = :x", "An expression attribute value used in expression is not defined; attribute value: :x"),
            ("SET a = append(b, :s)", "Invalid function name; function: append"),
            ("SET a = size(b)", "The function is not allowed in an update expression; function: size"),
            ("ADD x :n SET a = :s ADD y :n", "The \"ADD\" section can only be used once in an update expression;"),
            (
                "SET a = :s, a = :n",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]"
            ),
            (
                "SET a = :s REMOVE a.b.c",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b, c]"
            ),
            (
                "SET a.b = :s, a[0] = :s",
                "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [0]]"
            ),
            (
                "SET a = b + :s",
                "Incorrect operand type for operator or function; operator or function: +, operand type: S"
            ),
            (
                "SET a = :yes - b",
                "Incorrect operand type for operator or function; operator or function: -, operand type: BOOL"
            ),
            (
                "SET a = list_append(a, :m)",
                "Incorrect operand type for operator or function; operator or function: list_append, operand type: M"
            ),
            (
                "ADD a :s",
                "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND"
            ),
            (
                "ADD a :m",
                "Incorrect operand type for operator or function; operator: ADD, operand type: MAP, typeSet: ALLOWED_FOR_ADD_OPERAND"
            ),
            (
                "DELETE a :n",
                "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND"
            ),
            (
                "SET a = if_not_exists(:s, :n)",
                "Operator or function requires a document path; operator or function: if_not_exists"
            ),
            (
                "SET a = list_append(b)",
                "Incorrect number of operands for operator or function; operator or function: list_append, number of operands: 1"
            ),
            ("SET a = ((b))", "The expression has redundant parentheses;"),
            ("", "The expression can not be empty;"),
        ]
    )
    func semantics(text: String, reason: String) {
        #expect(updateRefusal(text, [:], Self.values) == "Invalid UpdateExpression: \(reason)")
    }

    @Test("The key stays", arguments: ["SET Id = :v", "REMOVE Id", "ADD Id :v", "SET Id.a = :v", "SET #id = :v"])
    func key(text: String) {
        let message =
            "One or more parameter values were invalid: Cannot update attribute Id. This attribute is part of the key"
        #expect(updateRefusal(text, names: text.contains("#") ? ["#id": "Id"] : nil, [":v": .n("1")]) == message)
    }

    private static let path = "The document path provided in the update expression is invalid for update"
    private static let operand = "An operand in the update expression has an incorrect data type"
    private static let missing = "The provided expression refers to an attribute that does not exist in the item"

    @Test(
        "What the item lacks for an update is told in AWS's words",
        arguments: [
            ("SET x.y = :v", path), ("SET s.y = :v", path), ("SET s[0] = :v", path), ("SET m[0] = :v", path),
            ("SET l.a = :v", path), ("SET m.x.y = :v", path),
            ("SET l[4].a = :v", path), ("REMOVE x.y", path), ("REMOVE s.y", path), ("SET a = x", missing),
            ("SET a = m.x", missing), ("SET a = l[4]", missing),
            ("SET a = x + :v", missing), ("SET a = list_append(x, l)", missing), ("SET a = s + :v", operand),
            ("SET a = :v - l", operand),
            ("SET a = list_append(l, s)", operand), ("ADD s :v", operand), ("ADD m :v", operand),
            ("ADD ss :v", operand), ("ADD n :ss", operand),
            ("ADD ns :ss", operand), ("DELETE n :ss", operand), ("DELETE ns :ss", operand),
        ]
    )
    func runtime(text: String, message: String) throws {
        let item: Item = [
            "s": .s("x"), "n": .n("1"), "m": .m(["a": .s("x")]), "l": .l([.s("x")]), "ss": .ss(["b"]), "ns": .ns(["1"]),
            "bs": .bs([[1]]),
        ]
        var context = try ExpressionContext(names: nil, values: [":v": .n("1"), ":ss": .ss(["a"])])
        let update = try Update(text, &context)
        try update.check(keyNames: ["Id"])
        var changed = item
        #expect(refusal { try update.apply(to: &changed) } == message)
        #expect(changed == item)
    }

    @Test("An update cannot nest deeper than an item may")
    func nesting() {
        var value = AttributeValue.s("x")
        for _ in 0..<30 { value = .l([value]) }
        #expect(updateRefusal("SET a.b = :v", ["a": .m([:])], [":v": value]) == "")
        #expect(
            updateRefusal("SET a.b.c = :v", ["a": .m(["b": .m([:])])], [":v": value])
                == "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
        )
    }

    @Test("Numbers out of range are refused")
    func numbers() {
        let most = String(repeating: "9", count: 38)
        #expect(
            updateRefusal("SET a = a + :v", ["a": .n(most)], [":v": .n("0.1")])
                == "Attempting to store more than 38 significant digits in a Number"
        )
        #expect(updateRefusal("ADD a :v", ["a": .n("9e125")], [":v": .n("9e125")]).hasPrefix("Number overflow."))
    }

    @Test("300 operators and 4 KB are the most")
    func limits() {
        func sums(_ count: Int) -> String { "SET " + (0..<count).map { "a\($0)=b+:v" }.joined(separator: ",") }
        #expect(updateRefusal(sums(300), ["b": .n("1")], [":v": .n("1")]) == "")
        #expect(
            updateRefusal(sums(301), ["b": .n("1")], [":v": .n("1")])
                == "Invalid UpdateExpression: The expression contains too many operators; operator count: 301"
        )
        #expect(
            updateRefusal("REMOVE " + String(repeating: "a", count: 4090))
                == "Invalid UpdateExpression: Expression size has exceeded the maximum allowed size;"
        )
        for start in ["(", "list_append(", "if_not_exists(a,"] {
            let bomb = "SET a = " + String(repeating: start, count: 4000 / start.utf8.count)
            #expect(updateRefusal(bomb).hasPrefix("Invalid UpdateExpression: "))
        }
    }
}
