public import AWSWire

extension Lambda {
    /// Gives a function new code (API_UpdateFunctionCode).
    public enum UpdateFunctionCode: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateFunctionCode"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A name, a partial ARN or an ARN.
            public var functionName = ""
            /// The deployment package.
            public var zipFile: Blob?
            /// The bucket that holds it.
            public var s3Bucket: String?
            /// The key that holds it.
            public var s3Key: String?
            /// The object's version.
            public var s3ObjectVersion: String?
            /// Whether to make a version of it.
            public var publish: Bool?
            /// The revision it must have now.
            public var revisionId: String?
            /// `x86_64` or `arm64`.
            public var architectures: [String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("FunctionName", &functionName)
                m("ZipFile", &zipFile)
                m("S3Bucket", &s3Bucket)
                m("S3Key", &s3Key)
                m("S3ObjectVersion", &s3ObjectVersion)
                m("Publish", &publish)
                m("RevisionId", &revisionId)
                m("Architectures", &architectures)
            }
        }

        /// What an answer carries.
        public typealias Output = FunctionConfiguration
    }
}
