public import AWSCore

/// How a request of a REST protocol is known as an operation's.
public struct Route: Sendable {
    /// The operation's name.
    public let operation: String
    /// The HTTP method.
    public let method: String
    /// The path with its labels, and what the query must hold.
    public let template: URITemplate
    /// Parameters without which it is another operation's request.
    public var requiredQuery: [String] = []
    /// Headers without which it is another operation's request.
    public var requiredHeaders: [String] = []

    /// The labels' values and how closely the request fits; nil where it does not.
    public func match(
        _ method: String,
        _ path: [Substring],
        _ query: Query,
        _ headers: HTTPFields
    ) -> (labels: [String: String], score: Int)? {
        guard method == self.method, let labels = template.match(path) else { return nil }
        var score = 0
        for segment in template.segments {
            if case .literal = segment { score += 100 }
            if case .label = segment { score += 1 }
        }
        for pair in template.query {
            guard query.has(pair.name), pair.value == nil || query[pair.name] == pair.value else { return nil }
            score += 10
        }
        for name in requiredQuery {
            guard query.has(name) else { return nil }
            score += 10
        }
        for name in requiredHeaders {
            guard headers[name] != nil else { return nil }
            score += 10
        }
        return (labels, score)
    }
}
