public import AWSCore
public import AWSWire

extension S3 {
    /// Lists the parts of an upload (API_ListParts).
    public enum ListParts: Operation {
        /// AWS's name.
        public static let name = "ListParts"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// Up to 1,000.
            public var maxParts: Int?
            /// The part after which to begin.
            public var partNumberMarker: Int?
            /// The upload.
            public var uploadId = ""
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// Encryption with the caller's key.
            public var customerKey = CustomerKey()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("MaxParts", &maxParts)
                m("PartNumberMarker", &partNumberMarker)
                m("UploadId", &uploadId)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                customerKey.bind(&m)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The bucket.
            public var bucket: String?
            /// The object's key.
            public var key: String?
            /// The upload.
            public var uploadId: String?
            /// The part after which it began.
            public var partNumberMarker: Int?
            /// The last part in the list.
            public var nextPartNumberMarker: Int?
            /// How many were asked for.
            public var maxParts: Int?
            /// Whether there are more.
            public var isTruncated: Bool?
            /// The parts.
            public var parts: [Part]?
            /// Who began the upload.
            public var initiator: Initiator?
            /// Who will own the object.
            public var owner: Owner?
            /// The object's storage class.
            public var storageClass: String?
            /// The algorithm of the object's checksum.
            public var checksumAlgorithm: String?
            /// `FULL_OBJECT` or `COMPOSITE`.
            public var checksumType: String?
            /// When lifecycle rules end the upload.
            public var abortDate: Timestamp?
            /// The rule that does.
            public var abortRuleId: String?
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("UploadId", &uploadId)
                m("PartNumberMarker", &partNumberMarker)
                m("NextPartNumberMarker", &nextPartNumberMarker)
                m("MaxParts", &maxParts)
                m("IsTruncated", &isTruncated)
                m("Parts", &parts)
                m("Initiator", &initiator)
                m("Owner", &owner)
                m("StorageClass", &storageClass)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("ChecksumType", &checksumType)
                m("AbortDate", &abortDate)
                m("AbortRuleId", &abortRuleId)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
