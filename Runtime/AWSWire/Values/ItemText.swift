internal import AWSCore

/// A whole item of DynamoDB's as the text that is kept of it, and its size.
///
/// A request's item becomes one where its text says what is kept already; what does not is a tree of values.
public struct ItemText: Sendable {
    /// `{"id":{"S":"1"}}`, without white space, each name once and without escapes.
    public let json: [UInt8]
    /// Bytes as DynamoDB counts them (CapacityUnitCalculations, "Item sizes and formats").
    public let size: Int

    /// The attributes by name.
    public var attributes: [String: AttributeValue] { (try? AttributeValue.item(json: json)) ?? [:] }

    /// One attribute; the others are passed over.
    public func attribute(_ name: String) -> AttributeValue? {
        withValue(name) { scanner in try? AttributeValueReader.read(&scanner, depth: 0) } ?? nil
    }

    /// Gives the bytes of an attribute that is a string without escapes to a closure; false where it is anything else.
    public func withString(_ name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
        withValue(name) { scanner in
            guard (try? scanner.literal("{\"S\":")) != nil, let text = try? scanner.rawString(), !text.isEscaped else {
                return false
            }
            return body(UnsafeBufferPointer(rebasing: scanner.bytes[text.start..<text.end]))
        } ?? false
    }

    /// The bytes that a number has: one, one for each pair of significant digits, one for a minus.
    ///
    /// The digits are paired from the point on, to both sides: 1.5 has two pairs (measured at the limit of an item by the
    /// authors of another emulator, github.com/nubo-db/dynoxide, CHANGELOG).
    /// - Parameters:
    ///   - first: how many digits are before the first that is no zero; -1 where there is none.
    ///   - last: how many are before the last that is no zero.
    ///   - point: how many are before the point.
    public static func numberSize(_ first: Int, _ last: Int, point: Int, isNegative: Bool) -> Int {
        // Shifted right, what is before the point rounds away from it.
        let pairs = first < 0 ? 0 : ((last - point) >> 1) - ((first - point) >> 1) + 1
        return pairs + 1 + (isNegative ? 1 : 0)
    }

    /// Reads from an attribute's value on; nil where there is no such attribute.
    private func withValue<R>(_ name: String, _ body: (inout JSONScanner) -> R) -> R? {
        var name = name
        return name.withUTF8 { name in
            json.withUnsafeBufferPointer { bytes in
                var scanner = JSONScanner(bytes)
                return (try? Self.find(name, &scanner)) == true ? body(&scanner) : nil
            }
        }
    }

    /// Goes to an attribute's value; false where there is no such attribute.
    private static func find(
        _ name: UnsafeBufferPointer<UInt8>,
        _ scanner: inout JSONScanner
    ) throws(AWSError) -> Bool {
        try scanner.expect(123)
        if scanner.take(125) { return false }
        repeat {
            let raw = try scanner.rawString()
            try scanner.expect(58)
            if raw.end - raw.start == name.count, scanner.bytes[raw.start..<raw.end].elementsEqual(name) { return true }
            try scanner.skip()
        } while scanner.take(44)
        return false
    }
}
