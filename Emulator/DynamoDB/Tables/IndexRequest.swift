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
    func check(tableKey: [DynamoDB.KeySchemaElement], _ rules: CapacityRules) throws(AWSError) {
        try TableName.checkIndex(name)
        try KeySchemaCheck.check(schema, isGlobalIndex: !isLocal)
        try checkProjection()
        guard isLocal else {
            if rules.isOnDemand == (throughput != nil) {
                guard !rules.isUpdate else { throw TableError.newIndexThroughput(name, isOnDemand: rules.isOnDemand) }
                throw rules.isOnDemand ? TableError.throughputOnDemand(name) : TableError.throughputMissing(name)
            }
            try rules.check(throughput)
            try rules.check(onDemand)
            let units = TableDefinition.warmUnits(
                TableDefinition.throughput(throughput),
                isOnDemand: rules.isOnDemand
            )
            // Of an index that comes to a table AWS's words were not measured: those of one that is made.
            var made = rules
            made.isUpdate = false
            try made.check(warm, least: units)
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
        var seen: Set<String> = []
        for name in attributes ?? [] where !seen.insert(name).inserted { throw TableError.repeatedProjection(name) }
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
    /// How many attributes of each kind a global index's key may have.
    private static let most = 4

    /// Checks a table's or an index's key; one of a global index may have several attributes of each kind.
    static func check(_ schema: [DynamoDB.KeySchemaElement], isGlobalIndex: Bool) throws(AWSError) {
        let hash = schema.prefix { $0.keyType == "HASH" }
        guard !hash.isEmpty else { throw TableError.firstKey }
        let range = schema.dropFirst(hash.count)
        let isUnique = Set(schema.map(\.attributeName)).count == schema.count
        guard isGlobalIndex else {
            guard isUnique else { throw TableError.sameKey }
            guard hash.count == 1 else { throw TableError.secondKey }
            return
        }
        guard range.allSatisfy({ $0.keyType == "RANGE" }) else { throw TableError.keyOrder }
        guard hash.count <= most else { throw TableError.keyCount("HASH") }
        guard range.count <= most else { throw TableError.keyCount("RANGE") }
        guard isUnique else {
            throw schema.count == 2 && range.count == 1 ? TableError.sameKey : TableError.repeatedKey
        }
    }
}
