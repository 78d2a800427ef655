public import AWSWire

extension DynamoDB {
    /// What Expected asks of an attribute (API_ExpectedAttributeValue).
    public struct ExpectedAttributeValue: Shape {
        /// The value that it must have.
        public var value: AttributeValue?
        /// Whether it must be there.
        public var exists: Bool?
        /// How it is compared.
        public var comparisonOperator: String?
        /// What it is compared with.
        public var attributeValueList: [AttributeValue]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Value", &value)
            m("Exists", &exists)
            m("ComparisonOperator", &comparisonOperator)
            m("AttributeValueList", &attributeValueList)
        }
    }

    /// A condition of KeyConditions, QueryFilter or ScanFilter (API_Condition).
    public struct Condition: Shape {
        /// What the attribute is compared with.
        public var attributeValueList: [AttributeValue]?
        /// `EQ`, `NE`, `IN`, `LE`, `LT`, `GE`, `GT`, `BETWEEN`, `NOT_NULL`, `NULL`, `CONTAINS`, `NOT_CONTAINS` or `BEGINS_WITH`.
        public var comparisonOperator = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("AttributeValueList", &attributeValueList)
            m("ComparisonOperator", &comparisonOperator)
        }
    }

    /// What AttributeUpdates does to an attribute (API_AttributeValueUpdate).
    public struct AttributeValueUpdate: Shape {
        /// The value.
        public var value: AttributeValue?
        /// `PUT`, `ADD` or `DELETE`.
        public var action: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Value", &value)
            m("Action", &action)
        }
    }
}
