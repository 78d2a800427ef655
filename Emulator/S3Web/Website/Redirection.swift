internal import AWSCore
internal import AWSS3

/// Where a website sends the reader of a key.
struct Redirection {
    private let key: String
    private let host: String

    init(_ key: String, host: String) {
        self.key = key
        self.host = host
    }

    private static func encoded(_ key: some StringProtocol) -> String { Text.percentEncoded(key, keepingSlash: true) }

    /// Where all requests go.
    func response(_ target: S3.RedirectAllRequestsTo) -> HTTPResponse {
        Self.response(301, "\(target.protocol ?? "http")://\(target.hostName)/\(Self.encoded(key))")
    }

    /// Where a rule sends this one; replacements stand in the location as they are, and may so hold a `#`.
    func response(_ rule: S3.RoutingRule) -> HTTPResponse {
        let redirect = rule.redirect
        let target: String
        if let whole = redirect.replaceKeyWith {
            target = whole
        } else if let prefix = redirect.replaceKeyPrefixWith {
            let rest = key.utf8.dropFirst(rule.condition?.keyPrefixEquals?.utf8.count ?? 0)
            target = prefix + Self.encoded(Substring(rest))
        } else {
            target = Self.encoded(key)
        }
        return Self.response(
            redirect.httpRedirectCode.flatMap { Int($0) } ?? 301,
            "\(redirect.protocol ?? "http")://\(redirect.hostName ?? host)/\(target)"
        )
    }

    /// From the name of a folder to the folder.
    var toFolder: HTTPResponse {
        var response = WebsitePage.response(WebError.resourceFound)
        response.headers.add("Location", "/\(Self.encoded(key))/")
        return response
    }

    /// An answer without a page.
    static func response(_ status: Int, _ location: String) -> HTTPResponse {
        HTTPResponse(status: status, headers: HTTPFields([("Location", location)] + WebRequestID().fields))
    }
}
