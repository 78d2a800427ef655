public import AWSWire

extension DynamoDB {
    /// An address of the service (API_Endpoint).
    public struct Endpoint: Shape {
        /// A host name.
        public var address = ""
        /// How long it holds.
        public var cachePeriodInMinutes = 0

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Address", &address)
            m("CachePeriodInMinutes", &cachePeriodInMinutes)
        }
    }
}
