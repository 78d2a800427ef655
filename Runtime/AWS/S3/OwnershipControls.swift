public import AWSWire

extension S3 {
    /// Who owns objects of a bucket (API_OwnershipControls).
    public struct OwnershipControls: Shape {
        /// The one rule.
        public var rules: [OwnershipControlsRule] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Rules", &rules)
        }
    }

    /// Who owns objects of a bucket (API_OwnershipControlsRule).
    public struct OwnershipControlsRule: Shape {
        /// `BucketOwnerPreferred`, `ObjectWriter` or `BucketOwnerEnforced`.
        public var objectOwnership = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ObjectOwnership", &objectOwnership)
        }
    }
}
