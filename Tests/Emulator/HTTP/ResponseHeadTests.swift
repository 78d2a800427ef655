import AWSCore
import NIOCore
import Testing

@testable import EmulatorHTTP

@Suite("The head of an answer")
struct ResponseHeadTests {
    @Test("A line break in a value is a space: no value makes a header of its own (RFC 9110, 5.5)")
    func lineBreaks() {
        let values = [
            ("x-amz-meta-a", "a\r\nX-Evil: 1"), ("x-amz-meta-b", "b\nc\u{0}d\te"), ("x-amz-meta-c", "é plain"),
        ]
        var out = ByteBuffer()
        let response = HTTPResponse(
            headers: HTTPFields(values.map { (name: $0.0, value: $0.1) }),
            body: Array("x\r\n".utf8)
        )
        out.replace(with: response, date: "now", keepsAlive: true, hasBody: true)
        #expect(
            String(buffer: out)
                == "HTTP/1.1 200 OK\r\nx-amz-meta-a: a  X-Evil: 1\r\nx-amz-meta-b: b c d\te\r\nx-amz-meta-c: é plain\r\n"
                + "Date: now\r\nContent-Length: 3\r\n\r\nx\r\n"
        )
    }
}
