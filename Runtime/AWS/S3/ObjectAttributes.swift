public import AWSWire

extension S3 {
    /// The checksums of an object (API_Checksum).
    public struct Checksum: Shape {
        /// `FULL_OBJECT` or `COMPOSITE`.
        public var checksumType: String?
        /// The checksums.
        public var checksums = Checksums()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ChecksumType", &checksumType)
            checksums.bind(&m)
        }
    }

    /// A part of an object (API_ObjectPart).
    public struct ObjectPart: Shape {
        /// The number.
        public var partNumber: Int?
        /// Bytes.
        public var size: Int?
        /// The checksums.
        public var checksums = Checksums()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("PartNumber", &partNumber)
            m("Size", &size)
            checksums.bind(&m)
        }
    }

    /// The parts of an object (API_GetObjectAttributesParts).
    public struct GetObjectAttributesParts: Shape {
        /// How many there are.
        public var totalPartsCount: Int?
        /// The part behind which the page begins.
        public var partNumberMarker: Int?
        /// The part behind which the next page begins.
        public var nextPartNumberMarker: Int?
        /// The most that a page has.
        public var maxParts: Int?
        /// Whether there is more.
        public var isTruncated: Bool?
        /// The parts.
        public var parts: [ObjectPart]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TotalPartsCount", &totalPartsCount)
            m("PartNumberMarker", &partNumberMarker)
            m("NextPartNumberMarker", &nextPartNumberMarker)
            m("MaxParts", &maxParts)
            m("IsTruncated", &isTruncated)
            m("Parts", &parts)
        }
    }
}
