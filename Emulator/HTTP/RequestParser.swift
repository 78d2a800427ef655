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

    private var pending = ByteBuffer()
    private var state = State.head
    /// How far the head was searched for its end.
    private var searched = 0
    private var current: Parsed?
    private var body: [UInt8] = []
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
    mutating func next() throws(Failure) -> Parsed? {
        while true {
            switch state {
            case .head:
                guard try readHead() else { return nil }
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
        defer {
            current = nil
            body = []
            state = .head
            awaitsContinue = false
        }
        current?.request.body = body
        return current
    }

    /// Moves up to so many bytes to the body, and tells how many there were.
    private mutating func take(_ count: Int) -> Int {
        let part = min(count, pending.readableBytes)
        if part > 0 {
            pending.withUnsafeReadableBytes {
                body.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0.prefix(part)))
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

    private mutating func readHead() throws(Failure) -> Bool {
        // Empty lines before a request are passed over (RFC 9112, 2.2).
        while pending.readableBytes >= 2, pending.getInteger(at: pending.readerIndex, as: UInt16.self) == 0x0D0A {
            pending.moveReaderIndex(forwardBy: 2)
            searched = 0
        }
        let end = pending.withUnsafeReadableBytes { bytes -> Int? in
            var i = max(3, searched)
            while i < bytes.count {
                if bytes[i] == 10, bytes[i - 1] == 13, bytes[i - 2] == 10, bytes[i - 3] == 13 { return i + 1 }
                i += 1
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
        try parse(block)
        return true
    }

    private mutating func parse(_ block: [UInt8]) throws(Failure) {
        guard let lineEnd = block.firstIndex(of: 13), let space = block.firstIndex(of: 32), space < lineEnd,
            let second = block[(space + 1)...].firstIndex(of: 32), second < lineEnd, space > 0, second > space + 1,
            lineEnd - second == 9, block[(second + 1)..<(second + 8)].elementsEqual("HTTP/1.".utf8)
        else { throw .malformed }
        let version = block[second + 8]
        guard version == 48 || version == 49, block[..<space].allSatisfy(Self.isToken) else { throw .malformed }
        let target = block[(space + 1)..<second]
        guard target.allSatisfy({ $0 > 32 && $0 != 127 }) else { throw .malformed }
        let mark = target.firstIndex(of: UInt8(ascii: "?"))
        let headers = HTTPFields(block: block, fields: try Self.fields(block, from: lineEnd + 2))
        let request = HTTPRequest(
            method: String(decoding: block[..<space], as: UTF8.self),
            path: String(decoding: target[..<(mark ?? target.endIndex)], as: UTF8.self),
            query: mark.map { String(decoding: target[($0 + 1)...], as: UTF8.self) },
            headers: headers
        )
        let connection = headers["connection"]?.lowercased()
        let keepsAlive = version == 49 ? connection != "close" : connection == "keep-alive"
        current = Parsed(request: request, keepsAlive: keepsAlive)
        try beginBody(headers)
        awaitsContinue = headers["expect"]?.lowercased() == "100-continue"
    }

    private mutating func beginBody(_ headers: HTTPFields) throws(Failure) {
        let lengths = headers.all("content-length")
        if let coding = headers["transfer-encoding"] {
            guard lengths.isEmpty, coding.lowercased() == "chunked" else { throw .malformed }
            state = .chunkSize
            return
        }
        guard let first = lengths.first else {
            state = .body(remaining: 0)
            return
        }
        guard lengths.allSatisfy({ $0 == first }), first.utf8.allSatisfy({ (48...57).contains($0) }),
            let length = Int(first)
        else { throw .malformed }
        body.reserveCapacity(min(length, 64 << 20))
        state = .body(remaining: length)
    }

    /// Where each field's name and value lie in the head.
    private static func fields(_ block: [UInt8], from start: Int) throws(Failure) -> [HTTPFields.Place] {
        var places: [HTTPFields.Place] = []
        places.reserveCapacity(16)
        var at = start
        while at + 2 < block.count {
            guard let colon = block[at...].firstIndex(of: UInt8(ascii: ":")), colon > at,
                let end = block[colon...].firstIndex(of: 13), block[end + 1] == 10,
                block[at..<colon].allSatisfy(isToken)
            else { throw .malformed }
            var (first, last) = (colon + 1, end)
            while first < last, block[first] == 32 || block[first] == 9 { first += 1 }
            while last > first, block[last - 1] == 32 || block[last - 1] == 9 { last -= 1 }
            guard block[first..<last].allSatisfy({ $0 >= 32 && $0 != 127 || $0 == 9 }) else { throw .malformed }
            places.append(HTTPFields.Place(name: at..<colon, value: first..<last))
            at = end + 2
        }
        return places
    }

    /// The characters of a method or a field's name (RFC 9110, 5.6.2).
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 94...122, 33, 35...39, 42, 43, 45, 46, 124, 126: true
        default: false
        }
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
