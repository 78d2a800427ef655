public import AWSWire

extension S3 {
    /// What becomes of a bucket's objects in time (API_BucketLifecycleConfiguration).
    public struct BucketLifecycleConfiguration: Shape {
        /// The rules.
        public var rules: [LifecycleRule] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Rules", &rules)
        }
    }

    /// What becomes of some objects in time (API_LifecycleRule).
    public struct LifecycleRule: Shape {
        /// When objects end.
        public var expiration: LifecycleExpiration?
        /// The rule's id.
        public var id: String?
        /// What keys begin with, in rules of old.
        public var prefix: String?
        /// Which objects it is about.
        public var filter: LifecycleRuleFilter?
        /// `Enabled` or `Disabled`.
        public var status = ""
        /// When objects move to another class.
        public var transitions: [Transition]?
        /// When old versions move to another class.
        public var noncurrentVersionTransitions: [NoncurrentVersionTransition]?
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
            m("Filter", &filter)
            m("Status", &status)
            m("Transitions", &transitions)
            m("NoncurrentVersionTransitions", &noncurrentVersionTransitions)
            m("NoncurrentVersionExpiration", &noncurrentVersionExpiration)
            m("AbortIncompleteMultipartUpload", &abortIncompleteMultipartUpload)
        }
    }

    /// The objects of a rule (API_LifecycleRuleFilter).
    public struct LifecycleRuleFilter: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// A tag of objects.
        public var tag: Tag?
        /// Bytes that objects have more than.
        public var objectSizeGreaterThan: Int?
        /// Bytes that objects have less than.
        public var objectSizeLessThan: Int?
        /// Several conditions at once.
        public var and: LifecycleRuleAndOperator?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tag", &tag)
            m("ObjectSizeGreaterThan", &objectSizeGreaterThan)
            m("ObjectSizeLessThan", &objectSizeLessThan)
            m("And", &and)
        }
    }

    /// Several conditions at once (API_LifecycleRuleAndOperator).
    public struct LifecycleRuleAndOperator: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// Tags of objects.
        public var tags: [Tag]?
        /// Bytes that objects have more than.
        public var objectSizeGreaterThan: Int?
        /// Bytes that objects have less than.
        public var objectSizeLessThan: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tags", &tags)
            m("ObjectSizeGreaterThan", &objectSizeGreaterThan)
            m("ObjectSizeLessThan", &objectSizeLessThan)
        }
    }
}
