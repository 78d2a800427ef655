internal import AWSWire
internal import Commerce

// An order as DynamoDB keeps it, and as the shop's customers see it.

extension Order {
    /// The item in the orders' table.
    var item: [String: AttributeValue] {
        var item: [String: AttributeValue] = [
            "orderId": .s(id),
            "customerId": .s(customerID),
            "status": .s(status.rawValue),
            "currency": .s(total.currency.code),
            "total": .n(String(total.minorUnits)),
            "placedAt": .s(placedAt),
            "lines": .l(lines.map { .m($0.item) }),
        ]
        if let fulfilledAt { item["fulfilledAt"] = .s(fulfilledAt) }
        return item
    }

    /// Reads an item of the orders' table; nil where it is none.
    init?(item: [String: AttributeValue]) {
        guard let id = item["orderId"]?.text, let customerID = item["customerId"]?.text,
            let status = item["status"]?.text.flatMap(OrderStatus.init(rawValue:)),
            let currency = item["currency"]?.text.flatMap(Currency.init), let total = item["total"]?.integer,
            let placedAt = item["placedAt"]?.text, case .l(let lines) = item["lines"]
        else { return nil }
        self.init(
            id: id,
            customerID: customerID,
            status: status,
            lines: lines.compactMap { OrderLine(value: $0) },
            total: Money(total, currency),
            placedAt: placedAt,
            fulfilledAt: item["fulfilledAt"]?.text
        )
    }

    /// What customers and the data lake get.
    var json: JSON {
        var members: [JSON.Member] = [
            .init("orderId", .string(id)),
            .init("status", .string(status.rawValue)),
            .init("customerId", .string(customerID)),
            .init("currency", .string(total.currency.code)),
            .init("lines", .array(lines.map(\.json))),
            .init("total", .number(String(total.minorUnits))),
            .init("placedAt", .string(placedAt)),
        ]
        if let fulfilledAt { members.append(.init("fulfilledAt", .string(fulfilledAt))) }
        return .object(members)
    }
}

extension OrderLine {
    fileprivate var item: [String: AttributeValue] {
        [
            "sku": .s(sku),
            "name": .s(name),
            "quantity": .n(String(quantity)),
            "unitPrice": .n(String(unitPrice)),
            "lineTotal": .n(String(lineTotal)),
        ]
    }

    fileprivate init?(value: AttributeValue) {
        guard case .m(let item) = value, let sku = item["sku"]?.text, let name = item["name"]?.text,
            let quantity = item["quantity"]?.integer, let unitPrice = item["unitPrice"]?.integer,
            let lineTotal = item["lineTotal"]?.integer
        else { return nil }
        self.init(sku: sku, name: name, quantity: quantity, unitPrice: unitPrice, lineTotal: lineTotal)
    }

    fileprivate var json: JSON {
        [
            "sku": .string(sku),
            "name": .string(name),
            "quantity": .number(String(quantity)),
            "unitPrice": .number(String(unitPrice)),
            "lineTotal": .number(String(lineTotal)),
        ]
    }
}
