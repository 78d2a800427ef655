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
