/// Takes a stream of event messages in pieces of any size and gives whole messages.
///
/// A wrong checksum or length ends the stream: every later call throws the same error.
public struct EventStreamDecoder: Sendable {
    private let longest: Int
    private var buffer: [UInt8] = []
    /// Where the next message starts in the buffer.
    private var start = 0
    /// The lengths of the next message, once its prelude is there and right.
    private var prelude: Prelude?
    private var failure: AWSError?

    private struct Prelude {
        var total: Int
        var headers: Int
    }

    /// Makes a decoder that refuses messages of more bytes than that.
    public init(longest: Int = EventStreamMessage.longest) { self.longest = longest }

    /// Tells that no more bytes come; throws `SerializationException` where a message has begun and is not whole.
    public func end() throws(AWSError) {
        if let failure { throw failure }
        guard start == buffer.count else { throw Self.error("The stream ended within an event message.") }
    }

    /// Takes in more of the stream.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        guard failure == nil else { return }
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            start = 0
        } else if start > buffer.count / 2 {
            // More is thrown away than is moved: each byte moves less than once on average.
            buffer.removeSubrange(..<start)
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next whole message; nil until more bytes come.
    ///
    /// Throws `SerializationException` where the bytes are no message.
    public mutating func next() throws(AWSError) -> EventStreamMessage? {
        if let failure { throw failure }
        do throws(AWSError) {
            if prelude == nil { prelude = try readPrelude() }
            guard let prelude, buffer.count - start >= prelude.total else { return nil }
            let message = try buffer.withUnsafeBufferPointer { (bytes) throws(AWSError) -> EventStreamMessage in
                let whole = UnsafeBufferPointer(rebasing: bytes[start..<start + prelude.total])
                return try Self.message(UnsafeRawBufferPointer(whole), headers: prelude.headers)
            }
            start += prelude.total
            self.prelude = nil
            return message
        } catch {
            failure = error
            buffer = []
            start = 0
            throw error
        }
    }

    private func readPrelude() throws(AWSError) -> Prelude? {
        guard buffer.count - start >= EventStreamMessage.prelude else { return nil }
        let (total, headers, isIntact) = buffer.withUnsafeBytes { bytes in
            let checked = UnsafeRawBufferPointer(rebasing: bytes[start..<start + 8])
            let sum: UInt32 = bytes.bigEndian(at: start + 8)
            let (total, headers) = (bytes.bigEndian(at: start) as UInt32, bytes.bigEndian(at: start + 4) as UInt32)
            return (Int(total), Int(headers), CRC32.of(checked) == sum)
        }
        guard isIntact else { throw Self.error("The checksum of an event message's prelude is wrong.") }
        guard total <= longest, headers <= EventStreamMessage.longestHeaders,
            headers <= total - EventStreamMessage.overhead
        else { throw Self.error("An event message's length is wrong.") }
        return Prelude(total: total, headers: headers)
    }

    private static func message(_ bytes: UnsafeRawBufferPointer, headers: Int) throws(AWSError) -> EventStreamMessage {
        let end = bytes.count - 4
        guard CRC32.of(UnsafeRawBufferPointer(rebasing: bytes[..<end])) == bytes.bigEndian(at: end) as UInt32 else {
            throw error("The checksum of an event message is wrong.")
        }
        let payload = EventStreamMessage.prelude + headers
        var reader = HeaderReader(bytes: UnsafeRawBufferPointer(rebasing: bytes[EventStreamMessage.prelude..<payload]))
        return EventStreamMessage(headers: try reader.headers(), payload: Array(bytes[payload..<end]))
    }

    fileprivate static func error(_ message: String) -> AWSError { AWSError("SerializationException", message) }
}

/// Reads the headers of a message.
private struct HeaderReader {
    let bytes: UnsafeRawBufferPointer
    var index = 0

    private var malformed: AWSError { EventStreamDecoder.error("An event message's headers are malformed.") }

    mutating func headers() throws(AWSError) -> [EventStreamMessage.Header] {
        var out: [EventStreamMessage.Header] = []
        while index < bytes.count {
            let name = try text(Int(try number() as UInt8))
            guard !name.isEmpty else { throw malformed }
            out.append(EventStreamMessage.Header(name, try value()))
        }
        guard Set(out.lazy.map(\.name)).count == out.count else { throw malformed }
        return out
    }

    private mutating func value() throws(AWSError) -> EventStreamMessage.HeaderValue {
        switch try number() as UInt8 {
        case 0: return .bool(true)
        case 1: return .bool(false)
        case 2: return .byte(try number())
        case 3: return .short(try number())
        case 4: return .integer(try number())
        case 5: return .long(try number())
        case 6: return .bytes(Array(try take(Int(try number() as UInt16))))
        case 7: return .string(try text(Int(try number() as UInt16)))
        case 8:
            let milliseconds: Int64 = try number()
            // What a moment cannot hold is cut, as in the other forms of time.
            return .timestamp(Timestamp(milliseconds: min(max(milliseconds, -9_200_000_000_000), 9_200_000_000_000)))
        case 9: return .uuid(try number(), try number())
        default: throw malformed
        }
    }

    private mutating func number<T: FixedWidthInteger>() throws(AWSError) -> T {
        try take(MemoryLayout<T>.size).bigEndian(at: 0)
    }

    private mutating func text(_ count: Int) throws(AWSError) -> String {
        guard let text = String(validating: try take(count), as: UTF8.self) else { throw malformed }
        return text
    }

    private mutating func take(_ count: Int) throws(AWSError) -> UnsafeRawBufferPointer {
        guard bytes.count - index >= count else { throw malformed }
        index += count
        return UnsafeRawBufferPointer(rebasing: bytes[index - count..<index])
    }
}

extension UnsafeRawBufferPointer {
    /// The number at a place, which the caller knows to be inside.
    fileprivate func bigEndian<T: FixedWidthInteger>(at index: Int) -> T {
        T(bigEndian: loadUnaligned(fromByteOffset: index, as: T.self))
    }
}
