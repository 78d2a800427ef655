public import AWSWire

extension S3 {
    /// Selects from an object in SQL (API_SelectObjectContent).
    public enum SelectObjectContent: Operation {
        /// AWS's name.
        public static let name = "SelectObjectContent"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key.
            public var key = ""
            /// The SQL.
            public var expression = ""
            /// `SQL`.
            public var expressionType = ""
            /// Whether the answer tells how far it is.
            public var requestProgress: RequestProgress?
            /// The form of the object.
            public var inputSerialization = InputSerialization()
            /// The form of the records.
            public var outputSerialization = OutputSerialization()
            /// The bytes in which records begin that are read.
            public var scanRange: ScanRange?
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
                m("Expression", &expression)
                m("ExpressionType", &expressionType)
                m("RequestProgress", &requestProgress)
                m("InputSerialization", &inputSerialization)
                m("OutputSerialization", &outputSerialization)
                m("ScanRange", &scanRange)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                customerKey.bind(&m)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The events.
            public var payload: EventStream<SelectObjectContentEventStream>?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Payload", &payload)
            }
        }
    }
}
