import AWSWire

/// A path such as `a.b[0]`: a run of steps of the expression that it stands in.
struct DocumentPath: Sendable, Equatable {
    var first: Int32
    var count: Int32

    var range: Range<Int> { Int(first)..<Int(first) + Int(count) }

    /// One step of a path.
    enum Step: Sendable, Equatable {
        /// An attribute: the index of its name in the expression's names.
        case name(Int)
        /// An element of a list.
        case index(Int)
    }
}

/// What an expression's text names: it depends on nothing but the text.
struct ExpressionSymbols: Sendable {
    struct Name: Sendable {
        var text: String
        var isPlaceholder: Bool
    }

    /// In the order of the text.
    var paths: [DocumentPath] = []
    var steps: [DocumentPath.Step] = []
    var names: [Name] = []
    /// The placeholders of values, with their colons.
    var values: [String] = []

    /// Makes place for about as many paths.
    mutating func reserve(_ count: Int) {
        paths.reserveCapacity(count)
        steps.reserveCapacity(count)
        names.reserveCapacity(count)
        values.reserveCapacity(count)
    }
}

/// The same with the placeholders of one request put in.
struct BoundSymbols: Sendable {
    var steps: [DocumentPath.Step]
    var names: [String]
    var values: [AttributeValue]

    /// The attribute that a path starts with.
    func topLevelName(_ path: DocumentPath) -> String {
        guard path.count > 0, case .name(let name) = steps[Int(path.first)] else { return "" }
        return names[name]
    }

    /// The attributes into which paths lead: those of which not the whole is named.
    func entered(_ paths: [DocumentPath]) -> [String] {
        guard paths.contains(where: { $0.count > 1 }) else { return [] }
        return topLevelNames(paths.filter { $0.count > 1 })
    }

    /// The value at a path, nil where there is none.
    func value(at path: DocumentPath, in item: [String: AttributeValue]) -> AttributeValue? {
        guard path.count > 0, var value = item[topLevelName(path)] else { return nil }
        for step in steps[path.range.dropFirst()] {
            switch (step, value) {
            case (.name(let name), .m(let map)):
                guard let next = map[names[name]] else { return nil }
                value = next
            case (.index(let index), .l(let list)) where index < list.count: value = list[index]
            default: return nil
            }
        }
        return value
    }

    /// A path in AWS's errors, as `[a, b, [0]]`.
    func text(_ path: DocumentPath) -> String {
        let steps = steps[path.range].map { step in
            switch step {
            case .name(let name): names[name]
            case .index(let index): "[\(index)]"
            }
        }
        return "[\(steps.joined(separator: ", "))]"
    }

    /// Whether two paths mean the same place.
    func same(_ one: DocumentPath, _ two: DocumentPath) -> Bool {
        one.count == two.count && relation(one, two) == .overlap
    }

    enum Relation {
        case apart, overlap, conflict
    }

    /// Whether one path leads through the other, or takes for a map what the other takes for a list.
    func relation(_ one: DocumentPath, _ two: DocumentPath) -> Relation {
        for (left, right) in zip(steps[one.range], steps[two.range]) {
            switch (left, right) {
            case (.name(let left), .name(let right)):
                if !ExactString.equal(names[left], names[right]) { return .apart }
            case (.index(let left), .index(let right)):
                if left != right { return .apart }
            default: return .conflict
            }
        }
        return .overlap
    }
}
