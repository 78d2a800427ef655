public import AWSWire

extension S3 {
    /// When objects are archived (API_IntelligentTieringConfiguration).
    public struct IntelligentTieringConfiguration: Shape {
        /// The configuration's id.
        public var id = ""
        /// Which objects it is about.
        public var filter: IntelligentTieringFilter?
        /// `Enabled` or `Disabled`.
        public var status = ""
        /// The tiers.
        public var tierings: [Tiering] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("Filter", &filter)
            m("Status", &status)
            m("Tierings", &tierings)
        }
    }

    /// The objects that are archived (API_IntelligentTieringFilter).
    public struct IntelligentTieringFilter: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// A tag of objects.
        public var tag: Tag?
        /// Several conditions at once.
        public var and: IntelligentTieringAndOperator?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tag", &tag)
            m("And", &and)
        }
    }

    /// Several conditions at once (API_IntelligentTieringAndOperator).
    public struct IntelligentTieringAndOperator: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// Tags of objects.
        public var tags: [Tag]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tags", &tags)
        }
    }

    /// When objects are archived (API_Tiering).
    public struct Tiering: Shape {
        /// Days without access.
        public var days = 0
        /// `ARCHIVE_ACCESS` or `DEEP_ARCHIVE_ACCESS`.
        public var accessTier = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Days", &days)
            m("AccessTier", &accessTier)
        }
    }
}
