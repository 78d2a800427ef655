public import AWSWire

extension DynamoDB {
    /// Tells of an import (API_DescribeImport).
    public enum DescribeImport: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeImport"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The import's ARN.
            public var importArn = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ImportArn", &importArn)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The import.
            public var importTableDescription: ImportTableDescription = .init()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ImportTableDescription", &importTableDescription)
            }
        }
    }
}
