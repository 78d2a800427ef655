internal import AWSCore
internal import AWSDynamoDB

/// The errors of making and changing tables.
///
/// The recorded one is that of `throughputWithOnDemand`. The others were seen on AWS in October 2026 by the authors of
/// "ack-api-quirks" (its catalogue of DynamoDB's messages, DDB-TABLE-442); those that were not say so.
enum TableError {
    static var firstKey: AWSError {
        DynamoDBError.validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type")
    }

    static var secondKey: AWSError {
        DynamoDBError.validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type")
    }

    static var sameKey: AWSError {
        DynamoDBError.validation("Both the Hash Key and the Range Key element in the KeySchema have the same name")
    }

    /// The front end prints the elements as Java does objects, with a hash each.
    static func longKey(_ schema: [DynamoDB.KeySchemaElement], _ place: String) -> AWSError {
        let elements = schema.map { element in
            let hash = Text.hex(Digest.md5("\(element.attributeName) \(element.keyType)".utf8)).prefix(8)
            return "com.amazonaws.dynamodb.v20120810.KeySchemaElement@\(hash)"
        }
        return DynamoDBError.validation(
            "1 validation error detected: Value '[\(elements.joined(separator: ", "))]' at '\(place)' failed to satisfy constraint: Member must have length less than or equal to 2"
        )
    }

    /// What a request lacks of what it must have.
    static func missing(_ members: [(name: String, isMissing: Bool)]) -> AWSError {
        let names = members.filter(\.isMissing).map(\.name)
        let texts = names.map { "Value null at '\($0)' failed to satisfy constraint: Member must not be null" }
        return DynamoDBError.validation(
            "\(names.count) validation error\(names.count == 1 ? "" : "s") detected: \(texts.joined(separator: "; "))"
        )
    }

    static var noDefinitions: AWSError {
        DynamoDBError.validation("Invalid KeySchema: Some index key attribute have no definition")
    }

    static var repeatedKey: AWSError {
        DynamoDBError.validation("The KeySchema contains multiple key attributes with the same name")
    }

    static var keyOrder: AWSError {
        DynamoDBError.invalidParameter("All HASH key attributes must precede RANGE key attributes in the KeySchema")
    }

    static func keyCount(_ type: String) -> AWSError {
        DynamoDBError.invalidParameter("The KeySchema exceeds the maximum allowed number of \(type) key attributes")
    }

    static func repeatedDefinition(_ name: String) -> AWSError {
        DynamoDBError.validation("Attribute Name is duplicated: \(name)")
    }

    static func undefined(_ keys: [String], _ definitions: [String]) -> AWSError {
        DynamoDBError.invalidParameter(
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [\(keys.joined(separator: ", "))], AttributeDefinitions: [\(definitions.joined(separator: ", "))]"
        )
    }

    static var definitionCount: AWSError {
        DynamoDBError.invalidParameter(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
        )
    }

    static func unused(_ definitions: [String], _ keys: [String]) -> AWSError {
        DynamoDBError.invalidParameter(
            "Some AttributeDefinitions are not used. AttributeDefinitions: [\(definitions.joined(separator: ", "))], keys used: [\(keys.joined(separator: ", "))]"
        )
    }

