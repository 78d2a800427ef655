public import AWSWire

extension Lambda {
    /// Ends a mapping (API_DeleteEventSourceMapping).
    public enum DeleteEventSourceMapping: Operation {
        /// AWS's name of the operation.
        public static let name = "DeleteEventSourceMapping"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The mapping's id.
            public var uuid = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("UUID", &uuid)
            }
        }

        /// What an answer carries.
        public typealias Output = EventSourceMappingConfiguration
    }
}
