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

    init(_ authentication: Authentication = .off, enforcesAccess: Bool = false) async throws {
        environment = ServiceEnvironment(storage: .memory)
        service = try S3Service(environment, .init(enforcesAccess: enforcesAccess))
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
        if method != "GET", headers["Content-Length"] == nil { request.headers.add("Content-Length", "\(body.count)") }
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { request.headers.add(name, value) }
        return await chain.whole(request)
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
