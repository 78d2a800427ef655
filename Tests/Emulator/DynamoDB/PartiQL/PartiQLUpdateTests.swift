import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite struct PartiQLUpdateTests {
    private static let item: Item = [
        "pk": .s("x"), "n": .n("1"), "ss": .ss(["a", "b", "c"]), "ns": .ns(["1", "2"]), "l": .l([.s("a"), .s("b")]),
        "m": .m(["k": .s("v")]), "s": .s("str"),
    ]

    private func change(_ actions: String, _ parameters: [AttributeValue]? = nil) throws -> Item {
        try changed(actions, Self.item, parameters)
    }

    @Test("SET assigns values, paths and sums; REMOVE takes away")
    func assignments() throws {
        #expect(try change("SET n = n + 1")["n"] == .n("2"))
        #expect(try change("SET n = 10 - n")["n"] == .n("9"))
        #expect(try change("SET a = s SET b = {'k': [2020, 2018]}")["a"] == .s("str"))
        #expect(try change("SET m.k = 'w', l[1] = ?", [.s("c")])["l"] == .l([.s("a"), .s("c")]))
        #expect(try change("SET l[5] = 'c'")["l"] == .l([.s("a"), .s("b"), .s("c")]))
        #expect(try change("REMOVE m.k REMOVE n")["m"] == .m([:]))
        #expect(try change("SET a = 1 REMOVE n")["n"] == nil)
        #expect(try change("SET l = list_append(l, ['c'])")["l"] == .l([.s("a"), .s("b"), .s("c")]))
        #expect(try change("SET l = LIST_APPEND(?, l)", [.l([.s("z")])])["l"] == .l([.s("z"), .s("a"), .s("b")]))
    }

    @Test("set_add and set_delete change the set that they are assigned to")
    func sets() throws {
        #expect(try change("SET ss = set_add(ss, <<'c', 'z'>>)")["ss"] == .ss(["a", "b", "c", "z"]))
        #expect(try change("SET ns = SET_ADD(ns, <<4, 1>>)")["ns"] == .ns(["1", "2", "4"]))
        #expect(try change("SET more = set_add(more, ?)", [.bs([[1]])])["more"] == .bs([[1]]))
        #expect(try change("SET ss = set_delete(ss, <<'a'>>)")["ss"] == .ss(["b", "c"]))
        #expect(try change("SET ss = set_delete(ss, <<'a', 'b', 'c'>>)")["ss"] == nil)
        #expect(try change("SET more = set_delete(more, <<'a'>>)")["more"] == nil)
    }

    @Test(
        "What cannot be assigned is refused",
        arguments: [
            ("ss = set_add(ss, 'x')", "The second argument to SET_ADD must be a value with type SET"),
            ("ss = set_delete(ss, 'a')", "The second argument to SET_DELETE must be a value with type SET"),
            ("ss = set_add(ss)", "SET_ADD must have exactly two arguments"),
            ("t = set_add(ss, <<'x'>>)", "The first argument to SET_ADD must equal the assignment value"),
            ("n = n * 2", "Unsupported operator in Update Expression. Operator: *"),
            ("n = n IS NULL", "IS operator is not supported in update expressions"),
            ("n = MISSING", "MISSING must be compared using IS operator"),
            ("n = upper(s)", "Unrecognized function: upper at 1:18:5"),
            ("l = [s]", "Unsupported data type: VariableReference under key root[0] at 1:19:1"),
            ("m = {'k': {'j': n + 1}}", "Unsupported data type: NAry under key root.k.j at 1:32:1"),
            ("m = {'k': 1, 'k': 2}", "Duplicate keys in tuple. Key: k under root at 1:27:3"),
            ("m = {1: 2}", "Tuple keys must be of type String. Actual type: INT under root at 1:19:1"),
            ("ss = set_add(ss, <<1>>)", "An operand in the update expression has an incorrect data type"),
            ("s = set_add(s, <<'x'>>)", "An operand in the update expression has an incorrect data type"),
            ("ss = set_add(ss, <<>>)", "Empty bags are not supported at 1:31:2"),
            (
                "ss = set_add(ss, <<'x', 'x'>>)",
                "One or more parameter values were invalid: Input collection [x, x] contains duplicates."
            ),
            ("newlist[0] = 'x'", "The document path provided in the update expression is invalid for update"),
            (
                "pk = 'y'",
                "One or more parameter values were invalid: Cannot update attribute pk. "
                    + "This attribute is part of the key"
            ),
        ]
    )
    func refused(assignment: String, message: String) {
        #expect(changeRefusal("SET \(assignment)", Self.item) == message)
    }
}
