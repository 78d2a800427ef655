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
    @inlinable
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .structure(let slots) = consume value else { return nil }
        self.init()
        var members = Members(reading: slots, context)
        self.members(&members)
        members.noteLeftovers()
    }

    /// The value for the wire.
    public static func differences(_ context: ShapeContext) -> [String] { Members.differences(of: Self.self, context) }

    /// The value for the wire.
    @inlinable
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
///
/// What is generic here can be seen by the modules that bind: each gets code for just its properties' types.
public struct Members {
    @usableFromInline
    enum Mode {
        case reading, writing, comparing
    }

    @usableFromInline let context: ShapeContext
    @usableFromInline let mode: Mode
    private var cursor = 0
    /// A slot for each member of the shape.
    @usableFromInline var slots: [Value]
    /// What is found where a type is held against its shape.
    private var comparison: Comparison?

    private struct Comparison {
        /// What a shape binds and its table does not have.
        var differences: [String] = []
        /// The members that were bound, by their index.
        var bound: Set<Int> = []
    }

    @usableFromInline
    init(reading slots: consuming [Value], _ context: ShapeContext) {
        self.slots = slots
        self.context = context
        mode = .reading
    }

    @usableFromInline
    init(writing context: ShapeContext) {
        self.context = context
        slots = context.operation.shapes[context.shape].nulls()
        mode = .writing
    }

    private init(comparing context: ShapeContext) {
        slots = []
        self.context = context
        mode = .comparing
        comparison = Comparison()
    }

    /// Binds a property to the member of a name.
    @inlinable
    public mutating func callAsFunction<T: WireValue>(_ name: StaticString, _ property: inout T) {
        let index = index(of: name)
        guard index >= 0 else { return }
        switch mode {
        case .reading:
            if case .null = slots[index] { return }
            if let value = T(wire: slots[index].take(), inner(index)) { property = value }
        case .writing: slots[index] = property.wire(inner(index))
        case .comparing: note(name, index, T.differences(inner(index)))
        }
    }

    /// Where a member of the shape lives.
    @usableFromInline
    func inner(_ index: Int) -> ShapeContext {
        context.at(context.operation.shapes[context.shape].members[index].shape)
    }

    /// The index of a member; -1 where the shape has none of that name.
    @usableFromInline
    mutating func index(of name: StaticString) -> Int {
        let index = context.operation.shapes[context.shape].memberIndex(
            name.utf8Start,
            name.utf8CodeUnitCount,
            from: cursor,
            wire: false
        )
        cursor = index + 1
        if index < 0 { comparison?.differences.append("\(context.model.name.string) has no \(name)") }
        return index
    }

    @usableFromInline
    mutating func note(_ name: StaticString, _ index: Int, _ differences: [String]) {
        comparison?.bound.insert(index)
        comparison?.differences += differences.map { "\(name): \($0)" }
    }

    /// Takes down what the request carries and no property took.
    @usableFromInline
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
        let bound = members.comparison?.bound ?? []
        return context.model.members.enumerated().filter { !bound.contains($0.offset) }.map(\.element.name.string)
    }

    static func differences<S: Shape>(of shape: S.Type, _ context: ShapeContext) -> [String] {
        guard context.shape >= 0 else { return S.self is NoMembers.Type ? [] : ["the operation has no such structure"] }
        guard context.model.kind == .structure else { return ["\(context.model.name.string) is no structure"] }
        var sample = S()
        var members = Members(comparing: context)
        sample.members(&members)
        return members.comparison?.differences ?? []
    }
}
