internal import AWSCore
internal import AWSS3
internal import AWSWire

/// How a bucket is configured, read-only: a change makes another one, so that readers need neither a lock nor a query.
@dynamicMemberLookup
final class BucketSettings: Sendable {
    let values: Values
    /// Who is told of what happens.
    let targets: [NotificationTarget]
    /// The policy, taken apart.
    let bucketPolicy: BucketPolicy?

    init(_ values: Values = Values()) {
        self.values = values
        targets = values.notification?.targets ?? []
        bucketPolicy = values.policy?.policy.flatMap { try? BucketPolicy($0) }
    }

    /// Each kind of configuration as the operation that reads it answers; nil where nobody made one.
    struct Values: Sendable {
        var versioning: S3.GetBucketVersioning.Output?
        var objectLock: S3.GetObjectLockConfiguration.Output?
        var encryption: S3.GetBucketEncryption.Output?
        var tagging: S3.GetBucketTagging.Output?
        var cors: S3.GetBucketCors.Output?
        var lifecycle: S3.GetBucketLifecycleConfiguration.Output?
        var website: S3.GetBucketWebsite.Output?
        var policy: S3.GetBucketPolicy.Output?
        var publicAccessBlock: S3.GetPublicAccessBlock.Output?
        var ownershipControls: S3.GetBucketOwnershipControls.Output?
        var acl: S3.GetBucketAcl.Output?
        var logging: S3.GetBucketLogging.Output?
        var notification: S3.GetBucketNotificationConfiguration.Output?
        var replication: S3.GetBucketReplication.Output?
        var requestPayment: S3.GetBucketRequestPayment.Output?
        var accelerate: S3.GetBucketAccelerateConfiguration.Output?
        var abac: S3.GetBucketAbac.Output?
        var metadata: S3.GetBucketMetadataConfiguration.Output?
        var metadataTable: S3.GetBucketMetadataTableConfiguration.Output?
    }

    subscript<T>(dynamicMember member: KeyPath<Values, T>) -> T { values[keyPath: member] }

    // MARK: what requests for objects ask

    /// Whether new objects get versions.
    var isVersioned: Bool { values.versioning?.status == "Enabled" }

    /// Whether objects can be locked.
    var hasObjectLock: Bool { values.objectLock?.objectLockConfiguration?.objectLockEnabled == "Enabled" }

    /// The lock of new objects; nil where there is none.
    var defaultRetention: S3.DefaultRetention? { values.objectLock?.objectLockConfiguration?.rule?.defaultRetention }

    /// How new objects are encrypted.
    var encryptionRule: S3.ServerSideEncryptionRule {
        values.encryption?.serverSideEncryptionConfiguration?.rules.first ?? Self.ownEncryption
    }

    /// Who owns objects; without controls whoever writes them.
    var objectOwnership: String {
        values.ownershipControls?.ownershipControls?.rules.first?.objectOwnership ?? "ObjectWriter"
    }

    /// Whether ACLs count for nothing, as in new buckets.
    var disablesACLs: Bool { objectOwnership == "BucketOwnerEnforced" }

    /// What is not to be public.
    var blocked: S3.PublicAccessBlockConfiguration {
        values.publicAccessBlock?.publicAccessBlockConfiguration ?? S3.PublicAccessBlockConfiguration()
    }

    /// Encryption with S3's own keys, which all buckets begin with.
    static let ownEncryption = S3.ServerSideEncryptionRule {
        $0.applyServerSideEncryptionByDefault = .init { $0.sseAlgorithm = "AES256" }
        $0.bucketKeyEnabled = false
    }
}
