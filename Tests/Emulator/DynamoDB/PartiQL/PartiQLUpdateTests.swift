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
            ("ss = set_add(ss, 'x')", "The second operand of set_add must be a set"),
            ("ss = set_delete(ss, 'a')", "The second operand of set_delete must be a set"),
            (
                "ss = set_add(ss)",
                "Incorrect number of operands for operator or function; operator or function: set_add, "
                    + "number of operands: 1"
            ),
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

    @Test("A set of another attribute is not built, and says so")
    func otherSet() { #expect(changeRefusal("SET t = set_add(ss, <<'x'>>)", Self.item).contains("NotImplemented")) }
}
