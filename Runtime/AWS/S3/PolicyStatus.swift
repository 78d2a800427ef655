public import AWSWire

extension S3 {
    /// What a policy lets happen (API_PolicyStatus).
    public struct PolicyStatus: Shape {
        /// Whether it lets anybody in.
        public var isPublic: Bool?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("IsPublic", &isPublic)
        }
    }
}
