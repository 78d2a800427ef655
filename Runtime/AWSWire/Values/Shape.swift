/// A structure of a service's model as Swift sees it: its properties are the members with a lower-case first letter.
///
/// Required members have a default and no optional: the model's validation has seen to it that a request carries them.
public protocol Shape: WireValue {
    /// Makes a structure with nothing in it.
    init()

    /// Binds each property to its member, in the model's order: `m("QueueUrl", &queueUrl)`. It serves both directions.
    mutating func members(_ m: inout Members)
}

extension Shape {
    /// Makes a structure and fills it in.
    public init(_ fill: (inout Self) -> Void) {
        self.init()
        fill(&self)
    }

    /// Makes it of what a literal or the wire holds.
    public init?(wire value: Value, _ context: ShapeContext) {
        guard case .structure(let slots) = value else { return nil }
        self.init()
        var members = Members(reading: slots, context)
        self.members(&members)
        members.noteLeftovers()
    }

    /// The value for the wire.
    public static func differences(_ context: ShapeContext) -> [String] { Members.differences(of: Self.self, context) }

    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value {
        var copy = self
        var members = Members(writing: context)
        copy.members(&members)
        return .structure(members.slots)
    }
}

/// The shape of an operation that takes or answers nothing.
public struct NoMembers: Shape {
    /// Makes it.
    public init() {}
    /// Binds each property to its member.
    public mutating func members(_ m: inout Members) {}
}

/// The binding of a structure's properties to its members, while one is read or written.
public struct Members {
    private let context: ShapeContext
    private let mode: Mode
    private var cursor = 0
    /// A slot for each member of the shape.
    var slots: [Value]
    /// What a shape binds and its table does not have.
    private var differences: [String] = []

    init(reading slots: [Value], _ context: ShapeContext) {
        self.slots = slots
        self.context = context
        mode = .reading
    }

    init(writing context: ShapeContext) {
        self.context = context
        slots = [Value](repeating: .null, count: context.model.members.count)
        mode = .writing
    }

    /// The members that were bound, by their index.
    private var bound: Set<Int> = []

    private enum Mode {
        case reading, writing, comparing
    }

    private init(comparing context: ShapeContext) {
        slots = []
        self.context = context
        mode = .comparing
    }

    /// Binds a property to the member of a name.
    public mutating func callAsFunction<T: WireValue>(_ name: StaticString, _ property: inout T) {
        let index = context.operation.shapes[context.shape].memberIndex(
            name.utf8Start,
            name.utf8CodeUnitCount,
            from: cursor,
            wire: false
        )
        guard index >= 0 else {
            return differences.append("\(context.model.name.string) has no \(name)")
        }
        cursor = index + 1
        let inner = context.at(context.operation.shapes[context.shape].members[index].shape)
        switch mode {
        case .reading:
            if case .null = slots[index] { return }
            if let value = T(wire: slots[index], inner) { property = value }
            slots[index] = .null
        case .writing: slots[index] = property.wire(inner)
        case .comparing:
            bound.insert(index)
            differences += T.differences(inner).map { "\(name): \($0)" }
        }
    }

    /// Takes down what the request carries and no property took.
    func noteLeftovers() {
        guard let leftovers = context.leftovers else { return }
        for i in slots.indices {
            if case .null = slots[i] { continue }
            let shape = context.operation.shapes[context.shape]
            leftovers.add("\(shape.name.string).\(shape.members[i].name.string)")
        }
    }

    /// The members of a structure that a shape does not bind: requests that carry them answer as not implemented.
    public static func unbound<S: Shape>(of shape: S.Type, _ context: ShapeContext) -> [String] {
        guard context.shape >= 0 else { return [] }
        var sample = S()
        var members = Members(comparing: context)
        sample.members(&members)
        return context.model.members.enumerated().filter { !members.bound.contains($0.offset) }.map(
            \.element.name.string
        )
    }

    static func differences<S: Shape>(of shape: S.Type, _ context: ShapeContext) -> [String] {
        guard context.shape >= 0 else { return S.self is NoMembers.Type ? [] : ["the operation has no such structure"] }
        guard context.model.kind == .structure else { return ["\(context.model.name.string) is no structure"] }
        var sample = S()
        var members = Members(comparing: context)
        sample.members(&members)
        return members.differences
    }
}
