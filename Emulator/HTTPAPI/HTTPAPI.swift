internal import AWSCore

/// An API Gateway HTTP API: routes to functions.
public struct HTTPAPI: Sendable {
    /// A method, a path template and the function behind it.
    public struct Route: Sendable {
        /// `GET`, `POST` ..., or `ANY`.
        public var method: String
        /// `/orders/{orderId}`, `/files/{proxy+}`, or `$default` for all that no other route takes.
        public var path: String
        /// The function's ARN.
        public var function: String

        /// Makes a route.
        public init(method: String, path: String, function: String) {
            self.method = method.uppercased()
            self.path = path
            self.function = function
        }

        /// `POST /orders`, or `$default`.
        public var key: String { path == "$default" ? path : "\(method) \(path)" }
    }

    /// The API's id, ten letters and digits.
    public var id: String
    /// The account that owns it.
    public var account: String
    /// The region it is in.
    public var region: String
    /// The routes.
    public var routes: [Route]

    /// Makes an API.
    public init(id: String, account: String, region: String, routes: [Route]) {
        self.id = id
        self.account = account
        self.region = region
        self.routes = routes
    }

    /// The route that a request takes, and the values of its path's labels: a literal part counts before a label, a label
    /// before `{proxy+}`, and the request's method before `ANY`
    /// (<https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html>).
    func route(_ method: String, _ path: String) -> (route: Route, parameters: [(String, String)])? {
        let parts = path.split(separator: "/")
        var best: (route: Route, parameters: [(String, String)], score: [Int])?
        for route in routes where route.method == method || route.method == "ANY" || route.path == "$default" {
            guard var match = Self.match(route.path, parts) else { continue }
            match.score.append(route.method == method ? 1 : 0)
            if let best, !best.score.lexicographicallyPrecedes(match.score) { continue }
            best = (route, match.parameters, match.score)
        }
        return best.map { ($0.route, $0.parameters) }
    }

    private static func match(
        _ template: String,
        _ parts: [Substring]
    ) -> (parameters: [(String, String)], score: [Int])? {
        if template == "$default" { return ([], [-1]) }
        let segments = template.split(separator: "/")
        var parameters: [(String, String)] = []
        var score: [Int] = []
        for (i, segment) in segments.enumerated() {
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else {
                guard i < parts.count, parts[i] == segment else { return nil }
                score.append(3)
                continue
            }
            let name = segment.dropFirst().dropLast()
            if name.hasSuffix("+") {
                guard i < parts.count else { return nil }
                parameters.append((String(name.dropLast()), Text.percentDecoded(parts[i...].joined(separator: "/"))))
                score.append(1)
                return (parameters, score)
            }
            guard i < parts.count else { return nil }
            parameters.append((String(name), Text.percentDecoded(parts[i])))
            score.append(2)
        }
        return segments.count == parts.count ? (parameters, score) : nil
    }
}
