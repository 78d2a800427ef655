public import AWSCore
internal import AWSDynamoDB
public import AWSWire
public import EmulatorCore
public import Store
internal import Synchronization

/// Amazon DynamoDB: each table a table of SQLite's, items as the JSON that goes out.
public final class DynamoDBService: Service {
    /// How the service behaves where AWS differs from what is handy on one machine.
    public struct Options: Sendable {
        /// Whether requests beyond a table's capacity are refused.
        public var throttles = false
        /// How long tables and indexes take to be made, changed and deleted.
        public var tableDelay = Duration.zero
        /// By how much eventually consistent reads lag behind at most; nil where they do not.
        public var lag: Duration?
        /// What the lags are drawn from.
        public var lagSeed: UInt64 = 0
        /// The most bytes under one partition key of a table with local indexes; 10 GB on AWS.
        public var collectionLimit = 10 << 30

        /// As fast and as consistent as can be.
        public init() {}
    }

    let database: Database
    let tables: TableIndex
    let numbers: Numbers
    let streams: TableStreams
    let deliveries: KinesisDeliveries
    let expiry: ExpirySweep
    let transactions: TransactionsInFlight
    let throttle: Throttle?
    /// When large tables were last counted.
    let largeTables = Mutex<[Int64: (counts: TableCounts, at: Timestamp)]>([:])
    let lag: ConsistencyLag?
    let options: Options
    let group: CommitGroup
    let bus: Bus
    let timeline: Timeline
    let ledger: Ledger

    /// Opens the service on its data.
    public init(_ environment: ServiceEnvironment, _ options: Options = Options()) throws(AWSError) {
        self.options = options
        // An eighth of what a million items of 400 bytes take; the process stays under 150 MB with them.
        database = try Database(
            "dynamodb",
            environment.storage,
            environment.group,
            cache: 64 << 20,
            migrations: Schema.migrations
        )
        tables = try TableIndex(database)
        numbers = try Numbers(database)
        group = environment.group
        bus = environment.bus
        timeline = environment.timeline
        ledger = environment.ledger
        streams = TableStreams(numbers: numbers, group: group, bus: bus)
        deliveries = KinesisDeliveries(environment, database)
        expiry = ExpirySweep(timeline)
        transactions = TransactionsInFlight(group)
        throttle = options.throttles ? Throttle() : nil
        lag = options.lag.map { ConsistencyLag(seed: options.lagSeed, most: $0) }
        expiry.start { [weak self] in self?.deleteExpired() }
        for table in tables.everywhere {
            noteWithoutEffect(table)
            resume(table)
            if table.settings.timeToLive != nil { expiry.wake(at: timeline.now) }
        }
        let policies = try database.read { connection throws(AWSError) in try PolicyStore(connection).all() }
        for arn in policies { notePolicy(arn) }
        try ItemCopy.removeLeftovers(database)
        try database.write { connection throws(AWSError) in
            try Self.removeExpiredBackups(connection, timeline.now)
        }
        deliveries.deliver()
    }

    /// DynamoDB Streams, over the same data.
    public var streamsService: DynamoDBStreamsService { DynamoDBStreamsService(self) }

    /// The service's model.
    public var model: ServiceModel { DynamoDB.model }

