internal import AWSWire

extension AttributeValue {
    /// The text of a string.
    var text: String? {
        if case .s(let text) = self { text } else { nil }
    }

    /// A whole number.
    var integer: Int? {
        if case .n(let text) = self { Int(text) } else { nil }
    }
}
