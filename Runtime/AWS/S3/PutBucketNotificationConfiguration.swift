public import AWSWire

extension S3 {
    /// Says who is told of what happens (API_PutBucketNotificationConfiguration).
    public enum PutBucketNotificationConfiguration: Operation {
        /// AWS's name.
        public static let name = "PutBucketNotificationConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The configuration.
            public var notificationConfiguration = NotificationConfiguration()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// Whether the targets are not asked.
            public var skipDestinationValidation: Bool?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("NotificationConfiguration", &notificationConfiguration)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("SkipDestinationValidation", &skipDestinationValidation)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
