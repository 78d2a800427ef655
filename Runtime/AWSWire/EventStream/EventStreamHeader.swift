internal import AWSCore

/// Members of an event as headers of its message.
enum EventStreamHeader {
    /// What a header of the wrong type, or a payload that is no text, is answered with.
    static var mismatch: AWSError { AWSError("SerializationException", "") }

    /// A member as a header; nil where it is null, or of a kind that no header can hold.
    static func write(_ value: Value, _ shape: ShapeModel) -> EventStreamMessage.HeaderValue? {
        switch value {
        case .bool(let flag): .bool(flag)
        case .int(let number):
            if shape.kind == .integer, let integer = Int32(exactly: number) { .integer(integer) } else { .long(number) }
        case .string(let text): .string(text)
        case .blob(let bytes): .bytes(bytes)
        case .timestamp(let timestamp): .timestamp(timestamp)
        default: nil
        }
    }

    static func read(_ header: EventStreamMessage.HeaderValue, _ shape: ShapeModel) throws(AWSError) -> Value {
        switch (header, shape.kind) {
        case (.bool(let flag), .boolean): return .bool(flag)
        case (.byte(let number), .integer), (.byte(let number), .long): return .int(Int64(number))
        case (.short(let number), .integer), (.short(let number), .long): return .int(Int64(number))
        case (.integer(let number), .integer), (.integer(let number), .long): return .int(Int64(number))
        case (.long(let number), .long): return .int(number)
        case (.string(let text), .string): return .string(text)
        case (.bytes(let bytes), .blob): return .blob(bytes)
        case (.timestamp(let timestamp), .timestamp): return .timestamp(timestamp)
        default: throw mismatch
        }
    }
}
