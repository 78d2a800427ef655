public import AWSWire

extension S3 {
    /// Lists the versions of objects, by key and from the newest on (API_ListObjectVersions).
    public enum ListObjectVersions: Operation {
        /// AWS's name.
        public static let name = "ListObjectVersions"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// Up to where keys are put together.
            public var delimiter: String?
            /// `url` has keys percent-encoded.
            public var encodingType: String?
            /// The key behind which the page begins.
            public var keyMarker: String?
            /// The most that a page has.
            public var maxKeys: Int?
            /// What keys begin with.
            public var prefix: String?
            /// The version of that key behind which it begins.
            public var versionIdMarker: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// `RestoreStatus`.
            public var optionalObjectAttributes: [String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Delimiter", &delimiter)
                m("EncodingType", &encodingType)
                m("KeyMarker", &keyMarker)
                m("MaxKeys", &maxKeys)
                m("Prefix", &prefix)
                m("VersionIdMarker", &versionIdMarker)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("RequestPayer", &requestPayer)
                m("OptionalObjectAttributes", &optionalObjectAttributes)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Whether there is more.
            public var isTruncated: Bool?
            /// The key behind which the page begins.
            public var keyMarker: String?
            /// The version of that key behind which it begins.
            public var versionIdMarker: String?
            /// The key behind which the next page begins.
            public var nextKeyMarker: String?
            /// The version behind which it begins.
            public var nextVersionIdMarker: String?
            /// The versions; on the server's side with the markers among them.
            public var versions: VersionList?
            /// The markers, on the client's side.
            public var deleteMarkers: [DeleteMarkerEntry]?
            /// The bucket's name.
            public var name: String?
            /// What keys begin with.
            public var prefix: String?
            /// Up to where keys are put together.
            public var delimiter: String?
            /// The most that a page has.
            public var maxKeys: Int?
            /// What keys have in common.
            public var commonPrefixes: [CommonPrefix]?
            /// `url` has keys percent-encoded.
            public var encodingType: String?
            /// Whether the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("IsTruncated", &isTruncated)
                m("KeyMarker", &keyMarker)
                m("VersionIdMarker", &versionIdMarker)
                m("NextKeyMarker", &nextKeyMarker)
                m("NextVersionIdMarker", &nextVersionIdMarker)
                m("Versions", &versions)
                m("DeleteMarkers", &deleteMarkers)
                m("Name", &name)
                m("Prefix", &prefix)
                m("Delimiter", &delimiter)
                m("MaxKeys", &maxKeys)
                m("CommonPrefixes", &commonPrefixes)
                m("EncodingType", &encodingType)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
