public import AWSCore
public import AWSWire

extension S3 {
    /// An upload in parts that is under way (API_MultipartUpload).
    public struct MultipartUpload: Shape {
        /// The upload.
        public var uploadId: String?
        /// The object's key.
        public var key: String?
        /// When it began.
        public var initiated: Timestamp?
        /// The class.
        public var storageClass: String?
        /// The owner.
        public var owner: Owner?
        /// Who began it.
        public var initiator: Initiator?
        /// The checksum that its maker chose.
        public var checksumAlgorithm: String?
        /// `FULL_OBJECT` or `COMPOSITE`.
        public var checksumType: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("UploadId", &uploadId)
            m("Key", &key)
            m("Initiated", &initiated)
            m("StorageClass", &storageClass)
            m("Owner", &owner)
            m("Initiator", &initiator)
            m("ChecksumAlgorithm", &checksumAlgorithm)
            m("ChecksumType", &checksumType)
        }
    }
}
