internal import AWSCore

/// What the fields of a head say of where the request ends, and of what its connection does after it.
///
/// Of a field that comes twice the first counts; two lengths must be the same (RFC 9112, 6.3).
struct Framing {
    private enum Connection {
        case close, keepAlive, other
    }

    /// The length of the body, where a field tells it.
    private(set) var length: Int?
    private var lengthAt = 0..<0
    private var chunks: Bool?
    private var awaits: Bool?
    private var connection: Connection?
    private let isVersion11: Bool

    init(isVersion11: Bool) { self.isVersion11 = isVersion11 }

    /// Whether the body comes in chunks.
    var isChunked: Bool { chunks ?? false }

    /// Whether the client waits for word before it sends the body.
    var awaitsContinue: Bool { awaits ?? false }

    /// Whether the connection stays open after the answer.
    var keepsAlive: Bool { isVersion11 ? connection != .close : connection == .keepAlive }

    /// Takes in a field, where it is one of these.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ place: HTTPFields.Place
    ) throws(RequestParser.Failure) {
        func isNamed(_ name: StaticString) -> Bool { Self.equal(bytes, place.name, name) }
        func says(_ value: StaticString) -> Bool { Self.equal(bytes, place.value, value) }
        switch place.name.count {
        case 6 where awaits == nil && isNamed("expect"): awaits = says("100-continue")
        case 10 where connection == nil && isNamed("connection"):
            connection = says("close") ? .close : says("keep-alive") ? .keepAlive : .other
        case 14 where isNamed("content-length"): try readLength(bytes, place.value)
        case 17 where chunks == nil && isNamed("transfer-encoding"):
            guard says("chunked") else { throw .malformed }
            chunks = true
        default: return
        }
        // What two readers could take for two different requests is refused.
        guard chunks == nil || length == nil else { throw .malformed }
    }

    private mutating func readLength(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ place: Range<Int>
    ) throws(RequestParser.Failure) {
        guard length == nil else {
            guard bytes[place].elementsEqual(bytes[lengthAt]) else { throw .malformed }
            return
        }
        guard (1...18).contains(place.count) else { throw .malformed }
        var value = 0
        for i in place {
            guard (48...57).contains(bytes[i]) else { throw .malformed }
            value = value * 10 + Int(bytes[i] - 48)
        }
        (length, lengthAt) = (value, place)
    }

    /// Whether some bytes are a word in lower case, but for their case.
    private static func equal(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ word: StaticString
    ) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for i in 0..<range.count {
            let (byte, wanted) = (bytes[range.lowerBound + i], word.utf8Start[i])
            guard byte == wanted || (97...122).contains(wanted) && byte | 32 == wanted else { return false }
        }
        return true
    }
}
