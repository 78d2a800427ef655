internal import AWSCore
public import AWSWire

extension DynamoDB {
    /// An item of an answer: its attributes, or its JSON as the store has it, which goes out as it is.
    public struct Item: WireValue {
        private enum Content: Sendable {
            case attributes([String: AttributeValue])
            case json([UInt8])
        }

        private let content: Content

        /// Makes an item of attributes.
        public init(_ attributes: [String: AttributeValue]) { content = .attributes(attributes) }

        /// Makes an item of its JSON, as `{"id":{"S":"1"}}`.
        public init(json: [UInt8]) { content = .json(json) }

        /// The attributes by name.
        public var attributes: [String: AttributeValue] {
            switch content {
            case .attributes(let attributes): attributes
            case .json(let text): (try? AttributeValue.item(json: text)) ?? [:]
            }
        }

        /// Makes it of what a literal or the wire holds.
        ///
        /// How the type differs from a shape of the model.
        public static func differences(_ context: ShapeContext) -> [String] {
            [String: AttributeValue].differences(context)
        }

        /// Makes it of what a literal or the wire holds.
        public init?(wire value: consuming Value, _ context: ShapeContext) {
            guard let attributes = [String: AttributeValue](wire: consume value, context) else { return nil }
            content = .attributes(attributes)
        }

        /// The value for the wire.
        public func wire(_ context: ShapeContext) -> Value {
            switch content {
            case .attributes(let attributes): attributes.wire(context)
            case .json(let text): .json(text)
            }
        }
    }
}
