/// What a customer asks for, checked as far as it can be without the catalogue.
public struct OrderRequest: Sendable, Equatable {
    /// Who orders.
    public let customerID: String
    /// The currency of all prices.
    public let currency: Currency
    /// What is ordered: 1 to 50 lines, in the customer's order.
    public let lines: [Line]

    /// One line.
    public struct Line: Sendable, Equatable {
        /// The product.
        public let sku: String
        /// How many: 1 to 1,000,000.
        public let quantity: Int

        /// Makes a line.
        public init(sku: String, quantity: Int) {
            self.sku = sku
            self.quantity = quantity
        }
    }

    /// DynamoDB takes 100 items in a transaction, and an order writes two beside its products.
    static let mostLines = 50
    static let largestQuantity = 1_000_000

    /// Reads a request; throws what names the first field that is missing or wrong.
    public init(_ document: some Document) throws(CommerceError) {
        customerID = try Self.text(document["customerId"], "customerId", longest: 128)
        guard let code = document["currency"]?.string, let currency = Currency(code) else {
            throw .invalidField("currency", "must be a currency code of ISO 4217, as \"EUR\".")
        }
        self.currency = currency
        guard let elements = document["lines"]?.array, (1...Self.mostLines).contains(elements.count) else {
            throw .invalidField("lines", "must be a list of 1 to \(Self.mostLines) lines.")
        }
        var lines: [Line] = []
        for (i, element) in elements.enumerated() {
            let sku = try Self.text(element["sku"], "lines[\(i)].sku", longest: 64)
            guard let quantity = element["quantity"]?.integer, (1...Self.largestQuantity).contains(quantity) else {
                throw .invalidField("lines[\(i)].quantity", "must be a whole number from 1 to \(Self.largestQuantity).")
            }
            lines.append(Line(sku: sku, quantity: quantity))
        }
        self.lines = lines
    }

    private static func text(_ value: (some Document)?, _ field: String, longest: Int) throws(CommerceError) -> String {
        guard let text = value?.string, !text.allSatisfy(\.isWhitespace), text.utf8.count <= longest else {
            throw .invalidField(field, "must be a text of 1 to \(longest) bytes.")
        }
        return text
    }

    /// How many of each product, in the order of the lines: a product may be in several.
    public var quantities: [Line] {
        var totals: [Line] = []
        for line in lines {
            if let i = totals.firstIndex(where: { $0.sku == line.sku }) {
                totals[i] = Line(sku: line.sku, quantity: totals[i].quantity + line.quantity)
            } else {
                totals.append(line)
            }
        }
        return totals
    }

    /// A text that two requests have in common only if they ask for the same.
    ///
    /// Lengths keep parts from running together.
    public var canonicalText: String {
        ([customerID, currency.code] + lines.flatMap { [$0.sku, String($0.quantity)] })
            .map { "\($0.utf8.count):\($0)" }.joined()
    }
}
