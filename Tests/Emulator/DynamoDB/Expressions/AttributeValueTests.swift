import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Attribute values")
struct AttributeValueTests {
    @Test("Numbers are kept in their canonical form, wherever they are")
    func canonical() throws {
        let item: Item = [
            "a": .n("1.0"), "b": .ns(["03", "2e1"]), "c": .l([.n("1.50"), .s("1.50")]),
            "d": .m(["e": .m(["f": .n("+7")])]), "g": .n("5"),
        ]
        let expected: Item = [
            "a": .n("1"), "b": .ns(["3", "20"]), "c": .l([.n("1.5"), .s("1.50")]), "d": .m(["e": .m(["f": .n("7")])]),
            "g": .n("5"),
        ]
        #expect(try AttributeValueChecks.stored(item) == expected)
    }

    @Test(
        "What cannot be kept is refused in AWS's words",
        arguments: [
            (
                AttributeValue.malformed(typeCount: 0),
                "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"
            ),
            (
                .malformed(typeCount: 2),
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
            ),
            (
                .malformed(typeCount: -1),
                "One or more parameter values were invalid: Null attribute value types must have the value of true"
            ),
            (.ss([]), "One or more parameter values were invalid: An string set  may not be empty"),
            (.ns([]), "One or more parameter values were invalid: An number set  may not be empty"),
            (.bs([]), "One or more parameter values were invalid: Binary sets should not be empty"),
            (
                .ss(["a", "a"]),
                "One or more parameter values were invalid: Input collection [a, a] contains duplicates."
            ),
            (
                .bs([[98], [98]]),
                "One or more parameter values were invalid: Input collection [Yg==, Yg==]of type BS contains duplicates."
            ),
            (.ns(["1", "1.0"]), "One or more parameter values were invalid: Input collection contains duplicates"),
            (.n("x"), "The parameter cannot be converted to a numeric value: x"),
            (.ns(["1", "x"]), "The parameter cannot be converted to a numeric value: x"),
            (.l([.m(["a": .ss([])])]), "One or more parameter values were invalid: An string set  may not be empty"),
        ]
    )
    func refused(value: AttributeValue, message: String) {
        #expect(refusal { _ = try AttributeValueChecks.stored(value) } == message)
        #expect(refusal { _ = try AttributeValueChecks.stored(["a": value]) } == message)
    }

    @Test(
        "Empty strings, binaries, lists and maps are kept",
        arguments: [AttributeValue.s(""), .b([]), .l([]), .m([:])]
    )
    func empty(value: AttributeValue) throws {
        #expect(try AttributeValueChecks.stored(value) == value)
    }

    @Test("Strings are their bytes: what only looks the same is two elements")
    func bytes() throws {
        let composed = "\u{e9}"
        let decomposed = "e\u{301}"
        #expect(refusal { _ = try AttributeValueChecks.stored(.ss([composed, decomposed])) } == "")
        #expect(!AttributeValueComparison.equal(.s(composed), .s(decomposed)))
    }

    @Test("31 lists or maps around a scalar are kept, 32 are not")
    func nesting() {
        var value = AttributeValue.s("x")
        for level in 1...31 { value = level.isMultiple(of: 2) ? .l([value]) : .m(["a": value]) }
        #expect(refusal { _ = try AttributeValueChecks.stored(["a": value]) } == "")
        #expect(AttributeValueChecks.levels(value) == 32)
        for _ in 0..<200 {
            value = .l([value])
            #expect(
                refusal { _ = try AttributeValueChecks.stored(["a": value]) }
                    == "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
            )
        }
    }

    @Test("Sets are equal whatever their order, lists are not")
    func equality() {
        #expect(AttributeValueComparison.equal(.ss(["a", "b"]), .ss(["b", "a"])))
        #expect(AttributeValueComparison.equal(.ns(["1", "2.0"]), .ns(["2", "1"])))
        #expect(AttributeValueComparison.equal(.bs([[1], [2]]), .bs([[2], [1]])))
        #expect(!AttributeValueComparison.equal(.ss(["a", "b"]), .ss(["a", "c"])))
        #expect(!AttributeValueComparison.equal(.l([.s("a"), .s("b")]), .l([.s("b"), .s("a")])))
        #expect(
            AttributeValueComparison.equal(
                .m(["a": .n("1"), "b": .ss(["x", "y"])]),
                .m(["b": .ss(["y", "x"]), "a": .n("1.0")])
            )
        )
        #expect(!AttributeValueComparison.equal(.m(["a": .n("1")]), .m(["a": .n("1"), "b": .null])))
        #expect(!AttributeValueComparison.equal(.s("1"), .n("1")))
        #expect(AttributeValueComparison.equal(.null, .null))
    }

    @Test("Strings sort by UTF-8 bytes: a after A, and the inverted question mark after z")
    func order() throws {
        let ascending = ["", "A", "Z", "a", "ab", "z", "\u{bf}", "\u{ffff}", "\u{1f600}"]
        for (left, one) in ascending.enumerated() {
            for (right, two) in ascending.enumerated() {
                let order = try #require(AttributeValueComparison.order(.s(one), .s(two)))
                #expect((order < 0) == (left < right) && (order == 0) == (left == right))
            }
        }
        #expect(AttributeValueComparison.sortKey(.s("ab")) == [97, 98])
        #expect(AttributeValueComparison.sortKey(.b([255, 0])) == [255, 0])
        #expect(AttributeValueComparison.sortKey(.n("1.0")) == AttributeValueComparison.sortKey(.n("1")))
        #expect(AttributeValueComparison.sortKey(.bool(true)) == nil)
        let binaries = try #require(AttributeValueComparison.order(.b([127]), .b([128])))
        #expect(binaries < 0)
        #expect(AttributeValueComparison.order(.s("1"), .n("1")) == nil)
    }

    @Test(
        "An item's size is that of names and values (Item sizes and formats)",
        arguments: [
            (["a": AttributeValue.s("xyz")], 4), (["a": .s("\u{e9}")], 3), (["ab": .n("27")], 4), (["a": .n("-27")], 4),
            (["a": .n("123")], 4),
            (["a": .n("1000")], 3), (["a": .n("0.001")], 3), (["a": .n("10.01")], 4), (["a": .n("0")], 2),
            (["a": .n("1.5")], 4), (["a": .n("12.345")], 5), (["a": .n("123.4")], 5), (["a": .n("0.5")], 3),
            (["a": .n("-1.5")], 5),
            (["a": .b([1, 2, 3])], 4),
            (["a": .null], 2), (["a": .bool(false)], 2), (["a": .ss(["x", "yz"])], 4), (["a": .ns(["1", "22"])], 5),
            (["a": .bs([[1], [2, 3]])], 4),
            (["a": .l([])], 4), (["a": .m([:])], 4), (["a": .l([.s("xy"), .null])], 9), (["a": .m(["b": .s("xy")])], 8),
            ([:], 0),
        ]
    )
    func size(item: Item, bytes: Int) {
        #expect(ItemSize.of(item) == bytes)
    }
}
