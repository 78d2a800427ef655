public import AWSCore

/// A request's text.
public enum HTTPRequestText {
    /// A whole request as it goes over the wire; `Content-Length` is added where there is a body or one is expected.
    public static func bytes(_ request: HTTPRequest) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(1024 + request.body.count)
        out += request.method.utf8
        out.append(32)
        out += request.path.utf8
        if let query = request.query {
            out.append(63)
            out += query.utf8
        }
        out += " HTTP/1.1\r\n".utf8
        for (name, value) in request.headers.entries {
            out += name.utf8
            out += ": ".utf8
            // A line break in a value would start another header.
            out += value.utf8.lazy.map { $0 == 13 || $0 == 10 ? 32 : $0 }
            out += "\r\n".utf8
        }
        if !request.body.isEmpty || (request.method != "GET" && request.method != "HEAD") {
            out += "Content-Length: \(request.body.count)\r\n".utf8
        }
        out += "\r\n".utf8
        out += request.body
        return out
    }
}
