public import AWSWire

extension S3 {
    /// What is to be restored from an archive (API_RestoreRequest).
    public struct RestoreRequest: Shape {
        /// How long it can be read.
        public var days: Int?
        /// How fast.
        public var glacierJobParameters: GlacierJobParameters?
        /// `SELECT`.
        public var type: String?
        /// How fast, of a selection.
        public var tier: String?
        /// A text.
        public var description: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Days", &days)
            m("GlacierJobParameters", &glacierJobParameters)
            m("Type", &type)
            m("Tier", &tier)
            m("Description", &description)
        }
    }

    /// How fast an object is restored (API_GlacierJobParameters).
    public struct GlacierJobParameters: Shape {
        /// `Standard`, `Bulk` or `Expedited`.
        public var tier = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Tier", &tier)
        }
    }
}
