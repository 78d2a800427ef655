public import AWSWire

extension S3 {
    /// Whether transfers are accelerated (API_AccelerateConfiguration).
    public struct AccelerateConfiguration: Shape {
        /// `Enabled` or `Suspended`.
        public var status: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }
}
