public import AWSCore

/// Reads DynamoDB's typed JSON, as `{"S":"red"}`.
enum AttributeValueReader {
    static func read(_ scanner: inout JSONScanner, depth: Int) throws(AWSError) -> AttributeValue {
        guard depth < JSONScanner.deepest else { throw scanner.malformed }
        guard scanner.peek() == 123 else { throw unexpected(scanner) }
        scanner.index += 1
        if scanner.take(125) { return .malformed(typeCount: 0) }
        var result = AttributeValue.malformed(typeCount: 0)
        var types = 0
        repeat {
            let type = try scanner.rawString()
            try scanner.expect(58)
            guard scanner.peek() != UInt8(ascii: "n") else {
                try scanner.literal("null")
                continue
            }
            types += 1
            let first = scanner.bytes[type.start]
            switch (type.end - type.start, first) {
            case (1, UInt8(ascii: "S")): result = .s(try string(&scanner))
            case (1, UInt8(ascii: "N")): result = .n(try string(&scanner))
            case (1, UInt8(ascii: "B")): result = .b(try blob(&scanner))
            case (1, UInt8(ascii: "M")): result = .m(try map(&scanner, depth: depth + 1))
            case (1, UInt8(ascii: "L")):
                result = .l(try list(&scanner, depth: depth + 1))
            case (2, UInt8(ascii: "S")): result = .ss(try strings(&scanner))
            case (2, UInt8(ascii: "N")): result = .ns(try strings(&scanner))
            case (2, UInt8(ascii: "B")): result = .bs(try blobs(&scanner))
            case (4, UInt8(ascii: "B")): result = .bool(try boolean(&scanner))
            case (4, UInt8(ascii: "N")):
                let isNull = try boolean(&scanner)
                result = isNull ? .null : .malformed(typeCount: -1)
            default:
                types -= 1
                try scanner.skip(depth: depth)
            }
        } while scanner.take(44)
        try scanner.expect(125)
        return types == 1 ? result : .malformed(typeCount: types)
    }

    static func map(_ scanner: inout JSONScanner, depth: Int) throws(AWSError) -> [String: AttributeValue] {
        guard scanner.peek() == 123 else { throw unexpected(scanner) }
        scanner.index += 1
        if scanner.take(125) { return [:] }
        // Room for what most maps hold: to grow costs more than to read.
        var out = [String: AttributeValue](Room<(String, AttributeValue)>(6), uniquingKeysWith: { $1 })
        repeat {
            let name = try scanner.string()
            try scanner.expect(58)
            out[name] = try read(&scanner, depth: depth)
        } while scanner.take(44)
        try scanner.expect(125)
        return out
    }

    // Three lists, and not one that is generic: the compiler makes no special copies of it for them.

    private static func list(_ scanner: inout JSONScanner, depth: Int) throws(AWSError) -> [AttributeValue] {
        guard try start(&scanner) else { return [] }
        var out: [AttributeValue] = []
        repeat { out.append(try read(&scanner, depth: depth)) } while scanner.take(44)
        try scanner.expect(93)
        return out
    }

    private static func strings(_ scanner: inout JSONScanner) throws(AWSError) -> [String] {
        guard try start(&scanner) else { return [] }
        var out: [String] = []
        repeat { out.append(try string(&scanner)) } while scanner.take(44)
        try scanner.expect(93)
        return out
    }

    private static func blobs(_ scanner: inout JSONScanner) throws(AWSError) -> [[UInt8]] {
        guard try start(&scanner) else { return [] }
        var out: [[UInt8]] = []
        repeat { out.append(try blob(&scanner)) } while scanner.take(44)
        try scanner.expect(93)
        return out
    }

    /// Passes the opening bracket; false where the list is empty, and passed.
    private static func start(_ scanner: inout JSONScanner) throws(AWSError) -> Bool {
        guard scanner.peek() == 91 else { throw unexpected(scanner) }
        scanner.index += 1
        return !scanner.take(93)
    }

    private static func string(_ scanner: inout JSONScanner) throws(AWSError) -> String {
        switch scanner.peek() {
        case 34: return try scanner.string()
        case UInt8(ascii: "t"): throw AWSError("SerializationException", "TRUE_VALUE cannot be converted to String")
        case UInt8(ascii: "f"): throw AWSError("SerializationException", "FALSE_VALUE cannot be converted to String")
        case 45, 48...57: throw AWSError("SerializationException", "NUMBER_VALUE cannot be converted to String")
        default: throw unexpected(scanner)
        }
    }

