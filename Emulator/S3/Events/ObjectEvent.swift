internal import AWSCore
internal import AWSWire

/// Something that happened to an object (S3 User Guide, "Supported event types").
struct ObjectEvent: Sendable {
    /// What happened, as records name it.
    enum Kind: String, Sendable {
        case put = "ObjectCreated:Put"
        case post = "ObjectCreated:Post"
        case copy = "ObjectCreated:Copy"
        case completeMultipartUpload = "ObjectCreated:CompleteMultipartUpload"
        case delete = "ObjectRemoved:Delete"
        case deleteMarkerCreated = "ObjectRemoved:DeleteMarkerCreated"
        case taggingPut = "ObjectTagging:Put"
        case taggingDelete = "ObjectTagging:Delete"
        case aclPut = "ObjectAcl:Put"
        case restorePost = "ObjectRestore:Post"
        case restoreCompleted = "ObjectRestore:Completed"
        case expirationDelete = "LifecycleExpiration:Delete"
        case expirationMarkerCreated = "LifecycleExpiration:DeleteMarkerCreated"
        case transition = "LifecycleTransition"
        case replicationFailed = "Replication:OperationFailedReplication"
    }

    var kind: Kind
    var key: [UInt8]
    var size: Int?
    var etag: String?
    /// The version, where its bucket keeps any.
    var version: String?
    /// What only records of its kind have, behind all others.
    var more: [JSON.Member] = []

    private init(_ kind: Kind, key: [UInt8]) {
        self.kind = kind
        self.key = key
    }

    /// Tells of a version; tags and ACLs without its size (recorded: test_object_tagging_put_event).
    init(_ kind: Kind, _ object: StoredObject) {
        self.init(kind, key: object.key)
        if kind.isOfContent { size = object.size }
        etag = object.etag
        version = object.version
    }

    static func created(_ kind: Kind, _ object: StoredObject) -> Self { Self(kind, object) }

    /// Markers count as empty objects (recorded: test_object_created_put_versioned).
    static func removed(_ kind: Kind, _ key: [UInt8], _ deletion: Deletion) -> Self {
        var event = Self(kind, key: key)
        let isMarkerCreated = kind == .deleteMarkerCreated || kind == .expirationMarkerCreated
        event.etag = isMarkerCreated ? "d41d8cd98f00b204e9800998ecf8427e" : nil
        event.version = deletion.version
        return event
    }

    static func restored(_ object: StoredObject, until: Timestamp) -> Self {
        var event = Self(.restoreCompleted, object)
        let data: JSON = [
            "restoreEventData": [
                "lifecycleRestorationExpiryTime": .string(until.iso8601(milliseconds: true)),
                "lifecycleRestoreStorageClass": .string(object.storageClass),
            ]
        ]
        event.more = [.init("glacierEventData", data)]
        return event
    }

    /// S3 User Guide, "Event message structure".
    static func moved(_ object: StoredObject) -> Self {
        var event = Self(.transition, object)
        let data: JSON = ["transitionEventData": ["destinationStorageClass": .string(object.storageClass)]]
        event.more = [.init("lifecycleEventData", data)]
        return event
    }
}

extension ObjectEvent.Kind {
    /// As configurations name it.
    var type: String { "s3:\(rawValue)" }

    /// The version of its records (recorded for objects, tags and ACLs; S3 User Guide, "Event message structure").
    var recordVersion: String {
        switch self {
        case .taggingPut, .taggingDelete, .aclPut, .expirationDelete, .expirationMarkerCreated, .transition: "2.3"
        case .replicationFailed: "2.2"
        default: "2.1"
        }
    }

    /// Whether it has to do with an object's bytes: then it has a place in the order of its key.
    var isOfContent: Bool { self != .taggingPut && self != .taggingDelete && self != .aclPut }

    /// Whether a record tells the version of an object in a bucket that stopped keeping versions (recorded:
    /// test_object_created_put_versioned).
    var alwaysTellsVersion: Bool { self == .delete || self == .expirationDelete }
}
