public import AWSCore
public import AWSWire

extension S3 {
    /// The parts that make an object (API_CompletedMultipartUpload).
    public struct CompletedMultipartUpload: Shape {
        /// The parts in ascending order.
        public var parts: [CompletedPart]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Parts", &parts)
        }
    }

    /// A part that was uploaded (API_CompletedPart).
    public struct CompletedPart: Shape {
        /// What its upload answered.
        public var eTag: String?
        /// Its checksum.
        public var checksums = Checksums()
        /// Its number.
        public var partNumber: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ETag", &eTag)
            checksums.bind(&m)
            m("PartNumber", &partNumber)
        }
    }

    /// A part in a list (API_Part).
    public struct Part: Shape {
        /// Its number.
        public var partNumber: Int?
        /// When it was uploaded.
        public var lastModified: Timestamp?
        /// Its ETag, in quotes.
        public var eTag: String?
        /// Its bytes.
        public var size: Int?
        /// Its checksum.
        public var checksums = Checksums()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("PartNumber", &partNumber)
            m("LastModified", &lastModified)
            m("ETag", &eTag)
            m("Size", &size)
            checksums.bind(&m)
        }
    }
}
