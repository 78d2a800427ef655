public import AWSWire

extension S3 {
    /// What is measured of a bucket (API_MetricsConfiguration).
    public struct MetricsConfiguration: Shape {
        /// The configuration's id.
        public var id = ""
        /// Which objects it is about.
        public var filter: MetricsFilter?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("Filter", &filter)
        }
    }

    /// The objects that are measured (API_MetricsFilter).
    public struct MetricsFilter: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// A tag of objects.
        public var tag: Tag?
        /// An access point.
        public var accessPointArn: String?
        /// Several conditions at once.
        public var and: MetricsAndOperator?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tag", &tag)
            m("AccessPointArn", &accessPointArn)
            m("And", &and)
        }
    }

    /// Several conditions at once (API_MetricsAndOperator).
    public struct MetricsAndOperator: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// Tags of objects.
        public var tags: [Tag]?
        /// An access point.
        public var accessPointArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tags", &tags)
            m("AccessPointArn", &accessPointArn)
        }
    }
}
