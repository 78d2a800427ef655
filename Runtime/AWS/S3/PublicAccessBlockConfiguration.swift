public import AWSWire

extension S3 {
    /// What is not to be public (API_PublicAccessBlockConfiguration).
    public struct PublicAccessBlockConfiguration: Shape {
        /// Whether public ACLs are refused.
        public var blockPublicAcls: Bool?
        /// Whether public ACLs count for nothing.
        public var ignorePublicAcls: Bool?
        /// Whether public policies are refused.
        public var blockPublicPolicy: Bool?
        /// Whether a public policy lets in only the account.
        public var restrictPublicBuckets: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("BlockPublicAcls", &blockPublicAcls)
            m("IgnorePublicAcls", &ignorePublicAcls)
            m("BlockPublicPolicy", &blockPublicPolicy)
            m("RestrictPublicBuckets", &restrictPublicBuckets)
        }
    }
}
