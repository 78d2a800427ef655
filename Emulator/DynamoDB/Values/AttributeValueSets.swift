import AWSWire

/// Union and difference of sets, as `ADD` and `DELETE` make them.
enum AttributeValueSets {
    /// The elements of both, those of the first before; nil where they are not sets of one type.
    static func union(_ set: AttributeValue, _ more: AttributeValue) -> AttributeValue? {
        switch (set, more) {
        case (.ss(let set), .ss(let more)): .ss(set + without(more, set, ExactString.init))
        case (.bs(let set), .bs(let more)): .bs(set + without(more, set) { $0 })
        case (.ns(let set), .ns(let more)): .ns(set + without(more, set, number))
        default: nil
        }
    }

    /// The elements of the first that the second lacks, perhaps none; nil where they are not sets of one type.
    static func difference(_ set: AttributeValue, _ less: AttributeValue) -> AttributeValue? {
        switch (set, less) {
        case (.ss(let set), .ss(let less)): .ss(without(set, less, ExactString.init))
        case (.bs(let set), .bs(let less)): .bs(without(set, less) { $0 })
        case (.ns(let set), .ns(let less)): .ns(without(set, less, number))
        default: nil
        }
    }

    /// Whether a value is a set without elements, which DynamoDB does not keep.
    static func isEmptySet(_ value: AttributeValue) -> Bool {
        switch value {
        case .ss(let set), .ns(let set): set.isEmpty
        case .bs(let set): set.isEmpty
        default: false
        }
    }

    private static func number(_ text: String) -> DynamoNumber? { try? DynamoNumber(text) }

    private static func without<T, Identity: Hashable>(_ set: [T], _ less: [T], _ identity: (T) -> Identity) -> [T] {
        let less = Set(less.map(identity))
        return set.filter { !less.contains(identity($0)) }
    }
}
