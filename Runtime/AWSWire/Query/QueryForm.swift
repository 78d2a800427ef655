internal import AWSCore

/// The parameters of a query request as a tree: `Tag.1.Key=a` is `a` at `Tag`, `1`, `Key`.
struct QueryForm {
    /// What stands at this place itself; nil where only places below it have something.
    private(set) var value: String?
    private var children: [QueryForm] = []
    private var index: [String: Int] = [:]
    private var names: [String] = []

    /// How many parts a name may have; AWS's own need ten.
    private static let deepest = 64

    init() {}

    /// Reads the parameters of a request: the form in its body, and what its URL has.
    init(_ request: HTTPRequest) throws(AWSError) {
        try add(Query(request.query))
        try add(Query(String(decoding: request.body, as: UTF8.self)))
    }

    private mutating func add(_ query: Query) throws(AWSError) {
        for pair in query.pairs where !pair.name.isEmpty {
            let parts = pair.name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count <= Self.deepest else {
                // Common errors of the query APIs: MalformedQueryString.
                throw AWSError("MalformedQueryString", "The query string contains a syntax error.", status: 404)
            }
            insert(parts[...], pair.value)
        }
    }

    private mutating func insert(_ path: ArraySlice<Substring>, _ text: String) {
        guard let first = path.first else {
            // The first of several of a name counts.
            if value == nil { value = text }
            return
        }
        let name = String(first)
        let at: Int
        if let known = index[name] {
            at = known
        } else {
            at = children.count
            index[name] = at
            names.append(name)
            children.append(QueryForm())
        }
        children[at].insert(path.dropFirst(), text)
    }

    /// What lies below under a name.
    subscript(_ name: String) -> QueryForm? { index[name].map { children[$0] } }

    /// Whether nothing lies below.
    var isLeaf: Bool { children.isEmpty }

    /// What lies below under numbers, in their order.
    var numbered: [QueryForm] {
        names.indices.compactMap { i in Int(names[i]).map { (number: $0, at: i) } }
            .sorted { $0.number < $1.number }
            .map { children[$0.at] }
    }
}
