internal import AWSCore

/// Reads a CBOR body under a shape, on either side.
struct CBORReader {
    private var scanner: CBORScanner
    private let operation: OperationModel
    /// Whether a null in a list or map is an error.
    ///
    /// Smithy: a service should refuse it, a client must pass over it, where they are not sparse
    /// (https://smithy.io/2.0/spec/aggregate-types.html). No service that speaks CBOR has sparse ones.
    private let refusesNulls: Bool
    private let dialect: CBORCodec.Dialect

    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ context: ShapeContext,
        _ dialect: CBORCodec.Dialect
    ) throws(AWSError) -> Value {
        guard context.shape >= 0 else { return .structure([]) }
        let operation = context.operation
        if bytes.isEmpty { return .structure(context.model.nulls()) }
        var reader = CBORReader(
            scanner: CBORScanner(bytes),
            operation: operation,
            refusesNulls: context.shape == operation.input && context.shape != operation.output,
            dialect: dialect
        )
        let value = try reader.value(context.shape, depth: 0)
        try reader.scanner.end()
        guard !value.isNull else { throw reader.scanner.malformed }
        return value
    }

    private mutating func value(_ shape: Int, depth: Int) throws(AWSError) -> Value {
        guard depth < CBORScanner.deepest else { throw scanner.malformed }
        let tag = try scanner.tag()
        if try scanner.takeNull() { return .null }
        let kind = operation.shapes[shape].kind
        switch kind {
        case .structure: return try structure(shape, depth)
        case .list: return try list(operation.shapes[shape].element, depth)
        case .map: return try map(operation.shapes[shape].element, depth)
        case .string: return .string(try scanner.string())
        case .blob: return .blob(try scanner.byteString())
        case .boolean:
            let byte = try scanner.peek()
            guard byte & 0xFE == 0xF4 else { throw scanner.malformed }
            scanner.index += 1
            return .bool(byte == 0xF5)
        case .integer, .long:
            guard let number = try scanner.number(tag).int, kind == .long || Int32(exactly: number) != nil else {
                throw scanner.malformed
            }
            return .int(number)
        case .double, .float:
            guard let number = try scanner.number(tag).double else { throw scanner.malformed }
            return .double(number)
        case .timestamp: return .timestamp(try timestamp(tag))
        case .document:
            var text = JSONText()
            try scanner.json(tag, to: &text, depth: depth)
            return .json(text.bytes)
        case .attributeValue:
            // DynamoDB does not speak CBOR.
            try scanner.skip(depth: depth)
            return .null
        }
    }

    private mutating func structure(_ shape: Int, _ depth: Int) throws(AWSError) -> Value {
        var left = try scanner.count(5, bytesForEach: 2)
        var slots = operation.shapes[shape].nulls()
        var hint = 0
        while try scanner.hasNext(&left) {
            let member = try self.member(shape, from: hint)
            if member >= 0 {
                slots[member] = try value(operation.shapes[shape].members[member].shape, depth: depth + 1)
                hint = member + 1
            } else {
                try scanner.skip(depth: depth + 1)
            }
        }
        return .structure(slots)
    }

    /// The member of the name that comes next; -1 where the model has none.
    private mutating func member(_ shape: Int, from hint: Int) throws(AWSError) -> Int {
        if try scanner.peek() & 31 < 31 {
            let name = try scanner.piece(3)
            guard let start = name.baseAddress else { return -1 }
            return operation.shapes[shape].memberIndex(start, name.count, from: hint, wire: false)
        }
        var name = try scanner.string()
        return name.withUTF8 { name in
            guard let start = name.baseAddress else { return -1 }
            return operation.shapes[shape].memberIndex(start, name.count, from: hint, wire: false)
        }
    }

    private mutating func list(_ element: Int, _ depth: Int) throws(AWSError) -> Value {
        var left = try scanner.count(4, bytesForEach: 1)
        var out: [Value] = []
        while try scanner.hasNext(&left) {
            let value = try value(element, depth: depth + 1)
            if !value.isNull {
                out.append(value)
            } else if refusesNulls {
                throw scanner.malformed
            }
        }
        return .list(out)
    }

    private mutating func map(_ element: Int, _ depth: Int) throws(AWSError) -> Value {
        var left = try scanner.count(5, bytesForEach: 2)
        var out: [(String, Value)] = []
        var holdsNulls = false
        while try scanner.hasNext(&left) {
            let name = try scanner.string()
            let value = try value(element, depth: depth + 1)
            if value.isNull {
                if refusesNulls { throw scanner.malformed }
                holdsNulls = true
            }
            out.append((name, value))
        }
        // Strings that are canonically equivalent count as one here, so that only a suspicion takes the slow way.
        if out.count > 1, Set(out.lazy.map(\.0)).count < out.count {
            var seen: Set<[UInt8]> = []
            out = out.reversed().filter { seen.insert(Array($0.0.utf8)).inserted }.reversed()
        }
        return .map(holdsNulls ? out.filter { !$0.1.isNull } : out)
    }

    /// A moment; smithy gives it milliseconds, and its tag is not asked for as the shape tells what it is.
    private mutating func timestamp(_ tag: UInt64?) throws(AWSError) -> Timestamp {
        let number =
            switch try scanner.number(tag) {
            case .int(let number): Double(number)
            case .double(let number): number
            }
        guard number.isFinite else { throw scanner.malformed }
        let milliseconds = dialect == .aws ? number : number * 1000
        return Timestamp(milliseconds: Int64(Swift.min(Swift.max(milliseconds, -9.2e12), 9.2e12).rounded()))
    }
}
