public import AWSCore
public import AWSWire

extension S3 {
    /// A bucket in a list (API_Bucket).
    public struct Bucket: Shape {
        /// Its name.
        public var name: String?
        /// When it was made.
        public var creationDate: Timestamp?
        /// Where it lies.
        public var bucketRegion: String?
        /// Its ARN.
        public var bucketArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Name", &name)
            m("CreationDate", &creationDate)
            m("BucketRegion", &bucketRegion)
            m("BucketArn", &bucketArn)
        }
    }

    /// Who owns a bucket or an object (API_Owner).
    public struct Owner: Shape {
        /// The owner's name.
        public var displayName: String?
        /// The account's canonical id.
        public var id: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("DisplayName", &displayName)
            m("ID", &id)
        }
    }

    /// Who began an upload (API_Initiator).
    public struct Initiator: Shape {
        /// The account's canonical id.
        public var id: String?
        /// The account's name.
        public var displayName: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ID", &id)
            m("DisplayName", &displayName)
        }
    }
}
