public import AWSCore

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

    /// Makes it of what the wire holds.
    @inlinable
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .structure(let slots) = consume value else { return nil }
        self.init()
        var members = Members(reading: slots, context)
        self.members(&members)
        members.noteLeftovers()
    }

    /// Takes a structure from the JSON that a reader stands before.
    @inlinable
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
        self.init()
        var place = try reader.open(Self.self, shape)
        while try reader.isBeforeMember(&place) {
            members(&reader)
            try reader.check()
        }
    }

    /// How the type differs from a shape of the model.
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
