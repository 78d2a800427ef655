public import AWSCore
internal import AWSS3
public import AWSWire
public import EmulatorCore
public import Store

/// Amazon S3: objects whose descriptions and small bodies lie in SQLite, and large bodies in files.
public final class S3Service: Service {
    let database: Database
    let bodies: BodyFiles
    let buckets: BucketIndex
    let ledger: Ledger
    let group: CommitGroup
    let bus: Bus
    let timeline: Timeline
    let deliveries: EventDeliveries
    let daily: DailyAlarm
    /// Whether callers are refused what they may not do.
    let enforcesAccess: Bool
    let replication: BackgroundWork
    private let sweeping: BackgroundWork

    /// What its caller chooses.
    public struct Options: Sendable {
        /// Whether the bodies of new objects are encrypted on the disk.
        public var encryptsAtRest: Bool

        /// Whether policies, ACLs and the like refuse callers what they may not do.
        public var enforcesAccess: Bool

        /// Makes options.
        public init(encryptsAtRest: Bool = false, enforcesAccess: Bool = false) {
            self.encryptsAtRest = encryptsAtRest
            self.enforcesAccess = enforcesAccess
        }
    }

    /// Opens the service on its data, and removes files that a killed process left behind.
    public init(_ environment: ServiceEnvironment, _ options: Options = Options()) throws(AWSError) {
        database = try Database("s3", environment.storage, environment.group, migrations: Schema.migrations)
        buckets = try BucketIndex(database)
        bodies = try BodyFiles(environment.storage, encrypts: options.encryptsAtRest)
        enforcesAccess = options.enforcesAccess
        ledger = environment.ledger
        group = environment.group
        bus = environment.bus
        timeline = environment.timeline
        deliveries = EventDeliveries(environment, database)
        daily = DailyAlarm(timeline)
        replication = BackgroundWork(timeline)
        sweeping = BackgroundWork(timeline)
        try removeOrphans()
        try noteAllConfigurations()
        try deliveries.resume()
        replication.start { [weak self] in self?.replicateAll() }
        replication.wake()
        daily.start { [weak self] in self?.midnight() }
        if hasDailyWork { daily.wake() }
        // What came due while nobody ran happens once all services are there; lists of days gone by are not made.
        sweeping.start { [weak self] in self?.sweepLifecycles() }
        timeline.schedule(at: timeline.now + .seconds(1)) { [sweeping] in sweeping.wake() }
    }

    /// The model of S3.
    public var model: ServiceModel { S3.model }