    /// What the service implements.
    public var operations: [OperationEntry] {
        [
            on(DynamoDB.BatchExecuteStatement.self, batchExecuteStatement),
            on(DynamoDB.BatchGetItem.self, batchGetItem),
            on(DynamoDB.BatchWriteItem.self, batchWriteItem),
            on(DynamoDB.CreateBackup.self, createBackup),
            on(DynamoDB.CreateGlobalTable.self, createGlobalTable),
            on(DynamoDB.CreateTable.self, createTable),
            on(DynamoDB.DeleteBackup.self, deleteBackup),
            on(DynamoDB.DeleteItem.self, deleteItem),
            on(DynamoDB.DeleteResourcePolicy.self, deleteResourcePolicy),
            on(DynamoDB.DeleteTable.self, deleteTable),
            on(DynamoDB.DescribeBackup.self, describeBackup),
            on(DynamoDB.DescribeContinuousBackups.self, describeContinuousBackups),
            on(DynamoDB.DescribeContributorInsights.self, describeContributorInsights),
            on(DynamoDB.DescribeEndpoints.self, describeEndpoints),
            on(DynamoDB.DescribeExport.self, describeExport),
            on(DynamoDB.DescribeGlobalTable.self, describeGlobalTable),
            on(DynamoDB.DescribeGlobalTableSettings.self, describeGlobalTableSettings),
            on(DynamoDB.DescribeImport.self, describeImport),
            on(DynamoDB.DescribeKinesisStreamingDestination.self, describeKinesisStreamingDestination),
            on(DynamoDB.DescribeLimits.self, describeLimits),
            on(DynamoDB.DescribeTable.self, describeTable),
            on(DynamoDB.DescribeTableReplicaAutoScaling.self, describeTableReplicaAutoScaling),
            on(DynamoDB.DescribeTimeToLive.self, describeTimeToLive),
            on(DynamoDB.DisableKinesisStreamingDestination.self, disableKinesisStreamingDestination),
            on(DynamoDB.EnableKinesisStreamingDestination.self, enableKinesisStreamingDestination),
            on(DynamoDB.ExecuteStatement.self, executeStatement),
            on(DynamoDB.ExecuteTransaction.self, executeTransaction),
            on(DynamoDB.ExportTableToPointInTime.self, lacking: [.exportUnderKey], mayWait: exportTableToPointInTime),
            on(DynamoDB.GetItem.self, getItem),
            on(DynamoDB.GetResourcePolicy.self, getResourcePolicy),
            on(DynamoDB.ImportTable.self, lacking: [.importOfIon, .importOfZstd], mayWait: importTable),
            on(DynamoDB.ListBackups.self, listBackups),
            on(DynamoDB.ListContributorInsights.self, listContributorInsights),
            on(DynamoDB.ListExports.self, listExports),
            on(DynamoDB.ListGlobalTables.self, listGlobalTables),
            on(DynamoDB.ListImports.self, listImports),
            on(DynamoDB.ListTables.self, listTables),
            on(DynamoDB.ListTagsOfResource.self, listTagsOfResource),
            on(DynamoDB.PutItem.self, putItem),
            on(DynamoDB.PutResourcePolicy.self, putResourcePolicy),
            on(DynamoDB.Query.self, query),
            on(DynamoDB.RestoreTableFromBackup.self, restoreTableFromBackup),
            on(DynamoDB.RestoreTableToPointInTime.self, restoreTableToPointInTime),
            on(DynamoDB.Scan.self, scan),
            on(DynamoDB.TagResource.self, tagResource),
            on(DynamoDB.TransactGetItems.self, transactGetItems),
            on(DynamoDB.TransactWriteItems.self, transactWriteItems),
            on(DynamoDB.UntagResource.self, untagResource),
            on(DynamoDB.UpdateContinuousBackups.self, updateContinuousBackups),
            on(DynamoDB.UpdateContributorInsights.self, updateContributorInsights),
            on(DynamoDB.UpdateGlobalTable.self, updateGlobalTable),
            on(DynamoDB.UpdateGlobalTableSettings.self, updateGlobalTableSettings),
            on(DynamoDB.UpdateItem.self, updateItem),
            on(DynamoDB.UpdateKinesisStreamingDestination.self, updateKinesisStreamingDestination),
            on(DynamoDB.UpdateTable.self, lacking: [.replicaUpdates], mayWait: updateTable),
            on(DynamoDB.UpdateTableReplicaAutoScaling.self, updateTableReplicaAutoScaling),
            on(DynamoDB.UpdateTimeToLive.self, updateTimeToLive),
        ]
    }

    /// Forgets everything, in place.
    public func reset() throws(AWSError) {
        try database.reset()
        try numbers.keep(database)
        tables.reset()
        streams.reset()
        expiry.reset()
        transactions.reset()
        throttle?.reset()
        largeTables.withLock { $0 = [:] }
    }
}
