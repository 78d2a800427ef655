public import AWSWire

extension S3 {
    /// The objects whose events are told (API_NotificationConfigurationFilter).
    public struct NotificationConfigurationFilter: Shape {
        /// By their keys.
        public var key: S3KeyFilter?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
        }
    }

    /// Keys by what they begin and end with (API_S3KeyFilter).
    public struct S3KeyFilter: Shape {
        /// At most one prefix and one suffix.
        public var filterRules: [FilterRule]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("FilterRules", &filterRules)
        }
    }

    /// What keys begin or end with (API_FilterRule).
    public struct FilterRule: Shape {
        /// `prefix` or `suffix`, in any case.
        public var name: String?
        /// The text.
        public var value: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Name", &name)
            m("Value", &value)
        }
    }
}
