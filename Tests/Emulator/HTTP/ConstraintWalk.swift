import AWSCore

@testable import AWSWire

/// Walks an operation's input and breaks one constraint at a time.
struct ConstraintWalk {
    /// An input with one thing wrong, and what AWS says of it.
    struct Case {
        var input: Value
        var code: String
        var message: String
    }

    private enum Step {
        case member(Int)
        case element
        case entry
    }

    let operation: OperationModel
    private(set) var cases: [Case] = []
    private var steps: [Step] = []
    private var open: Set<Int> = []

    init(_ operation: OperationModel) {
        self.operation = operation
        if operation.input >= 0 { visit(operation.input, path: "") }
    }

    private func model(_ shape: Int) -> ShapeModel { operation.shapes[shape] }

    private mutating func visit(_ shape: Int, path: String) {
        guard open.insert(shape).inserted, steps.count < 8 else { return }
        defer { open.remove(shape) }
        switch model(shape).kind {
        case .structure:
            for (i, member) in model(shape).members.enumerated() {
                let name = member.name.string.prefix(1).lowercased() + member.name.string.dropFirst()
                let path = path.isEmpty ? name : "\(path).\(name)"
                steps.append(.member(i))
                if member.isRequired, member.location == .body {
                    add(.null, "Value null at '\(path)' failed to satisfy constraint: Member must not be null")
                }
                // An empty label is another path, and a header that is empty is none.
                if member.location == .body || member.location == .querystring { leaf(member.shape, path) }
                if member.location == .body { visit(member.shape, path: path) }
                steps.removeLast()
            }
        case .list:
            steps.append(.element)
            if model(model(shape).element).kind == .structure { visit(model(shape).element, path: "\(path).1.member") }
            steps.removeLast()
        case .map:
            steps.append(.entry)
            if model(model(shape).element).kind == .structure {
                visit(model(shape).element, path: "\(path).\(key(shape) ?? "").member")
            }
            steps.removeLast()
        default: return
        }
    }

    /// Each constraint of a shape broken by itself, and its JSON of another type.
    private mutating func leaf(_ shape: Int, _ path: String) {
        let model = model(shape)
        func sentence(_ shown: String, _ constraint: String) -> String {
            let value = model.isSensitive ? "" : " '\(shown)'"
            return "Value\(value) at '\(path)' failed to satisfy constraint: Member must \(constraint)"
        }
        let measure = model.kind.isNumber ? "value" : "length"
        if let minimum = model.minimum, let (value, shown) = sized(Int(minimum) - 1, shape) {
            add(value, sentence(shown, "have \(measure) greater than or equal to \(Int(minimum))"))
        }
        if let maximum = model.maximum, maximum < 3000, let (value, shown) = sized(Int(maximum) + 1, shape) {
            add(value, sentence(shown, "have \(measure) less than or equal to \(Int(maximum))"))
        }
        if !model.enumeration.isEmpty {
            let values = ConstraintText.inHashOrder(model.enumeration.map(\.string)).joined(separator: ", ")
            add(.string("NO-SUCH-VALUE"), sentence("NO-SUCH-VALUE", "satisfy enum value set: [\(values)]"))
        }
        if let pattern = model.pattern?.string, let text = misfit(model, pattern) {
            add(.string(text), sentence(text, "satisfy regular expression pattern: \(pattern)"))
        }
        guard case .member(let i)? = steps.last, memberIsInBody(i) else { return }
        let words = SerializationText(operation.service)
        switch model.kind {
        case .string: add(.json(Array("17".utf8)), words.mismatch(UInt8(ascii: "1"), "String"))
        case .integer: add(.json(Array("\"x\"".utf8)), words.mismatch(34, "Integer"))
        case .long: add(.json(Array("\"x\"".utf8)), words.mismatch(34, "Long"))
        case .boolean: add(.json(Array("\"true\"".utf8)), words.mismatch(34, "Boolean"))
        case .list: add(.json(Array("{}".utf8)), words.mismatch(123, "List"))
        case .map, .structure: add(.json(Array("[]".utf8)), words.mismatch(91, "Map"))
        default: return
        }
    }

    private func memberIsInBody(_ i: Int) -> Bool {
        steps.count > 1 || model(operation.input).members[i].location == .body
    }

    private mutating func add(_ value: Value, _ sentence: String) {
        guard let input = build(operation.input, steps[...], value) else { return }
        cases.append(
            Case(input: input, code: "ValidationException", message: "1 validation error detected: \(sentence)")
        )
    }

    private mutating func add(_ value: Value, _ error: AWSError) {
        guard let input = build(operation.input, steps[...], value) else { return }
        cases.append(Case(input: input, code: error.code, message: error.message))
    }

    // MARK: inputs

