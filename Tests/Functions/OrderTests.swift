import AWSWire
import Commerce
import Shop
import Testing

struct OrderTests {
    private let products: [String: Product]
    private let euro: Currency

    init() throws {
        euro = try #require(Currency("EUR"))
        let pound = try #require(Currency("GBP"))
        products = [
            "A": Product(sku: "A", name: "Spoon", price: Money(1499, euro)),
            "B": Product(sku: "B", name: "Fork", price: Money(250, euro)),
            "P": Product(sku: "P", name: "Book", price: Money(900, pound)),
            "X": Product(sku: "X", name: "Yacht", price: Money(Int.max / 2, euro)),
        ]
    }

    private func order(_ lines: String) throws -> Order {
        let text = #"{"customerId":"c-1","currency":"EUR","lines":\#(lines)}"#
        return try Order(
            OrderRequest(JSON(parsing: text.utf8)),
            id: "o-1",
            placedAt: "2026-11-22T12:00:00.000Z",
            products: products
        )
    }

    @Test func `An order has the names and prices of the moment and their sums`() throws {
        let order = try order(#"[{"sku":"A","quantity":2},{"sku":"B","quantity":3}]"#)
        #expect(order.status == .placed)
        #expect(order.lines[0] == OrderLine(sku: "A", name: "Spoon", quantity: 2, unitPrice: 1499, lineTotal: 2998))
        #expect(order.lines[1] == OrderLine(sku: "B", name: "Fork", quantity: 3, unitPrice: 250, lineTotal: 750))
        #expect(order.total == Money(3748, euro))
    }

    @Test(arguments: [
        (#"[{"sku":"A","quantity":1},{"sku":"NONE","quantity":1}]"#, "lines[1].sku"),
        (#"[{"sku":"P","quantity":1}]"#, "lines[0].sku"),
        (#"[{"sku":"X","quantity":3}]"#, "lines[0].quantity"),
        (#"[{"sku":"X","quantity":1},{"sku":"X","quantity":1},{"sku":"X","quantity":1}]"#, "lines[2].quantity"),
    ])
    func `A line that the catalogue cannot serve is named`(_ lines: String, _ field: String) {
        let error = #expect(throws: CommerceError.self) { try order(lines) }
        #expect(error?.kind == .invalid)
        #expect(error?.field == field)
    }

    @Test(arguments: ["eur", "EURO", "", "XXX", "DEM"])
    func `A code that is no currency in use is none`(_ code: String) {
        #expect(Currency(code) == nil)
    }

    @Test func `Amounts of two currencies have no sum`() throws {
        let yen = try #require(Currency("JPY"))
        #expect(Money(1, euro).plus(Money(1, yen)) == nil)
        #expect(Money(1, euro).plus(Money(2, euro)) == Money(3, euro))
    }
}
