public import AWSCore

/// Reads a JSON body under a shape: the awsJson and restJson protocols, on either side.
public struct JSONReader {
    var scanner: JSONScanner
    let operation: OperationModel
    /// restJson names members by `locationName`, awsJson by the model's name.
    private let usesWireNames: Bool
    /// Front ends drop null from the lists of a request (measured with Athena).
    private let dropsNulls: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ context: ShapeContext, usesWireNames: Bool) {
        scanner = JSONScanner(bytes)
        operation = context.operation
        self.usesWireNames = usesWireNames
        dropsNulls = context.shape == context.operation.input
    }

    /// Reads a whole body into a value of the shape; an empty body is an empty structure.
    public static func read(
        _ body: [UInt8],
        _ context: ShapeContext,
        usesWireNames: Bool = false
    ) throws(AWSError) -> Value {
        try body.span.withUnsafeBufferPointer { (bytes) throws(AWSError) in
            try read(bytes, context, usesWireNames: usesWireNames)
        }
    }

    /// Reads a whole body where it lies.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ context: ShapeContext,
        usesWireNames: Bool
    ) throws(AWSError) -> Value {
        var reader = JSONReader(bytes, context, usesWireNames: usesWireNames)
        if reader.scanner.peek() == 0, reader.scanner.index == bytes.count {
            return .structure(context.model.nulls())
        }
        let value = try reader.value(context.shape, nil, depth: 0)
        try reader.scanner.end()
        return value
    }

    private mutating func value(_ shape: Int, _ format: TimestampFormat?, depth: Int) throws(AWSError) -> Value {
        let first = scanner.peek()
        if first == UInt8(ascii: "n") {
            try scanner.literal("null")
            return .null
        }
        guard depth < JSONScanner.deepest else { throw scanner.malformed }
        switch operation.shapes[shape].kind {
        case .structure: return try structure(shape, first, depth)
        case .list:
            guard first == 91 else { throw mismatch(first, "List") }
            scanner.index += 1
            var out: [Value] = []
            if scanner.take(93) { return .list(out) }
            let element = operation.shapes[shape].element
            repeat {
                let value = try value(element, nil, depth: depth + 1)
                if !dropsNulls || !value.isNull { out.append(value) }
            } while scanner.take(44)
            try scanner.expect(93)
            return .list(out)
        case .map:
            guard first == 123 else { throw mismatch(first, "Map") }
            if operation.shapes[shape].isItem, let item = ItemTextReader.read(&scanner) { return .item(item) }
            scanner.index += 1
            var out: [(String, Value)] = []
            if scanner.take(125) { return .map(out) }
            let element = operation.shapes[shape].element
            repeat {
                let name = try scanner.string()
                try scanner.expect(58)
                let value = try value(element, nil, depth: depth + 1)
                if !value.isNull { out.append((name, value)) }
            } while scanner.take(44)
            try scanner.expect(125)
            return .map(out)
        case .string:
            guard first == 34 else { throw mismatch(first, "String") }
            return .string(try scanner.string())
        case .blob:
            guard first == 34 else { throw mismatch(first, "ByteBuffer") }
            return .blob(try base64())
        case .boolean: return .bool(try boolean(first))
        case .integer, .long: return .int(try integer(shape, first))
        case .double, .float: return .double(try double(first))
        case .timestamp: return .timestamp(try timestamp(shape, format, first))
        case .attributeValue: return .attribute(try AttributeValueReader.read(&scanner, depth: 0))
        case .document:
            let start = scanner.index
            try scanner.skip()
            return .json(Array(scanner.bytes[start..<scanner.index]))
        }
    }

    private mutating func structure(_ shape: Int, _ first: UInt8, _ depth: Int) throws(AWSError) -> Value {
        guard first == 123 else { throw mismatch(first, "Structure") }
        scanner.index += 1
        var slots = operation.shapes[shape].nulls()
        if scanner.take(125) { return .structure(slots) }
        var hint = 0
        repeat {
            let name = try scanner.rawString()
            try scanner.expect(58)
            let member =
                if !name.isEscaped, let base = scanner.bytes.baseAddress {
                    operation.shapes[shape].memberIndex(
                        base + name.start,
                        name.end - name.start,
                        from: hint,
                        wire: usesWireNames
                    )
                } else { -1 }
            if member >= 0 {
                let model = operation.shapes[shape].members[member]
                slots[member] = try value(model.shape, model.timestampFormat, depth: depth + 1)
                hint = member + 1
            } else {
                try scanner.skip(depth: depth + 1)
            }
        } while scanner.take(44)
        try scanner.expect(125)
        return .structure(slots)
    }

    mutating func boolean(_ first: UInt8) throws(AWSError) -> Bool {
        if first == UInt8(ascii: "t") {
            try scanner.literal("true")
            return true
        }
        guard first == UInt8(ascii: "f") else { throw mismatch(first, "Boolean") }
        try scanner.literal("false")
        return false
    }

    mutating func base64() throws(AWSError) -> [UInt8] {
        let raw = try scanner.rawString()
        if !raw.isEscaped {
            let text = UnsafeBufferPointer(rebasing: scanner.bytes[raw.start..<raw.end])
            guard let bytes = Text.bytes(base64: text) else { throw words.badBase64(length: text.count) }
            return bytes
        }
        scanner.index = raw.start - 1
        let text = try scanner.string()
        guard let bytes = Text.bytes(base64: text.utf8) else { throw words.badBase64(length: text.utf8.count) }
        return bytes
    }

    mutating func integer(_ shape: Int, _ first: UInt8) throws(AWSError) -> Int64 {
        let isLong = operation.shapes[shape].kind == .long
        guard first == 45 || (48...57).contains(first) else { throw mismatch(first, isLong ? "Long" : "Integer") }
        let digits = try scanner.number()
        var magnitude: Int64 = 0
        for digit in digits where digit != 45 {
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
            guard (48...57).contains(digit), !overflow else { return try whole(digits) }
            let (sum, carry) = product.addingReportingOverflow(Int64(digit - 48))
            guard !carry else { return try whole(digits) }
            magnitude = sum
        }
        return digits.first == 45 ? -magnitude : magnitude
    }

    /// A number with a fraction or beyond 64 bits, cut to the whole number that Java's conversion gives; whether it fits
    /// the member is for validation to say.
    private func whole(_ digits: UnsafeBufferPointer<UInt8>) throws(AWSError) -> Int64 {
        guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else {
            throw scanner.malformed
        }
        let bounds = (Double(Int64.min), Double(Int64.max).nextDown)
        return Int64(Swift.min(Swift.max(number.rounded(.towardZero), bounds.0), bounds.1))
    }

    mutating func double(_ first: UInt8) throws(AWSError) -> Double {
        if first == 34 {
            switch try scanner.string() {
            case "NaN": return .nan
            case "Infinity": return .infinity
            case "-Infinity": return -.infinity
            default: throw mismatch(first, "Double")
            }
        }
        guard first == 45 || (48...57).contains(first) else { throw mismatch(first, "Double") }
        let text = String(decoding: try scanner.number(), as: UTF8.self)
        guard let number = Double(text) else { throw scanner.malformed }
        return number
    }

    mutating func timestamp(
        _ shape: Int,
        _ format: TimestampFormat?,
        _ first: UInt8
    ) throws(AWSError) -> Timestamp {
        if first == 34 {
            let text = try scanner.string()
            let wanted = format ?? operation.shapes[shape].timestampFormat
            let read = wanted == .rfc822 ? Timestamp(httpDate: text) : Timestamp(iso8601: text)
            guard let timestamp = read ?? Timestamp(iso8601: text) ?? Timestamp(httpDate: text) else {
                throw mismatch(first, SerializationText.timestamp)
            }
            return timestamp
        }
        return Timestamp(seconds: try double(first))
    }

    private func mismatch(_ first: UInt8, _ wanted: String) -> AWSError { words.mismatch(first, wanted) }

    private var words: SerializationText { SerializationText(operation.service) }
}
