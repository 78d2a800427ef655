import AWSWire

/// How DynamoDB compares values: only within a type, strings by their UTF-8 bytes, binaries by bytes without a sign,
/// numbers by their value.
enum AttributeValueComparison {
    /// Whether two values are the same; sets whatever their order, lists and maps element by element.
    static func equal(_ left: AttributeValue, _ right: AttributeValue) -> Bool {
        switch (left, right) {
        case (.s(let left), .s(let right)): ExactString.equal(left, right)
        case (.n(let left), .n(let right)): equalNumbers(left, right)
        case (.b(let left), .b(let right)): left == right
        case (.bool(let left), .bool(let right)): left == right
        case (.null, .null): true
        case (.ss(let left), .ss(let right)):
            left.count == right.count && Set(left.map(ExactString.init)) == Set(right.map(ExactString.init))
        case (.bs(let left), .bs(let right)): left.count == right.count && Set(left) == Set(right)
        case (.ns(let left), .ns(let right)): left.count == right.count && numbers(left) == numbers(right)
        case (.l(let left), .l(let right)): left.count == right.count && zip(left, right).allSatisfy { equal($0, $1) }
        case (.m(let left), .m(let right)):
            left.count == right.count
                && left.allSatisfy { name, value in right[name].map { equal(value, $0) } ?? false }
        default: false
        }
    }

    /// Negative, zero or positive for two strings, two numbers or two binaries; nil for what has no order.
    static func order(_ left: AttributeValue, _ right: AttributeValue) -> Int? {
        switch (left, right) {
        case (.s(let left), .s(let right)): return ExactString.compare(left, right)
        case (.b(let left), .b(let right)):
            return left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { ExactString.compare(left, $0) }
            }
        case (.n(let left), .n(let right)):
            guard let left = try? DynamoNumber(left), let right = try? DynamoNumber(right) else { return nil }
            return left.compare(right)
        default: return nil
        }
    }

    /// `begins_with`: of strings and of binaries.
    static func begins(_ value: AttributeValue, with start: AttributeValue) -> Bool {
        switch (value, start) {
        case (.s(let value), .s(let start)): ExactString.starts(value, start)
        case (.b(let value), .b(let start)): value.starts(with: start)
        default: false
        }
    }

    /// `contains`: a part of a string or a binary, an element of a set or a list.
    static func contains(_ value: AttributeValue, _ part: AttributeValue) -> Bool {
        switch (value, part) {
        case (.s(let text), .s(let part)): ExactString.contains(text, part)
        case (.b(let bytes), .b(let part)):
            bytes.withUnsafeBufferPointer { bytes in part.withUnsafeBufferPointer { ExactString.contains(bytes, $0) } }
        case (.ss(let set), .s(let part)): set.contains { ExactString.equal($0, part) }
        case (.bs(let set), .b(let part)): set.contains(part)
        case (.ns(let set), .n(let part)): set.contains { equalNumbers($0, part) }
        case (.l(let list), _): list.contains { equal($0, part) }
        default: false
        }
    }

    /// `size`: characters of a string, bytes of a binary, elements of the rest; nil for what has none.
    static func size(_ value: AttributeValue) -> Int? {
        switch value {
        // As Java counts, which DynamoDB is written in: the guide says characters.
        case .s(let text): text.utf16.count
        case .b(let bytes): bytes.count
        case .ss(let set), .ns(let set): set.count
        case .bs(let set): set.count
        case .l(let list): list.count
        case .m(let map): map.count
        case .n, .bool, .null, .malformed: nil
        }
    }

    /// Bytes that sort as key values do; nil for a type that is no key's.
    static func sortKey(_ value: AttributeValue) -> [UInt8]? {
        switch value {
        case .s(let text): Array(text.utf8)
        case .b(let bytes): bytes
        case .n(let text): (try? DynamoNumber(text))?.sortKey
        default: nil
        }
    }

    private static func equalNumbers(_ left: String, _ right: String) -> Bool {
        if ExactString.equal(left, right) { return true }
        guard let left = try? DynamoNumber(left), let right = try? DynamoNumber(right) else { return false }
        return left == right
    }

    private static func numbers(_ set: [String]) -> Set<DynamoNumber?> { Set(set.map { try? DynamoNumber($0) }) }
}
