#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// An HTTP/1.1 connection of a client: sends a request and waits for its answer, one after the other.
public final class HTTPConnection {
    private let stream: any ByteStream
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 * 1024, alignment: 16)
    /// The unread part of the buffer.
    private var start = 0
    private var end = 0
    /// Whether the stream can carry another exchange after the last one.
    public private(set) var isReusable = true

    /// A head that grows beyond this is no answer of a service.
    private static let longestHead = 256 * 1024

    /// Speaks HTTP on a stream.
    public init(_ stream: any ByteStream) { self.stream = stream }

    deinit { buffer.deallocate() }

    /// Whether the peer left the connection open and said nothing since the last answer.
    public var isQuiet: Bool { isReusable && start == end && stream.isQuiet }

    /// Sends a request, whose text is complete, and waits for the answer's head and whole body.
    ///
    /// `hasBody` is false for `HEAD`, whose answers only announce a body.
    public func exchange(
        _ request: [UInt8],
        hasBody: Bool = true
    ) throws(SocketError) -> (head: HTTPHead, body: [UInt8]) {
        // Until the answer is whole, nothing else can be read from here.
        isReusable = false
        let stream = stream
        try request.span.withUnsafeBytes { (bytes) throws(SocketError) in try stream.send(bytes) }
        var head = try readHead()
        while (100..<200).contains(head.status) { head = try readHead() }
        var keepsAlive = head["Connection"].map { $0.lowercased() != "close" } ?? true
        var body: [UInt8] = []
        if hasBody, head.status != 204, head.status != 304 {
            if head.has("Transfer-Encoding") {
                body = try readChunks()
            } else if head.has("Content-Length") {
                guard let length = head.integer("Content-Length") else { throw malformed }
                body.reserveCapacity(min(length, 64 << 20))
                try read(length, into: &body)
            } else {
                try readToEnd(into: &body)
                keepsAlive = false
            }
        }
        isReusable = keepsAlive
        return (head, body)
    }

    // MARK: reading

    private var malformed: SocketError { SocketError("the answer is not HTTP/1.1") }

    /// Waits for more bytes; false at the end of the stream.
    private func fill() throws(SocketError) -> Bool {
        if start == end {
            (start, end) = (0, 0)
        } else if end == buffer.count {
            let unread = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
            if start > 0 {
                buffer.copyMemory(from: unread)
            } else {
                let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
                larger.copyMemory(from: unread)
                buffer.deallocate()
                buffer = larger
            }
            (start, end) = (0, unread.count)
        }
        let count = try stream.receive(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
        end += count
        return count > 0
    }

    private func need() throws(SocketError) {
        guard try fill() else { throw SocketError("the peer closed the connection") }
    }

    private func readHead() throws(SocketError) -> HTTPHead {
        var searched = 0
        while true {
            if let length = endOfHead(from: searched) {
                defer { start += length }
                guard let head = HTTPHead(UnsafeRawBufferPointer(rebasing: buffer[start..<start + length])) else {
                    throw malformed
                }
                return head
            }
            searched = max(0, end - start - 3)
            guard end - start < Self.longestHead else { throw malformed }
            try need()
        }
    }

    /// How long the head is, its empty line included; nil where it has not all come.
    private func endOfHead(from searched: Int) -> Int? {
        guard let base = buffer.baseAddress else { return nil }
        var from = start + searched
        while from < end, let newline = memchr(base + from, 10, end - from) {
            from = UnsafeRawPointer(newline) - UnsafeRawPointer(base) + 1
            if from + 1 < end, buffer[from] == 13, buffer[from + 1] == 10 { return from + 2 - start }
        }
        return nil
    }

    private func read(_ count: Int, into body: inout [UInt8]) throws(SocketError) {
        var left = count
        while left > 0 {
            if start == end { try need() }
            let part = min(left, end - start)
            body.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[start..<start + part]))
            start += part
            left -= part
        }
    }

    private func readChunks() throws(SocketError) -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let digits = try readLine().prefix { $0 != UInt8(ascii: ";") && $0 != 32 }
            guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else { throw malformed }
            guard size > 0 else { break }
            try read(size, into: &body)
            guard try readLine().isEmpty else { throw malformed }
        }
        while try !readLine().isEmpty {}
        return body
    }

    private func readLine() throws(SocketError) -> [UInt8] {
        var line: [UInt8] = []
        while true {
            if start == end { try need() }
            let byte = buffer[start]
            start += 1
            if byte == 10 { break }
            line.append(byte)
            guard line.count < Self.longestHead else { throw malformed }
        }
        if line.last == 13 { line.removeLast() }
        return line
    }

    private func readToEnd(into body: inout [UInt8]) throws(SocketError) {
        repeat {
            body.append(contentsOf: buffer[start..<end])
            start = end
        } while try fill()
    }
}
