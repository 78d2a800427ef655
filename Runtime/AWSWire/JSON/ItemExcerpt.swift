public import AWSCore

/// Some attributes of an item's text, and where they stand in it: what an update reads of an item, and then replaces.
public struct ItemExcerpt: Sendable {
    /// The attributes of the names that were asked for, as far as the item has them.
    public private(set) var attributes: [String: AttributeValue]
    /// Where they stand in the text, each with the comma behind it, in the order of the text.
    private var places: [(name: String, range: Range<Int>)] = []

    /// Reads of an item, as `{"id":{"S":"1"}}`, the attributes of some names, as far as it has to.
    /// - Throws: `SerializationException` for a text that is no item.
    public init(_ names: [String], of json: [UInt8]) throws(AWSError) {
        (attributes, places) = try AttributeValue.scan(json) { scanner throws(AWSError) in
            var found = [String: AttributeValue](Room<(String, AttributeValue)>(names.count), uniquingKeysWith: { $1 })
            var places: [(name: String, range: Range<Int>)] = []
            try scanner.expect(123)
            if scanner.take(125) { return (found, places) }
            places.reserveCapacity(names.count)
            var isLast = false
            repeat {
                let start = scanner.index
                let raw = try scanner.rawString()
                try scanner.expect(58)
                let name = try scanner.name(raw, among: names)
                if let name {
                    found[name] = try AttributeValueReader.read(&scanner, depth: 0)
                } else {
                    try scanner.skip()
                }
                isLast = !scanner.take(44)
                guard let name else { continue }
                places.append((name, start..<scanner.index))
                guard places.count == names.count else { continue }
                // The rest is passed over: an item has no attribute twice.
                scanner.index = scanner.bytes.count
                return (found, places)
            } while !isLast
            try scanner.expect(125)
            return (found, places)
        }
    }

    /// The item's text with other values for some of the attributes that were read, which lacks those that have none.
    public func json(
        _ item: [UInt8],
        replacing names: [String],
        with values: [String: AttributeValue]
    ) -> [UInt8] {
        var out = JSONText(capacity: item.count + 64)
        item.withUnsafeBufferPointer { item in
            var at = 0
            for place in places where names.contains(place.name) {
                out.raw(UnsafeBufferPointer(rebasing: item[at..<place.range.lowerBound]))
                at = place.range.upperBound
            }
            // Without the brace at the end, and the comma that stood before what is gone.
            let end = item.lastIndex(of: 125) ?? item.count
            out.raw(UnsafeBufferPointer(rebasing: item[at..<max(at, end)]))
        }
        while let last = out.bytes.last, last <= 32 { out.bytes.removeLast() }
        if out.bytes.last == 44 { out.bytes.removeLast() }
        for name in names {
            guard let value = values[name] else { continue }
            if out.bytes.last != 123 { out.raw(",") }
            out.string(name)
            out.raw(":")
            value.write(to: &out)
        }
        out.raw("}")
        return out.bytes
    }
}
