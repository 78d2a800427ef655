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
        var name = name
        return name.withUTF8 { name in
            json.withUnsafeBufferPointer { bytes in try? Self.attribute(name, JSONScanner(bytes)) }
        }
    }

    private static func attribute(
        _ name: UnsafeBufferPointer<UInt8>,
        _ start: JSONScanner
    ) throws(AWSError) -> AttributeValue? {
        var scanner = start
        try scanner.expect(123)
        if scanner.take(125) { return nil }
        repeat {
            let raw = try scanner.rawString()
            try scanner.expect(58)
            if raw.end - raw.start == name.count, scanner.bytes[raw.start..<raw.end].elementsEqual(name) {
                return try AttributeValueReader.read(&scanner, depth: 0)
            }
            try scanner.skip()
        } while scanner.take(44)
        return nil
    }
}
