public import AWSWire

extension DynamoDB {
    /// Makes a table (API_CreateTable).
    public enum CreateTable: Operation {
        /// AWS's name of the operation.
        public static let name = "CreateTable"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The key attributes' types.
            public var attributeDefinitions: [AttributeDefinition]?
            /// 3 to 255 letters, digits, `_`, `-` and `.`.
            public var tableName = ""
            /// The primary key.
            public var keySchema: [KeySchemaElement]?
            /// Indexes that share the partition key.
            public var localSecondaryIndexes: [LocalSecondaryIndex]?
            /// Indexes with keys of their own.
            public var globalSecondaryIndexes: [GlobalSecondaryIndex]?
            /// `PROVISIONED` or `PAY_PER_REQUEST`.
            public var billingMode: String?
            /// Capacity.
            public var provisionedThroughput: ProvisionedThroughput?
            /// Whether there is a stream.
            public var streamSpecification: StreamSpecification?
            /// Encryption at rest.
            public var sSESpecification: SSESpecification?
            /// Tags.
            public var tags: [Tag]?
            /// `STANDARD` or `STANDARD_INFREQUENT_ACCESS`.
            public var tableClass: String?
            /// Whether DeleteTable is refused.
            public var deletionProtectionEnabled: Bool?
            /// What the table shall serve at once.
            public var warmThroughput: WarmThroughput?
            /// A policy document.
            public var resourcePolicy: String?
            /// The most that it takes.
            public var onDemandThroughput: OnDemandThroughput?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("AttributeDefinitions", &attributeDefinitions)
                m("TableName", &tableName)
                m("KeySchema", &keySchema)
                m("LocalSecondaryIndexes", &localSecondaryIndexes)
                m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
                m("BillingMode", &billingMode)
                m("ProvisionedThroughput", &provisionedThroughput)
                m("StreamSpecification", &streamSpecification)
                m("SSESpecification", &sSESpecification)
                m("Tags", &tags)
                m("TableClass", &tableClass)
                m("DeletionProtectionEnabled", &deletionProtectionEnabled)
                m("WarmThroughput", &warmThroughput)
                m("ResourcePolicy", &resourcePolicy)
                m("OnDemandThroughput", &onDemandThroughput)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The table.
            public var tableDescription: TableDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableDescription", &tableDescription)
            }
        }
    }
}
