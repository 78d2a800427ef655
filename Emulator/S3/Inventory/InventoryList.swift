internal import AWSCore
internal import AWSS3
internal import AWSWire

/// The lines of an inventory: values in quotes, in the order of the guide's fields (S3 User Guide, "Amazon S3 Inventory
/// list").
struct InventoryList {
    private let bucket: Bucket
    private let hasVersions: Bool
    private let fields: [String]
    private(set) var bytes: [UInt8] = []

    init(_ configuration: S3.InventoryConfiguration, _ bucket: Bucket) {
        self.bucket = bucket
        hasVersions = configuration.includedObjectVersions == "All"
        let wanted = Set(configuration.optionalFields ?? [])
        fields = Self.optional.filter { wanted.contains($0) }
    }

    /// The optional fields that lists can have here, in their order.
    private static let optional = [
        "Size", "LastModifiedDate", "ETag", "StorageClass", "IsMultipartUploaded", "ReplicationStatus",
        "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus",
        "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "LifecycleExpirationDate",
    ]

    /// Whether lists can have all of some fields here.
    static func knows(_ fields: [String]) -> Bool { fields.allSatisfy { optional.contains($0) } }

    /// The names of the columns as manifests tell them.
    var schema: String {
        let first = hasVersions ? ["Bucket", "Key", "VersionId", "IsLatest", "IsDeleteMarker"] : ["Bucket", "Key"]
        return (first + fields).joined(separator: ", ")
    }

    mutating func append(_ version: Version, isLatest: Bool) {
        let subject = LifecycleSubject(version)
        var values = [bucket.name, Text.percentEncoded(String(decoding: subject.key, as: UTF8.self))]
        if hasVersions {
            let isMarker = if case .marker = version { true } else { false }
            values += [version.id == VersionID.null ? "" : version.id, String(isLatest), String(isMarker)]
        }
        for field in fields {
            switch version {
            case .object(let object): values.append(value(field, object, isLatest) ?? "")
            case .marker: values.append(field == "LastModifiedDate" ? subject.modified.iso8601(milliseconds: true) : "")
            }
        }
        for (i, value) in values.enumerated() {
            if i > 0 { bytes.append(44) }
            bytes.append(34)
            bytes += value.utf8
            bytes.append(34)
        }
        bytes.append(10)
    }

    private func value(_ field: String, _ object: StoredObject, _ isLatest: Bool) -> String? {
        let traits = object.traits
        switch field {
        case "Size": return String(object.size)
        case "LastModifiedDate": return object.modified.iso8601(milliseconds: true)
        case "ETag": return object.etag
        case "StorageClass": return object.storageClass
        case "IsMultipartUploaded": return String(object.parts != nil)
        case "ReplicationStatus": return traits.replication
        case "EncryptionStatus":
            if traits.encryption.customerKeyMD5 != nil { return "SSE-C" }
            switch traits.encryption.algorithm {
            case "aws:kms": return "SSE-KMS"
            case "aws:kms:dsse": return "DSSE-KMS"
            default: return "SSE-S3"
            }
        case "ObjectLockRetainUntilDate": return traits.retention?.until.iso8601(milliseconds: true)
        case "ObjectLockMode": return traits.retention?.mode
        case "ObjectLockLegalHoldStatus": return traits.legalHold
        case "IntelligentTieringAccessTier": return object.storageClass == "INTELLIGENT_TIERING" ? "FREQUENT" : nil
        case "BucketKeyStatus": return traits.encryption.usesBucketKey ? "ENABLED" : "DISABLED"
        case "ChecksumAlgorithm": return object.checksum.algorithm.rawValue
        case "LifecycleExpirationDate":
            guard isLatest else { return nil }
            let subject = LifecycleSubject(object)
            let ends = bucket.settings.lifecycle?.rules?.compactMap { $0.end(of: subject) }
            return ends?.min()?.iso8601(milliseconds: true)
        default: return nil
        }
    }
}
