import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Projections (Expressions.ProjectionExpressions)")
struct ProjectionTests {
    private func read(_ text: String, names: [String: String]? = nil) throws -> Projection {
        var context = try ExpressionContext(names: names, values: nil)
        let projection = try Projection(text, &context)
        try context.checkAllUsed()
        return projection
    }

    @Test("The guide's examples")
    func guide() throws {
        #expect(try read("Title").apply(product) == ["Title": .s("Bicycle 123")])
        #expect(
            try read("Title, Price, Color").apply(product) == [
                "Title": .s("Bicycle 123"), "Price": .n("500"), "Color": .ss(["Red", "Black"]),
            ]
        )
        #expect(
            try read("Title, Description, RelatedItems[0], ProductReviews.FiveStar").apply(product) == [
                "Title": .s("Bicycle 123"),
                "Description": .s("123 description"),
                "RelatedItems": .l([.n("341")]),
                "ProductReviews": .m([
                    "FiveStar": .l([
                        .s("Excellent! Can't recommend it highly enough! Buy it!"),
                        .s("Do yourself a favor and buy this."),
                    ])
                ]),
            ]
        )
        #expect(
            try read("#sw", names: ["#sw": "Safety.Warning"]).apply(product) == [
                "Safety.Warning": .s("Always wear a helmet")
            ]
        )
    }

    @Test("Elements keep the order of the list, without gaps")
    func elements() throws {
        #expect(
            try read("RelatedItems[2], RelatedItems[0]").apply(product) == ["RelatedItems": .l([.n("341"), .n("649")])]
        )
        #expect(try read("RelatedItems[2], RelatedItems[7]").apply(product) == ["RelatedItems": .l([.n("649")])])
    }

    @Test(
        "What the item does not have is left out",
        arguments: ["Nothing", "Title.Deep", "Pictures.TopView", "RelatedItems[9]", "Color[0]", "Pictures[0]"]
    )
    func absent(text: String) throws {
        #expect(try read(text).apply(product).isEmpty)
    }

    @Test("Several parts of one map come together")
    func maps() throws {
        let projection = try read("Pictures.FrontView, Title, Pictures.RearView")
        #expect(projection.attributeNames == ["Pictures", "Title"])
        guard case .m(let pictures) = projection.apply(product)["Pictures"] else {
            Issue.record("no map")
            return
        }
        #expect(Set(pictures.keys) == ["FrontView", "RearView"])
    }

    @Test(
        "What is wrong is told in AWS's words",
        arguments: [
            (
                "body, body",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [body], path two: [body]"
            ),
            (
                "a.b, c, a.b[0]",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, b, [0]]"
            ),
            (
                "a[0], a.b",
                "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, [0]], path two: [a, b]"
            ),
            ("Comment", "Attribute name is a reserved keyword; reserved keyword: Comment"),
            ("a,", "Syntax error; token: \"<EOF>\", near: \",\""),
            ("!!", "Syntax error; token: \"!\", near: \"!!\""),
            ("a b", "Syntax error; token: \"b\", near: \"a b\""),
            ("a, :v", "Syntax error; token: \":v\", near: \", :v\""),
            ("", "The expression can not be empty;"),
            ("#x", "An expression attribute name used in the document path is not defined; attribute name: #x"),
        ]
    )
    func refused(text: String, reason: String) {
        #expect(refusal { _ = try read(text) } == "Invalid ProjectionExpression: \(reason)")
    }
}
