public import AWSWire

extension DynamoDB {
    /// One write of a transaction; just one member is set (API_TransactWriteItem).
    public struct TransactWriteItem: Shape {
        /// A condition alone.
        public var conditionCheck: ConditionCheck?
        /// A whole item.
        public var put: Put?
        /// A delete.
        public var delete: Delete?
        /// A change.
        public var update: Update?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ConditionCheck", &conditionCheck)
            m("Put", &put)
            m("Delete", &delete)
            m("Update", &update)
        }
    }

    /// A condition that must hold for a transaction (API_ConditionCheck).
    public struct ConditionCheck: Shape {
        /// The primary key.
        public var key: [String: AttributeValue] = [:]
        /// The table's name or ARN.
        public var tableName = ""
        /// What must hold.
        public var conditionExpression = ""
        /// Names for `#name`.
        public var expressionAttributeNames: [String: String]?
        /// Values for `:value`.
        public var expressionAttributeValues: [String: AttributeValue]?
        /// `ALL_OLD` or `NONE`.
        public var returnValuesOnConditionCheckFailure: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("TableName", &tableName)
            m("ConditionExpression", &conditionExpression)
            m("ExpressionAttributeNames", &expressionAttributeNames)
            m("ExpressionAttributeValues", &expressionAttributeValues)
            m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
        }
    }

    /// A whole item to write in a transaction (API_Put).
    public struct Put: Shape {
        /// The item.
        public var item: [String: AttributeValue] {
            get { wholeItem.attributes }
            set { wholeItem = .attributes(newValue) }
        }
        /// The same as it came.
        public var wholeItem = WholeItem.attributes([:])
        /// The table's name or ARN.
        public var tableName = ""
        /// What must hold.
        public var conditionExpression: String?
        /// Names for `#name`.
        public var expressionAttributeNames: [String: String]?
        /// Values for `:value`.
        public var expressionAttributeValues: [String: AttributeValue]?
        /// `ALL_OLD` or `NONE`.
        public var returnValuesOnConditionCheckFailure: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Item", &wholeItem)
            m("TableName", &tableName)
            m("ConditionExpression", &conditionExpression)
            m("ExpressionAttributeNames", &expressionAttributeNames)
            m("ExpressionAttributeValues", &expressionAttributeValues)
            m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
        }
    }

    /// An item to delete in a transaction (API_Delete).
    public struct Delete: Shape {
        /// The primary key.
        public var key: [String: AttributeValue] = [:]
        /// The table's name or ARN.
        public var tableName = ""
        /// What must hold.
        public var conditionExpression: String?
        /// Names for `#name`.
        public var expressionAttributeNames: [String: String]?
        /// Values for `:value`.
        public var expressionAttributeValues: [String: AttributeValue]?
        /// `ALL_OLD` or `NONE`.
        public var returnValuesOnConditionCheckFailure: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("TableName", &tableName)
            m("ConditionExpression", &conditionExpression)
            m("ExpressionAttributeNames", &expressionAttributeNames)
            m("ExpressionAttributeValues", &expressionAttributeValues)
            m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
        }
    }

    /// A change of an item in a transaction (API_Update).
    public struct Update: Shape {
        /// The primary key.
        public var key: [String: AttributeValue] = [:]
        /// What to change.
        public var updateExpression = ""
        /// The table's name or ARN.
        public var tableName = ""
        /// What must hold.
        public var conditionExpression: String?
        /// Names for `#name`.
        public var expressionAttributeNames: [String: String]?
        /// Values for `:value`.
        public var expressionAttributeValues: [String: AttributeValue]?
        /// `ALL_OLD` or `NONE`.
        public var returnValuesOnConditionCheckFailure: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("UpdateExpression", &updateExpression)
            m("TableName", &tableName)
            m("ConditionExpression", &conditionExpression)
            m("ExpressionAttributeNames", &expressionAttributeNames)
            m("ExpressionAttributeValues", &expressionAttributeValues)
            m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
        }
    }

    /// One read of a transaction (API_TransactGetItem).
    public struct TransactGetItem: Shape {
        /// The read.
        public var get: Get = .init()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Get", &get)
        }
    }

    /// An item to read in a transaction (API_Get).
    public struct Get: Shape {
        /// The primary key.
        public var key: [String: AttributeValue] = [:]
        /// The table's name or ARN.
        public var tableName = ""
        /// Which attributes.
        public var projectionExpression: String?
        /// Names for `#name`.
        public var expressionAttributeNames: [String: String]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("TableName", &tableName)
            m("ProjectionExpression", &projectionExpression)
            m("ExpressionAttributeNames", &expressionAttributeNames)
        }
    }

    /// What one read of a transaction gave (API_ItemResponse).
    public struct ItemResponse: Shape {
        /// The item; none where there is none.
        public var item: Item?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Item", &item)
        }
    }
}
