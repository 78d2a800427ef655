public import AWSWire

extension DynamoDB {
    /// Tells of an export (API_DescribeExport).
    public enum DescribeExport: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeExport"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The export's ARN.
            public var exportArn = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ExportArn", &exportArn)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The export.
            public var exportDescription: ExportDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ExportDescription", &exportDescription)
            }
        }
    }
}
