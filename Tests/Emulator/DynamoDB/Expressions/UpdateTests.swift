import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Updates (Expressions.UpdateExpressions)")
struct UpdateTests {
    private let item: Item = [
        "Id": .n("789"), "ProductCategory": .s("Home Improvement"), "Price": .n("52"), "InStock": .bool(true),
        "Brand": .s("Acme"),
    ]

    private func list(_ elements: String...) -> AttributeValue { .l(elements.map { .s($0) }) }

    @Test("SET modifies and adds attributes")
    func set() throws {
        let result = try updated(
            "SET ProductCategory = :c, Price = :p, Fresh = Brand",
            item,
            [":c": .s("Hardware"), ":p": .n("60")]
        )
        #expect(
            result["ProductCategory"] == .s("Hardware") && result["Price"] == .n("60") && result["Fresh"] == .s("Acme")
        )
        #expect(result["Brand"] == .s("Acme") && result.count == 6)
    }

    @Test("SET adds lists, maps, elements and nested attributes")
    func documents() throws {
        var result = try updated(
            "SET RelatedItems = :ri, ProductReviews = :pr",
            item,
            [
                ":ri": list("Hammer"), ":pr": .m(["FiveStar": list("Best product ever!")]),
            ]
        )
        result = try updated("SET RelatedItems[1] = :ri", result, [":ri": .s("Nails")])
        #expect(result["RelatedItems"] == list("Hammer", "Nails"))
        result = try updated(
            "SET #pr.#5star[1] = :r5, #pr.#3star = :r3",
            result,
            names: ["#pr": "ProductReviews", "#5star": "FiveStar", "#3star": "ThreeStar"],
            [":r5": .s("Very happy with my purchase"), ":r3": list("Just OK - not that great")]
        )
        #expect(
            result["ProductReviews"]
                == .m([
                    "FiveStar": list("Best product ever!", "Very happy with my purchase"),
                    "ThreeStar": list("Just OK - not that great"),
                ])
        )
        result = try updated("SET RelatedItems = list_append(:vals, RelatedItems)", result, [":vals": list("Chisel")])
        result = try updated(
            "SET #ri = list_append(#ri, :vals)",
            result,
            names: ["#ri": "RelatedItems"],
            [":vals": list("Screwdriver", "Hacksaw")]
        )
        #expect(result["RelatedItems"] == list("Chisel", "Hammer", "Nails", "Screwdriver", "Hacksaw"))
        result = try updated("REMOVE RelatedItems[1], RelatedItems[2]", result)
        #expect(result["RelatedItems"] == list("Chisel", "Screwdriver", "Hacksaw"))
    }

    @Test("Elements behind the end are appended in the order of their numbers")
    func appending() throws {
        let before: Item = ["l": list("a")]
        let result = try updated("SET l[9] = :c, l[4] = :b", before, [":b": .s("b"), ":c": .s("c")])
        #expect(result["l"] == list("a", "b", "c"))
        #expect(try updated("SET l[5] = :b REMOVE l[0]", before, [":b": .s("b")])["l"] == list("b"))
        #expect(try updated("REMOVE l[7]", before)["l"] == list("a"))
    }

    @Test("SET counts up and down, exactly")
    func arithmetic() throws {
        #expect(try updated("SET Price = Price - :p", item, [":p": .n("15")])["Price"] == .n("37"))
        #expect(try updated("SET Price = Price + :p", item, [":p": .n("0.10")])["Price"] == .n("52.1"))
        #expect(try updated("SET Price = (Price + :p)", item, [":p": .n("1e1")])["Price"] == .n("62"))
        #expect(
            try updated("SET hits = if_not_exists(hits, :zero) + :one", item, [":zero": .n("0"), ":one": .n("1")])[
                "hits"
            ] == .n("1")
        )
    }

    @Test("if_not_exists keeps what is there, and does not look at the rest")
    func ifNotExists() throws {
        #expect(try updated("SET Price = if_not_exists(Price, :p)", item, [":p": .n("100")])["Price"] == .n("52"))
        #expect(try updated("SET Weight = if_not_exists(Weight, :p)", item, [":p": .n("100")])["Weight"] == .n("100"))
        #expect(try updated("SET Weight = if_not_exists(Price, Nothing)", item)["Weight"] == .n("52"))
        let names = try updated(
            "SET history = list_append(if_not_exists(history, :empty), :new)",
            item,
            [":empty": .l([]), ":new": list("x")]
        )
        #expect(names["history"] == list("x"))
    }

    @Test("Everything is read as it was before")
    func simultaneous() throws {
        let before: Item = ["a": .n("1"), "b": .n("2"), "c": .n("3")]
        let result = try updated("SET a = b, b = a, d = c REMOVE c ADD e :n", before, [":n": .n("1")])
        #expect(result == ["a": .n("2"), "b": .n("1"), "d": .n("3"), "e": .n("1")])
    }

    @Test("REMOVE takes attributes away; those that are not there do not matter")
    func remove() throws {
        #expect(
            Set(try updated("REMOVE Brand, InStock, QuantityOnHand", item).keys) == ["Id", "ProductCategory", "Price"]
        )
        #expect(try updated("remove m.a, m.x", ["m": .m(["a": .null, "b": .null])])["m"] == .m(["b": .null]))
    }

    @Test("ADD counts and collects")
    func add() throws {
        #expect(try updated("ADD QuantityOnHand :q", item, [":q": .n("5")])["QuantityOnHand"] == .n("5"))
        #expect(try updated("ADD Price :q", item, [":q": .n("-2")])["Price"] == .n("50"))
        var result = try updated("ADD Color :c", item, [":c": .ss(["Orange", "Purple"])])
        result = try updated("ADD Color :c", result, [":c": .ss(["Yellow", "Purple"])])
        #expect(result["Color"] == .ss(["Orange", "Purple", "Yellow"]))
        #expect(try updated("ADD n :c", ["n": .ns(["1"])], [":c": .ns(["1.0", "2"])])["n"] == .ns(["1", "2"]))
        #expect(try updated("ADD m.a :q", ["m": .m([:])], [":q": .n("5")])["m"] == .m(["a": .n("5")]))
    }

    @Test("DELETE takes elements from a set, and an empty set from the item")
    func delete() throws {
        let before: Item = ["Color": .ss(["Orange", "Purple", "Yellow"])]
        #expect(
            try updated("DELETE Color :p", before, [":p": .ss(["Yellow", "Purple", "Grey"])])["Color"]
                == .ss(["Orange"])
        )
        #expect(try updated("DELETE Color :p", before, [":p": .ss(["Yellow", "Purple", "Orange"])]) == [:])
        #expect(try updated("DELETE Nothing :p", before, [":p": .ss(["Yellow"])]) == before)
        #expect(try updated("DELETE b :p", ["b": .bs([[1], [2]])], [":p": .bs([[1]])])["b"] == .bs([[2]]))
    }

    @Test("Sections come in any order and any case")
    func sections() throws {
        let result = try updated(
            "delete s :s add n :n remove r set t = :n",
            ["s": .ss(["a", "b"]), "r": .null],
            [":s": .ss(["a"]), ":n": .n("1")]
        )
        #expect(result == ["s": .ss(["b"]), "n": .n("1"), "t": .n("1")])
    }

    @Test("An update says what it touched")
    func touched() throws {
        var context = try ExpressionContext(names: ["#n": "c"], values: [":v": .n("1")])
        let update = try Update("SET a.b = :v, a.c = :v REMOVE #n", &context)
        var item: Item = ["a": .m(["x": .null]), "c": .s("gone")]
        func targets() throws -> Item? { try update.targets(in: item).map { try AttributeValue.item(json: $0) } }
        #expect(try targets() == ["c": .s("gone")])
        #expect(try update.apply(to: &item) == ["a", "c"])
        #expect(item == ["a": .m(["x": .null, "b": .n("1"), "c": .n("1")])])
        #expect(try targets() == ["a": .m(["b": .n("1"), "c": .n("1")])])
        #expect(!update.isEmpty)
    }

    @Test("Whole attributes are told as they are, those that are not there not at all")
    func wholeTargets() throws {
        var context = try ExpressionContext(names: ["#q": "\"q"], values: [":v": .n("1")])
        let update = try Update("SET b = :v, #q = :v REMOVE c", &context)
        var item: Item = ["c": .l([.null]), "d": .null]
        #expect(update.targets(in: item).map { String(decoding: $0, as: UTF8.self) } == #"{"c":{"L":[{"NULL":true}]}}"#)
        try update.apply(to: &item)
        let text = update.targets(in: item).map { String(decoding: $0, as: UTF8.self) }
        #expect(text == #"{"b":{"N":"1"},"\"q":{"N":"1"}}"#)
        #expect(update.targets(in: [:]) == nil)
    }
}
