import AWSCore
import NIOCore
import Testing

@testable import EmulatorHTTP

@Suite struct RequestParserTests {
    /// All requests in some bytes that come in pieces of a size.
    private func parse(_ text: String, pieces size: Int = .max) throws -> [RequestParser.Parsed] {
        var parser = RequestParser()
        var out: [RequestParser.Parsed] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            let end = min(bytes.count, at + min(size, bytes.count))
            var buffer = ByteBuffer(bytes: bytes[at..<end])
            parser.append(&buffer)
            while let parsed = try parser.next({ _ in nil }) { out.append(parsed) }
            at = end
        }
        return out
    }

    private static let two =
        "POST /a%20b?x=1&y HTTP/1.1\r\nHost: localhost\r\nX-A:  spaced \t\r\ncontent-length: 5\r\n\r\nhello"
        + "\r\nGET / HTTP/1.0\r\n\r\n"
        + "PUT /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;ext=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n"

    @Test("Requests are read alike in whatever pieces they come", arguments: [1, 2, 3, 7, 64, Int.max])
    func pieces(_ size: Int) throws {
        let parsed = try parse(Self.two, pieces: size)
        #expect(parsed.count == 3)
        #expect(parsed[0].request.method == "POST")
        #expect(parsed[0].request.path == "/a%20b")
        #expect(parsed[0].request.query == "x=1&y")
        #expect(parsed[0].request.headers["x-a"] == "spaced")
        #expect(parsed[0].request.headers["CONTENT-LENGTH"] == "5")
        #expect(parsed[0].request.body == Array("hello".utf8))
        #expect(parsed.map(\.keepsAlive) == [true, false, true])
        #expect(parsed[2].request.body == Array("abc0123456789".utf8))
    }

    @Test(
        "Bytes that are no request, or could be two, are refused",
        arguments: [
            "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "G(T / HTTP/1.1\r\n\r\n", "GET / HTTP/2.0\r\n\r\n",
            "GET / HTTP/1.15\r\n\r\n", "GET / HTTP/1.1\rA: b\r\n\r\n",
            "GET / HTTP/1.1\r\nA : b\r\n\r\n", "GET / HTTP/1.1\r\n folded: x\r\n\r\n",
            "GET / HTTP/1.1\r\nNoColon\r\n\r\n",
            "GET / HTTP/1.1\r\nA: b\u{1}\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\na", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
            "\u{16}\u{3}\u{1}\r\n\r\n\r\n",
        ]
    )
    func malformed(_ text: String) {
        #expect(throws: RequestParser.Failure.malformed) { try parse(text) }
    }

    @Test("A head without an end is given up at 64 KiB")
    func endless() {
        #expect(throws: RequestParser.Failure.headTooLarge) {
            try parse("GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 70_000), pieces: 1000)
        }
    }

    @Test("A client that waits for word before its body is known")
    func expects() throws {
        var parser = RequestParser()
        var head = ByteBuffer(string: "PUT /k HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        parser.append(&head)
        #expect(try parser.next { _ in nil }?.request.path == nil)
        #expect(parser.awaitsContinue)
        var body = ByteBuffer(string: "hi")
        parser.append(&body)
        #expect(try parser.next { _ in nil }?.request.body == Array("hi".utf8))
        #expect(!parser.awaitsContinue)
    }
}
