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

    /// Opens the service on its data, and removes files that a killed process left behind.
    public init(_ environment: ServiceEnvironment) throws(AWSError) {
        database = try Database("s3", environment.storage, environment.group, migrations: Schema.migrations)
        buckets = try BucketIndex(database)
        bodies = try BodyFiles(environment.storage)
        ledger = environment.ledger
        group = environment.group
        try removeOrphans()
    }

    /// The model of S3.
    public var model: ServiceModel { S3.model }

    /// What is implemented.
    public var operations: [OperationEntry] {
        [
            on(S3.AbortMultipartUpload.self, abortMultipartUpload),
            on(S3.CompleteMultipartUpload.self, completeMultipartUpload),
            on(S3.CopyObject.self, mayWait: copyObject),
            on(S3.CreateBucket.self, createBucket),
            on(S3.CreateMultipartUpload.self, createMultipartUpload),
            on(S3.DeleteBucket.self, deleteBucket),
            on(S3.DeleteObject.self, deleteObject),
            on(S3.DeleteObjects.self, deleteObjects),
            on(S3.GetBucketLocation.self, getBucketLocation),
            on(S3.GetObject.self, getObject),
            on(S3.HeadBucket.self, headBucket),
            on(S3.HeadObject.self, headObject),
            on(S3.ListBuckets.self, listBuckets),
            on(S3.ListObjects.self, listObjects),
            on(S3.ListObjectsV2.self, listObjectsV2),
            on(S3.ListParts.self, listParts),
            on(S3.PutObject.self, mayWait: putObject),
            on(S3.UploadPart.self, mayWait: uploadPart),
            on(S3.UploadPartCopy.self, mayWait: uploadPartCopy),
        ]
    }

    /// Forgets all buckets and objects.
    public func reset() throws(AWSError) {
        try database.reset()
        buckets.reset()
        try removeOrphans()
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
