public import AWSWire

extension S3 {
    /// Whether a bucket's tags decide who may do what (API_AbacStatus).
    public struct AbacStatus: Shape {
        /// `Enabled` or `Disabled`.
        public var status: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }
}
