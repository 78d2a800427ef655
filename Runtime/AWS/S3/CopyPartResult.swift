public import AWSCore
public import AWSWire

extension S3 {
    /// A part that was copied (API_CopyPartResult).
    public struct CopyPartResult: Shape {
        /// Its ETag, in quotes.
        public var eTag: String?
        /// When it was made.
        public var lastModified: Timestamp?
        /// Its checksum.
        public var checksums = Checksums()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ETag", &eTag)
            m("LastModified", &lastModified)
            checksums.bind(&m)
        }
    }
}
