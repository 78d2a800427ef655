import AWSCore
import AWSWire
import Testing

@testable import DynamoDBService

@Suite("Conditions (Expressions.OperatorsAndFunctions)")
struct ConditionTests {
    @Test(
        "Comparisons look at values of one type",
        arguments: [
            ("Price = :n", "500", true), ("Price = :n", "5e2", true), ("Price = :n", "501", false),
            ("Price <> :n", "501", true),
            ("Price < :n", "501", true), ("Price < :n", "500", false), ("Price <= :n", "500", true),
            ("Price > :n", "499.99", true),
            ("Price >= :n", "500.01", false), (":n < Price", "10", true), ("Title = :n", "500", false),
            ("Title <> :n", "500", true),
            ("Title < :n", "500", false), ("Title > :n", "500", false),
        ]
    )
    func numbers(text: String, value: String, expected: Bool) throws {
        #expect(try holds(text, product, [":n": .n(value)]) == expected)
    }

    @Test(
        "An absent attribute equals nothing, and so differs from everything",
        arguments: [
            ("Nothing = :v", false), ("Nothing <> :v", true), ("Nothing < :v", false), ("NOT Nothing < :v", true),
            ("Nothing IN (:v)", false),
            ("Nothing BETWEEN :v AND :v", false), ("begins_with(Nothing, :v)", false), ("contains(Nothing, :v)", false),
            ("Pictures.Nothing = :v", false), ("RelatedItems[9] = :v", false), ("Title.Nothing = :v", false),
            ("Nothing[0].Deep <> :v", true),
            ("Nothing = Another AND Title <> :v", false), ("size(Nothing) > size(:v)", false),
        ]
    )
    func absent(text: String, expected: Bool) throws {
        #expect(try holds(text, product, [":v": .s("x")]) == expected)
        #expect(try holds(text, [:], [":v": .s("x")]) == expected)
    }

    @Test(
        "Every operator and function of the guide",
        arguments: [
            ("attribute_exists (Pictures.SideView)", [:], true),
            ("attribute_exists (Pictures.TopView)", [:], false),
            ("attribute_not_exists (Manufacturer)", [:], true),
            ("attribute_exists (RelatedItems[2])", [:], true),
            ("attribute_exists (RelatedItems[3])", [:], false),
            ("attribute_exists (QuantityOnHand)", [:], true),
            ("attribute_type (ProductReviews.FiveStar, :v)", [":v": AttributeValue.s("L")], true),
            ("attribute_type (QuantityOnHand, :v)", [":v": .s("NULL")], true),
            ("attribute_type (Color, :v)", [":v": .s("S")], false),
            ("begins_with (Pictures.FrontView, :v)", [":v": .s("http://")], true),
            ("begins_with (Title, :v)", [":v": .s("bicycle")], false),
            ("begins_with (Title, :v)", [":v": .s("")], true),
            ("contains (Brand, :v)", [":v": .s("Company")], true),
            ("contains (Color, :v)", [":v": .s("Red")], true),
            ("contains (Color, :v)", [":v": .s("Re")], false),
            ("contains (RelatedItems, :v)", [":v": .n("472.0")], true),
            ("contains (RelatedItems, :v)", [":v": .s("472")], false),
            ("contains (:v, ProductCategory)", [":v": .ss(["Bicycle", "Car"])], true),
            ("size (Brand) <= :v", [":v": .n("20")], true),
            ("size (Color) > :v", [":v": .n("1")], true),
            ("size(ProductReviews.OneStar) > :v", [":v": .n("1")], false),
            ("size(Pictures) = :v", [":v": .n("3")], true),
            ("size(Price) = :v", [":v": .n("3")], false),
            ("size(Price) <> :v", [":v": .n("3")], true),
            (":v = size(RelatedItems)", [":v": .n("3")], true),
            ("size(Color) < size(RelatedItems)", [:], true),
            ("Price between :lo and :hi", [":lo": .n("500"), ":hi": .n("600")], true),
            ("Price BETWEEN :lo AND :hi", [":lo": .n("501"), ":hi": .n("600")], false),
            ("ProductCategory IN (:a, :b)", [":a": .s("Sporting Goods"), ":b": .s("Bicycle")], true),
            ("ProductCategory in (:a, Brand)", [":a": .s("Sporting Goods")], false),
            ("ProductReviews.OneStar[0] = :v", [":v": .s("Terrible product! Do not buy this.")], true),
            ("InStock = :v", [":v": .bool(true)], true),
            ("Color = :v", [":v": .ss(["Black", "Red"])], true),
            ("RelatedItems = :v", [":v": .l([.n("341"), .n("472"), .n("649")])], true),
        ] as [(String, Item, Bool)]
    )
    func guide(text: String, values: Item, expected: Bool) throws {
        #expect(try holds(text, product, values.isEmpty ? nil : values) == expected)
    }

