internal import AWSWire
internal import Commerce

// A product as DynamoDB keeps it, and as the shop's customers see it.

extension Product {
    /// Reads an item of the products' table; nil where it is none.
    init?(item: [String: AttributeValue]) {
        guard let sku = item["sku"]?.text, let name = item["name"]?.text, let price = item["price"]?.integer,
            let currency = item["currency"]?.text.flatMap(Currency.init)
        else { return nil }
        self.init(
            sku: sku,
            name: name,
            category: item["category"]?.text ?? "",
            description: item["description"]?.text ?? "",
            price: Money(price, currency),
            stock: item["stock"]?.integer ?? 0
        )
    }

    /// What customers get.
    var json: JSON {
        [
            "sku": .string(sku),
            "name": .string(name),
            "category": .string(category),
            "description": .string(description),
            "price": .number(String(price.minorUnits)),
            "currency": .string(price.currency.code),
            "stock": .number(String(stock)),
        ]
    }
}
