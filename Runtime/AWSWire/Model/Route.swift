public import AWSCore

/// How a request of a REST protocol is known as an operation's.
public final class Route: Sendable {
    /// The operation's name.
    public let operation: String
    /// The HTTP method.
    public let method: String
    /// The path with its labels, and what the query must hold.
    public let template: URITemplate
    /// Parameters without which it is another operation's request.
    public let requiredQuery: [String]
    /// Headers without which it is another operation's request.
    public let requiredHeaders: [String]

    init(
        operation: String,
        method: String,
        template: URITemplate,
        requiredQuery: [String] = [],
        requiredHeaders: [String] = []
    ) {
        self.operation = operation
        self.method = method
        self.template = template
        self.requiredQuery = requiredQuery
        self.requiredHeaders = requiredHeaders
    }

    /// How many parameters the query must hold.
    var neededParameters: Int { template.query.count + requiredQuery.count }

    /// The labels' values and how closely the request fits; nil where it does not.
    public func match(
        _ method: String,
        _ path: [Substring],
        _ query: Query,
        _ headers: HTTPFields
    ) -> (labels: PathLabels, score: Int)? {
        guard let score = score(method, path, query, headers), let labels = template.match(path) else { return nil }
        return (labels, score)
    }

    /// How closely a request fits; nil where it does not.
    ///
    /// Every request is held against all routes of its service: what rules most of them out comes first.
    public func score(_ method: String, _ path: [Substring], _ query: Query, _ headers: HTTPFields) -> Int? {
        guard method == self.method, query.pairs.count >= neededParameters,
            template.fits(path)
        else { return nil }
        for pair in template.query {
            guard query.has(pair.name), pair.value == nil || query[pair.name] == pair.value else { return nil }
        }
        for name in requiredQuery { guard query.has(name) else { return nil } }
        for name in requiredHeaders { guard headers[name] != nil else { return nil } }
        return template.weight + 10 * (neededParameters + requiredHeaders.count)
    }
}
