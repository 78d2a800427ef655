internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// The attributes of a key: one or none of each kind for tables and local indexes, up to four for global indexes.
struct KeyLayout: Sendable, Equatable {
    var hash: [KeyAttribute]
    var range: [KeyAttribute]

    var names: [String] { hash.map(\.name) + range.map(\.name) }
}

/// The types that AttributeDefinitions give to key attributes.
struct KeyTypes: Sendable {
    private let types: [String: String]

    init(_ definitions: [DynamoDB.AttributeDefinition]?) {
        types = Dictionary(
            (definitions ?? []).map { ($0.attributeName, $0.attributeType) },
            uniquingKeysWith: { $1 }
        )
    }

    func layout(_ schema: [DynamoDB.KeySchemaElement]?) throws(AWSError) -> KeyLayout {
        var layout = KeyLayout(hash: [], range: [])
        for element in schema ?? [] {
            guard let type = types[element.attributeName] else {
                throw .internalFailure("the key attribute \(element.attributeName) has no type in the store")
            }
            let attribute = KeyAttribute(name: element.attributeName, type: type)
            if element.keyType == "HASH" { layout.hash.append(attribute) } else { layout.range.append(attribute) }
        }
        return layout
    }
}

/// Key values as bytes that order as the values do.
enum KeyBytes {
    /// The bytes of one value; nil for a type that is no key's.
    static func of(_ value: AttributeValue) -> [UInt8]? { AttributeValueComparison.sortKey(value) }

    /// The bytes of several values one after the other, each ended so that no value runs into the next; a single value
    /// stands for itself.
    static func of(_ values: [AttributeValue], isSingle: Bool) -> [UInt8]? {
        if isSingle { return values.first.flatMap(of) }
        var out: [UInt8] = []
        for value in values {
            guard let bytes = of(value) else { return nil }
            append(bytes, to: &out)
            out += [0, 0]
        }
        return out
    }

    /// A part of several: its zeros are marked, for two of them end it.
    static func append(_ bytes: [UInt8], to out: inout [UInt8]) {
        for byte in bytes {
            out.append(byte)
            if byte == 0 { out.append(255) }
        }
    }

    /// The first bytes that sort behind all that begin with these; nil where there are none.
    static func end(ofPrefix prefix: [UInt8]) -> [UInt8]? {
        guard let last = prefix.lastIndex(where: { $0 < 255 }) else { return nil }
        var end = Array(prefix[...last])
        end[last] += 1
        return end
    }
}
