internal import AWSCore

/// The binding of a structure's properties to its members, while one is read or written.
///
/// What is generic here can be seen by the modules that bind: each gets code for just its properties' types.
public struct Members {
    @usableFromInline
    enum Mode {
        case reading, writing, comparing
        /// The bindings are only counted.
        case numbering
        /// One property is read from the JSON of a request.
        case readingJSON
    }

    @usableFromInline let context: ShapeContext
    @usableFromInline let mode: Mode
    private var cursor = 0
    /// A slot for each member of the shape.
    @usableFromInline var slots: [Value]
    /// What is found where a type is held against its shape.
    private var comparison: Comparison?
    /// The number of the binding that was come to last; the first has 1.
    @usableFromInline var number = 0
    /// The number of the only binding that has something to do; nil where all have.
    @usableFromInline var wanted: Int?
    /// The JSON that properties are read from; empty in the other modes.
    var json: JSONInput

    private struct Comparison {
        /// What a shape binds and its table does not have.
        var differences: [String] = []
        /// For each member the number of its binding; 0 where it has none.
        var numbers: [Int]
    }

    @usableFromInline
    init(reading slots: consuming [Value], _ context: ShapeContext) {
        self.slots = slots
        self.context = context
        mode = .reading
        json = JSONInput(context)
    }

    @usableFromInline
    init(writing context: ShapeContext) {
        self.context = context
        slots = context.operation.shapes[context.shape].nulls()
        mode = .writing
        json = JSONInput(context)
    }

    @usableFromInline
    init(readingJSON bytes: UnsafeBufferPointer<UInt8>, _ context: ShapeContext) {
        slots = []
        self.context = context
        mode = .readingJSON
        wanted = 0
        json = JSONInput(context, bytes)
    }

    private init(_ mode: Mode, _ context: ShapeContext) {
        slots = []
        self.context = context
        self.mode = mode
        json = JSONInput(context)
        comparison = Comparison(numbers: [Int](repeating: 0, count: context.model.members.count))
    }

    /// Binds a property to the member of a name.
    @inlinable
    @inline(__always)
    public mutating func callAsFunction<T: WireValue>(_ name: StaticString, _ property: inout T) {
        number &+= 1
        guard let wanted else { return bind(name, &property) }
        if number == wanted { read(&property) }
    }

    @inlinable
    mutating func bind<T: WireValue>(_ name: StaticString, _ property: inout T) {
        let index = index(of: name)
        guard index >= 0 else { return }
        switch mode {
        case .reading:
            if case .null = slots[index] { return }
            if let value = T(wire: slots[index].take(), inner(index)) { property = value }
        case .writing: slots[index] = property.wire(inner(index))
        case .comparing: note(name, index, T.differences(inner(index)))
        case .numbering: note(name, index, [])
        case .readingJSON: return
        }
    }

    /// Reads the property that is wanted.
    @inlinable
    mutating func read<T: WireValue>(_ property: inout T) {
        let number = number
        do throws(AWSError) { property = try T(json: &self, wantedShape) } catch { noteIrregular() }
        // The bindings that follow are of the same structure, and not wanted.
        self.number = number
        wanted = 0
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
        comparison?.numbers[index] = number
        comparison?.differences += differences.map { "\(name): \($0)" }
    }

    /// Takes down what the request carries and no property took.
    @usableFromInline
    func noteLeftovers() {
        guard let leftovers = context.leftovers else { return }
        for i in slots.indices {
            if case .null = slots[i] { continue }
            leftovers.add(context.name(ofMember: i))
        }
    }

    /// For each member of a structure the number of its binding in a shape; 0 where it has none.
    static func numbers<S: Shape>(of shape: S.Type, _ context: ShapeContext) -> [Int] {
        var sample = S()
        var members = Members(.numbering, context)
        sample.members(&members)
        return members.comparison?.numbers ?? []
    }

    /// The members of a structure, and of those inside of it, that no property is bound to: requests that carry them answer
    /// as not implemented.
    public static func unbound<S: Shape>(of shape: S.Type, _ context: ShapeContext) -> [String] {
        let leftovers = Leftovers()
        var context = context
        context.leftovers = leftovers
        _ = differences(of: shape, context)
        var seen: Set<String> = []
        return leftovers.names.filter { seen.insert($0).inserted }
    }

    static func differences<S: Shape>(of shape: S.Type, _ context: ShapeContext) -> [String] {
        guard context.shape >= 0 else { return S.self is NoMembers.Type ? [] : ["the operation has no such structure"] }
        guard context.model.kind == .structure else { return ["\(context.model.name.string) is no structure"] }
        var sample = S()
        var members = Members(.comparing, context)
        sample.members(&members)
        guard let comparison = members.comparison else { return [] }
        for (i, number) in comparison.numbers.enumerated() where number == 0 {
            context.leftovers?.add(context.name(ofMember: i))
        }
        return comparison.differences
    }
}
