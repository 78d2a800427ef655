/// Walks an input under its shape and collects what AWS's front end says of it, in its words.
public struct Validator {
    private let operation: OperationModel
    private var errors: [String] = []

    /// All that is wrong with an input, in one message; nil where nothing is.
    public static func message(_ value: Value, _ context: ShapeContext) -> String? {
        guard context.model.hasConstraints else { return nil }
        var validator = Validator(operation: context.operation)
        validator.check(value, context.shape, { "" })
        let errors = validator.errors
        guard !errors.isEmpty else { return nil }
        return "\(errors.count) validation error\(errors.count == 1 ? "" : "s") detected: "
            + errors.joined(separator: "; ")
    }

    private init(operation: OperationModel) { self.operation = operation }

    private mutating func check(_ value: Value, _ shape: Int, _ path: () -> String) {
        guard operation.shapes[shape].hasConstraints else { return }
        switch value {
        case .structure(let slots):
            for i in slots.indices {
                let member = operation.shapes[shape].members[i]
                if case .null = slots[i] {
                    if member.isRequired {
                        let name = path().appending(member: Self.lowerFirst(member.name.string))
                        errors.append("Value null at '\(name)' failed to satisfy constraint: Member must not be null")
                    }
                } else {
                    check(slots[i], member.shape, { path().appending(member: Self.lowerFirst(member.name.string)) })
                }
            }
        case .list(let elements):
            bounds(value, Double(elements.count), shape, path, "length")
            let element = operation.shapes[shape].element
            for (i, x) in elements.enumerated() { check(x, element, { path() + ".\(i + 1).member" }) }
        case .map(let entries):
            bounds(value, Double(entries.count), shape, path, "length")
            for (name, x) in entries {
                check(.string(name), operation.shapes[shape].key, { path() + ".\(name)" })
                check(x, operation.shapes[shape].element, { path() + ".\(name).member" })
            }
        case .string(let text): string(value, text, shape, path)
        case .int(let number): bounds(value, Double(number), shape, path, "value")
        case .double(let number): bounds(value, number, shape, path, "value")
        case .blob(let bytes): bounds(value, Double(bytes.count), shape, path, "length")
        default: return
        }
    }

    private mutating func string(_ value: Value, _ text: String, _ shape: Int, _ path: () -> String) {
        if operation.shapes[shape].minimum != nil || operation.shapes[shape].maximum != nil {
            bounds(value, Double(text.utf16.count), shape, path, "length")
        }
        if !operation.shapes[shape].enumeration.isEmpty {
            let values = operation.shapes[shape].enumeration.map(\.string)
            if !values.contains(text) {
                fail(
                    value,
                    path,
                    "Member must satisfy enum value set: [\(Self.inHashOrder(values).joined(separator: ", "))]"
                )
            }
        }
        if let pattern = operation.shapes[shape].pattern {
            let matches = operation.shapes[shape].characterSet?.matches(text) ?? Pattern.matches(text, pattern.string)
            if !matches { fail(value, path, "Member must satisfy regular expression pattern: \(pattern.string)") }
        }
    }

    private mutating func bounds(_ value: Value, _ size: Double, _ shape: Int, _ path: () -> String, _ what: String) {
        if let maximum = operation.shapes[shape].maximum, size > maximum {
            fail(value, path, "Member must have \(what) less than or equal to \(Self.number(maximum))")
        }
        if let minimum = operation.shapes[shape].minimum, size < minimum {
            fail(value, path, "Member must have \(what) greater than or equal to \(Self.number(minimum))")
        }
    }

    private mutating func fail(_ value: Value, _ path: () -> String, _ constraint: String) {
        errors.append("Value '\(show(value))' at '\(path())' failed to satisfy constraint: \(constraint)")
    }

    /// A value as Java's `toString` prints it.
    private func show(_ value: Value) -> String {
        switch value {
        case .string(let text): text
        case .int(let number): "\(number)"
        case .double(let number): "\(number)"
        case .bool(let flag): "\(flag)"
        case .list(let elements): "[" + elements.map(show).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.0)=\(show($0.1))" }.joined(separator: ", ") + "}"
        case .blob(let bytes): "java.nio.HeapByteBuffer[pos=0 lim=\(bytes.count) cap=\(bytes.count)]"
        default: ""
        }
    }

    private static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private static func number(_ value: Double) -> String { Int64(exactly: value).map(String.init) ?? "\(value)" }

    /// The order in which AWS prints the values of an enumeration: that of a Java `HashSet` of 32 buckets, newest first
    /// within one.
    ///
    /// Exact for 18 of 18 recorded sets.
    static func inHashOrder(_ values: [String]) -> [String] {
        var buckets = [[String]](repeating: [], count: 32)
        for value in values {
            var hash: UInt32 = 0
            for unit in value.utf16 { hash = hash &* 31 &+ UInt32(unit) }
            buckets[Int(hash & 31)].insert(value, at: 0)
        }
        return buckets.flatMap { $0 }
    }
}

extension String {
    fileprivate func appending(member: String) -> String { isEmpty ? member : "\(self).\(member)" }
}
