public import AWSCore
public import AWSWire

extension S3 {
    /// A version of an object (API_ObjectVersion).
    public struct ObjectVersion: Shape {
        /// The ETag.
        public var eTag: String?
        /// The algorithms of its checksums.
        public var checksumAlgorithm: [String]?
        /// `FULL_OBJECT` or `COMPOSITE`.
        public var checksumType: String?
        /// Bytes.
        public var size: Int?
        /// The class.
        public var storageClass: String?
        /// The object's key.
        public var key: String?
        /// The version; the current one without it.
        public var versionId: String?
        /// Whether it is the current one.
        public var isLatest: Bool?
        /// When it was written.
        public var lastModified: Timestamp?
        /// The owner.
        public var owner: Owner?
        /// Whether it is restored from an archive.
        public var restoreStatus: RestoreStatus?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ETag", &eTag)
            m("ChecksumAlgorithm", &checksumAlgorithm)
            m("ChecksumType", &checksumType)
            m("Size", &size)
            m("StorageClass", &storageClass)
            m("Key", &key)
            m("VersionId", &versionId)
            m("IsLatest", &isLatest)
            m("LastModified", &lastModified)
            m("Owner", &owner)
            m("RestoreStatus", &restoreStatus)
        }
    }

    /// A marker that stands for an object that was deleted (API_DeleteMarkerEntry).
    public struct DeleteMarkerEntry: Shape {
        /// The owner.
        public var owner: Owner?
        /// The object's key.
        public var key: String?
        /// The version; the current one without it.
        public var versionId: String?
        /// Whether it is the current one.
        public var isLatest: Bool?
        /// When it was written.
        public var lastModified: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Owner", &owner)
            m("Key", &key)
            m("VersionId", &versionId)
            m("IsLatest", &isLatest)
            m("LastModified", &lastModified)
        }
    }

    /// Whether an object is restored from an archive (API_RestoreStatus).
    public struct RestoreStatus: Shape {
        /// Whether it is being restored.
        public var isRestoreInProgress: Bool?
        /// Until when it can be read.
        public var restoreExpiryDate: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("IsRestoreInProgress", &isRestoreInProgress)
            m("RestoreExpiryDate", &restoreExpiryDate)
        }
    }
}
