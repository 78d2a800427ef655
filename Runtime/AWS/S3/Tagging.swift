public import AWSWire

extension S3 {
    /// Tags of a bucket or an object (API_Tagging).
    public struct Tagging: Shape {
        /// The tags.
        public var tagSet: [Tag] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TagSet", &tagSet)
        }
    }
}
