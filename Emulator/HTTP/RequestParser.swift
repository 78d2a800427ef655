internal import AWSCore
internal import NIOCore

/// HTTP/1.1 requests out of bytes (RFC 9112), as they come: a state machine without a socket.
///
/// Header fields stay the bytes they are until somebody asks for one: a request carries ten, and most operations want
/// three. What two readers could take for two different requests is refused: a body of two lengths, folded lines, white
/// space before a colon.
struct RequestParser {
    /// What ends a connection.
    enum Failure: Error {
        /// The bytes are no HTTP/1.1.
        case malformed
        /// The head is longer than 64 KiB.
        case headTooLarge
    }

    /// A whole request and what the connection does after it.
    struct Parsed {
        var request: HTTPRequest
        var keepsAlive: Bool
    }

    private enum State {
        case head
        case body(remaining: Int)
        case chunkSize
        case chunk(remaining: Int)
        case chunkEnd
        case trailer
    }

    private static let mostHeadBytes = 65_536

    /// Longer bodies, and those of a length that nobody knows, may be taken in as they come.
    static let mostBodyBytesInMemory = 65_536

    private var pending = ByteBuffer()
    private var state = State.head
    /// How far the head was searched for its end.
    private var searched = 0
    private var current: Parsed?
    private var body: [UInt8] = []
    /// What takes in the current request's body; nil where `body` does.
    private var receiver: BodyReceiver?
    /// Whether the client waits for word before it sends the body; the connection takes it back once it gave it.
    var awaitsContinue = false

    /// Takes in what came.
    mutating func append(_ bytes: inout ByteBuffer) {
        if pending.readableBytes == 0 {
            pending = bytes
        } else {
            pending.writeBuffer(&bytes)
        }
    }

    /// The next whole request; nil while some of it is still to come.
    ///
    /// - Parameter choose: gives what takes in the body of a head that may have a long one.
    mutating func next(_ choose: (HTTPRequest) -> BodyReceiver?) throws(Failure) -> Parsed? {
        while true {
            switch state {
            case .head:
                guard try readHead(choose) else { return nil }
            case .body(let remaining):
                let part = take(remaining)
                guard part == remaining else {
                    state = .body(remaining: remaining - part)
                    return nil
                }
                return finish()
            case .chunkSize:
                guard let line = try line() else { return nil }
                let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 32 && $0 != 9 }
                guard (1...15).contains(digits.count), let size = Self.hexadecimal(digits) else { throw .malformed }
                state = size == 0 ? .trailer : .chunk(remaining: size)
            case .chunk(let remaining):
                let part = take(remaining)
                state = part == remaining ? .chunkEnd : .chunk(remaining: remaining - part)
                if part < remaining { return nil }
            case .chunkEnd:
                guard let line = try line() else { return nil }
                guard line.isEmpty else { throw .malformed }
                state = .chunkSize
            case .trailer:
                guard let line = try line() else { return nil }
                if line.isEmpty { return finish() }
            }
        }
    }

    private mutating func finish() -> Parsed? {
        guard var parsed = current.take() else { return nil }
        parsed.request.body = body
        parsed.request.stream = receiver
        body = []
        receiver = nil
        state = .head
        awaitsContinue = false
        // Bytes that are all read are let go of, so that the channel takes the next ones in where these were.
        if pending.readableBytes == 0 { pending = ByteBuffer() }
        return parsed
    }

    /// Moves up to so many bytes to the body or its receiver, and tells how many there were.
    private mutating func take(_ count: Int) -> Int {
        let part = min(count, pending.readableBytes)
        if part > 0 {
            pending.withUnsafeReadableBytes {
                let bytes = UnsafeRawBufferPointer(rebasing: $0.prefix(part))
                if let receiver { receiver.receive(bytes) } else { body.append(contentsOf: bytes) }
            }
            pending.moveReaderIndex(forwardBy: part)
        }
        return part
    }

    /// A line of the chunked coding without its end; nil while its end is still to come.
    private mutating func line() throws(Failure) -> [UInt8]? {
        guard let end = pending.readableBytesView.firstIndex(of: 10) else {
            guard pending.readableBytes < Self.mostHeadBytes else { throw .malformed }
            return nil
        }
        let length = end - pending.readerIndex
        guard var line = pending.readBytes(length: length), pending.readBytes(length: 1) != nil, line.popLast() == 13
        else {
            throw .malformed
        }
        return line
    }

    // MARK: the head

    private mutating func readHead(_ choose: (HTTPRequest) -> BodyReceiver?) throws(Failure) -> Bool {
        // Empty lines before a request are passed over (RFC 9112, 2.2).
        while pending.readableBytes >= 2, pending.getInteger(at: pending.readerIndex, as: UInt16.self) == 0x0D0A {
            pending.moveReaderIndex(forwardBy: 2)
            searched = 0
        }
        let end = pending.withUnsafeReadableBytes { bytes -> Int? in
            var i = max(3, searched)
            while i < bytes.count {
                switch bytes[i] {
                case 10:
                    if bytes[i - 1] == 13, bytes[i - 2] == 10, bytes[i - 3] == 13 { return i + 1 }
                    i += 2
                case 13: i += 1
                // No byte of the end: it can begin behind this one only.
                default: i += 4
                }
            }
            return nil
        }
        guard let end, end <= Self.mostHeadBytes else {
            searched = pending.readableBytes
            guard pending.readableBytes <= Self.mostHeadBytes else { throw .headTooLarge }
            return false
        }
        searched = 0
        guard let block = pending.readBytes(length: end) else { return false }
        let head = try RequestHead(block)
        current = Parsed(request: head.request, keepsAlive: head.framing.keepsAlive)
        awaitsContinue = head.framing.awaitsContinue
        let length = head.framing.length ?? 0
        if length > Self.mostBodyBytesInMemory || head.framing.isChunked { receiver = choose(head.request) }
        if receiver == nil { body.reserveCapacity(min(length, 64 << 20)) }
        state = head.framing.isChunked ? .chunkSize : .body(remaining: length)
        return true
    }

    private static func hexadecimal(_ digits: some Sequence<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard let digit = Text.hexValue(digit) else { return nil }
            value = value << 4 | Int(digit)
        }
        return value
    }
}
