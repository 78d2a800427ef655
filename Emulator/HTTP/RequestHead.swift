internal import AWSCore

/// The head of a request, taken apart in one pass over its bytes: every request has one, and most have little else.
struct RequestHead {
    let request: HTTPRequest
    /// What its fields say of the body behind it, and of the connection.
    let framing: Framing

    /// Reads a head from its first byte to the empty line at its end.
    init(_ block: [UInt8]) throws(RequestParser.Failure) {
        let (line, places, framing) = try block.span.withUnsafeBufferPointer {
            (bytes) throws(RequestParser.Failure) -> (RequestLine, [HTTPFields.Place], Framing) in
            let line = try RequestLine(bytes)
            var framing = Framing(isVersion11: line.isVersion11)
            let places = try Self.fields(bytes, from: line.end + 2, &framing)
            return (line, places, framing)
        }
        let headers = HTTPFields(block: block, fields: places)
        request = HTTPRequest(method: line.method, path: line.path, query: line.query, headers: headers)
        self.framing = framing
    }

    /// Where each field's name and value lie in the head.
    private static func fields(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        _ framing: inout Framing
    ) throws(RequestParser.Failure) -> [HTTPFields.Place] {
        var places: [HTTPFields.Place] = []
        places.reserveCapacity(16)
        var at = start
        while at + 2 < bytes.count {
            var colon = at
            while colon < bytes.count, isToken(bytes[colon]) { colon += 1 }
            guard colon > at, colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { throw .malformed }
            var end = Self.passPlain(bytes, from: colon + 1)
            while end < bytes.count, bytes[end] >= 32 && bytes[end] != 127 || bytes[end] == 9 { end += 1 }
            guard end + 1 < bytes.count, bytes[end] == 13, bytes[end + 1] == 10 else { throw .malformed }
            var (first, last) = (colon + 1, end)
            while first < last, bytes[first] == 32 || bytes[first] == 9 { first += 1 }
            while last > first, bytes[last - 1] == 32 || bytes[last - 1] == 9 { last -= 1 }
            let place = HTTPFields.Place(name: at..<colon, value: first..<last)
            try framing.read(bytes, place)
            places.append(place)
            at = end + 2
        }
        return places
    }

    /// Where the next byte is that ends a value or has two meanings, but for the last seven.
    @inline(__always)
    private static func passPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while let word = ByteWord(bytes, at: at) {
            let plain = (word.equal(127) | word.less(32)).first
            at += plain
            guard plain == 8 else { break }
        }
        return at
    }

    /// The characters of a method or a field's name (RFC 9110, 5.6.2).
    fileprivate static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 94...122, 33, 35...39, 42, 43, 45, 46, 124, 126: true
        default: false
        }
    }
}

/// The first line of a request, as `GET /path?query HTTP/1.1`.
private struct RequestLine {
    let method: String
    let path: String
    let query: String?
    let isVersion11: Bool
    /// Where its line end is.
    let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(RequestParser.Failure) {
        var space = 0
        while space < bytes.count, RequestHead.isToken(bytes[space]) { space += 1 }
        guard space > 0, space < bytes.count, bytes[space] == 32 else { throw .malformed }
        var second = space + 1
        var mark: Int?
        while second < bytes.count, bytes[second] > 32, bytes[second] != 127 {
            if mark == nil, bytes[second] == UInt8(ascii: "?") { mark = second }
            second += 1
        }
        end = second + 9
        guard second > space + 1, end + 1 < bytes.count, bytes[second] == 32, bytes[end] == 13, bytes[end + 1] == 10,
            bytes[(second + 1)..<(second + 8)].elementsEqual("HTTP/1.".utf8),
            bytes[second + 8] == 48 || bytes[second + 8] == 49
        else { throw .malformed }
        isVersion11 = bytes[second + 8] == 49
        method = Self.text(bytes[..<space])
        path = Self.text(bytes[(space + 1)..<(mark ?? second)])
        query = mark.map { Self.text(bytes[($0 + 1)..<second]) }
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    }
}
