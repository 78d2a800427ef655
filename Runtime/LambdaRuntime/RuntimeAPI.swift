internal import HTTPSocket

/// The client of the Runtime API, version 2018-06-01: one kept connection, one request at a time.
final class RuntimeAPI {
    private let host: String
    private let port: UInt16
    private let nextRequest: [UInt8]
    private let postLine: String
    private let headersOfPost: String
    private var connection: HTTPConnection?

    private static let base = "/2018-06-01/runtime"

    /// Names the endpoint, `host:port` as in `AWS_LAMBDA_RUNTIME_API`; it connects on the first request.
    init(endpoint: String) throws(SocketError) {
        guard let colon = endpoint.lastIndex(of: ":"), let port = UInt16(endpoint[endpoint.index(after: colon)...])
        else {
            throw SocketError("AWS_LAMBDA_RUNTIME_API is no host:port: \(endpoint)")
        }
        host = String(endpoint[..<colon].drop { $0 == "[" }.prefix { $0 != "]" })
        self.port = port
        let headers = " HTTP/1.1\r\nHost: \(endpoint)\r\nUser-Agent: virga\r\n"
        nextRequest = Array("GET \(Self.base)/invocation/next\(headers)\r\n".utf8)
        postLine = "POST \(Self.base)"
        headersOfPost = "\(headers)Content-Type: "
    }

    /// Waits for an invocation, as long as it takes.
    func next(_ function: FunctionEnvironment) throws(SocketError) -> Invocation {
        let (head, body) = try exchange(nextRequest)
        guard head.status == 200, let invocation = Invocation(head, body, function) else {
            throw SocketError("The Runtime API gave no invocation: \(text(head, body))")
        }
        return invocation
    }

    /// Answers an invocation.
    func respond(to requestID: String, _ payload: [UInt8]) throws(SocketError) {
        try post(["/invocation/", requestID, "/response"], "application/json", payload)
    }

    /// Answers an invocation with an error.
    func fail(_ requestID: String, _ error: FunctionError) throws(SocketError) {
        try post(["/invocation/", requestID, "/error"], error)
    }

    /// Says that the function cannot start.
    func failInitialization(_ error: FunctionError) throws(SocketError) { try post(["/init/error"], error) }

    private func post(_ path: [String], _ error: FunctionError) throws(SocketError) {
        let headers =
            "application/vnd.aws.lambda.error+json\r\nLambda-Runtime-Function-Error-Type: \(error.headerValue)"
        try post(path, headers, error.body)
    }

    /// The headers begin with the value of the content type.
    private func post(_ path: [String], _ headers: String, _ body: [UInt8]) throws(SocketError) {
        var request: [UInt8] = []
        request.reserveCapacity(320 + body.count)
        request += postLine.utf8
        for part in path { request += part.utf8 }
        request += headersOfPost.utf8
        request += headers.utf8
        request += "\r\nContent-Length: ".utf8
        request += String(body.count).utf8
        request += "\r\n\r\n".utf8
        request += body
        let (head, answer) = try exchange(request)
        guard head.status >= 300 else { return }
        // A refused answer (4xx, as 413 for one that is too large) is Lambda's to report; after a 5xx we must end.
        let line = "The Runtime API refused \(path.joined()): \(text(head, answer))"
        guard head.status < 500 else { throw SocketError(line) }
        StandardError.write(line)
    }

    private func exchange(_ request: [UInt8]) throws(SocketError) -> (head: HTTPHead, body: [UInt8]) {
        let open: HTTPConnection
        if let connection, connection.isReusable {
            open = connection
        } else {
            open = HTTPConnection(try Socket(connectingTo: host, port: port))
            connection = open
        }
        return try open.exchange(request)
    }

    private func text(_ head: HTTPHead, _ body: [UInt8]) -> String {
        "\(head.status) \(String(decoding: body.prefix(500), as: UTF8.self))"
    }
}
