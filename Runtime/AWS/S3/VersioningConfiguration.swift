public import AWSWire

extension S3 {
    /// Whether a bucket keeps versions (API_VersioningConfiguration).
    public struct VersioningConfiguration: Shape {
        /// Whether deleting a version needs a device.
        public var mfaDelete: String?
        /// `Enabled` or `Suspended`.
        public var status: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("MFADelete", &mfaDelete)
            m("Status", &status)
        }
    }
}
