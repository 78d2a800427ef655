internal import AWSCore
internal import EmulatorCore
internal import NIOCore
internal import NIOHTTP1

extension ByteBuffer {
    /// Takes an answer's bytes in place of what it holds: measured first, then written with no check of the room.
    ///
    /// - Parameter hasBody: whether the body follows its head; an answer to HEAD states its length only.
    mutating func replace(with response: HTTPResponse, date: String, keepsAlive: Bool, hasBody: Bool) {
        let headers = response.headers.entries
        let status = Status.line(response.status)
        let isProduced = response.stream != nil && response.stream is any ProducedStream
        let length = response.length.map { String($0) }
        var size = 128 + status.utf8.count + date.utf8.count + (hasBody ? response.body.count : 0)
        for i in headers.indices { size += headers[i].name.utf8.count + headers[i].value.utf8.count + 4 }
        clear(minimumCapacity: size)
        writeWithUnsafeMutableBytes(minimumWritableBytes: size) { room in
            var pen = Pen(room)
            pen.write("HTTP/1.1 ")
            pen.write(status)
            for i in headers.indices {
                pen.write(headers[i].name)
                pen.write(": ")
                pen.write(field: headers[i].value)
                pen.write("\r\n")
            }
            pen.write("Date: ")
            pen.write(date)
            if isProduced {
                pen.write("\r\nTransfer-Encoding: chunked")
            } else if let length {
                pen.write("\r\nContent-Length: ")
                pen.write(length)
            }
            pen.write(keepsAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n")
            if hasBody { response.body.withUnsafeBytes { pen.write($0) } }
            return pen.written
        }
    }
}

extension HTTPResponse {
    /// What `Content-Length` is to say; nil where the handler said it, nobody knows it, or there can be no body.
    ///
    /// An answer to HEAD states the length of the body it leaves out where the handler knows it.
    var length: Int? {
        guard status != 204, status != 304, !headers.has("Content-Length") else { return nil }
        guard let stream else { return body.count }
        return stream is any ProducedStream ? nil : stream.count
    }
}

/// Puts bytes one behind the other into memory that has room for them.
private struct Pen {
    private let room: UnsafeMutableRawBufferPointer
    private(set) var written = 0

    init(_ room: UnsafeMutableRawBufferPointer) { self.room = room }

    mutating func write(_ text: StaticString) {
        write(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(_ text: String) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { write(UnsafeRawBufferPointer($0)) }
        guard isWritten == nil else { return }
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }

    /// A field's value, in which line breaks and their like are spaces (RFC 9110, 5.5): values may be a caller's own words.
    mutating func write(field value: String) {
        let start = written
        write(value)
        for i in start..<written where room[i] < 32 && room[i] != 9 { room[i] = 32 }
    }

    mutating func write(_ bytes: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: room[written...]).copyMemory(from: bytes)
        written += bytes.count
    }
}

/// Status lines.
private enum Status {
    static func line(_ status: Int) -> String {
        switch status {
        case 200: "200 OK\r\n"
        case 400: "400 Bad Request\r\n"
        default: "\(status) \(HTTPResponseStatus(statusCode: status).reasonPhrase)\r\n"
        }
    }
}
