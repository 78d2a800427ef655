public import AWSCore
internal import AWSDynamoDB
public import AWSWire
public import EmulatorCore
public import Store

/// Amazon DynamoDB: each table a table of SQLite's, items as the JSON that goes out.
public final class DynamoDBService: Service {
    let database: Database
    let tables: TableIndex
    let timeline: Timeline
    let ledger: Ledger

    /// Opens the service on its data.
    public init(_ environment: ServiceEnvironment) throws(AWSError) {
        database = try Database("dynamodb", environment.storage, environment.group, migrations: Schema.migrations)
        tables = try TableIndex(database)
        timeline = environment.timeline
        ledger = environment.ledger
        for table in tables.everywhere { noteWithoutEffect(table) }
    }

    /// The service's model.
    public var model: ServiceModel { DynamoDB.model }

    /// What the service implements.
    public var operations: [OperationEntry] {
        [
            on(DynamoDB.BatchGetItem.self, batchGetItem),
            on(DynamoDB.BatchWriteItem.self, batchWriteItem),
            on(DynamoDB.CreateTable.self, createTable),
            on(DynamoDB.DeleteItem.self, deleteItem),
            on(DynamoDB.DeleteTable.self, deleteTable),
            on(DynamoDB.DescribeTable.self, describeTable),
            on(DynamoDB.DescribeTimeToLive.self, describeTimeToLive),
            on(DynamoDB.GetItem.self, getItem),
            on(DynamoDB.ListTables.self, listTables),
            on(DynamoDB.PutItem.self, putItem),
            on(DynamoDB.Query.self, query),
            on(DynamoDB.Scan.self, scan),
            on(DynamoDB.TransactGetItems.self, transactGetItems),
            on(DynamoDB.TransactWriteItems.self, transactWriteItems),
            on(DynamoDB.UpdateItem.self, updateItem),
            on(DynamoDB.UpdateTimeToLive.self, updateTimeToLive),
        ]
    }

    /// Forgets everything, in place.
    public func reset() throws(AWSError) {
        try database.reset()
        tables.reset()
    }
}