    private static func blob(_ scanner: inout JSONScanner) throws(AWSError) -> [UInt8] {
        guard let bytes = Text.bytes(base64: try string(&scanner).utf8) else {
            throw AWSError("SerializationException", "")
        }
        return bytes
    }

    private static func boolean(_ scanner: inout JSONScanner) throws(AWSError) -> Bool {
        switch scanner.peek() {
        case UInt8(ascii: "t"):
            try scanner.literal("true")
            return true
        case UInt8(ascii: "f"):
            try scanner.literal("false")
            return false
        case 34: throw AWSError("SerializationException", "STRING_VALUE cannot be converted to Boolean")
        default: throw unexpected(scanner)
        }
    }

    private static func unexpected(_ scanner: JSONScanner) -> AWSError {
        switch scanner.index < scanner.bytes.count ? scanner.bytes[scanner.index] : 0 {
        case 123: AWSError("SerializationException", "Start of structure or map found where not expected.")
        case 91: AWSError("SerializationException", "Start of list found where not expected")
        default: AWSError("SerializationException", "Unexpected value type in payload")
        }
    }
}

extension AttributeValue {
    /// Reads an item, as `{"id":{"S":"1"}}`.
    public static func item(json: [UInt8]) throws(AWSError) -> [String: AttributeValue] {
        try scan(json) { scanner throws(AWSError) in try AttributeValueReader.map(&scanner, depth: 0) }
    }

    /// Reads an item where it lies, as in a row of the store.
    public static func item(json: UnsafeBufferPointer<UInt8>) throws(AWSError) -> [String: AttributeValue] {
        var scanner = JSONScanner(json)
        let item = try AttributeValueReader.map(&scanner, depth: 0)
        try scanner.end()
        return item
    }

    static func scan<T>(
        _ json: [UInt8],
        _ read: (inout JSONScanner) throws(AWSError) -> T
    ) throws(AWSError) -> T {
        // The standard library's closures do not carry typed errors through: the result does.
        try json.withUnsafeBufferPointer { bytes -> Result<T, AWSError> in
            do throws(AWSError) {
                var scanner = JSONScanner(bytes)
                let value = try read(&scanner)
                try scanner.end()
                return .success(value)
            } catch {
                return .failure(error)
            }
        }.get()
    }

    /// Appends DynamoDB's typed JSON.
    public func write(to out: inout JSONText) {
        switch self {
        case .s(let text):
            out.raw("{\"S\":")
            out.string(text)
        case .n(let number):
            out.raw("{\"N\":")
            out.string(number)
        case .b(let bytes):
            out.raw("{\"B\":")
            out.base64(bytes)
        case .ss(let set):
            out.raw("{\"SS\":")
            out.array(set) { $0.string($1) }
        case .ns(let set):
            out.raw("{\"NS\":")
            out.array(set) { $0.string($1) }
        case .bs(let set):
            out.raw("{\"BS\":")
            out.array(set) { $0.base64($1) }
        case .m(let map):
            out.raw("{\"M\":")
            Self.write(map, to: &out)
        case .l(let list):
            out.raw("{\"L\":")
            out.array(list) { $1.write(to: &$0) }
        case .bool(let flag): out.raw(flag ? "{\"BOOL\":true" : "{\"BOOL\":false")
        case .null: out.raw("{\"NULL\":true")
        case .malformed: out.raw("{")
        }
        out.raw("}")
    }

    /// Appends an item.
    public static func write(_ item: [String: AttributeValue], to out: inout JSONText) {
        out.raw("{")
        var isFirst = true
        for (name, value) in item {
            if !isFirst { out.raw(",") }
            isFirst = false
            out.string(name)
            out.raw(":")
            value.write(to: &out)
        }
        out.raw("}")
    }

    /// An item as JSON text.
    public static func json(_ item: [String: AttributeValue], capacity: Int = 256) -> [UInt8] {
        var out = JSONText(capacity: capacity)
        write(item, to: &out)
        return out.bytes
    }
}
