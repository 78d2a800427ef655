public import AWSCore

/// Whole bodies of event streams, for the end that has or wants all events at once.
extension EventStreamCodec {
    /// The body that carries events, each the structure of the stream's shape with one member set.
    ///
    /// An event that no message can hold ends the stream with an error, as nothing else can be told at that point.
    public static func bytes(
        of events: [Value],
        _ context: ShapeContext,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) -> [UInt8] {
        var out: [UInt8] = []
        do throws(AWSError) {
            for event in events {
                guard let message = message(event, context, service, wireProtocol) else { continue }
                out += try message.encoded()
            }
        } catch {
            let failure = message(.internalFailure(error.message), context, service, wireProtocol)
            out += (try? failure.encoded()) ?? []
        }
        return out
    }

    /// The list of events that a body carries, those left out that the stream's shape does not have.
    ///
    /// Throws the error that the stream may end with, and `SerializationException` where the bytes are no messages.
    public static func events(
        _ bytes: [UInt8],
        _ context: ShapeContext,
        _ service: ServiceModel,
        _ wireProtocol: WireProtocol
    ) throws(AWSError) -> Value {
        var decoder = EventStreamDecoder()
        decoder.append(bytes)
        var out: [Value] = []
        while let message = try decoder.next() {
            let event = try event(message, context, service, wireProtocol)
            if !event.isNull { out.append(event) }
        }
        try decoder.end()
        return .list(out)
    }
}
