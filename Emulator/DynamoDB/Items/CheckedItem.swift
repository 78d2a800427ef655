internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// A whole item to write whose values are good, whatever table it is for.
enum CheckedItem {
    /// The item as it came, which is how it is kept.
    case text(ItemText)
    /// The item as it is kept; bytes as DynamoDB counts them.
    case attributes([String: AttributeValue], size: Int)

    /// Checks the item of a request.
    /// - Throws: `ValidationException` for what `AttributeValueChecks` refuses.
    init(_ item: DynamoDB.WholeItem) throws(AWSError) {
        switch item {
        case .text(let text): self = .text(text)
        case .attributes(let attributes): try self.init(attributes)
        }
    }

    /// The same of a tree of values.
    init(_ attributes: [String: AttributeValue]) throws(AWSError) {
        let stored = try AttributeValueChecks.stored(attributes)
        self = .attributes(stored, size: ItemSize.of(stored))
    }

    /// Refuses an item of more than 400 KB.
    func checkSize() throws(AWSError) {
        let size =
            switch self {
            case .text(let text): text.size
            case .attributes(_, let size): size
            }
        guard size <= ItemSize.limit else { throw DynamoDBError.itemSize }
    }
}
