import AWSWire

/// The size of an item in bytes as DynamoDB counts it (CapacityUnitCalculations, "Item sizes and formats").
enum ItemSize {
    /// The most bytes that an item may have.
    static let limit = 400 * 1024

    /// The names and the values of all attributes.
    static func of(_ item: [String: AttributeValue]) -> Int {
        item.reduce(0) { $0 + of($1.key, $1.value) }
    }

    /// One attribute.
    static func of(_ name: String, _ value: AttributeValue) -> Int { name.utf8.count + of(value) }

    /// One value without its name.
    static func of(_ value: AttributeValue) -> Int {
        switch value {
        case .s(let text): text.utf8.count
        case .n(let text): number(text)
        case .b(let bytes): bytes.count
        case .ss(let set): set.reduce(0) { $0 + $1.utf8.count }
        case .ns(let set): set.reduce(0) { $0 + number($1) }
        case .bs(let set): set.reduce(0) { $0 + $1.count }
        case .bool, .null: 1
        case .l(let list): list.reduce(3) { $0 + 1 + of($1) }
        case .m(let map): map.reduce(3) { $0 + 1 + $1.key.utf8.count + of($1.value) }
        case .malformed: 0
        }
    }

    private static func number(_ text: String) -> Int {
        var first = -1
        var last = -1
        var digits = 0
        var point: Int?
        var isNegative = false
        for byte in text.utf8 {
            switch byte {
            case 45: isNegative = true
            case 46: point = digits
            case 48...57:
                if byte != 48 {
                    if first < 0 { first = digits }
                    last = digits
                }
                digits += 1
            default: break
            }
        }
        return ItemText.numberSize(first, last, point: point ?? digits, isNegative: isNegative)
    }
}
