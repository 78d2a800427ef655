public import AWSWire

extension SQS {
    /// A message as it is received (API_Message).
    public struct Message: Shape {
        /// A UUID.
        public var messageId: String?
        /// What deletes it.
        public var receiptHandle: String?
        /// MD5 of the body in hexadecimal digits.
        public var md5OfBody: String?
        /// The text.
        public var body: String?
        /// System attributes, as `ApproximateReceiveCount`.
        public var attributes: [String: String]?
        /// MD5 of the attributes returned.
        public var md5OfMessageAttributes: String?
        /// The attributes asked for.
        public var messageAttributes: [String: MessageAttributeValue]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("MessageId", &messageId)
            m("ReceiptHandle", &receiptHandle)
            m("MD5OfBody", &md5OfBody)
            m("Body", &body)
            m("Attributes", &attributes)
            m("MD5OfMessageAttributes", &md5OfMessageAttributes)
            m("MessageAttributes", &messageAttributes)
        }
    }

    /// An attribute of a message (API_MessageAttributeValue).
    public struct MessageAttributeValue: Shape {
        /// For `String` and `Number`.
        public var stringValue: String?
        /// For `Binary`.
        public var binaryValue: Blob?
        /// Reserved by AWS.
        public var stringListValues: [String]?
        /// Reserved by AWS.
        public var binaryListValues: [Blob]?
        /// `String`, `Number` or `Binary`, with a label of one's own behind a dot.
        public var dataType = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("StringValue", &stringValue)
            m("BinaryValue", &binaryValue)
            m("StringListValues", &stringListValues)
            m("BinaryListValues", &binaryListValues)
            m("DataType", &dataType)
        }
    }
}
