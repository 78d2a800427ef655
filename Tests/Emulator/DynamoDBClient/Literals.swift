import AWSDynamoDB
public import AWSWire

typealias Attributes = [String: AttributeValue]

extension AttributeValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A string.
    public init(stringLiteral text: String) { self = .s(text) }

    /// A number.
    public init(integerLiteral number: Int) { self = .n(String(number)) }
}

extension AttributeValue: Hashable {
    /// By its text: enough for tests.
    public func hash(into hasher: inout Hasher) { hasher.combine(typeName) }
}

/// A key schema in few words: `"a b | c:N"` has the hash attributes a and b and the range attribute c, a number.
struct Keys: ExpressibleByStringLiteral {
    let schema: [DynamoDB.KeySchemaElement]
    let definitions: [DynamoDB.AttributeDefinition]

    init(stringLiteral text: String) {
        var schema: [DynamoDB.KeySchemaElement] = []
        var definitions: [DynamoDB.AttributeDefinition] = []
        for (place, part) in text.split(separator: "|").enumerated() {
            for word in part.split(separator: " ") {
                let halves = word.split(separator: ":")
                schema.append(
                    .init {
                        $0.attributeName = String(halves[0])
                        $0.keyType = place == 0 ? "HASH" : "RANGE"
                    }
                )
                definitions.append(
                    .init {
                        $0.attributeName = String(halves[0])
                        $0.attributeType = halves.count > 1 ? String(halves[1]) : "S"
                    }
                )
            }
        }
        self.schema = schema
        self.definitions = definitions
    }
}

/// An index in few words; what it includes beside the keys where it does not project all.
struct IndexSketch {
    let name: String
    let keys: Keys
    var projects: [String]?
    var keysOnly = false

    var projection: DynamoDB.Projection {
        .init {
            $0.projectionType = keysOnly ? "KEYS_ONLY" : projects == nil ? "ALL" : "INCLUDE"
            $0.nonKeyAttributes = projects
        }
    }

    var global: DynamoDB.GlobalSecondaryIndex {
        .init {
            $0.indexName = name
            $0.keySchema = keys.schema
            $0.projection = projection
        }
    }

    var local: DynamoDB.LocalSecondaryIndex {
        .init {
            $0.indexName = name
            $0.keySchema = keys.schema
            $0.projection = projection
        }
    }
}
