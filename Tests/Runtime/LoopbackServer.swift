import AWSCore
import Dispatch
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A server of a test's own on the loopback: it takes connections one after the other and plays its replies in turn.
///
/// After the last one it closes.
final class LoopbackServer: Sendable {
    enum Reply: Sendable {
        case answer(Int, headers: [(String, String)] = [], body: String = "")
        /// The bytes as they are, in as many pieces.
        case raw([String])
        /// Closes the connection without an answer.
        case hangUp

        static let ok = Reply.answer(200)
    }

    private struct State {
        var requests: [HTTPRequest] = []
        var connections = 0
    }

    let port: UInt16
    private let state = Mutex(State())

    var endpoint: String { "127.0.0.1:\(port)" }
    var url: String { "http://\(endpoint)" }
    var requests: [HTTPRequest] { state.withLock { $0.requests } }
    var connections: Int { state.withLock { $0.connections } }

    init(_ replies: [Reply]) {
        #if canImport(Glibc)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                precondition(bind(listener, $0, length) == 0 && listen(listener, 8) == 0)
                getsockname(listener, $0, &length)
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        DispatchQueue(label: "loopback").async { self.serve(listener, replies[...]) }
    }

    private func serve(_ listener: Int32, _ replies: ArraySlice<Reply>) {
        var replies = replies
        while !replies.isEmpty {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { break }
            state.withLock { $0.connections += 1 }
            converse(connection, &replies)
            close(connection)
        }
        close(listener)
    }

    private func converse(_ connection: Int32, _ replies: inout ArraySlice<Reply>) {
        var unread: [UInt8] = []
        while !replies.isEmpty, let request = read(connection, &unread) {
            state.withLock { $0.requests.append(request) }
            switch replies.removeFirst() {
            case .hangUp: return
            case .raw(let pieces):
                for piece in pieces { write(connection, piece) }
            case .answer(let status, let headers, let body):
                let lines = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
                write(connection, "HTTP/1.1 \(status) X\r\n\(lines)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
                if headers.contains(where: { $0.0 == "Connection" && $0.1 == "close" }) { return }
            }
        }
    }

    private func write(_ connection: Int32, _ text: String) {
        let bytes = Array(text.utf8)
        #if canImport(Darwin)
        _ = send(connection, bytes, bytes.count, 0)
        #else
        _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        #endif
    }

    private func read(_ connection: Int32, _ unread: inout [UInt8]) -> HTTPRequest? {
        func more() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(connection, &buffer, buffer.count, 0)
            if count > 0 { unread += buffer[..<count] }
            return count > 0
        }
        while unread.head.isEmpty { guard more() else { return nil } }
        let text = String(decoding: unread.head, as: UTF8.self)
        unread.removeFirst(text.utf8.count)
        var lines = text.split(separator: "\r\n")
        let first = lines.removeFirst().split(separator: " ")
        let target = first[1].split(separator: "?", maxSplits: 1)
        var request = HTTPRequest(method: String(first[0]), path: String(target[0]))
        request.query = target.count > 1 ? String(target[1]) : nil
        for line in lines {
            let halves = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
            request.headers.add(String(halves[0]), String(halves[1]))
        }
        let length = request.headers["Content-Length"].flatMap { Int($0) } ?? 0
        while unread.count < length { guard more() else { return nil } }
        request.body = Array(unread[..<length])
        unread.removeFirst(length)
        return request
    }
}

extension [UInt8] {
    /// The head with its empty line; nothing where it has not all come.
    fileprivate var head: ArraySlice<UInt8> {
        guard count >= 4 else { return [] }
        for i in 3..<count where self[i - 3] == 13 && self[i - 2] == 10 && self[i - 1] == 13 && self[i] == 10 {
            return self[...i]
        }
        return []
    }
}
