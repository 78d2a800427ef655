public import AWSWire

extension S3 {
    /// A table of a bucket's metadata (API_MetadataTableConfiguration).
    public struct MetadataTableConfiguration: Shape {
        /// Where it lies.
        public var s3TablesDestination = S3TablesDestination()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("S3TablesDestination", &s3TablesDestination)
        }
    }

    /// Where a table lies (API_S3TablesDestination).
    public struct S3TablesDestination: Shape {
        /// The table bucket's ARN.
        public var tableBucketArn = ""
        /// The table's name.
        public var tableName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TableBucketArn", &tableBucketArn)
            m("TableName", &tableName)
        }
    }

    /// A bucket's table of metadata (API_GetBucketMetadataTableConfigurationResult).
    public struct GetBucketMetadataTableConfigurationResult: Shape {
        /// The table.
        public var metadataTableConfigurationResult = MetadataTableConfigurationResult()
        /// `CREATING`, `ACTIVE` or `FAILED`.
        public var status = ""
        /// What went wrong.
        public var error: ErrorDetails?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("MetadataTableConfigurationResult", &metadataTableConfigurationResult)
            m("Status", &status)
            m("Error", &error)
        }
    }

    /// A table of metadata (API_MetadataTableConfigurationResult).
    public struct MetadataTableConfigurationResult: Shape {
        /// Where it lies.
        public var s3TablesDestinationResult = S3TablesDestinationResult()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("S3TablesDestinationResult", &s3TablesDestinationResult)
        }
    }

    /// Where a table lies (API_S3TablesDestinationResult).
    public struct S3TablesDestinationResult: Shape {
        /// The table bucket's ARN.
        public var tableBucketArn = ""
        /// The table's name.
        public var tableName = ""
        /// The table's ARN.
        public var tableArn = ""
        /// The table's namespace.
        public var tableNamespace = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TableBucketArn", &tableBucketArn)
            m("TableName", &tableName)
            m("TableArn", &tableArn)
            m("TableNamespace", &tableNamespace)
        }
    }
}
