public import AWSCore
public import AWSWire

extension S3 {
    /// Tells what is asked for of an object (API_GetObjectAttributes).
    public enum GetObjectAttributes: Operation {
        /// AWS's name.
        public static let name = "GetObjectAttributes"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key.
            public var key = ""
            /// The version; the current one without it.
            public var versionId: String?
            /// The most that a page has.
            public var maxParts: Int?
            /// The part behind which the page begins.
            public var partNumberMarker: Int?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// What is asked for.
            public var objectAttributes: [String] = []
            /// Encryption with the caller's key.
            public var customerKey = CustomerKey()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("VersionId", &versionId)
                m("MaxParts", &maxParts)
                m("PartNumberMarker", &partNumberMarker)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("ObjectAttributes", &objectAttributes)
                customerKey.bind(&m)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Whether it is a marker.
            public var deleteMarker: Bool?
            /// When it was written.
            public var lastModified: Timestamp?
            /// The version; the current one without it.
            public var versionId: String?
            /// Whether the requester pays.
            public var requestCharged: String?
            /// The ETag.
            public var eTag: String?
            /// The checksums.
            public var checksum: Checksum?
            /// The parts.
            public var objectParts: GetObjectAttributesParts?
            /// The class.
            public var storageClass: String?
            /// Bytes.
            public var objectSize: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("DeleteMarker", &deleteMarker)
                m("LastModified", &lastModified)
                m("VersionId", &versionId)
                m("RequestCharged", &requestCharged)
                m("ETag", &eTag)
                m("Checksum", &checksum)
                m("ObjectParts", &objectParts)
                m("StorageClass", &storageClass)
                m("ObjectSize", &objectSize)
            }
        }
    }
}
