public import AWSWire

extension S3 {
    /// How objects of a bucket are locked (API_ObjectLockConfiguration).
    public struct ObjectLockConfiguration: Shape {
        /// `Enabled`.
        public var objectLockEnabled: String?
        /// The lock of new objects.
        public var rule: ObjectLockRule?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ObjectLockEnabled", &objectLockEnabled)
            m("Rule", &rule)
        }
    }

    /// The lock of new objects (API_ObjectLockRule).
    public struct ObjectLockRule: Shape {
        /// How long they are kept.
        public var defaultRetention: DefaultRetention?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("DefaultRetention", &defaultRetention)
        }
    }

    /// How long new objects are kept (API_DefaultRetention).
    public struct DefaultRetention: Shape {
        /// `GOVERNANCE` or `COMPLIANCE`.
        public var mode: String?
        /// Days, or else years.
        public var days: Int?
        /// Years, or else days.
        public var years: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Mode", &mode)
            m("Days", &days)
            m("Years", &years)
        }
    }
}
