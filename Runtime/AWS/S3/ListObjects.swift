public import AWSWire

extension S3 {
    /// Lists objects by key (API_ListObjects).
    public enum ListObjects: Operation {
        /// AWS's name.
        public static let name = "ListObjects"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// What ends a common prefix.
            public var delimiter: String?
            /// `url`.
            public var encodingType: String?
            /// The key after which to begin.
            public var marker: String?
            /// Up to 1,000.
            public var maxKeys: Int?
            /// What keys begin with.
            public var prefix: String?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// `RestoreStatus`.
            public var optionalObjectAttributes: [String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Delimiter", &delimiter)
                m("EncodingType", &encodingType)
                m("Marker", &marker)
                m("MaxKeys", &maxKeys)
                m("Prefix", &prefix)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("OptionalObjectAttributes", &optionalObjectAttributes)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Whether there are more.
            public var isTruncated: Bool?
            /// The key after which it began.
            public var marker: String?
            /// Where to go on, with a delimiter.
            public var nextMarker: String?
            /// The objects.
            public var contents: ObjectList?
            /// The bucket.
            public var name: String?
            /// What keys begin with.
            public var prefix: String?
            /// What ends a common prefix.
            public var delimiter: String?
            /// How many were asked for.
            public var maxKeys: Int?
            /// What keys have in common up to the delimiter.
            public var commonPrefixes: [CommonPrefix]?
            /// `url`.
            public var encodingType: String?
            /// The bucket's region.
            public var bucketRegion: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("IsTruncated", &isTruncated)
                m("Marker", &marker)
                m("NextMarker", &nextMarker)
                m("Contents", &contents)
                m("Name", &name)
                m("Prefix", &prefix)
                m("Delimiter", &delimiter)
                m("MaxKeys", &maxKeys)
                m("CommonPrefixes", &commonPrefixes)
                m("EncodingType", &encodingType)
                m("BucketRegion", &bucketRegion)
            }
        }
    }
}
