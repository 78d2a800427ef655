/// What the shop sells.
public struct Product: Sendable, Equatable {
    /// The stock keeping unit, the product's key.
    public let sku: String
    /// What the customer reads.
    public let name: String
    /// A path, broad to narrow.
    public let category: String
    /// One or two sentences.
    public let description: String
    /// What one costs.
    public let price: Money
    /// How many are left.
    public let stock: Int

    /// Makes a product.
    public init(
        sku: String,
        name: String,
        category: String = "",
        description: String = "",
        price: Money,
        stock: Int = 0
    ) {
        self.sku = sku
        self.name = name
        self.category = category
        self.description = description
        self.price = price
        self.stock = stock
    }
}
