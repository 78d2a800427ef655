/// An order as it was placed: prices are those of that moment.
public struct Order: Sendable, Equatable {
    /// The order's id.
    public let id: String
    /// Who ordered.
    public let customerID: String
    /// How far it has come.
    public var status: OrderStatus
    /// What was ordered.
    public let lines: [OrderLine]
    /// What all lines cost together.
    public let total: Money
    /// When it was placed, in ISO 8601.
    public let placedAt: String
    /// When it was fulfilled, in ISO 8601.
    public var fulfilledAt: String?

    /// Makes an order of its parts.
    public init(
        id: String,
        customerID: String,
        status: OrderStatus,
        lines: [OrderLine],
        total: Money,
        placedAt: String,
        fulfilledAt: String? = nil
    ) {
        self.id = id
        self.customerID = customerID
        self.status = status
        self.lines = lines
        self.total = total
        self.placedAt = placedAt
        self.fulfilledAt = fulfilledAt
    }

    /// Prices a request from the catalogue.
    ///
    /// Throws where a line names a product that is not there or sells in another currency.
    public init(
        _ request: OrderRequest,
        id: String,
        placedAt: String,
        products: [String: Product]
    ) throws(CommerceError) {
        var lines: [OrderLine] = []
        var total = Money(0, request.currency)
        for (i, line) in request.lines.enumerated() {
            let field = "lines[\(i)].sku"
            guard let product = products[line.sku] else { throw .invalidField(field, "names no product: \(line.sku)") }
            guard product.price.currency == request.currency else {
                throw .invalidField(field, "is sold in \(product.price.currency.code): \(line.sku)")
            }
            guard let cost = product.price.times(line.quantity), let sum = total.plus(cost) else {
                throw .invalidField("lines[\(i)].quantity", "makes the total too large.")
            }
            total = sum
            lines.append(
                OrderLine(
                    sku: line.sku,
                    name: product.name,
                    quantity: line.quantity,
                    unitPrice: product.price.minorUnits,
                    lineTotal: cost.minorUnits
                )
            )
        }
        self.init(
            id: id,
            customerID: request.customerID,
            status: .placed,
            lines: lines,
            total: total,
            placedAt: placedAt
        )
    }
}

/// One line of an order; amounts are in the minor unit of the order's currency.
public struct OrderLine: Sendable, Equatable {
    /// The product.
    public let sku: String
    /// What the product was called.
    public let name: String
    /// How many.
    public let quantity: Int
    /// What one cost.
    public let unitPrice: Int
    /// What the line cost.
    public let lineTotal: Int

    /// Makes a line.
    public init(sku: String, name: String, quantity: Int, unitPrice: Int, lineTotal: Int) {
        self.sku = sku
        self.name = name
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.lineTotal = lineTotal
    }
}
