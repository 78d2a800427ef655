public import AWSCore
public import AWSWire

extension S3 {
    /// A copy that was made (API_CopyObjectResult).
    public struct CopyObjectResult: Shape {
        /// Its ETag, in quotes.
        public var eTag: String?
        /// When it was made.
        public var lastModified: Timestamp?
        /// `FULL_OBJECT` or `COMPOSITE`.
        public var checksumType: String?
        /// The checksum that is kept.
        public var checksums = Checksums()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ETag", &eTag)
            m("LastModified", &lastModified)
            m("ChecksumType", &checksumType)
            checksums.bind(&m)
        }
    }
}
