public import AWSWire

extension Lambda {
    /// Lists mappings (API_ListEventSourceMappings).
    public enum ListEventSourceMappings: Operation {
        /// AWS's name of the operation.
        public static let name = "ListEventSourceMappings"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// Only those of a queue or stream.
            public var eventSourceArn: String?
            /// Only those of a function.
            public var functionName: String?
            /// Where to go on.
            public var marker: String?
            /// 1 to 10,000; at most 100 come.
            public var maxItems: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("EventSourceArn", &eventSourceArn)
                m("FunctionName", &functionName)
                m("Marker", &marker)
                m("MaxItems", &maxItems)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Where to go on.
            public var nextMarker: String?
            /// The mappings.
            public var eventSourceMappings: [EventSourceMappingConfiguration] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("NextMarker", &nextMarker)
                m("EventSourceMappings", &eventSourceMappings)
            }
        }
    }
}
