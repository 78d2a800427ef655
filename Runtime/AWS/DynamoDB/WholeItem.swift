public import AWSCore
public import AWSWire

extension DynamoDB {
    /// An item of a request that is written as it is: its attributes, or its text where that is what is kept.
    public enum WholeItem: WireValue {
        case attributes([String: AttributeValue])
        case text(ItemText)

        /// The attributes by name.
        public var attributes: [String: AttributeValue] {
            switch self {
            case .attributes(let attributes): attributes
            case .text(let text): text.attributes
            }
        }

        /// How the type differs from a shape of the model.
        public static func differences(_ context: ShapeContext) -> [String] {
            [String: AttributeValue].differences(context)
        }

        /// Makes it of what a literal or the wire holds.
        public init?(wire value: consuming Value, _ context: ShapeContext) {
            switch consume value {
            case .item(let text): self = .text(text)
            case let other:
                guard let attributes = [String: AttributeValue](wire: other, context) else { return nil }
                self = .attributes(attributes)
            }
        }

        /// Takes an item from the JSON that a reader stands before.
        public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
            if let text = ItemText(json: &reader) {
                self = .text(text)
            } else {
                self = .attributes(try [String: AttributeValue](json: &reader, shape))
            }
        }

        /// The value for the wire.
        public func wire(_ context: ShapeContext) -> Value {
            switch self {
            case .attributes(let attributes): attributes.wire(context)
            case .text(let text): .item(text)
            }
        }
    }
}
