public import AWSWire

extension Kinesis {
    /// A tag (API_Tag).
    public struct Tag: Shape {
        /// 1 to 128 characters.
        public var key = ""
        /// Up to 256 characters.
        public var value: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("Value", &value)
        }
    }
}
