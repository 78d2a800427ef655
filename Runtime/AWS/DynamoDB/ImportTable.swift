public import AWSWire

extension DynamoDB {
    /// Makes a table of files in S3 (API_ImportTable).
    public enum ImportTable: Operation {
        /// AWS's name of the operation.
        public static let name = "ImportTable"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A repeat with it begins nothing more.
            public var clientToken: String?
            /// Where it reads.
            public var s3BucketSource: S3BucketSource = .init()
            /// `DYNAMODB_JSON`, `ION` or `CSV`.
            public var inputFormat = ""
            /// More on the format.
            public var inputFormatOptions: InputFormatOptions?
            /// `GZIP`, `ZSTD` or `NONE`.
            public var inputCompressionType: String?
            /// The table.
            public var tableCreationParameters: TableCreationParameters = .init()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ClientToken", &clientToken)
                m("S3BucketSource", &s3BucketSource)
                m("InputFormat", &inputFormat)
                m("InputFormatOptions", &inputFormatOptions)
                m("InputCompressionType", &inputCompressionType)
                m("TableCreationParameters", &tableCreationParameters)
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
