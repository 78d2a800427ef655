public import AWSWire

extension S3 {
    /// Lists the uploads in parts that are under way (API_ListMultipartUploads).
    public enum ListMultipartUploads: Operation {
        /// AWS's name.
        public static let name = "ListMultipartUploads"
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
            public var maxUploads: Int?
            /// What keys begin with.
            public var prefix: String?
            /// The upload of that key behind which it begins.
            public var uploadIdMarker: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// `requester` confirms who pays.
            public var requestPayer: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Delimiter", &delimiter)
                m("EncodingType", &encodingType)
                m("KeyMarker", &keyMarker)
                m("MaxUploads", &maxUploads)
                m("Prefix", &prefix)
                m("UploadIdMarker", &uploadIdMarker)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("RequestPayer", &requestPayer)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The bucket's name.
            public var bucket: String?
            /// The key behind which the page begins.
            public var keyMarker: String?
            /// The upload of that key behind which it begins.
            public var uploadIdMarker: String?
            /// The key behind which the next page begins.
            public var nextKeyMarker: String?
            /// What keys begin with.
            public var prefix: String?
            /// Up to where keys are put together.
            public var delimiter: String?
            /// The upload behind which it begins.
            public var nextUploadIdMarker: String?
            /// The most that a page has.
            public var maxUploads: Int?
            /// Whether there is more.
            public var isTruncated: Bool?
            /// The uploads.
            public var uploads: [MultipartUpload]?
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
                m("Bucket", &bucket)
                m("KeyMarker", &keyMarker)
                m("UploadIdMarker", &uploadIdMarker)
                m("NextKeyMarker", &nextKeyMarker)
                m("Prefix", &prefix)
                m("Delimiter", &delimiter)
                m("NextUploadIdMarker", &nextUploadIdMarker)
                m("MaxUploads", &maxUploads)
                m("IsTruncated", &isTruncated)
                m("Uploads", &uploads)
                m("CommonPrefixes", &commonPrefixes)
                m("EncodingType", &encodingType)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
