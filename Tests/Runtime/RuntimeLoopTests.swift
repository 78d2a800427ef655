import AWSCore
import AWSWire
import HTTPSocket
import Testing

@testable import LambdaRuntime

/// A handler made of a closure.
struct ClosureHandler: LambdaHandler {
    let body: @Sendable (JSON, LambdaContext) async throws -> JSON

    func handle(_ event: JSON, _ context: LambdaContext) async throws -> JSON { try await body(event, context) }
}

struct RuntimeLoopTests {
    static func next(_ id: String, _ body: String = "{}", headers: [(String, String)] = []) -> LoopbackServer.Reply {
        .answer(200, headers: [("Lambda-Runtime-Aws-Request-Id", id)] + headers, body: body)
    }

    /// Runs a handler until the server's replies are used up.
    private func run(
        _ server: LoopbackServer,
        middleware: [any LambdaMiddleware] = [],
        _ body: @escaping @Sendable (JSON, LambdaContext) async throws -> JSON
    ) async {
        await #expect(throws: SocketError.self) {
            try await LambdaRuntime.serve("any", endpoint: server.endpoint, loops: 1, middleware: middleware) { _ in
                ClosureHandler(body: body)
            }
        }
    }

    @Test func `What a handler returns is posted as the invocation's response`() async throws {
        let server = LoopbackServer([Self.next("id-1", #"{"name":"Ada"}"#), .answer(202)])
        await run(server) { event, _ in ["hello": event["name"] ?? .null] }
        try #require(server.requests.count == 2)
        #expect(server.requests[0].method == "GET")
        #expect(server.requests[0].path == "/2018-06-01/runtime/invocation/next")
        #expect(server.requests[1].method == "POST")
        #expect(server.requests[1].path == "/2018-06-01/runtime/invocation/id-1/response")
        #expect(String(decoding: server.requests[1].body, as: UTF8.self) == #"{"hello":"Ada"}"#)
    }

    @Test func `All invocations go over one connection`() async {
        let server = LoopbackServer((1...5).flatMap { [Self.next("id-\($0)"), .answer(202)] })
        await run(server) { _, context in .string(context.requestID) }
        #expect(server.requests.count == 10)
        #expect(server.connections == 1)
    }

    @Test func `The context holds what the headers say`() async {
        let headers = [
            ("lambda-runtime-deadline-ms", "1795359600123"),
            ("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-1:123456789012:function:f:live"),
            ("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700"),
            ("Lambda-Runtime-Client-Context", #"{"client":1}"#),
            ("Lambda-Runtime-Cognito-Identity", #"{"cognitoIdentityId":"i"}"#),
            ("Lambda-Runtime-Aws-Tenant-Id", "tenant-7"),
        ]
        await run(LoopbackServer([Self.next("id-1", headers: headers), .answer(202)])) { _, context in
            #expect(context.requestID == "id-1")
            #expect(context.deadline == Timestamp(milliseconds: 1_795_359_600_123))
            #expect(context.invokedFunctionARN == "arn:aws:lambda:eu-west-1:123456789012:function:f:live")
            #expect(context.clientContext == #"{"client":1}"#)
            #expect(context.cognitoIdentity == #"{"cognitoIdentityId":"i"}"#)
            #expect(context.tenantID == "tenant-7")
            #expect(context.traceID == "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700")
            #expect(Environment.value("_X_AMZN_TRACE_ID") == context.traceID)
            return .null
        }
    }

    @Test func `What a handler throws is posted as the invocation's error and the loop goes on`() async throws {
        struct Melted: Error, CustomStringConvertible { var description: String { "too \"hot\"" } }
        let server = LoopbackServer([Self.next("id-1"), .answer(202), Self.next("id-2"), .answer(202)])
        await run(server) { _, context in
            if context.requestID == "id-1" { throw Melted() }
            return true
        }
        try #require(server.requests.count == 4)
        let error = server.requests[1]
        #expect(error.path == "/2018-06-01/runtime/invocation/id-1/error")
        #expect(error.headers["Lambda-Runtime-Function-Error-Type"] == "Melted")
        let expected: JSON = ["errorMessage": "too \"hot\"", "errorType": "Melted", "stackTrace": []]
        #expect(try JSON(parsing: error.body) == expected)
        #expect(server.requests[3].path == "/2018-06-01/runtime/invocation/id-2/response")
    }

    @Test func `An error of AWS is reported under its code`() async throws {
        let server = LoopbackServer([Self.next("id-1"), .answer(202)])
        await run(server) { _, _ in throw AWSError("ResourceNotFoundException", "No table.") }
        #expect(try JSON(parsing: server.requests[1].body)["errorType"] == "ResourceNotFoundException")
    }

    @Test func `A payload that the handler's event cannot be read from is the invocation's error`() async throws {
        let server = LoopbackServer([Self.next("id-1", "{"), .answer(202)])
        await run(server) { _, _ in .null }
        #expect(server.requests[1].path.hasSuffix("/id-1/error"))
    }

    @Test func `A payload that comes in chunks is put together`() async throws {
        let chunks = [
            "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: id-1\r\nTransfer-Encoding: chunked\r\n\r",
            "\n5\r\n{\"a\":\r\n2;x=y\r", "\n1}\r\n0\r\n\r\n",
        ]
        let server = LoopbackServer([.raw(chunks), .answer(202)])
        await run(server) { event, _ in event["a"] ?? .null }
        #expect(String(decoding: server.requests[1].body, as: UTF8.self) == "1")
    }

    @Test func `A payload of megabytes goes both ways`() async throws {
        let text = String(repeating: "0123456789abcdef", count: 300_000)
        let server = LoopbackServer([Self.next("id-1", "\"\(text)\""), .answer(202)])
        await run(server) { event, _ in event }
        #expect(server.requests[1].body.count == text.utf8.count + 2)
    }

    @Test func `A response that is too large for Lambda does not end the loop`() async {
        let server = LoopbackServer([Self.next("id-1"), .answer(413), Self.next("id-2"), .answer(202)])
        await run(server) { _, _ in .null }
        #expect(server.requests.count == 4)
    }

    @Test func `A failure of the Runtime API ends the loop`() async {
        let server = LoopbackServer([Self.next("id-1"), .answer(500), Self.next("id-2"), .answer(202)])
        await run(server) { _, _ in .null }
        #expect(server.requests.count == 2)
    }

    @Test func `The first middleware is the outermost`() async throws {
        struct Wrap: LambdaMiddleware {
            let name: String

            func handle(
                _ payload: [UInt8],
                _ context: LambdaContext,
                next: ([UInt8], LambdaContext) async throws -> [UInt8]
            ) async throws -> [UInt8] {
                Array("\(name)(".utf8) + (try await next(payload, context)) + Array(")".utf8)
            }
        }
        let server = LoopbackServer([Self.next("id-1", "7"), .answer(202)])
        await run(server, middleware: [Wrap(name: "a"), Wrap(name: "b")]) { event, _ in event }
        #expect(String(decoding: server.requests[1].body, as: UTF8.self) == "a(b(7))")
    }

    @Test func `A handler that nobody has is an error of the initialisation that names it`() async throws {
        let server = LoopbackServer([.answer(202)])
        await #expect(throws: (any Error).self) {
            try await LambdaRuntime.serve("Nobody", endpoint: server.endpoint, loops: 1, middleware: []) { _ in nil }
        }
        try #require(server.requests.count == 1)
        #expect(server.requests[0].path == "/2018-06-01/runtime/init/error")
        #expect(server.requests[0].headers["Lambda-Runtime-Function-Error-Type"] == "Runtime.HandlerNotFound")
        #expect(try JSON(parsing: server.requests[0].body)["errorMessage"]?.string?.contains("\"Nobody\"") == true)
    }

    @Test func `What the choice of a handler throws is an error of the initialisation`() async throws {
        let server = LoopbackServer([.answer(202)])
        await #expect(throws: AWSError.self) {
            try await LambdaRuntime.serve("any", endpoint: server.endpoint, loops: 1, middleware: []) { _ in
                throw AWSError("NoTable", "TABLE is not set.")
            }
        }
        #expect(try JSON(parsing: server.requests[0].body)["errorType"] == "NoTable")
    }
}
