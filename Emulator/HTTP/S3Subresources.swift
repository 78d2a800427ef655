internal import AWSCore
internal import AWSWire

/// What S3 says of a request that asks for a part of a bucket or object, as `?acl`, in a way that no operation does.
///
/// Names that are no part of anything are passed over, as S3 passes over those that it does not know (S3 User Guide,
/// "Amazon S3 server access log format", "Custom access log information"; versity/versitygw#1688).
struct S3Subresources {
    private let method: String
    /// The request's path, of which a bucket is the first segment.
    private let path: [Substring]
    private let query: Query
    private let headers: HTTPFields
    private let routes: RouteTable

    init(_ request: HTTPRequest, _ path: [Substring], _ query: Query, _ routes: RouteTable) {
        method = request.method
        headers = request.headers
        self.path = path
        self.query = query
        self.routes = routes
    }

    /// Why a request is none of its route's operation; nil where it is, or where it has no route.
    func refusal(_ route: Route) -> AWSError? {
        var name: String?
        for pair in query.pairs where isSubresource(pair) {
            if let name, name != pair.name { return S3RequestError.conflictingParameters(names) }
            name = pair.name
        }
        if let name, !Self.asks(route, name) { return refusal(of: name) }
        if method == "PUT", path.count > 1, name == nil, query.has("partNumber") {
            return S3RequestError.partNumberWithoutUpload
        }
        return refusalOfParameters(route)
    }

    /// Why a request without a route is refused.
    var refusalWithoutRoute: AWSError {
        let names = names
        return names.count > 1 ? S3RequestError.conflictingParameters(names) : refusal(of: names.first)
    }

    /// Those that only some operations have.
    private func refusalOfParameters(_ route: Route) -> AWSError? {
        switch route.operation {
        case "GetObject", "HeadObject":
            let pair = query.pairs.first { $0.name.hasPrefix("response-") && !Self.overridable.contains($0.name) }
            return pair.map { S3RequestError.notOverridable($0.name, $0.value) }
        case "ListObjects": return query.has("start-after") ? S3RequestError.startAfterInFirstList : nil
        default: return nil
        }
    }

    /// GetObject's parameters (S3 API Reference, "Overriding Response Header Values").
    private static let overridable: Set = [
        "response-cache-control", "response-content-disposition", "response-content-encoding",
        "response-content-language", "response-content-type", "response-expires",
    ]

    private func refusal(of name: String?) -> AWSError {
        if path.count > 1 {
            switch name {
            case "versions"?: return S3RequestError.versionsOfKey
            case "uploads"? where method == "GET": return S3RequestError.uploadsOfKey
            default: break
            }
        }
        let resource = name.map(S3RequestError.resourceType) ?? ["SERVICE", "BUCKET", "OBJECT"][min(path.count, 2)]
        return S3RequestError.methodNotAllowed(method, resource, allowing: methods(of: name))
    }

    /// The methods that there are for a part, or for the whole; in the order in which S3 tells them, which is that of a
    /// Java set.
    private func methods(of name: String?) -> [String] {
        ["HEAD", "DELETE", "POST", "GET", "PUT"].filter { method in
            guard let route = routes.best(method, path, query, headers)?.route else { return false }
            return name.map { Self.asks(route, $0) } ?? route.template.query.isEmpty
        }
    }

    private static func asks(_ route: Route, _ name: String) -> Bool {
        route.template.query.contains { $0.name == name } || route.requiredQuery.contains(name)
    }

    /// The parts that the request names, in their order.
    private var names: [String] { Set(query.pairs.filter(isSubresource).map(\.name)).sorted() }

    /// Whether a parameter names a part; with a value it would be something else, but for the id of an upload.
    private func isSubresource(_ pair: (name: String, value: String)) -> Bool {
        pair.name == "uploadId" ? path.count > 1 : pair.value.isEmpty && routes.parameters.contains(pair.name)
    }
}
