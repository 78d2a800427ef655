public import AWSCore

/// Events as messages of `application/vnd.amazon.eventstream`, for the server and for the client
/// (https://smithy.io/2.0/aws/amazon-eventstream.html).
///
/// An event is the structure of an event stream's shape with one member set; a context is the one at that shape.
public enum EventStreamCodec {
    /// The context of an operation's event stream among the members of its input or output; nil where it has none.
    public static func stream(in context: ShapeContext) -> ShapeContext? {
        guard context.shape >= 0 else { return nil }
        let shapes = context.operation.shapes
        return context.model.members.first { shapes[$0.shape].isEventStream }.map { context.at($0.shape) }
    }

    // MARK: writing

    /// The message that carries an event; nil where no member is set.
    ///
    /// A member whose shape is an error becomes an exception.
    public static func message(
        _ event: Value,
        _ context: ShapeContext,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) -> EventStreamMessage? {
        guard case .structure(let slots) = event, let index = slots.firstIndex(where: { !$0.isNull }) else {
            return nil
        }
        let member = context.model.members[index]
        let isException = service.error(context.operation.shapes[member.shape].name.string) != nil
        var message = EventStreamMessage(headers: [
            .init(":message-type", .string(isException ? "exception" : "event")),
            .init(isException ? ":exception-type" : ":event-type", .string(member.name.string)),
        ])
        let payload = EventStreamPayload(context.at(member.shape), service, wireProtocol)
        payload.write(slots[index], to: &message)
        return message
    }

    /// The message that ends a stream with an error.
    ///
    /// An error that the stream's shape has becomes its exception, any other one an unmodeled error.
    public static func message(
        _ error: AWSError,
        _ context: ShapeContext,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) -> EventStreamMessage {
        let shapes = context.operation.shapes
        guard service.error(error.code) != nil,
            let index = context.model.members.firstIndex(where: { shapes[$0.shape].name.string == error.code })
        else {
            return EventStreamMessage(headers: [
                .init(":message-type", .string("error")),
                .init(":error-code", .string(error.code)),
                .init(":error-message", .string(error.message)),
            ])
        }
        let member = context.model.members[index]
        let payload = EventStreamPayload(context.at(member.shape), service, wireProtocol)
        var event = context.model.nulls()
        event[index] = payload.value(of: error)
        return message(.structure(event), context, service, wireProtocol) ?? EventStreamMessage()
    }

    /// The first message of an RPC protocol's answer: the output without its event stream.
    public static func initialResponse(
        _ output: Value,
        _ operation: OperationModel,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) -> EventStreamMessage {
        initial("initial-response", output, operation.outputContext, service, wireProtocol)
    }

    /// The first message of an RPC protocol's request: the input without its event stream.
    public static func initialRequest(
        _ input: Value,
        _ operation: OperationModel,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) -> EventStreamMessage {
        initial("initial-request", input, operation.inputContext, service, wireProtocol)
    }

    private static func initial(
        _ type: String,
        _ value: Value,
        _ context: ShapeContext,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) -> EventStreamMessage {
        var message = EventStreamMessage(headers: [
            .init(":message-type", .string("event")), .init(":event-type", .string(type)),
        ])
        guard context.shape >= 0, case .structure(var slots) = value else { return message }
        for (i, member) in context.model.members.enumerated()
        where context.operation.shapes[member.shape].isEventStream { slots[i] = .null }
        EventStreamPayload(context, service, wireProtocol).writeBody(.structure(slots), to: &message)
        return message
    }

    // MARK: reading

    /// The event that a message carries; null where the stream's shape has none of its type, as SDKs pass over those.
    ///
    /// An exception or error is thrown as what it is.
    public static func event(
        _ message: EventStreamMessage,
        _ context: ShapeContext,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) throws(AWSError) -> Value {
        switch message.string(":message-type") {
        case "event": break
        case "exception", "error": throw error(message, context, service, wireProtocol)
        default: throw AWSError("SerializationException", "")
        }
        let type = message.string(":event-type") ?? ""
        guard let index = context.model.members.firstIndex(where: { $0.name.string == type }) else { return .null }
        let payload = EventStreamPayload(context.at(context.model.members[index].shape), service, wireProtocol)
        var slots = context.model.nulls()
        slots[index] = try payload.read(message)
        return .structure(slots)
    }

    /// The output of an RPC protocol in the first message of its answer, the event stream's slot empty.
    ///
    /// Nil where the message is another one; the error is thrown that it may be.
    public static func initialResponse(
        _ message: EventStreamMessage,
        _ operation: OperationModel,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) throws(AWSError) -> Value? {
        try initial("initial-response", message, operation.outputContext, service, wireProtocol)
    }

    /// The input of an RPC protocol in the first message of its request, the event stream's slot empty.
    ///
    /// Nil where the message is another one; the error is thrown that it may be.
    public static func initialRequest(
        _ message: EventStreamMessage,
        _ operation: OperationModel,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) throws(AWSError) -> Value? {
        try initial("initial-request", message, operation.inputContext, service, wireProtocol)
    }

    private static func initial(
        _ type: String,
        _ message: EventStreamMessage,
        _ context: ShapeContext,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) throws(AWSError) -> Value? {
        switch message.string(":message-type") {
        case "exception", "error": throw error(message, stream(in: context), service, wireProtocol)
        default: break
        }
        guard message.string(":event-type") == type else { return nil }
        guard context.shape >= 0 else { return .structure([]) }
        return try EventStreamPayload(context, service, wireProtocol).readBody(message.payload)
    }

    private static func error(
        _ message: EventStreamMessage,
        _ context: ShapeContext?,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) -> AWSError {
        guard message.string(":message-type") == "exception" else {
            return AWSError(message.string(":error-code") ?? "UnknownError", message.string(":error-message") ?? "")
        }
        let type = message.string(":exception-type") ?? "UnknownError"
        let member = context?.model.members.first { $0.name.string == type }
        let shape = member.flatMap { context?.operation.shapes[$0.shape].name.string }
        let code = shape.flatMap { service.error($0) == nil ? nil : $0 } ?? type
        var error = AWSError(code, "", status: service.error(code)?.status)
        EventStreamPayload.read(message.payload, wireProtocol, into: &error)
        return error
    }
}
