import AWSWire
import Commerce
import Shop
import Testing

struct OrderRequestTests {
    private func request(_ text: String) throws -> OrderRequest { try OrderRequest(JSON(parsing: text.utf8)) }

    @Test func `A well-formed request is read as it stands`() throws {
        let text = #"{"customerId":"c-1","currency":"JPY","lines":[{"sku":"A","quantity":2},{"sku":"B","quantity":1}]}"#
        let request = try request(text)
        #expect(request.customerID == "c-1")
        #expect(request.currency == Currency("JPY"))
        #expect(request.lines == [.init(sku: "A", quantity: 2), .init(sku: "B", quantity: 1)])
    }

    @Test(arguments: [
        (#"{"currency":"EUR","lines":[{"sku":"A","quantity":1}]}"#, "customerId"),
        (#"{"customerId":" ","currency":"EUR","lines":[{"sku":"A","quantity":1}]}"#, "customerId"),
        (#"{"customerId":7,"currency":"EUR","lines":[{"sku":"A","quantity":1}]}"#, "customerId"),
        (#"{"customerId":"c","lines":[{"sku":"A","quantity":1}]}"#, "currency"),
        (#"{"customerId":"c","currency":"eur","lines":[{"sku":"A","quantity":1}]}"#, "currency"),
        (#"{"customerId":"c","currency":"EUR"}"#, "lines"),
        (#"{"customerId":"c","currency":"EUR","lines":[]}"#, "lines"),
        (#"{"customerId":"c","currency":"EUR","lines":{}}"#, "lines"),
        (#"{"customerId":"c","currency":"EUR","lines":[7]}"#, "lines[0].sku"),
        (
            #"{"customerId":"c","currency":"EUR","lines":[{"sku":"A","quantity":1},{"sku":"","quantity":1}]}"#,
            "lines[1].sku"
        ),
        (#"{"customerId":"c","currency":"EUR","lines":[{"sku":"A"}]}"#, "lines[0].quantity"),
        (#"{"customerId":"c","currency":"EUR","lines":[{"sku":"A","quantity":0}]}"#, "lines[0].quantity"),
        (#"{"customerId":"c","currency":"EUR","lines":[{"sku":"A","quantity":1.5}]}"#, "lines[0].quantity"),
        (#"{"customerId":"c","currency":"EUR","lines":[{"sku":"A","quantity":"2"}]}"#, "lines[0].quantity"),
        (#"{"customerId":"c","currency":"EUR","lines":[{"sku":"A","quantity":1000001}]}"#, "lines[0].quantity"),
    ])
    func `The first field that is wrong is named`(_ text: String, _ field: String) {
        let error = #expect(throws: CommerceError.self) { try request(text) }
        #expect(error?.field == field)
        #expect(error?.kind == .invalid)
        #expect(error?.message.hasPrefix(field) == true)
    }

    @Test func `More lines than a transaction holds are refused`() {
        let lines = (0...50).map { #"{"sku":"A\#($0)","quantity":1}"# }.joined(separator: ",")
        let error = #expect(throws: CommerceError.self) {
            try request(#"{"customerId":"c","currency":"EUR","lines":[\#(lines)]}"#)
        }
        #expect(error?.field == "lines")
    }

    @Test func `Lines of the same product add up in their quantities`() throws {
        let lines = #"[{"sku":"A","quantity":2},{"sku":"B","quantity":1},{"sku":"A","quantity":3}]"#
        let request = try request(#"{"customerId":"c","currency":"EUR","lines":\#(lines)}"#)
        #expect(request.quantities == [.init(sku: "A", quantity: 5), .init(sku: "B", quantity: 1)])
        #expect(request.lines.count == 3)
    }

    @Test func `Requests for other things have other canonical texts`() throws {
        let texts = try [
            #"{"customerId":"c","currency":"EUR","lines":[{"sku":"A1","quantity":1}]}"#,
            #"{"customerId":"c","currency":"EUR","lines":[{"sku":"A","quantity":11}]}"#,
            #"{"customerId":"c","currency":"SEK","lines":[{"sku":"A","quantity":11}]}"#,
            #"{"customerId":"d","currency":"EUR","lines":[{"sku":"A","quantity":11}]}"#,
        ].map { try request($0).canonicalText }
        #expect(Set(texts).count == texts.count)
        let reordered = #"{"lines":[{"quantity":1,"sku":"A1"}],"note":"x","currency":"EUR","customerId":"c"}"#
        #expect(try request(reordered).canonicalText == texts[0])
    }
}
