/// Where requests go: scheme, host and port, and a path before all others.
public struct Endpoint: Sendable, Hashable {
    /// Whether it is https.
    public var isSecure: Bool
    /// A name or an address; an IPv6 address without its brackets.
    public var host: String
    /// The TCP port.
    public var port: UInt16
    /// What stands before every path; empty or without a slash at its end.
    public var basePath: String

    /// Makes an endpoint; the port is the scheme's where none is given.
    public init(isSecure: Bool = true, host: String, port: UInt16? = nil, basePath: String = "") {
        self.isSecure = isSecure
        self.host = host
        self.port = port ?? (isSecure ? 443 : 80)
        self.basePath = basePath
    }

    /// Reads an address, as `http://127.0.0.1:4566`; nil where it is not http or https.
    public init?(_ url: String) {
        guard let scheme = ["http://", "https://"].first(where: { url.hasPrefix($0) }) else { return nil }
        let rest = url.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        var path = rest.dropFirst(authority.count).prefix { $0 != "?" }
        while path.last == "/" { path.removeLast() }
        var host = authority
        var port: UInt16?
        // An IPv6 address has colons of its own, inside its brackets.
        if let colon = authority.lastIndex(of: ":"), authority.last != "]" {
            guard let number = UInt16(authority[authority.index(after: colon)...]) else { return nil }
            port = number
            host = authority[..<colon]
        }
        if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else { return nil }
        self.init(isSecure: scheme == "https://", host: String(host), port: port, basePath: String(path))
    }

    /// The value of the `Host` header: the port only where it is not the scheme's.
    public var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }
}
