import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Conditions that DynamoDB refuses")
struct ConditionErrorTests {
    @Test(
        "A syntax error names the token and what is around it",
        arguments: [
            ("a =", "<EOF>", "="), ("a", "<EOF>", "a"), ("a-b", "-", "a-b"),
            ("contains (themes, :theme", "<EOF>", ":theme"),
            ("begins_with()", ")", "()"), ("__typename <> :t", "_", "__"), ("_type = :t", "_", "_type"),
            ("a = :v b", "b", ":v b"),
            ("a = b = c", "=", "b = c"), ("= :v", "=", "= :v"), ("a   AND b", "AND", "a   AND b"),
            ("NOT", "<EOF>", "NOT"), ("a = !", "!", "= !"),
            ("a IN :v", ":v", "IN :v"), ("a BETWEEN :a OR :b", "OR", ":a OR :b"), ("a = :v)", ")", ":v)"),
            ("(a = :v", "<EOF>", ":v"),
            ("a[x] = :v", "x", "[x]"), ("a[0 = :v", "=", "0 = :v"), ("a. = :v", "=", ". = :v"), ("a = #", "#", "= #"),
            ("a = :", ":", "= :"),
            ("a = 5", "5", "= 5"), ("a = 'x'", "'", "= 'x"), ("(a)", "<EOF>", ")"), ("(a = b) = c", "=", ") = c"),
            ("a = é", "é", "= é"),
            ("a == b", "=", "== b"), (":v", "<EOF>", ":v"), ("a = :v AND", "<EOF>", "AND"), ("a\n=\n)", ")", "=\n)"),
        ]
    )
    func syntax(text: String, token: String, near: String) {
        #expect(
            conditionRefusal(text)
                == "Invalid ConditionExpression: Syntax error; token: \"\(token)\", near: \"\(near)\""
        )
    }

    @Test("The parameter is named as the caller knows it")
    func parameter() throws {
        var context = try ExpressionContext(names: nil, values: nil)
        #expect(
            refusal { _ = try Condition("a-b", kind: .filter, &context) }
                == "Invalid FilterExpression: Syntax error; token: \"-\", near: \"a-b\""
        )
    }

    @Test("An expression is not empty", arguments: ["", " ", "\n\t "])
    func empty(text: String) {
        #expect(conditionRefusal(text) == "Invalid ConditionExpression: The expression can not be empty;")
    }

    @Test(
        "What is wrong beyond syntax is told in AWS's words",
        arguments: [
            ("status = :s", "Attribute name is a reserved keyword; reserved keyword: status"),
            ("a.Name = :s", "Attribute name is a reserved keyword; reserved keyword: Name"),
            ("attribute_exists(TTL)", "Attribute name is a reserved keyword; reserved keyword: TTL"),
            ("#x = :s", "An expression attribute name used in the document path is not defined; attribute name: #x"),
            ("a = :x", "An expression attribute value used in expression is not defined; attribute value: :x"),
            ("beginsWith(a, :s)", "Invalid function name; function: beginsWith"),
            ("Contains(a, :s)", "Invalid function name; function: Contains"),
            ("a = lower(:s)", "Invalid function name; function: lower"),
            ("list_append(a, :s) = :s", "The function is not allowed in a condition expression; function: list_append"),
            ("size(a)", "The function is not allowed to be used this way in an expression; function: size"),
            (
                "a = attribute_exists(b)",
                "The function is not allowed to be used this way in an expression; function: attribute_exists"
            ),
            (
                "attribute_exists(size(a))",
                "Operator or function requires a document path; operator or function: attribute_exists"
            ),
            (
                "begins_with(a, size(b))",
                "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
            ),
            (
                "size(size(a)) = :n",
                "Incorrect operand type for operator or function; operator or function: size, operand type: N"
            ),
            (
                "contains(attribute_exists(a), :n)",
                "The function is not allowed to be used this way in an expression; function: attribute_exists"
            ),
            ("((a = :s))", "The expression has redundant parentheses;"),
            ("NOT ((a = :s))", "The expression has redundant parentheses;"),
            ("((a)) = :s", "The expression has redundant parentheses;"),
            (
                "attribute_exists(a, b)",
                "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2"
            ),
            (
                "size(a, b) = :s",
                "Incorrect number of operands for operator or function; operator or function: size, number of operands: 2"
            ),
            (
                "begins_with(a)",
                "Incorrect number of operands for operator or function; operator or function: begins_with, number of operands: 1"
            ),
            (
                "attribute_exists(:s)",
                "Operator or function requires a document path; operator or function: attribute_exists"
            ),
            (
                "attribute_not_exists(:s)",
                "Operator or function requires a document path; operator or function: attribute_not_exists"
            ),
            (
                "size(:n) > :n",
                "Incorrect operand type for operator or function; operator or function: size, operand type: N"
            ),
            (
                "begins_with(a, :n)",
                "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
            ),
            (
                "a < :yes",
                "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL"
            ),
            (
                "a >= :list",
                "Incorrect operand type for operator or function; operator or function: >=, operand type: L"
            ),
            (
                "attribute_type(a, :n)",
                "Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N"
            ),
            (
                "attribute_type(a, :s)",
                "Invalid attribute type name found; type: b, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"
            ),
            (
                "contains(a.b[1], a.b[1])",
                "The first operand must be distinct from the remaining operands for this operator or function; "
                    + "operator: contains, first operand: [a, b, [1]]"
            ),
            (
                "a = a",
                "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]"
            ),
            (
                "a BETWEEN :s AND :before",
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; "
                    + "lower bound operand: AttributeValue: {S:b}, upper bound operand: AttributeValue: {S:a}"
            ),
            (
                "a BETWEEN :s AND :n",
                "The BETWEEN operator requires same data type for lower and upper bounds; "
                    + "lower bound operand: AttributeValue: {S:b}, upper bound operand: AttributeValue: {N:1}"
            ),
            ("a[99999999999] = :s", "List index is not within the allowable range; index: [99999999999]"),
        ]
    )
    func semantics(text: String, reason: String) {
        let values: Item = [":s": .s("b"), ":before": .s("a"), ":n": .n("1"), ":yes": .bool(true), ":list": .l([])]
        #expect(conditionRefusal(text, values) == "Invalid ConditionExpression: \(reason)")
    }

    @Test("A syntax error goes before every other fault")
    func order() {
        #expect(
            conditionRefusal("status = #x b")
                == "Invalid ConditionExpression: Syntax error; token: \"b\", near: \"#x b\""
        )
    }

    @Test("300 operators are the most")
    func operators() {
        func chain(_ count: Int) -> String {
            Array(repeating: "attribute_exists(a)", count: count).joined(separator: " OR ")
        }
        #expect(conditionRefusal(chain(150)) == "")
        #expect(
            conditionRefusal(chain(151))
                == "Invalid ConditionExpression: The expression contains too many operators; operator count: 301"
        )
        let nots = String(repeating: "NOT ", count: 300) + "a = :v"
        #expect(
            conditionRefusal(nots)
                == "Invalid ConditionExpression: The expression contains too many operators; operator count: 301"
        )
    }

    @Test("100 operands of IN are the most")
    func operands() throws {
        func list(_ count: Int) -> String { "a IN (" + (0..<count).map { ":v\($0)" }.joined(separator: ",") + ")" }
        let values = Item(uniqueKeysWithValues: (0..<163).map { (":v\($0)", AttributeValue.n("\($0)")) })
        #expect(
            try holds(
                list(100),
                ["a": .n("99")],
                values.filter { $0.key.utf8.count <= 4 && $0.key < ":v99~" && Int($0.key.dropFirst(2)) ?? 0 < 100 }
            )
        )
        #expect(
            conditionRefusal(list(163), values)
                == "Invalid ConditionExpression: The IN operator is provided with too many operands; number of operands: 163"
        )
    }

    @Test("4 KB are the most")
    func size() {
        let padding = String(repeating: " ", count: 4096 - 19)
        #expect(conditionRefusal("attribute_exists(a)" + padding) == "")
        #expect(
            conditionRefusal("attribute_exists(a)" + padding + " ")
                == "Invalid ConditionExpression: Expression size has exceeded the maximum allowed size;"
        )
    }

    @Test("A path has 32 steps at most")
    func levels() {
        func path(_ count: Int) -> String { Array(repeating: "a", count: count).joined(separator: ".") }
        #expect(conditionRefusal("attribute_exists(\(path(32)))") == "")
        #expect(
            conditionRefusal("attribute_exists(\(path(33)))")
                == "Invalid ConditionExpression: The document path has too many nesting elements; nesting levels: 33"
        )
    }

    @Test("However deep parentheses are, there is an answer", arguments: ["(", "NOT(", "size(", "a=(", "NOT NOT("])
    func bombs(start: String) {
        let bomb = String(repeating: start, count: 4000 / start.utf8.count)
        #expect(conditionRefusal(bomb).hasPrefix("Invalid ConditionExpression: "))
        #expect(conditionRefusal(bomb + "a").hasPrefix("Invalid ConditionExpression: "))
    }

    @Test("The deepest conditions that are allowed can be evaluated")
    func deepest() throws {
        #expect(try !holds(String(repeating: "NOT ", count: 299) + "a = :v", ["a": .n("1")], [":v": .n("1")]))
        let nested = String(repeating: "(", count: 149) + "a=:v" + String(repeating: " AND b=:v)", count: 149)
        #expect(try holds(nested, ["a": .n("1"), "b": .n("1")], [":v": .n("1")]))
    }

    @Test("Whatever the text, there is an answer")
    func noise() {
        let words = [
            "a", "#n", ":v", "(", ")", "[", "0", "]", ".", ",", "=", "<", ">", "AND", "OR", "NOT", "IN", "BETWEEN",
            "size(", "_", "é", "+",
        ]
        var state: UInt64 = 7
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += words[Int(state >> 33) % words.count] + (state >> 60 > 7 ? " " : "")
            }
            let names: [String: String]? = ["#n": "name"]
            let values: Item? = [":v": .s("x")]
            let answer = conditionRefusal(text, names: names, values)
            #expect(answer.isEmpty || answer.hasPrefix("Invalid ConditionExpression: "))
        }
    }
}
