public import AWSWire

extension DynamoDB {
    /// When items expire, as asked for (API_TimeToLiveSpecification).
    public struct TimeToLiveSpecification: Shape {
        /// Whether they do.
        public var enabled = false
        /// The attribute that holds the time, seconds since 1970.
        public var attributeName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Enabled", &enabled)
            m("AttributeName", &attributeName)
        }
    }

    /// When items expire, as it is (API_TimeToLiveDescription).
    public struct TimeToLiveDescription: Shape {
        /// `ENABLED`, `DISABLED`, `ENABLING` or `DISABLING`.
        public var timeToLiveStatus: String?
        /// The attribute that holds the time.
        public var attributeName: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TimeToLiveStatus", &timeToLiveStatus)
            m("AttributeName", &attributeName)
        }
    }
}
