/// Header fields in their order; names compare without case.
public struct HTTPFields: Sendable {
    /// The fields as they came.
    public private(set) var entries: [(name: String, value: String)]

    /// Makes a list of fields.
    public init(_ entries: [(name: String, value: String)] = []) { self.entries = entries }

    /// The first value under a name; setting replaces all of them.
    public subscript(_ name: String) -> String? {
        get {
            for entry in entries where Self.equal(entry.name, name) { return entry.value }
            return nil
        }
        set {
            entries.removeAll { Self.equal($0.name, name) }
            if let newValue { entries.append((name, newValue)) }
        }
    }

    /// Adds a field, beside others of its name.
    public mutating func add(_ name: String, _ value: String) { entries.append((name, value)) }

    /// Whether two names are the same but for ASCII case.
    public static func equal(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        if a == b { return true }
        var (a, b) = (a, b)
        return a.withUTF8 { x in
            b.withUTF8 { y in
                for i in 0..<x.count where x[i] != y[i] {
                    guard x[i] | 32 == y[i] | 32, (97...122).contains(x[i] | 32) else { return false }
                }
                return true
            }
        }
    }
}

/// A request as the codecs and the signer see it.
public struct HTTPRequest: Sendable {
    /// `GET`, `POST` ...
    public var method: String
    /// The path as on the wire, percent-encoded, without the query.
    public var path: String
    /// All behind the question mark as on the wire; nil where there is none.
    public var query: String?
    /// The header fields.
    public var headers: HTTPFields
    /// The whole body.
    public var body: [UInt8]

    /// Makes a request.
    public init(
        method: String,
        path: String,
        query: String? = nil,
        headers: HTTPFields = HTTPFields(),
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// An answer as the codecs see it.
public struct HTTPResponse: Sendable {
    /// The status code.
    public var status: Int
    /// The header fields; `Content-Length` and `Date` are the edge's.
    public var headers: HTTPFields
    /// The whole body.
    public var body: [UInt8]

    /// Makes an answer.
    public init(status: Int = 200, headers: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
