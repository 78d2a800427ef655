public import AWSWire

extension DynamoDB {
    /// A put or a delete of a batch (API_WriteRequest).
    public struct WriteRequest: Shape {
        /// An item to write.
        public var putRequest: PutRequest?
        /// A key to delete.
        public var deleteRequest: DeleteRequest?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("PutRequest", &putRequest)
            m("DeleteRequest", &deleteRequest)
        }
    }

    /// An item to write in a batch (API_PutRequest).
    public struct PutRequest: Shape {
        /// The item.
        public var item: [String: AttributeValue] {
            get { wholeItem.attributes }
            set { wholeItem = .attributes(newValue) }
        }
        /// The same as it came.
        public var wholeItem = WholeItem.attributes([:])

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Item", &wholeItem)
        }
    }

    /// A key to delete in a batch (API_DeleteRequest).
    public struct DeleteRequest: Shape {
        /// The primary key.
        public var key: [String: AttributeValue] = [:]

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
        }
    }

    /// What a batch reads of a table (API_KeysAndAttributes).
    public struct KeysAndAttributes: Shape {
        /// The keys.
        public var keys: [[String: AttributeValue]] = []
        /// Which attributes, as before expressions.
        public var attributesToGet: [String]?
        /// Whether the read sees all writes before it.
        public var consistentRead: Bool?
        /// Which attributes.
        public var projectionExpression: String?
        /// Names for `#name`.
        public var expressionAttributeNames: [String: String]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Keys", &keys)
            m("AttributesToGet", &attributesToGet)
            m("ConsistentRead", &consistentRead)
            m("ProjectionExpression", &projectionExpression)
            m("ExpressionAttributeNames", &expressionAttributeNames)
        }
    }
}