    static var throughputWithOnDemand: AWSError {
        DynamoDBError.invalidParameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
        )
    }

    /// The same where the table goes over to capacity on demand.
    static var throughputBesideOnDemand: AWSError {
        DynamoDBError.invalidParameter("ProvisionedThroughput cannot be specified when BillingMode is PAY_PER_REQUEST")
    }

    static var throughputNeeded: AWSError {
        DynamoDBError.invalidParameter(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
        )
    }

    static func throughputOnDemand(_ index: String) -> AWSError {
        DynamoDBError.invalidParameter(
            "ProvisionedThroughput should not be specified for index: \(index) when BillingMode is PAY_PER_REQUEST"
        )
    }

    static func throughputMissing(_ index: String) -> AWSError {
        DynamoDBError.invalidParameter("ProvisionedThroughput is not specified for index: \(index)")
    }

    static var localNeedsRange: AWSError {
        DynamoDBError.invalidParameter(
            "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex"
        )
    }

    static func localWithoutRange(_ index: String) -> AWSError {
        DynamoDBError.invalidParameter("Index KeySchema does not have a range key for index: \(index)")
    }

    static func localHash(_ index: String, _ hash: String, _ tableHash: String) -> AWSError {
        DynamoDBError.invalidParameter(
            "Index KeySchema does not have the same leading hash key as table KeySchema for index: \(index). index hash key: \(hash), table hash key: \(tableHash)"
        )
    }

    static var unknownProjection: AWSError { DynamoDBError.invalidParameter("Unknown ProjectionType: null") }

    static var projectionWithoutAttributes: AWSError {
        DynamoDBError.invalidParameter("ProjectionType is INCLUDE, but NonKeyAttributes is not specified")
    }

    static func projectionWithAttributes(_ type: String) -> AWSError {
        DynamoDBError.invalidParameter("ProjectionType is \(type), but NonKeyAttributes is specified")
    }

    static func repeatedProjection(_ name: String) -> AWSError {
        DynamoDBError.invalidParameter("Duplicate element in NonKeyAttributes: \(name)")
    }

    static func emptyList(_ name: String) -> AWSError { DynamoDBError.invalidParameter("List of \(name) is empty") }

    static func duplicateIndex(_ name: String) -> AWSError {
        DynamoDBError.invalidParameter("Duplicate index name: \(name)")
    }

    static var localCount: AWSError {
        DynamoDBError.invalidParameter("Number of LocalSecondaryIndexes exceeds per-table limit of 5")
    }

    static var globalCount: AWSError {
        DynamoDBError.invalidParameter("GlobalSecondaryIndex count exceeds the per-table limit of 20")
    }

    /// The limit is the developer guide's ("Quotas"); the words are our own.
    static var projectedCount: AWSError {
        DynamoDBError.invalidParameter("NonKeyAttributes count exceeds the per-table limit of 100")
    }

    /// A stream has a view type, and what is off has none (API_StreamSpecification).
    static func check(_ stream: DynamoDB.StreamSpecification?, isUpdate: Bool) throws(AWSError) {
        guard let stream, stream.streamEnabled == (stream.streamViewType == nil) else { return }
        let problem =
            switch (isUpdate, stream.streamEnabled) {
            case (false, true): "Table is being created with a stream enabled, UpdateViewType is required"
            case (false, false): "Table is being created with a stream disabled, UpdateViewType should not be specified"
            case (true, true): "If stream is being enabled then UpdateViewType is required"
            case (true, false): "If stream is being disabled, then UpdateViewType must not be specified"
            }
        throw DynamoDBError.invalidParameter(problem)
    }

    // MARK: changes

    static var nothingToUpdate: AWSError {
        DynamoDBError.validation(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is required"
        )
    }

    static func sameThroughput(read: Int, write: Int) -> AWSError {
        DynamoDBError.validation(
            "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: \(read). Requested ReadCapacityUnits: \(read). Current WriteCapacityUnits provisioned for the table: \(write). Requested WriteCapacityUnits: \(write). Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
        )
    }

    static func sameThroughput(index: String, read: Int, write: Int) -> AWSError {
        DynamoDBError.validation(
            "The provisioned throughput for the index \(index) will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for index \(index): \(read). Requested ReadCapacityUnits: \(read). Current WriteCapacityUnits provisioned for index \(index): \(write). Requested WriteCapacityUnits: \(write). Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
        )
    }

    static func streamEnabled(_ table: String) -> AWSError {
        DynamoDBError.validation("Table already has an enabled stream: TableName: \(table)")
    }

    static func streamDisabled(_ table: String) -> AWSError {
        DynamoDBError.validation("Table has no stream to disable: TableName: \(table)")
    }

    /// What an update of the capacity lacks: that of the table, or of one of its indexes.
    static func throughputMissing(updating index: String? = nil) -> AWSError {
        DynamoDBError.invalidParameter(
            index.map { "ProvisionedThroughput must be specified for index: \($0)" }
                ?? "ProvisionedThroughput must be specified when BillingMode is PROVISIONED"
        )
    }

    static func newIndexThroughput(_ index: String, isOnDemand: Bool) -> AWSError {
        DynamoDBError.invalidParameter(
            isOnDemand
                ? "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: \(index) when BillingMode is PAY_PER_REQUEST"
                : "Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: \(index)"
        )
    }

    static func indexUpdateOnDemand(_ index: String) -> AWSError {
        DynamoDBError.invalidParameter(
            "The only Updates for index: \(index) when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput"
        )
    }

    static func definitionsMissing(_ index: String) -> AWSError {
        DynamoDBError.invalidParameter("AttributeDefinitions is not specified for index: \(index)")
    }

    static func noIndex(_ index: String, _ table: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Requested resource not found: Index \(index) for table \(table)")
    }

    static func notGlobal(_ index: String, _ verb: String) -> AWSError {
        DynamoDBError.validation("Cannot \(verb) an index that is not a GlobalSecondaryIndex: \(index)")
    }

    static func severalUpdates(of index: String) -> AWSError {
        DynamoDBError.invalidParameter(
            "Only one global secondary index update per index is allowed simultaneously. Index: \(index)"
        )
    }

    static var severalActions: AWSError {
        DynamoDBError.invalidParameter(
            "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object"
        )
    }

    static var noAction: AWSError {
        DynamoDBError.invalidParameter(
            "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null"
        )
    }

    static var oneIndexTooMany: AWSError {
        AWSError(
            "LimitExceededException",
            "Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit of 20"
        )
    }

    static var classChanges: AWSError {
        AWSError(
            "LimitExceededException",
            "Subscriber limit exceeded: Updates to TableClass are limited to 2 times in 30 day(s)."
        )
    }

    static var indexesInUse: AWSError {
        AWSError(
            "ResourceInUseException",
            "Attempt to change a resource which is still in use: Cannot delete table while indexes are being created, updated, or deleted."
        )
    }

    static var indexExists: AWSError {
        DynamoDBError.validation("Attempting to create an index which already exists")
    }

    static var oneIndexAtATime: AWSError {
        AWSError(
            "LimitExceededException",
            "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table"
        )
    }

    static var protected: AWSError {
        DynamoDBError.validation(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
        )
    }
}
