internal import AWSCore
internal import AWSS3
internal import AWSWire

/// A kind of configuration of which a bucket has at most one, kept as what the operation answers that reads it.
struct ConfigurationKind<O: Operation>: StoredConfiguration {
    /// The name in the store and in the ledger.
    let name: String
    /// Where it lies among a bucket's settings.
    let place: any WritableKeyPath<BucketSettings.Values, O.Output?> & Sendable
    /// What AWS would do and is not done here; nil where all is done.
    let effect: String?

    init(
        _ name: String,
        _ place: any WritableKeyPath<BucketSettings.Values, O.Output?> & Sendable,
        withoutEffect effect: String? = nil
    ) {
        self.name = name
        self.place = place
        self.effect = effect
    }

    func load(_ text: String, into values: inout BucketSettings.Values) throws(AWSError) {
        values[keyPath: place] = try ConfigurationText<O>.read(text)
    }
}

/// A kind of configuration of which a bucket has many, each with an id; they are read from the store.
struct ListedConfigurationKind<O: Operation>: StoredConfiguration {
    let name: String
    let effect: String?

    init(_ name: String, withoutEffect effect: String? = nil) {
        self.name = name
        self.effect = effect
    }

    func load(_ text: String, into values: inout BucketSettings.Values) throws(AWSError) {}
}

/// What all kinds of configuration have in common.
protocol StoredConfiguration: Sendable {
    var name: String { get }
    var effect: String? { get }
    func load(_ text: String, into values: inout BucketSettings.Values) throws(AWSError)
}

/// The kinds of configuration, and what is not done of them.
enum Configurations {
    static let versioning = ConfigurationKind<S3.GetBucketVersioning>("versioning", \.versioning)
    static let objectLock = ConfigurationKind<S3.GetObjectLockConfiguration>("object-lock", \.objectLock)
    static let encryption = ConfigurationKind<S3.GetBucketEncryption>("encryption", \.encryption)
    static let tagging = ConfigurationKind<S3.GetBucketTagging>("tagging", \.tagging)
    static let cors = ConfigurationKind<S3.GetBucketCors>("cors", \.cors)
    static let lifecycle = ConfigurationKind<S3.GetBucketLifecycleConfiguration>(
        "lifecycle",
        \.lifecycle
    )
    static let website = ConfigurationKind<S3.GetBucketWebsite>(
        "website",
        \.website,
        withoutEffect: "pages are shown whether or not the bucket is public"
    )
    static let policy = ConfigurationKind<S3.GetBucketPolicy>(
        "policy",
        \.policy,
        withoutEffect: "nobody is refused for it"
    )
    static let publicAccessBlock = ConfigurationKind<S3.GetPublicAccessBlock>("publicAccessBlock", \.publicAccessBlock)
    static let ownershipControls = ConfigurationKind<S3.GetBucketOwnershipControls>(
        "ownershipControls",
        \.ownershipControls
    )
    static let acl = ConfigurationKind<S3.GetBucketAcl>("acl", \.acl, withoutEffect: "access is not checked")
    static let logging = ConfigurationKind<S3.GetBucketLogging>(
        "logging",
        \.logging,
        withoutEffect: "requests are not logged"
    )
    static let notification = ConfigurationKind<S3.GetBucketNotificationConfiguration>(
        "notification",
        \.notification
    )
    static let replication = ConfigurationKind<S3.GetBucketReplication>(
        "replication",
        \.replication,
        withoutEffect:
            "owners, encryption, times and metrics of copies, objects of before and changes of copies count not"
    )
    static let requestPayment = ConfigurationKind<S3.GetBucketRequestPayment>(
        "requestPayment",
        \.requestPayment,
        withoutEffect: "nobody pays"
    )
    static let accelerate = ConfigurationKind<S3.GetBucketAccelerateConfiguration>(
        "accelerate",
        \.accelerate,
        withoutEffect: "there are no accelerated endpoints"
    )
    static let abac = ConfigurationKind<S3.GetBucketAbac>("abac", \.abac, withoutEffect: "access is not checked")
    static let metadata = ConfigurationKind<S3.GetBucketMetadataConfiguration>(
        "metadataConfiguration",
        \.metadata,
        withoutEffect: "there are no tables of metadata"
    )
    static let metadataTable = ConfigurationKind<S3.GetBucketMetadataTableConfiguration>(
        "metadataTable",
        \.metadataTable,
        withoutEffect: "there are no tables of metadata"
    )
    static let analytics = ListedConfigurationKind<S3.GetBucketAnalyticsConfiguration>(
        "analytics",
        withoutEffect: "storage is not analysed"
    )
    static let intelligentTiering = ListedConfigurationKind<S3.GetBucketIntelligentTieringConfiguration>(
        "intelligent-tiering",
        withoutEffect: "objects are not archived"
    )
    static let inventory = ListedConfigurationKind<S3.GetBucketInventoryConfiguration>(
        "inventory"
    )
    static let metrics = ListedConfigurationKind<S3.GetBucketMetricsConfiguration>(
        "metrics",
        withoutEffect: "requests are not measured"
    )

    /// Those that have all their effect where access is enforced.
    static let ofAccess: Set<String> = [policy.name, acl.name, website.name, requestPayment.name]

    /// All kinds by their names.
    static let all: [String: any StoredConfiguration] = {
        let kinds: [any StoredConfiguration] = [
            versioning, objectLock, encryption, tagging, cors, lifecycle, website, policy, publicAccessBlock,
            ownershipControls, acl, logging, notification, replication, requestPayment, accelerate, abac, metadata,
            metadataTable, analytics, intelligentTiering, inventory, metrics,
        ]
        return Dictionary(uniqueKeysWithValues: kinds.map { ($0.name, $0) })
    }()
}
