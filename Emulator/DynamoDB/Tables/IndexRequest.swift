internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// An index as CreateTable and UpdateTable are asked for one.
struct IndexRequest {
    var name: String
    var schema: [DynamoDB.KeySchemaElement]
    var projection: DynamoDB.Projection
    var isLocal: Bool
    var throughput: DynamoDB.ProvisionedThroughput?
    var onDemand: DynamoDB.OnDemandThroughput?
    var warm: DynamoDB.WarmThroughput?

    init(_ index: DynamoDB.LocalSecondaryIndex) {
        name = index.indexName
        schema = index.keySchema
        projection = index.projection
        isLocal = true
    }

    init(_ index: DynamoDB.GlobalSecondaryIndex) {
        name = index.indexName
        schema = index.keySchema
        projection = index.projection
        isLocal = false
        throughput = index.provisionedThroughput
        onDemand = index.onDemandThroughput
        warm = index.warmThroughput
    }

    /// Checks the index by itself and against the table's key.
    func check(tableKey: [DynamoDB.KeySchemaElement], isOnDemand: Bool) throws(AWSError) {
        try TableName.checkIndex(name)
        try KeySchemaCheck.check(schema, most: isLocal ? 1 : 4)
        try checkProjection()
        guard isLocal else {
            if isOnDemand {
                guard throughput == nil else { throw TableError.throughputOnDemand(name) }
            } else {
                guard throughput != nil else { throw TableError.throughputMissing(name) }
            }
            return
        }
        guard tableKey.count > 1 else { throw TableError.localNeedsRange }
        guard schema.count > 1 else { throw TableError.localWithoutRange(name) }
        guard schema[0].attributeName == tableKey[0].attributeName else {
            throw TableError.localHash(name, schema[0].attributeName, tableKey[0].attributeName)
        }
    }

    private func checkProjection() throws(AWSError) {
        let attributes = projection.nonKeyAttributes
        switch projection.projectionType {
        case nil: throw TableError.unknownProjection
        case "INCLUDE"?:
            guard attributes != nil else { throw TableError.projectionWithoutAttributes }
        case let type?:
            guard attributes == nil else { throw TableError.projectionWithAttributes(type) }
        }
    }
}

/// What makes a key schema one.
enum KeySchemaCheck {
    /// - Parameter most: how many attributes of each kind there may be.
    static func check(_ schema: [DynamoDB.KeySchemaElement], most: Int) throws(AWSError) {
        let hash = schema.prefix { $0.keyType == "HASH" }
        guard !hash.isEmpty else { throw TableError.firstKey }
        let range = schema.dropFirst(hash.count)
        guard hash.count <= most, range.allSatisfy({ $0.keyType == "RANGE" }) else { throw TableError.secondKey }
        guard range.count <= most else { throw TableError.secondKey }
        guard Set(schema.map(\.attributeName)).count == schema.count else { throw TableError.sameKey }
    }
}

/// A table's or an index's name as a request gives it.
enum TableName {
    /// A name of 3 to 255 letters, digits, `_`, `-` and `.`; the texts are those of reports of users of AWS.
    static func checked(_ name: String) throws(AWSError) -> String {
        guard (3...255).contains(name.utf8.count) else {
            throw DynamoDBError.validation(
                "TableName must be at least 3 characters long and at most 255 characters long"
            )
        }
        guard hasOnlyItsCharacters(name) else {
            throw DynamoDBError.validation(
                "1 validation error detected: Value '\(name)' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
            )
        }
        return name
    }

    static func checkIndex(_ name: String) throws(AWSError) {
        guard (3...255).contains(name.utf8.count), hasOnlyItsCharacters(name) else {
            throw DynamoDBError.validation(
                "Invalid table/index name.  Table/index names must be between 3 and 255 characters long, and may contain only the characters a-z, A-Z, 0-9, '_', '-', and '.'"
            )
        }
    }

    private static func hasOnlyItsCharacters(_ name: String) -> Bool {
        name.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || [45, 46, 95].contains($0)
        }
    }
}
