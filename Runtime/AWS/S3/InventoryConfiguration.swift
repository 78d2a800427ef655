public import AWSWire

extension S3 {
    /// What is listed of a bucket, and when (API_InventoryConfiguration).
    public struct InventoryConfiguration: Shape {
        /// Where it goes.
        public var destination = InventoryDestination()
        /// Whether lists are made.
        public var isEnabled = false
        /// Which objects it is about.
        public var filter: InventoryFilter?
        /// The configuration's id.
        public var id = ""
        /// `All` or `Current`.
        public var includedObjectVersions = ""
        /// What is listed beside the key.
        public var optionalFields: [String]?
        /// When.
        public var schedule = InventorySchedule()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Destination", &destination)
            m("IsEnabled", &isEnabled)
            m("Filter", &filter)
            m("Id", &id)
            m("IncludedObjectVersions", &includedObjectVersions)
            m("OptionalFields", &optionalFields)
            m("Schedule", &schedule)
        }
    }

    /// The objects that are listed (API_InventoryFilter).
    public struct InventoryFilter: Shape {
        /// What keys begin with.
        public var prefix = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
        }
    }

    /// When lists are made (API_InventorySchedule).
    public struct InventorySchedule: Shape {
        /// `Daily` or `Weekly`.
        public var frequency = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Frequency", &frequency)
        }
    }
}
