public import AWSCore

/// The events of an answer or a request: a list of them, or a body that makes their messages while it is sent.
public struct EventStream<Event: Shape>: WireValue {
    /// How the type differs from a shape of the model.
    public static func differences(_ context: ShapeContext) -> [String] {
        context.model.isEventStream
            ? Event.differences(context) : ["\(context.model.name.string) is no event stream"]
    }

    /// The events, where they are there; each has one member set.
    public var events: [Event]
    /// The body of their messages, where it is made while it is sent.
    public var stream: (any BodyStream)?

    /// Makes it of events.
    public init(_ events: [Event] = []) { self.events = events }
    /// Makes it of a body.
    public init(_ stream: any BodyStream) { (events, self.stream) = ([], stream) }

    /// Makes it of what a literal or the wire holds.
    public init?(wire value: consuming Value, _ context: ShapeContext) {
        guard case .list(let events) = value else { return nil }
        self.init(events.compactMap { Event(wire: $0, context) })
    }

    /// The value for the wire.
    public func wire(_ context: ShapeContext) -> Value {
        stream.map { .stream($0) } ?? .list(events.map { $0.wire(context) })
    }
}
