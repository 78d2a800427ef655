/// A string that is its UTF-8 bytes, as DynamoDB sees it.
///
/// Swift's own equality takes an e with an accent and an e followed by an accent for the same.
struct ExactString: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ExactString, right: ExactString) -> Bool { equal(left.text, right.text) }

    func hash(into hasher: inout Hasher) {
        Self.withBytes(text) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// Whether two texts are the same bytes.
    static func equal(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && compare(left, right) == 0
    }

    /// Negative, zero or positive, as the bytes of the texts sort.
    static func compare(_ left: String, _ right: String) -> Int {
        withBytes(left) { left in withBytes(right) { right in compare(left, right) } }
    }

    /// Negative, zero or positive, as bytes without a sign sort.
    static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        let common = min(left.count, right.count)
        var index = 0
        while index < common {
            if left[index] != right[index] { return Int(left[index]) - Int(right[index]) }
            index += 1
        }
        return left.count - right.count
    }

    /// Whether the second text stands in the first.
    static func contains(_ text: String, _ part: String) -> Bool {
        withBytes(text) { text in withBytes(part) { part in contains(text, part) } }
    }

    /// Whether the second run of bytes stands in the first.
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= bytes.count else { return false }
        for start in 0...(bytes.count - part.count) where bytes[start] == first {
            if starts(UnsafeBufferPointer(rebasing: bytes[start...]), part) { return true }
        }
        return false
    }

    /// Whether the first text starts with the second.
    static func starts(_ text: String, _ start: String) -> Bool {
        withBytes(text) { text in withBytes(start) { start in starts(text, start) } }
    }

    /// Whether the first run of bytes starts with the second.
    static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ start: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start.count <= bytes.count else { return false }
        return compare(UnsafeBufferPointer(rebasing: bytes[..<start.count]), start) == 0
    }

    private static func withBytes<T>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        text.utf8.withContiguousStorageIfAvailable(body) ?? Array(text.utf8).withUnsafeBufferPointer(body)
    }
}
