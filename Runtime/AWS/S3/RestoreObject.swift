public import AWSWire

extension S3 {
    /// Makes an object of an archive readable for some days (API_RestoreObject).
    public enum RestoreObject: Operation {
        /// AWS's name.
        public static let name = "RestoreObject"
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
            /// What is restored.
            public var restoreRequest: RestoreRequest?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("VersionId", &versionId)
                m("RestoreRequest", &restoreRequest)
                m("RequestPayer", &requestPayer)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Whether the requester pays.
            public var requestCharged: String?
            /// Where a selection goes.
            public var restoreOutputPath: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("RequestCharged", &requestCharged)
                m("RestoreOutputPath", &restoreOutputPath)
            }
        }
    }
}
