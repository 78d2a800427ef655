import AWSCore
import Testing

@testable import AWSWire

/// AWS's protocol vectors, each read and written from both ends.
@Suite("The protocol vectors")
struct ProtocolVectorTests {
    static let names = [
        "ec2", "json", "json_1_0", "json_1_0-query-compatible", "query", "rest-json", "rest-xml", "smithy-rpc-v2-cbor",
        "smithy-rpc-v2-cbor-query-compatible",
    ]

    @Test("A client writes the request of each vector", arguments: names + ["smithy-rpc-v2-cbor-non-query-compatible"])
    func clientRequests(name: String) throws {
        for test in try VectorFile("input-\(name)").cases
        where VectorExceptions.holds(.client, VectorExceptions.request(test.id)) {
            let input = test.value(test.facts["params"], test.operation.input, fillingTokens: true)
            let codec = Codec(test.operation, test.service)
            var request = codec.request(input)
            let wanted = try #require(test.facts["request"])
            let uri = (wanted["uri"]?.string ?? "").split(separator: "?", maxSplits: 1).map(String.init)
            #expect(request.method == wanted["method"]?.string, "\(test.id)")
            let host = (test.facts["endpoint"]?.string ?? "https://").dropFirst("https://".count)
            #expect(host.drop { $0 != "/" } + request.path == uri[0], "\(test.id)")
            #expect(pairs(request.query) == pairs(uri.count > 1 ? uri[1] : nil), "\(test.id)")
            for header in wanted["headers"]?.object ?? [] {
                #expect(request.headers[header.name] == header.value.string, "\(test.id): \(header.name)")
            }
            if !request.body.isEmpty || request.method != "GET" { request.headers.add("Content-Length", "0") }
            for header in wanted["requireHeaders"]?.array ?? [] {
                #expect(request.headers[header.string ?? ""] != nil, "\(test.id): \(header)")
            }
            for header in wanted["forbidHeaders"]?.array ?? [] {
                #expect(request.headers[header.string ?? ""] == nil, "\(test.id): \(header)")
            }
            if let host = wanted["host"]?.string {
                let endpoint = test.facts["endpoint"]?.string ?? "https://example.com"
                #expect(codec.hostPrefix(input) + endpoint.dropFirst("https://".count) == host, "\(test.id)")
            }
            if let body = wanted["body"]?.string {
                #expect(try self.body(request.body, test) == self.body(bytes(body, test), test), "\(test.id)")
            }
        }
    }

    @Test("A server reads the request of each vector", arguments: names + ["smithy-rpc-v2-cbor-non-query-compatible"])
    func serverRequests(name: String) throws {
        for test in try VectorFile("input-\(name)").cases
        where VectorExceptions.holds(.server, VectorExceptions.request(test.id)) {
            let wanted = try #require(test.facts["request"])
            let uri = (wanted["uri"]?.string ?? "").split(separator: "?", maxSplits: 1).map(String.init)
            let headers = (wanted["headers"]?.object ?? []).map { ($0.name, $0.value.string ?? "") }
            // Paths of an endpoint are gone when a request reaches its service.
            let base = (test.facts["endpoint"]?.string ?? "https://").dropFirst("https://".count).drop { $0 != "/" }
            let request = HTTPRequest(
                method: wanted["method"]?.string ?? "POST",
                path: String(uri[0].dropFirst(base.count)),
                query: uri.count > 1 ? uri[1] : nil,
                headers: HTTPFields(headers),
                body: bytes(wanted["body"]?.string ?? "", test)
            )
            var labels = PathLabels()
            if test.service.wireProtocol.isREST {
                let path = request.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
                let route = try #require(test.service.routes().first)
                let segments = path.last == "" ? path.dropLast() : path
                let match = route.match(request.method, segments, Query(request.query), request.headers)
                labels = try #require(match, "\(test.id): \(request.path)").labels
            }
            let input = try Codec(test.operation, test.service).input(request, labels: labels)
            let expected = test.value(test.facts["params"], test.operation.input, fillingTokens: true)
            #expect(canonical(input) == canonical(expected), "\(test.id)")
        }
    }

