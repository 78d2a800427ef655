public import AWSWire

extension S3 {
    /// What becomes of a bucket's objects in time, as it was before filters (API_LifecycleConfiguration).
    public struct LifecycleConfiguration: Shape {
        /// The rules.
        public var rules: [Rule] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Rules", &rules)
        }
    }

    /// What becomes of some objects in time, as it was before filters (API_Rule).
    public struct Rule: Shape {
        /// When objects end.
        public var expiration: LifecycleExpiration?
        /// The rule's id.
        public var id: String?
        /// What keys begin with.
        public var prefix = ""
        /// `Enabled` or `Disabled`.
        public var status = ""
        /// When objects move to another class.
        public var transition: Transition?
        /// When old versions move to another class.
        public var noncurrentVersionTransition: NoncurrentVersionTransition?
        /// When old versions end.
        public var noncurrentVersionExpiration: NoncurrentVersionExpiration?
        /// When uploads end.
        public var abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Expiration", &expiration)
            m("ID", &id)
            m("Prefix", &prefix)
            m("Status", &status)
            m("Transition", &transition)
            m("NoncurrentVersionTransition", &noncurrentVersionTransition)
            m("NoncurrentVersionExpiration", &noncurrentVersionExpiration)
            m("AbortIncompleteMultipartUpload", &abortIncompleteMultipartUpload)
        }
    }
}
