public import AWSCore

/// What a member can hold.
public protocol WireValue: Sendable {
    /// Takes a value from the wire; nil where it is of another kind.
    ///
    /// The value is used up: what is in it moves, and is not copied.
    init?(wire value: consuming Value, _ context: ShapeContext)
    /// Takes a value of a shape, its index, from the JSON that a request's reader stands before.
    ///
    /// It throws, no matter what, where the value is anything but what the shape allows: another reader then says why.
    init(json reader: inout Members, _ shape: Int) throws(AWSError)
    /// The value for the wire.
    func wire(_ context: ShapeContext) -> Value
    /// How the type differs from a shape of the model; empty where it fits. A test asks it of all that is implemented.
    static func differences(_ context: ShapeContext) -> [String]
}

extension WireValue {
    fileprivate static func expecting(_ kinds: ShapeKind..., in context: ShapeContext) -> [String] {
        kinds.contains(context.model.kind)
            ? [] : ["\(Self.self) cannot hold \(context.model.name.string), a \(context.model.kind)"]
    }
}

extension String: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { expecting(.string, in: context) }
    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .string(let text) = value else { return nil }
        self = text
    }
    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value { .string(self) }
}

extension Int: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { expecting(.integer, .long, in: context) }
    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .int(let number) = value else { return nil }
        self = Int(number)
    }
    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value { .int(Int64(self)) }
}

extension Double: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { expecting(.double, .float, in: context) }
    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .double(let number) = value else { return nil }
        self = number
    }
    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value { .double(self) }
}

extension Bool: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { expecting(.boolean, in: context) }
    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .bool(let flag) = value else { return nil }
        self = flag
    }
    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value { .bool(self) }
}

extension Timestamp: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { expecting(.timestamp, in: context) }
    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .timestamp(let timestamp) = value else { return nil }
        self = timestamp
    }
    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value { .timestamp(self) }
}

/// Bytes of a blob member.
///
/// A type of its own, as a list of integers is another thing.
public struct Blob: WireValue, Equatable, ExpressibleByArrayLiteral {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { expecting(.blob, in: context) }

    /// The bytes; none where they are a stream.
    public var bytes: [UInt8]
    /// The bytes, where they are not in memory.
    public var stream: (any BodyStream)?

    /// Makes a blob.
    public init(_ bytes: some Sequence<UInt8> = []) { self.bytes = Array(bytes) }
    /// Makes one of bytes that are not in memory.
    public init(_ stream: any BodyStream) { (bytes, self.stream) = ([], stream) }
    /// Whether two have the same bytes; a stream is only itself.
    public static func == (a: Blob, b: Blob) -> Bool { a.bytes == b.bytes && a.stream === b.stream }
    /// Makes it of what a literal or the wire holds.
    public init(arrayLiteral elements: UInt8...) { bytes = elements }
    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        switch value {
        case .blob(let bytes): self.init(bytes)
        case .stream(let stream): self.init(stream)
        default: return nil
        }
    }
    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value { stream.map { .stream($0) } ?? .blob(bytes) }
}

extension AttributeValue: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { expecting(.attributeValue, in: context) }
    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .attribute(let attribute) = value else { return nil }
        self = attribute
    }
    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value { .attribute(self) }
}

extension Optional: WireValue where Wrapped: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] { Wrapped.differences(context) }
    /// Makes it of what a literal or the wire holds.
    @inlinable
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard let wrapped = Wrapped(wire: consume value, context) else { return nil }
        self = .some(wrapped)
    }
    /// The value for the wire.
    @inlinable
    public func wire(_ context: ShapeContext) -> Value { self?.wire(context) ?? .null }
}

extension Array: WireValue where Element: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] {
        context.model.kind == .list
            ? Element.differences(context.at(context.model.element)) : expecting(.list, in: context)
    }
    /// Makes it of what a literal or the wire holds.
    @inlinable
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .list(var elements) = consume value else { return nil }
        let inner = context.element
        self = []
        reserveCapacity(elements.count)
        for i in elements.indices {
            if let element = Element(wire: elements[i].take(), inner) { append(element) }
        }
    }
    /// The value for the wire.
    @inlinable
    public func wire(_ context: ShapeContext) -> Value {
        let inner = context.element
        return .list(map { $0.wire(inner) })
    }
}

extension Dictionary: WireValue where Key == String, Value: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] {
        context.model.kind == .map ? Value.differences(context.at(context.model.element)) : expecting(.map, in: context)
    }
    /// Makes it of what a literal or the wire holds.
    @inlinable
    public init?(wire value: consuming AWSWire.Value, _ context: ShapeContext) {
        if case .item(let item) = value {
            guard let attributes = item.attributes as? [String: Value] else { return nil }
            self = attributes
            return
        }
        guard case .map(var entries) = consume value else { return nil }
        let inner = context.element
        self.init(Room<(String, Value)>(entries.count), uniquingKeysWith: { $1 })
        for i in entries.indices { self[entries[i].0] = Value(wire: entries[i].1.take(), inner) }
    }
    /// The value for the wire.
    @inlinable
    public func wire(_ context: ShapeContext) -> AWSWire.Value {
        let inner = context.element
        return .map(sorted { $0.key < $1.key }.map { ($0.key, $0.value.wire(inner)) })
    }
}

/// No elements, and room for some: what a dictionary is made of whose size is known.
///
/// `init(minimumCapacity:)` looks up the dictionary's type each time, which costs more than to fill it.
@usableFromInline
struct Room<Element>: Sequence, IteratorProtocol {
    @usableFromInline let underestimatedCount: Int

    @inlinable
    init(_ count: Int) { underestimatedCount = count }

    @inlinable
    mutating func next() -> Element? { nil }
}
