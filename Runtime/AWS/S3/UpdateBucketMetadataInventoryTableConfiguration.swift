public import AWSWire

extension S3 {
    /// Switches the table of objects on or off (API_UpdateBucketMetadataInventoryTableConfiguration).
    public enum UpdateBucketMetadataInventoryTableConfiguration: Operation {
        /// AWS's name.
        public static let name = "UpdateBucketMetadataInventoryTableConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The change.
            public var inventoryTableConfiguration = InventoryTableConfigurationUpdates()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("InventoryTableConfiguration", &inventoryTableConfiguration)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