    /// The least valid value of a shape with another one at the end of a path; nil where none is known.
    private func build(_ shape: Int, _ path: ArraySlice<Step>, _ leaf: Value) -> Value? {
        guard let step = path.first else { return leaf }
        switch step {
        case .member(let wanted):
            var slots: [Value] = []
            for (i, member) in model(shape).members.enumerated() {
                if i == wanted {
                    guard let inner = build(member.shape, path.dropFirst(), leaf) else { return nil }
                    slots.append(inner)
                } else if member.isRequired {
                    guard let inner = least(member.shape, depth: 0) else { return nil }
                    slots.append(inner)
                } else {
                    slots.append(.null)
                }
            }
            return .structure(slots)
        case .element:
            guard let inner = build(model(shape).element, path.dropFirst(), leaf) else { return nil }
            return .list([inner] + [Value](repeating: inner, count: max(0, Int(model(shape).minimum ?? 0) - 1)))
        case .entry:
            guard let key = key(shape), let inner = build(model(shape).element, path.dropFirst(), leaf) else {
                return nil
            }
            return .map([(key, inner)])
        }
    }

    private func least(_ shape: Int, depth: Int) -> Value? {
        let model = model(shape)
        guard depth < 8 else { return nil }
        switch model.kind {
        case .structure:
            var slots: [Value] = []
            for member in model.members {
                guard member.isRequired else {
                    slots.append(.null)
                    continue
                }
                guard let inner = least(member.shape, depth: depth + 1) else { return nil }
                slots.append(inner)
            }
            return .structure(slots)
        case .list:
            let count = Int(model.minimum ?? 0)
            guard count > 0 else { return .list([]) }
            return least(model.element, depth: depth + 1).map { .list([Value](repeating: $0, count: count)) }
        case .map:
            guard model.minimum ?? 0 > 0 else { return .map([]) }
            guard let key = key(shape), let value = least(model.element, depth: depth + 1) else { return nil }
            return .map([(key, value)])
        case .string: return text(model).map { .string($0) }
        case .integer, .long: return .int(Int64(model.minimum ?? 1))
        case .double, .float: return .double(model.minimum ?? 1)
        case .boolean: return .bool(true)
        case .blob: return .blob([UInt8](repeating: 1, count: max(1, Int(model.minimum ?? 1))))
        case .timestamp: return .timestamp(Timestamp(seconds: 1))
        case .attributeValue: return .attribute(.s("a"))
        case .document: return .json(Array("{}".utf8))
        }
    }

    private func key(_ map: Int) -> String? { text(model(model(map).key)) }

    private static let texts = [
        "a", "abc", "abcdef", "1", "arn:aws:iam::000000000000:role/role",
        "arn:aws:kinesis:us-east-1:000000000000:stream/s",
        "arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/c:1",
        "arn:aws:lambda:us-east-1:000000000000:function:f",
        "arn:aws:lambda:us-east-1:000000000000:layer:l:1", "lambda:InvokeFunction", "arn:aws:s3:::bucket",
        "index.handler",
        "https://example.com", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "2025-01-01",
    ]

    /// A text that keeps all of a shape's constraints.
    private func text(_ model: ShapeModel) -> String? {
        if let first = model.enumeration.first { return first.string }
        return Self.texts.first { !ConstraintText.isBroken($0, model) }
    }

    /// A value of a size that breaks nothing else, and how AWS prints it.
    private func sized(_ size: Int, _ shape: Int) -> (Value, String)? {
        let model = model(shape)
        switch model.kind {
        case .integer, .long: return (.int(Int64(size)), "\(size)")
        case .string:
            guard size >= 0, model.enumeration.isEmpty else { return nil }
            let text = String(repeating: "a", count: size)
            let fits = model.pattern.map { Pattern.matches(text, $0.string) } ?? true
            return fits ? (.string(text), text) : nil
        case .blob:
            guard size >= 0 else { return nil }
            return (.blob([UInt8](repeating: 1, count: size)), "java.nio.HeapByteBuffer[pos=0 lim=\(size) cap=\(size)]")
        case .list:
            guard size >= 0, operation.shapes[model.element].kind == .string || size == 0 else { return nil }
            guard let element = size == 0 ? "" : text(operation.shapes[model.element]) else { return nil }
            let shown = "[" + [String](repeating: element, count: size).joined(separator: ", ") + "]"
            return (.list([Value](repeating: .string(element), count: size)), shown)
        case .map: return size == 0 ? (.map([]), "{}") : nil
        default: return nil
        }
    }

    /// A text of allowed length that a pattern does not take.
    private func misfit(_ model: ShapeModel, _ pattern: String) -> String? {
        guard model.enumeration.isEmpty else { return nil }
        for text in ["!", "a b!", "ü ü ü", String(repeating: "!", count: max(1, Int(model.minimum ?? 1)))] {
            let isLong = model.minimum.map { Double(text.utf16.count) >= $0 } ?? true
            let isShort = model.maximum.map { Double(text.utf16.count) <= $0 } ?? true
            if isLong, isShort, !Pattern.matches(text, pattern) { return text }
        }
        return nil
    }
}

extension ShapeKind {
    fileprivate var isNumber: Bool { self == .integer || self == .long || self == .double || self == .float }
}
