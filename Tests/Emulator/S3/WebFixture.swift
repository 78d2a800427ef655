import AWSCore
import AWSWire
import EmulatorCore
import S3Web
import Store

@testable import EmulatorHTTP
@testable import S3Service

/// An S3 with all that stands before it, at a frozen time, spoken to in HTTP without a socket.
final class WebFixture: Sendable {
    let environment: ServiceEnvironment
    let service: S3Service
    private let chain: Chain

    init(_ authentication: Authentication = .off) async throws {
        environment = ServiceEnvironment(storage: .memory)
        service = try S3Service(environment)
        let gateway = Gateway(
            [service],
            timeline: environment.timeline,
            defaults: .init(account: "123456789012"),
            authentication: authentication
        )
        chain = Chain([S3Web(service, before: gateway, authentication, environment.timeline), gateway])
        environment.timeline.freeze()
        await environment.timeline.set(to: S3Fixture.noon)
    }

    /// Sends a request; the target is a path with its query, percent-encoded.
    @discardableResult
    func send(
        _ method: String,
        _ target: String,
        _ headers: [String: String] = [:],
        body: [UInt8] = [],
        host: String = "localhost:4566"
    ) async -> HTTPResponse {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var request = HTTPRequest(
            method: method,
            path: String(halves[0]),
            query: halves.count > 1 ? String(halves[1]) : nil,
            body: body
        )
        request.headers.add("Host", host)
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { request.headers.add(name, value) }
        // Long bodies go the way that the connection sends them, in runs of a size that divides nothing evenly.
        if body.count > 65_536, let receiver = chain.receiver(for: request) {
            for start in stride(from: 0, to: body.count, by: 10_007) {
                body[start..<min(start + 10_007, body.count)].withUnsafeBytes { receiver.receive($0) }
            }
            (request.body, request.stream) = ([], receiver)
        }
        switch chain.answer(request) {
        case .now(let response): return response.whole
        case .later(let rest): return await rest().whole
        case nil: return HTTPResponse(status: 404)
        }
    }

    func makeBucket(_ name: String = "shop") async { await send("PUT", "/\(name)") }

    func put(_ key: String, _ text: String, _ headers: [String: String] = [:]) async {
        await send("PUT", "/shop/\(Text.percentEncoded(key, keepingSlash: true))", headers, body: Array(text.utf8))
    }

    /// Makes the bucket `shop` with a configuration.
    func configure(_ subresource: String, _ document: String) async {
        await makeBucket()
        await send("PUT", "/shop?\(subresource)", body: Array(document.utf8))
    }
}

extension HTTPResponse {
    /// The answer with its body in memory.
    fileprivate var whole: HTTPResponse {
        var response = self
        if let stream = stream as? any OutgoingStream {
            do { try stream.each { response.body += $0 } } catch { response.status = 599 }
            response.stream = nil
        }
        return response
    }
}
