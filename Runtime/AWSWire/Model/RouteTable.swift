public import AWSCore

/// The routes of a service's operations, laid out so that a request is held against few of them.
public struct RouteTable: Sendable {
    /// By method, and then by how many parameters of the query a route asks for.
    private var routes: [String: [[Route]]] = [:]
    /// The parameters without a value that some route asks for, as `acl`.
    public private(set) var parameters: Set<String> = []

    /// Makes the table of some routes.
    public init(_ all: [Route]) {
        for route in all {
            for pair in route.template.query where pair.value == nil { parameters.insert(pair.name) }
            let needed = route.neededParameters
            var lists = routes[route.method] ?? []
            while lists.count <= needed { lists.append([]) }
            lists[needed].append(route)
            routes[route.method] = lists
        }
    }

    /// Whether there are none.
    public var isEmpty: Bool { routes.isEmpty }

    /// The route that fits a request most closely; nil where none does.
    public func best(
        _ method: String,
        _ path: [Substring],
        _ query: Query,
        _ headers: HTTPFields
    ) -> (route: Route, score: Int)? {
        guard let lists = routes[method] else { return nil }
        var best: (route: Route, score: Int)?
        for routes in lists.prefix(query.pairs.count + 1) {
            for route in routes {
                guard let score = route.score(method, path, query, headers), score > best?.score ?? -1 else { continue }
                best = (route, score)
            }
        }
        return best
    }
}
