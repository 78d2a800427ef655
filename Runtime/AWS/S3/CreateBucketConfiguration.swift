public import AWSWire

extension S3 {
    /// Where a bucket lies (API_CreateBucketConfiguration).
    public struct CreateBucketConfiguration: Shape {
        /// The region; none for us-east-1.
        public var locationConstraint: String?
        /// The zone of a directory bucket.
        public var location: LocationInfo?
        /// What kind of directory bucket.
        public var bucket: BucketInfo?
        /// Tags of the bucket.
        public var tags: [Tag]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("LocationConstraint", &locationConstraint)
            m("Location", &location)
            m("Bucket", &bucket)
            m("Tags", &tags)
        }
    }

    /// The zone of a directory bucket (API_LocationInfo).
    public struct LocationInfo: Shape {
        /// `AvailabilityZone` or `LocalZone`.
        public var type: String?
        /// The zone's id.
        public var name: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Type", &type)
            m("Name", &name)
        }
    }

    /// What kind of directory bucket (API_BucketInfo).
    public struct BucketInfo: Shape {
        /// `SingleAvailabilityZone` or `SingleLocalZone`.
        public var dataRedundancy: String?
        /// `Directory`.
        public var type: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("DataRedundancy", &dataRedundancy)
            m("Type", &type)
        }
    }

    /// A tag (API_Tag).
    public struct Tag: Shape {
        /// Its name.
        public var key = ""
        /// Its value.
        public var value = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("Value", &value)
        }
    }
}
