public import AWSCore
public import AWSWire

extension S3 {
    /// A hold without an end (API_ObjectLockLegalHold).
    public struct ObjectLockLegalHold: Shape {
        /// `ON` or `OFF`.
        public var status: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }

    /// How long an object is kept (API_ObjectLockRetention).
    public struct ObjectLockRetention: Shape {
        /// `GOVERNANCE` or `COMPLIANCE`.
        public var mode: String?
        /// Until when.
        public var retainUntilDate: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Mode", &mode)
            m("RetainUntilDate", &retainUntilDate)
        }
    }
}
