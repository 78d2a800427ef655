public import AWSCore
public import AWSWire

extension S3 {
    /// An object in a list (API_Object).
    public struct Object: Shape {
        /// Its key.
        public var key: String?
        /// When it was put.
        public var lastModified: Timestamp?
        /// Its ETag, in quotes.
        public var eTag: String?
        /// The algorithm of its checksum.
        public var checksumAlgorithm: [String]?
        /// `FULL_OBJECT` or `COMPOSITE`.
        public var checksumType: String?
        /// Its bytes.
        public var size: Int?
        /// Its storage class.
        public var storageClass: String?
        /// Who owns it.
        public var owner: Owner?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("LastModified", &lastModified)
            m("ETag", &eTag)
            m("ChecksumAlgorithm", &checksumAlgorithm)
            m("ChecksumType", &checksumType)
            m("Size", &size)
            m("StorageClass", &storageClass)
            m("Owner", &owner)
        }
    }

    /// What keys have in common up to the delimiter (API_CommonPrefix).
    public struct CommonPrefix: Shape {
        /// The keys' beginning.
        public var prefix: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
        }
    }
}
