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
            /// The table's name or ARN.
            public var tableName = ""
            /// The primary key: a hash key, perhaps a range key.
            public var keySchema: [KeySchemaElement]?
            /// `PROVISIONED` or `PAY_PER_REQUEST`.
            public var billingMode: String?
            /// Capacity, where provisioned.
            public var provisionedThroughput: ProvisionedThroughput?
            /// Encryption at rest.
            public var sSESpecification: SSESpecification?
            /// Tags of the table.
            public var tags: [Tag]?
            /// `STANDARD` or `STANDARD_INFREQUENT_ACCESS`.
            public var tableClass: String?
            /// Whether DeleteTable is refused.
            public var deletionProtectionEnabled: Bool?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("AttributeDefinitions", &attributeDefinitions)
                m("TableName", &tableName)
                m("KeySchema", &keySchema)
                m("BillingMode", &billingMode)
                m("ProvisionedThroughput", &provisionedThroughput)
                m("SSESpecification", &sSESpecification)
                m("Tags", &tags)
                m("TableClass", &tableClass)
                m("DeletionProtectionEnabled", &deletionProtectionEnabled)
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
