import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Expressions with more than one fault")
struct ExpressionFaultTests {
    private func undefinedValue(_ name: String) -> String {
        "An expression attribute value used in expression is not defined; attribute value: \(name)"
    }

    private func undefinedName(_ name: String) -> String {
        "An expression attribute name used in the document path is not defined; attribute name: \(name)"
    }

    @Test("Of an update the last action is looked at first, all paths before any value")
    func updates() {
        func refused(_ text: String, names: [String: String]? = nil, _ values: Item? = nil) -> String {
            updateRefusal(text, names: names, values)
        }
        #expect(refused("SET a = :x, b = :y") == "Invalid UpdateExpression: " + undefinedValue(":y"))
        #expect(refused("SET a = :x REMOVE b ADD c :y") == "Invalid UpdateExpression: " + undefinedValue(":y"))
        #expect(refused("SET #a = :x, #b = :y") == "Invalid UpdateExpression: " + undefinedName("#b"))
        #expect(refused("SET #a = :x, b = :y") == "Invalid UpdateExpression: " + undefinedName("#a"))
        #expect(refused("SET b = #c + :y") == "Invalid UpdateExpression: " + undefinedName("#c"))
        let overlap = "Two document paths overlap with each other; must remove or rewrite one of these paths; "
        #expect(
            refused("SET a = :x, a.b = :y") == "Invalid UpdateExpression: \(overlap)path one: [a], path two: [a, b]"
        )
        #expect(
            refused("SET a = :n, b = :n, a = :n, b = :n", [":n": .n("1")])
                == "Invalid UpdateExpression: \(overlap)path one: [b], path two: [b]"
        )
        #expect(
            refused("SET a = list_append(:n, :l), b = :n + :l", [":n": .n("1"), ":l": .l([])])
                == "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: +, "
                + "operand type: L"
        )
    }

    @Test("Of a condition operands are looked at before their operators, from left to right")
    func conditions() {
        let order = "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL"
        #expect(
            conditionRefusal("a < :t AND b = :y", [":t": .bool(true)]) == "Invalid ConditionExpression: \(order)"
        )
        #expect(
            conditionRefusal("a = :x AND b < :t", [":t": .bool(true)])
                == "Invalid ConditionExpression: " + undefinedValue(":x")
        )
        #expect(conditionRefusal("#a = :x", [":t": .null]) == "Invalid ConditionExpression: " + undefinedName("#a"))
        #expect(
            conditionRefusal("a IN (:x, #b)", [":t": .null]) == "Invalid ConditionExpression: " + undefinedValue(":x")
        )
        #expect(
            conditionRefusal("a BETWEEN :x AND :y", [":x": .n("1")])
                == "Invalid ConditionExpression: " + undefinedValue(":y")
        )
    }

    @Test("Of a projection the last path is looked at first")
    func projections() {
        let refused = refusal {
            var context = try ExpressionContext(names: ["#a": "a"], values: nil)
            _ = try Projection("#a, #b, #c", &context)
        }
        #expect(refused == "Invalid ProjectionExpression: " + undefinedName("#c"))
    }

    @Test("No function but if_not_exists is an operand of another or of a sum")
    func nesting() {
        let values: Item = [":l": .l([]), ":n": .n("1")]
        for text in [
            "SET a = list_append(list_append(b, :l), :l)", "SET a = if_not_exists(b, list_append(c, :l))",
            "SET a = :n + list_append(b, :l)", "SET a = list_append(b, :l) + :n", "SET a = (list_append(b, :l)) - :n",
        ] {
            #expect(
                updateRefusal(text, [:], values)
                    == "Invalid UpdateExpression: The function is not allowed to be used this way in an expression; "
                    + "function: list_append",
                "\(text)"
            )
        }
        #expect(updateRefusal("SET a = list_append(if_not_exists(b, :l), :l)", [:], [":l": .l([])]) == "")
        #expect(updateRefusal("SET a = if_not_exists(b, :n) + if_not_exists(c, :n)", [:], [":n": .n("1")]) == "")
    }

    @Test("A size is an operand of functions")
    func sizes() throws {
        let item: Item = ["word": .s("abc"), "sizes": .l([.n("3")])]
        #expect(try holds("contains(sizes, size(word))", item))
        #expect(try !holds("contains(:n, word)", item, [":n": .n("3")]))
        #expect(try holds("attribute_type(size(word), :n)", item, [":n": .s("N")]))
    }
}
