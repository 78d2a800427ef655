internal import AWSCore
internal import AWSDynamoDB

/// The errors of making and changing tables.
///
/// Those without another source are from memory of AWS's answers; the recorded one is that of
/// `throughputWithOnDemand`.
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

    static var projectedCount: AWSError {
        DynamoDBError.invalidParameter("NonKeyAttributes count exceeds the per-table limit of 100")
    }

    /// A stream has a view type, and what is off has none (API_StreamSpecification); the words are our own.
    static func check(_ stream: DynamoDB.StreamSpecification?) throws(AWSError) {
        guard let stream else { return }
        let view = stream.streamViewType ?? ""
        guard !stream.streamEnabled || !view.isEmpty else {
            throw DynamoDBError.invalidParameter("StreamViewType is required when StreamEnabled is true")
        }
    }

    // MARK: changes

    static var nothingToUpdate: AWSError {
        DynamoDBError.validation(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required"
        )
    }

    static func sameThroughput(read: Int, write: Int) -> AWSError {
        DynamoDBError.validation(
            "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: \(read). Requested ReadCapacityUnits: \(read). Current WriteCapacityUnits provisioned for the table: \(write). Requested WriteCapacityUnits: \(write). Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
        )
    }

    static func sameThroughput(index: String, read: Int, write: Int) -> AWSError {
        DynamoDBError.validation(
            "The provisioned throughput for the index \(index) will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the index: \(read). Requested ReadCapacityUnits: \(read). Current WriteCapacityUnits provisioned for the index: \(write). Requested WriteCapacityUnits: \(write). Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
        )
    }

    static func streamEnabled(_ table: String) -> AWSError {
        DynamoDBError.validation("Table already has an enabled stream: TableName: \(table)")
    }

    static func streamDisabled(_ table: String) -> AWSError {
        DynamoDBError.validation("Table already has a disabled stream: TableName: \(table)")
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
