internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import EmulatorHTTP
internal import Synchronization

/// Asks the edge which operation a request is.
///
/// A gateway without services refuses every operation by its name, and so tells where it would have gone.
struct JudgeRouting {
    private let gateway = Gateway([], timeline: Timeline(), defaults: .init())
    private let known = KnownRoutes()

    /// The operation that the edge takes a request for, as `s3:GetObject`, or what it says instead; nil where its answer
    /// has no body that tells.
    func operation(of request: HTTPRequest, _ service: ServiceModel, _ wireProtocol: WireProtocol) -> String? {
        var request = request
        let scope = "AKID/20261122/us-east-1/\(service.signingName)/aws4_request"
        request.headers.add("Authorization", "AWS4-HMAC-SHA256 Credential=\(scope), SignedHeaders=host, Signature=0")
        request.headers.add("Host", "localhost:4566")
        guard case .now(let response)? = gateway.answer(request), !response.body.isEmpty else { return nil }
        let error = ErrorCodec(service, wireProtocol).error(response)
        guard let end = error.message.firstRange(of: " is not implemented by Virga.") else { return "\(error)" }
        return String(error.message[..<end.lowerBound])
    }

    /// The labels of a path under the operation's own route, split as the edge splits paths.
    func labels(
        of request: HTTPRequest,
        _ service: ServiceModel,
        _ operation: String
    ) throws(AWSError) -> PathLabels {
        var path = request.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        if path.last == "", service.wireProtocol != .restXml || path.count <= 2 { path.removeLast() }
        guard let route = known.routes(of: service)[operation],
            let match = route.match(request.method, path, Query(request.query), request.headers)
        else {
            throw AWSError("Routing", "\(request.method) \(request.path)?\(request.query ?? "") is not \(operation)")
        }
        return match.labels
    }
}

/// The routes of each service by operation, read once.
private final class KnownRoutes: Sendable {
    private let byService = Mutex<[String: [String: Route]]>([:])

    func routes(of service: ServiceModel) -> [String: Route] {
        byService.withLock { known in
            if let routes = known[service.name] { return routes }
            let routes = Dictionary(
                service.routes().map { ($0.operation, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            known[service.name] = routes
            return routes
        }
    }
}
