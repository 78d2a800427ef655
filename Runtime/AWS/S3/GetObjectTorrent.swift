public import AWSWire

extension S3 {
    /// Reads the torrent of an object (API_GetObjectTorrent).
    public enum GetObjectTorrent: Operation {
        /// AWS's name.
        public static let name = "GetObjectTorrent"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key.
            public var key = ""
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The bytes.
            public var body: Blob?
            /// Whether the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Body", &body)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