    @Test(
        "OR binds least, then AND, then NOT; parentheses go first (Precedence in Conditions)",
        arguments: [
            ("a = :t OR b = :t AND c = :t", true), ("(a = :t OR b = :t) AND c = :t", false),
            ("NOT a = :t OR b = :t", true),
            ("NOT (a = :t OR b = :t)", false), ("NOT c = :t AND a = :t", true), ("not not a = :t", true),
            ("a=:t and(b=:t)and not(c=:t)", true),
            ("(a) = (:t)", true), ("((a = :t) AND b = :t) OR c = :t", true), ("c = :t OR c = :t OR b = :t", true),
            ("a = :t AND b BETWEEN :t AND :t AND NOT c = :t", true), ("(size(s)) = (size(s2))", true),
            ("(attribute_exists(a)) AND b = :t", true),
        ]
    )
    func precedence(text: String, expected: Bool) throws {
        let item: Item = ["a": .s("true"), "b": .s("true"), "c": .s("false"), "s": .s("12"), "s2": .s("34")]
        let values: Item? = text.contains(":t") ? [":t": .s("true")] : nil
        #expect(try holds(text, item, values) == expected)
    }

    @Test("Placeholders reach names that expressions cannot hold (Expressions.ExpressionAttributeNames)")
    func placeholders() throws {
        #expect(
            try holds(
                "#sw = :v AND begins_with(#c, :p)",
                product,
                names: ["#sw": "Safety.Warning", "#c": "Comment"],
                [
                    ":v": .s("Always wear a helmet"), ":p": .s("This"),
                ]
            )
        )
        #expect(
            try holds(
                "#pr.#5star[1] = :v",
                product,
                names: ["#pr": "ProductReviews", "#5star": "FiveStar"],
                [
                    ":v": .s("Do yourself a favor and buy this.")
                ]
            )
        )
    }

    @Test("contains and begins_with also look into binaries")
    func binaries() throws {
        let item: Item = ["bin": .b([1, 2, 3, 4]), "set": .bs([[1, 2], [3]])]
        #expect(try holds("begins_with(bin, :b)", item, [":b": .b([1, 2])]))
        #expect(try holds("contains(bin, :b)", item, [":b": .b([2, 3])]))
        #expect(try !holds("contains(bin, :b)", item, [":b": .b([3, 2])]))
        #expect(try holds("contains(#set, :b)", item, names: ["#set": "set"], [":b": .b([3])]))
    }

    @Test("A condition read once serves many requests")
    func sharing() throws {
        for name in ["x", "y"] {
            var context = try ExpressionContext(names: ["#a": name], values: [":v": .s(name)])
            let condition = try Condition("#a = :v", kind: .condition, &context)
            #expect(try condition.matches([name: .s(name)]))
            #expect(condition.attributeNames == [name])
        }
    }

    @Test("The attributes of a filter are known")
    func attributeNames() throws {
        var context = try ExpressionContext(names: ["#b": "b.c"], values: [":v": .n("1")])
        let filter = try Condition("a.x[1] = :v AND (#b.y > :v OR size(d) = :v)", kind: .filter, &context)
        #expect(filter.attributeNames == ["a", "b.c", "d"])
    }
}
