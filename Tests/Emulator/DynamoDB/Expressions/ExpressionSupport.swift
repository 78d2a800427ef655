import AWSCore
import AWSWire

@testable import DynamoDBService

typealias Item = [String: AttributeValue]

/// What DynamoDB answers to what `body` does; empty where it is content.
func refusal(_ body: () throws -> Void) -> String {
    do {
        try body()
        return ""
    } catch let error as AWSError {
        return error.code == "ValidationException" ? error.message : "\(error)"
    } catch {
        return "\(error)"
    }
}

/// Whether a condition holds for an item.
func holds(_ text: String, _ item: Item, names: [String: String]? = nil, _ values: Item? = nil) throws -> Bool {
    var context = try ExpressionContext(names: names, values: values)
    let condition = try Condition(text, kind: .condition, &context)
    try context.checkAllUsed()
    return try condition.matches(item)
}

/// What DynamoDB answers to a condition.
func conditionRefusal(_ text: String, names: [String: String]? = nil, _ values: Item? = nil) -> String {
    refusal {
        var context = try ExpressionContext(names: names, values: values)
        _ = try Condition(text, kind: .condition, &context)
    }
}

/// The item after an update.
func updated(
    _ text: String,
    _ item: Item,
    names: [String: String]? = nil,
    _ values: Item? = nil
) throws -> Item {
    var context = try ExpressionContext(names: names, values: values)
    let update = try Update(text, &context)
    try update.check(keyNames: ["Id"])
    try context.checkAllUsed()
    var item = item
    try update.apply(to: &item)
    return item
}

/// What DynamoDB answers to an update.
func updateRefusal(_ text: String, _ item: Item = [:], names: [String: String]? = nil, _ values: Item? = nil) -> String
{
    refusal { _ = try updated(text, item, names: names, values) }
}

/// The item of the guide's pages on expressions (Expressions.Attributes).
let product: Item = [
    "Id": .n("123"),
    "Title": .s("Bicycle 123"),
    "Description": .s("123 description"),
    "BicycleType": .s("Hybrid"),
    "Brand": .s("Brand-Company C"),
    "Price": .n("500"),
    "Color": .ss(["Red", "Black"]),
    "ProductCategory": .s("Bicycle"),
    "InStock": .bool(true),
    "QuantityOnHand": .null,
    "RelatedItems": .l([.n("341"), .n("472"), .n("649")]),
    "Pictures": .m([
        "FrontView": .s("http://example.com/products/123_front.jpg"),
        "RearView": .s("http://example.com/products/123_rear.jpg"),
        "SideView": .s("http://example.com/products/123_left_side.jpg"),
    ]),
    "ProductReviews": .m([
        "FiveStar": .l([
            .s("Excellent! Can't recommend it highly enough! Buy it!"), .s("Do yourself a favor and buy this."),
        ]),
        "OneStar": .l([.s("Terrible product! Do not buy this.")]),
    ]),
    "Comment": .s("This product sells out quickly during the summer"),
    "Safety.Warning": .s("Always wear a helmet"),
]
