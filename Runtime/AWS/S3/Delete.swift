public import AWSCore
public import AWSWire

extension S3 {
    /// Objects to delete (API_Delete).
    public struct Delete: Shape {
        /// The objects.
        public var objects: [ObjectIdentifier] = []
        /// Whether only errors are told.
        public var quiet: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Objects", &objects)
            m("Quiet", &quiet)
        }
    }

    /// An object to delete (API_ObjectIdentifier).
    public struct ObjectIdentifier: Shape {
        /// Its key.
        public var key = ""
        /// Its version.
        public var versionId: String?
        /// The ETag it must have.
        public var eTag: String?
        /// For directory buckets.
        public var lastModifiedTime: Timestamp?
        /// For directory buckets.
        public var size: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("VersionId", &versionId)
            m("ETag", &eTag)
            m("LastModifiedTime", &lastModifiedTime)
            m("Size", &size)
        }
    }

    /// An object that is gone (API_DeletedObject).
    public struct DeletedObject: Shape {
        /// Its key.
        public var key: String?
        /// Its version.
        public var versionId: String?
        /// Whether a marker was written.
        public var deleteMarker: Bool?
        /// The marker's version.
        public var deleteMarkerVersionId: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("VersionId", &versionId)
            m("DeleteMarker", &deleteMarker)
            m("DeleteMarkerVersionId", &deleteMarkerVersionId)
        }
    }

    /// An object that could not be deleted (API_Error).
    public struct Error: Shape {
        /// Its key.
        public var key: String?
        /// Its version.
        public var versionId: String?
        /// The error's code.
        public var code: String?
        /// The error's text.
        public var message: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("VersionId", &versionId)
            m("Code", &code)
            m("Message", &message)
        }
    }
}