    @Test("A client reads the answer of each vector", arguments: names)
    func clientAnswers(name: String) throws {
        for test in try VectorFile("output-\(name)").cases
        where VectorExceptions.holds(.client, VectorExceptions.answer(test.id)) {
            let response = try response(test)
            let codec = Codec(test.operation, test.service)
            guard let code = test.facts["errorCode"]?.string else {
                let output = try codec.output(response)
                let expected = test.value(test.facts["result"], test.operation.output)
                #expect(canonical(output) == canonical(expected), "\(test.id)")
                continue
            }
            let error = try #require(throws: AWSError.self, "\(test.id)") { try codec.output(response) }
            let queryCode = error.fields.first { $0.name == "QueryErrorCode" }?.value
            // The vectors have the code on the wire, which XML clients know as the shape that has it.
            let wireCode = test.service.wireProtocol.isQuery ? test.service.error(error.code)?.code : nil
            let ownCode = queryCode.map { "\($0.dropFirst().dropLast())" } ?? wireCode ?? error.code
            #expect(ownCode == code, "\(test.id)")
            if let message = test.facts["errorMessage"]?.string { #expect(error.message == message, "\(test.id)") }
            #expect(error.status == response.status)
            for member in test.facts["error"]?.object ?? [] where member.name.lowercased() != "message" {
                guard let text = member.value.string else { continue }
                let value = error.fields.first { $0.name == member.name }?.value
                #expect(value == text || value == "\"\(text)\"", "\(test.id): \(member.name)")
            }
        }
    }

    @Test("A server writes the answer of each vector", arguments: names)
    func serverAnswers(name: String) throws {
        for test in try VectorFile("output-\(name)").cases
        where VectorExceptions.holds(.server, VectorExceptions.answer(test.id)) {
            guard test.facts["errorCode"] == nil else { continue }
            let wanted = try response(test)
            let output = test.value(test.facts["result"], test.operation.output)
            let response = Codec(test.operation, test.service).response(output, requestID: "requestid")
            #expect(response.status == wanted.status, "\(test.id)")
            for (name, value) in wanted.headers.entries where !VectorExceptions.headers.contains(name.lowercased()) {
                #expect(response.headers[name] == value, "\(test.id): \(name)")
            }
            let made = try body(response.body, test, isAnswer: true)
            #expect(made == (try body(wanted.body, test, isAnswer: true)), "\(test.id)")
        }
    }

    @Test("A client reads the errors that a server writes for the vectors", arguments: names)
    func serverErrors(name: String) throws {
        for test in try VectorFile("output-\(name)").cases {
            guard let code = test.facts["errorCode"]?.string else { continue }
            let shape = test.service.errorShape(code: code) ?? code
            let wanted = AWSError(shape, test.facts["errorMessage"]?.string ?? "")
            let codec = ErrorCodec(test.service)
            let response = codec.response(wanted, requestID: "requestid")
            #expect(response.status == test.service.error(shape)?.status ?? 400, "\(test.id)")
            let error = codec.error(response)
            #expect(error.code == wanted.code, "\(test.id)")
            #expect(error.message == wanted.message, "\(test.id)")
            let queryCode = error.fields.first { $0.name == "QueryErrorCode" }?.value
            #expect(queryCode == (test.service.isQueryCompatible ? "\"\(code)\"" : nil), "\(test.id)")
        }
    }

    private func response(_ test: VectorFile.Case) throws -> HTTPResponse {
        let wanted = try #require(test.facts["response"])
        return HTTPResponse(
            status: wanted["status_code"]?.integer ?? 200,
            headers: HTTPFields((wanted["headers"]?.object ?? []).map { ($0.name, $0.value.string ?? "") }),
            body: bytes(wanted["body"]?.string ?? "", test)
        )
    }

    /// CBOR stands in the vectors as base64.
    private func bytes(_ text: String, _ test: VectorFile.Case) -> [UInt8] {
        test.service.wireProtocol == .rpcv2Cbor ? Text.bytes(base64: text.utf8) ?? [] : Array(text.utf8)
    }

    private func pairs(_ query: String?) -> [String] { Query(query).pairs.map { "\($0.name)=\($0.value)" }.sorted() }

    /// A body in a form that is the same for the same content.
    private func body(_ bytes: [UInt8], _ test: VectorFile.Case, isAnswer: Bool = false) throws -> String {
        if bytes.isEmpty { return "" }
        let text = String(String(decoding: bytes, as: UTF8.self).drop { $0 == " " || $0 == "\n" })
        switch test.service.wireProtocol {
        case .rpcv2Cbor: return try canonical(CBORCodec.json(bytes))
        case .query, .ec2:
            if text.first == "<" {
                // The vectors have an example's namespace, and not all of them the request's id.
                var root = try XMLElement(parsing: bytes)
                root.attributes = []
                root.children.removeAll { ["ResponseMetadata", "requestId", "RequestId"].contains($0.name) }
                return canonical(root)
            }
            return pairs(text).joined(separator: "&")
        case .restXml:
            guard text.first == "<" else { return text }
            var root = try XMLElement(parsing: bytes)
            // The root of an answer is a shape's name that no client looks at, and the tables do not keep.
            if isAnswer, test.operation.outputContext.model.payload < 0 { root.name = "Answer" }
            return canonical(root)
        default: return (try? JSON(parsing: bytes)).map(canonical) ?? text
        }
    }
}