    /// What is implemented.
    public var operations: [OperationEntry] {
        [
            on(S3.AbortMultipartUpload.self, lacking: [.abortIfInitiated], abortMultipartUpload),
            on(S3.CompleteMultipartUpload.self, completeMultipartUpload),
            on(S3.CopyObject.self, mayWait: copyObject),
            on(S3.CreateBucket.self, lacking: [.bucketNamespace, .directoryLocation, .directoryBucket], createBucket),
            on(S3.CreateBucketMetadataConfiguration.self, createBucketMetadataConfiguration),
            on(S3.CreateBucketMetadataTableConfiguration.self, createBucketMetadataTableConfiguration),
            on(S3.CreateMultipartUpload.self, createMultipartUpload),
            on(S3.CreateSession.self, createSession),
            on(S3.DeleteBucket.self, deleteBucket),
            on(S3.DeleteBucketAnalyticsConfiguration.self, deleteBucketAnalyticsConfiguration),
            on(S3.DeleteBucketCors.self, deleteBucketCors),
            on(S3.DeleteBucketEncryption.self, deleteBucketEncryption),
            on(S3.DeleteBucketIntelligentTieringConfiguration.self, deleteBucketIntelligentTieringConfiguration),
            on(S3.DeleteBucketInventoryConfiguration.self, deleteBucketInventoryConfiguration),
            on(S3.DeleteBucketLifecycle.self, deleteBucketLifecycle),
            on(S3.DeleteBucketMetadataConfiguration.self, deleteBucketMetadataConfiguration),
            on(S3.DeleteBucketMetadataTableConfiguration.self, deleteBucketMetadataTableConfiguration),
            on(S3.DeleteBucketMetricsConfiguration.self, deleteBucketMetricsConfiguration),
            on(S3.DeleteBucketOwnershipControls.self, deleteBucketOwnershipControls),
            on(S3.DeleteBucketPolicy.self, deleteBucketPolicy),
            on(S3.DeleteBucketReplication.self, deleteBucketReplication),
            on(S3.DeleteBucketTagging.self, deleteBucketTagging),
            on(S3.DeleteBucketWebsite.self, deleteBucketWebsite),
            on(S3.DeleteObject.self, lacking: [.deleteWithMFA], deleteObject),
            on(S3.DeleteObjectTagging.self, deleteObjectTagging),
            on(S3.DeleteObjects.self, lacking: [.deletesWithMFA], deleteObjects),
            on(S3.DeletePublicAccessBlock.self, deletePublicAccessBlock),
            on(S3.GetBucketAbac.self, getBucketAbac),
            on(S3.GetBucketAccelerateConfiguration.self, getBucketAccelerateConfiguration),
            on(S3.GetBucketAcl.self, getBucketAcl),
            on(S3.GetBucketAnalyticsConfiguration.self, getBucketAnalyticsConfiguration),
            on(S3.GetBucketCors.self, getBucketCors),
            on(S3.GetBucketEncryption.self, getBucketEncryption),
            on(S3.GetBucketIntelligentTieringConfiguration.self, getBucketIntelligentTieringConfiguration),
            on(S3.GetBucketInventoryConfiguration.self, getBucketInventoryConfiguration),
            on(S3.GetBucketLifecycle.self, getBucketLifecycle),
            on(S3.GetBucketLifecycleConfiguration.self, getBucketLifecycleConfiguration),
            on(S3.GetBucketLocation.self, getBucketLocation),
            on(S3.GetBucketLogging.self, getBucketLogging),
            on(S3.GetBucketMetadataConfiguration.self, getBucketMetadataConfiguration),
            on(S3.GetBucketMetadataTableConfiguration.self, getBucketMetadataTableConfiguration),
            on(S3.GetBucketMetricsConfiguration.self, getBucketMetricsConfiguration),
            on(S3.GetBucketNotification.self, getBucketNotification),
            on(S3.GetBucketNotificationConfiguration.self, getBucketNotificationConfiguration),
            on(S3.GetBucketOwnershipControls.self, getBucketOwnershipControls),
            on(S3.GetBucketPolicy.self, getBucketPolicy),
            on(S3.GetBucketPolicyStatus.self, getBucketPolicyStatus),
            on(S3.GetBucketReplication.self, getBucketReplication),
            on(S3.GetBucketRequestPayment.self, getBucketRequestPayment),
            on(S3.GetBucketTagging.self, getBucketTagging),
            on(S3.GetBucketVersioning.self, getBucketVersioning),
            on(S3.GetBucketWebsite.self, getBucketWebsite),
            on(S3.GetObject.self, getObject),
            on(S3.GetObjectAcl.self, getObjectAcl),
            on(S3.GetObjectAttributes.self, getObjectAttributes),
            on(S3.GetObjectLegalHold.self, getObjectLegalHold),
            on(S3.GetObjectLockConfiguration.self, getObjectLockConfiguration),
            on(S3.GetObjectRetention.self, getObjectRetention),
            on(S3.GetObjectTagging.self, getObjectTagging),
            on(S3.GetObjectTorrent.self, getObjectTorrent),
            on(S3.GetPublicAccessBlock.self, getPublicAccessBlock),
            on(S3.HeadBucket.self, headBucket),
            on(S3.HeadObject.self, headObject),
            on(S3.ListBucketAnalyticsConfigurations.self, listBucketAnalyticsConfigurations),
            on(S3.ListBucketIntelligentTieringConfigurations.self, listBucketIntelligentTieringConfigurations),
            on(S3.ListBucketInventoryConfigurations.self, listBucketInventoryConfigurations),
            on(S3.ListBucketMetricsConfigurations.self, listBucketMetricsConfigurations),
            on(S3.ListBuckets.self, listBuckets),
            on(S3.ListDirectoryBuckets.self, listDirectoryBuckets),
            on(S3.ListMultipartUploads.self, listMultipartUploads),
            on(S3.ListObjectVersions.self, listObjectVersions),
            on(S3.ListObjects.self, listObjects),
            on(S3.ListObjectsV2.self, listObjectsV2),
            on(S3.ListParts.self, listParts),
            on(S3.PutBucketAbac.self, putBucketAbac),
            on(S3.PutBucketAccelerateConfiguration.self, putBucketAccelerateConfiguration),
            on(S3.PutBucketAcl.self, putBucketAcl),
            on(S3.PutBucketAnalyticsConfiguration.self, putBucketAnalyticsConfiguration),
            on(S3.PutBucketCors.self, putBucketCors),
            on(S3.PutBucketEncryption.self, putBucketEncryption),
            on(S3.PutBucketIntelligentTieringConfiguration.self, putBucketIntelligentTieringConfiguration),
            on(
                S3.PutBucketInventoryConfiguration.self,
                lacking: [.inventoryFormat, .inventoryFields],
                putBucketInventoryConfiguration
            ),
            on(S3.PutBucketLifecycle.self, putBucketLifecycle),
            on(S3.PutBucketLifecycleConfiguration.self, putBucketLifecycleConfiguration),
            on(S3.PutBucketLogging.self, putBucketLogging),
            on(S3.PutBucketMetricsConfiguration.self, putBucketMetricsConfiguration),
            on(S3.PutBucketNotification.self, putBucketNotification),
            on(S3.PutBucketNotificationConfiguration.self, putBucketNotificationConfiguration),
            on(S3.PutBucketOwnershipControls.self, putBucketOwnershipControls),
            on(S3.PutBucketPolicy.self, putBucketPolicy),
            on(S3.PutBucketReplication.self, putBucketReplication),
            on(S3.PutBucketRequestPayment.self, putBucketRequestPayment),
            on(S3.PutBucketTagging.self, putBucketTagging),
            on(S3.PutBucketVersioning.self, lacking: [.versioningWithMFA, .deleteNeedsMFA], putBucketVersioning),
            on(S3.PutBucketWebsite.self, putBucketWebsite),
            on(S3.PutObject.self, mayWait: putObject),
            on(S3.PutObjectAcl.self, putObjectAcl),
            on(S3.PutObjectLegalHold.self, putObjectLegalHold),
            on(S3.PutObjectLockConfiguration.self, putObjectLockConfiguration),
            on(S3.PutObjectRetention.self, putObjectRetention),
            on(S3.PutObjectTagging.self, putObjectTagging),
            on(S3.PutPublicAccessBlock.self, putPublicAccessBlock),
            on(S3.RenameObject.self, renameObject),
            on(S3.RestoreObject.self, lacking: [.restoreOfType], restoreObject),
            on(S3.SelectObjectContent.self, mayWait: selectObjectContent),
            on(
                S3.UpdateBucketMetadataInventoryTableConfiguration.self,
                updateBucketMetadataInventoryTableConfiguration
            ),
            on(S3.UpdateBucketMetadataJournalTableConfiguration.self, updateBucketMetadataJournalTableConfiguration),
            on(S3.UpdateObjectEncryption.self, updateObjectEncryption),
            on(S3.UploadPart.self, mayWait: uploadPart),
            on(S3.UploadPartCopy.self, mayWait: uploadPartCopy),
            on(S3.WriteGetObjectResponse.self, writeGetObjectResponse),
        ]
    }

    /// Forgets all buckets and objects.
    public func reset() throws(AWSError) {
        try database.reset()
        buckets.reset()
        deliveries.reset()
        daily.reset()
        try removeOrphans()
    }

    /// What S3 does by itself once a day.
    private func midnight() {
        listInventories(at: timeline.now)
        sweepLifecycles()
        if hasDailyWork { daily.wake() }
    }

    private func sweepLifecycles() { sweepAll(at: timeline.now) }

    private var hasDailyWork: Bool {
        hasInventories() || buckets.names.values.contains { buckets.find($0)?.settings.lifecycle != nil }
    }

    private func removeOrphans() throws(AWSError) {
        try bodies.removeAll { id throws(AWSError) in
            let known = try database.read { connection throws(AWSError) in
                try connection.first("SELECT 1 FROM bodies WHERE id = ? AND data IS NULL", .int(id)) { _ in true }
            }
            return known == nil
        }
    }
}
