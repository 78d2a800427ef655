public import AWSWire

extension S3 {
    /// What is analysed of a bucket (API_AnalyticsConfiguration).
    public struct AnalyticsConfiguration: Shape {
        /// The configuration's id.
        public var id = ""
        /// Which objects it is about.
        public var filter: AnalyticsFilter?
        /// What is done.
        public var storageClassAnalysis = StorageClassAnalysis()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("Filter", &filter)
            m("StorageClassAnalysis", &storageClassAnalysis)
        }
    }

    /// The objects that are analysed (API_AnalyticsFilter).
    public struct AnalyticsFilter: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// A tag of objects.
        public var tag: Tag?
        /// Several conditions at once.
        public var and: AnalyticsAndOperator?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tag", &tag)
            m("And", &and)
        }
    }

    /// Several conditions at once (API_AnalyticsAndOperator).
    public struct AnalyticsAndOperator: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// Tags of objects.
        public var tags: [Tag]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tags", &tags)
        }
    }

    /// An analysis of storage classes (API_StorageClassAnalysis).
    public struct StorageClassAnalysis: Shape {
        /// Where the result goes.
        public var dataExport: StorageClassAnalysisDataExport?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("DataExport", &dataExport)
        }
    }

    /// Where the result of an analysis goes (API_StorageClassAnalysisDataExport).
    public struct StorageClassAnalysisDataExport: Shape {
        /// `V_1`.
        public var outputSchemaVersion = ""
        /// Where it goes.
        public var destination = AnalyticsExportDestination()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("OutputSchemaVersion", &outputSchemaVersion)
            m("Destination", &destination)
        }
    }

    /// Where the result of an analysis goes (API_AnalyticsExportDestination).
    public struct AnalyticsExportDestination: Shape {
        /// The bucket where it goes.
        public var s3BucketDestination = AnalyticsS3BucketDestination()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("S3BucketDestination", &s3BucketDestination)
        }
    }

    /// Where the result of an analysis goes (API_AnalyticsS3BucketDestination).
    public struct AnalyticsS3BucketDestination: Shape {
        /// `CSV`.
        public var format = ""
        /// The account that owns it.
        public var bucketAccountId: String?
        /// The bucket's ARN.
        public var bucket = ""
        /// What keys of results begin with.
        public var prefix: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Format", &format)
            m("BucketAccountId", &bucketAccountId)
            m("Bucket", &bucket)
            m("Prefix", &prefix)
        }
    }
}
