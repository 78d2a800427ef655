public import AWSCore

/// Any JSON as a tree: events, documents and what has no model.
public enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    /// A number as its text, so that nothing is lost.
    case number(String)
    case string(String)
    case array([JSON])
    /// Names and values in their order.
    case object([Member])

    /// A name and a value of an object.
    public struct Member: Sendable, Equatable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSON

        /// Makes a member.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// Reads a text; throws `SerializationException` where it is no JSON.
    public init(parsing bytes: some Collection<UInt8>) throws(AWSError) {
        // A closure of the standard library's cannot throw our type through: the result carries it.
        func read(_ buffer: UnsafeBufferPointer<UInt8>) -> Result<JSON, AWSError> {
            var scanner = JSONScanner(buffer)
            do throws(AWSError) {
                let value = try Self.read(&scanner, depth: 0)
                try scanner.end()
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        self = try (bytes.withContiguousStorageIfAvailable(read) ?? Array(bytes).withUnsafeBufferPointer(read)).get()
    }

    private static func read(_ scanner: inout JSONScanner, depth: Int) throws(AWSError) -> JSON {
        guard depth < JSONScanner.deepest else { throw scanner.malformed }
        switch scanner.peek() {
        case 34: return .string(try scanner.string())
        case 123:
            scanner.index += 1
            var members: [Member] = []
            if scanner.take(125) { return .object(members) }
            repeat {
                let name = try scanner.string()
                try scanner.expect(58)
                members.append(Member(name, try read(&scanner, depth: depth + 1)))
            } while scanner.take(44)
            try scanner.expect(125)
            return .object(members)
        case 91:
            scanner.index += 1
            var elements: [JSON] = []
            if scanner.take(93) { return .array(elements) }
            repeat { elements.append(try read(&scanner, depth: depth + 1)) } while scanner.take(44)
            try scanner.expect(93)
            return .array(elements)
        case UInt8(ascii: "t"):
            try scanner.literal("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try scanner.literal("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try scanner.literal("null")
            return .null
        default: return .number(String(decoding: try scanner.number(), as: UTF8.self))
        }
    }

    /// Appends the tree's text.
    public func write(to out: inout JSONText) {
        switch self {
        case .null: out.raw("null")
        case .bool(let flag): flag ? out.raw("true") : out.raw("false")
        case .number(let text): out.raw(text.utf8)
        case .string(let text): out.string(text)
        case .array(let elements): out.array(elements) { $1.write(to: &$0) }
        case .object(let members):
            out.raw("{")
            for (i, member) in members.enumerated() {
                if i > 0 { out.raw(",") }
                out.string(member.name)
                out.raw(":")
                member.value.write(to: &out)
            }
            out.raw("}")
        }
    }

    /// The tree's text.
    public var bytes: [UInt8] {
        var out = JSONText()
        write(to: &out)
        return out.bytes
    }
}

extension JSON {
    /// A member of an object; nil where there is none, or this is no object.
    ///
    /// The last of several of a name counts.
    public subscript(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text of a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A whole number.
    public var integer: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    /// Any number.
    public var double: Double? {
        if case .number(let text) = self { Double(text) } else { nil }
    }

    /// A truth value.
    public var bool: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    /// An array's elements.
    public var array: [JSON]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// An object's members.
    public var object: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// Makes it of what a literal or the wire holds.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Makes it of what a literal or the wire holds.
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    /// Makes it of what a literal or the wire holds.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes it of what a literal or the wire holds.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// Makes it of what a literal or the wire holds.
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0.0, $0.1) }) }
    /// Makes it of what a literal or the wire holds.
    public init(nilLiteral: ()) { self = .null }
}
