public import AWSCore

/// Reads JSON from front to back without making a tree: for events, whose members are known.
///
/// Every reader takes one whole value. A value of another kind than asked for is passed over, and is nil.
public struct JSONCursor {
    private var scanner: JSONScanner

    /// A member's name where it lies in the text, compared without becoming a string.
    public struct Name {
        fileprivate let bytes: UnsafeBufferPointer<UInt8>

        /// Whether a name is a literal; a name written with escapes is none.
        public static func ~= (literal: StaticString, name: Name) -> Bool {
            guard let start = name.bytes.baseAddress else { return literal.utf8CodeUnitCount == 0 }
            return StaticText(literal).equals(start, name.bytes.count)
        }
    }

    /// Reads a whole text; throws `SerializationException` where it is no JSON.
    public static func read<T>(
        _ text: [UInt8],
        _ body: (inout JSONCursor) throws(AWSError) -> T
    ) throws(AWSError) -> T {
        try text.span.withUnsafeBufferPointer { (bytes) throws(AWSError) in
            var cursor = JSONCursor(scanner: JSONScanner(bytes))
            let value = try body(&cursor)
            try cursor.scanner.end()
            return value
        }
    }

    /// Passes through an object's members; the body reads each value, just once.
    public mutating func members(_ body: (Name, inout JSONCursor) throws(AWSError) -> Void) throws(AWSError) {
        guard scanner.peek() == 123 else { return try skip() }
        scanner.index += 1
        if scanner.take(125) { return }
        repeat {
            let name = try scanner.rawString()
            try scanner.expect(58)
            try body(Name(bytes: UnsafeBufferPointer(rebasing: scanner.bytes[name.start..<name.end])), &self)
        } while scanner.take(44)
        try scanner.expect(125)
    }

    /// Passes through an array's elements; the body reads each, just once.
    public mutating func elements(_ body: (inout JSONCursor) throws(AWSError) -> Void) throws(AWSError) {
        guard scanner.peek() == 91 else { return try skip() }
        scanner.index += 1
        if scanner.take(93) { return }
        repeat { try body(&self) } while scanner.take(44)
        try scanner.expect(93)
    }

    /// A string.
    public mutating func string() throws(AWSError) -> String? {
        guard scanner.peek() == 34 else {
            try skip()
            return nil
        }
        return try scanner.string()
    }

    /// A whole number.
    public mutating func integer() throws(AWSError) -> Int? {
        let first = scanner.peek()
        guard first == 45 || (48...57).contains(first) else {
            try skip()
            return nil
        }
        return Int(String(decoding: try scanner.number(), as: UTF8.self))
    }

    /// A truth value.
    public mutating func bool() throws(AWSError) -> Bool? {
        switch scanner.peek() {
        case UInt8(ascii: "t"):
            try scanner.literal("true")
            return true
        case UInt8(ascii: "f"):
            try scanner.literal("false")
            return false
        default:
            try skip()
            return nil
        }
    }

    /// An object's members that are strings; empty for anything else.
    public mutating func texts() throws(AWSError) -> [String: String] {
        var texts: [String: String] = [:]
        guard scanner.peek() == 123 else {
            try skip()
            return texts
        }
        scanner.index += 1
        if scanner.take(125) { return texts }
        texts.reserveCapacity(12)
        repeat {
            let name = try scanner.string()
            try scanner.expect(58)
            if let text = try string() { texts[name] = text }
        } while scanner.take(44)
        try scanner.expect(125)
        return texts
    }

    /// Any value as a tree.
    public mutating func json() throws(AWSError) -> JSON {
        _ = scanner.peek()
        let start = scanner.index
        try skip()
        return try JSON(parsing: scanner.bytes[start..<scanner.index])
    }

    /// Passes over a value.
    public mutating func skip() throws(AWSError) { try scanner.skip() }
}
