public import AWSCore

/// What a request or an answer holds under its shape, in any protocol.
public enum Value: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case blob([UInt8])
    /// A body that is not in memory.
    case stream(any BodyStream)
    case timestamp(Timestamp)
    case list([Value])
    /// Names and values in the order on the wire.
    case map([(String, Value)])
    /// A slot for each member of the shape, in the model's order.
    case structure([Value])
    /// DynamoDB's own value, read and written by hand.
    case attribute(AttributeValue)
    /// An item of DynamoDB's whose text is what is kept of it; what is not so is a map of attributes.
    case item(ItemText)
    /// A document, or JSON text that is already what the wire wants and is spliced in.
    case json([UInt8])
    /// Elements of XML that are already what the wire wants, in the place of a flattened list's, and are spliced in.
    case xml([UInt8])

    /// Whether there is nothing.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// What is here, which leaves nothing here.
    @inlinable
    public mutating func take() -> Value {
        var taken = Value.null
        swap(&self, &taken)
        return taken
    }
}
