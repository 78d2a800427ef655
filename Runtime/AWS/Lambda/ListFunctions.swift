public import AWSWire

extension Lambda {
    /// Lists the functions of an account and region (API_ListFunctions).
    public enum ListFunctions: Operation {
        /// AWS's name of the operation.
        public static let name = "ListFunctions"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// `ALL` lists versions too.
            public var functionVersion: String?
            /// Where to go on.
            public var marker: String?
            /// 1 to 10,000; at most 50 come.
            public var maxItems: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("FunctionVersion", &functionVersion)
                m("Marker", &marker)
                m("MaxItems", &maxItems)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Where to go on.
            public var nextMarker: String?
            /// The functions by name.
            public var functions: [FunctionConfiguration] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("NextMarker", &nextMarker)
                m("Functions", &functions)
            }
        }
    }
}
