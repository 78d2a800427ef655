internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorHTTP

/// A bucket as a website.
///
/// S3 User Guide, "Website endpoints", "Configuring an index document", "Configuring a custom error document" and
/// "Using advanced conditional redirects". Pages are read as GetObject reads them.
struct Website: Sendable {
    private let bucket: String
    private let configuration: S3.WebsiteConfiguration
    private let gateway: Gateway

    init(_ bucket: String, _ configuration: S3.WebsiteConfiguration, _ gateway: Gateway) {
        self.bucket = bucket
        self.configuration = configuration
        self.gateway = gateway
    }

    /// The answer to a GET or HEAD.
    func answer(_ request: HTTPRequest) async -> HTTPResponse {
        let key = Text.percentDecoded(request.path.dropFirst())
        let redirection = Redirection(key, host: request.headers["host"] ?? "")
        if let target = configuration.redirectAllRequestsTo { return redirection.response(target) }
        let rules = configuration.routingRules ?? []
        if let rule = rules.first(where: { $0.applies(to: key) }) { return redirection.response(rule) }
        let suffix = configuration.indexDocument?.suffix ?? ""
        let isFolder = key.isEmpty || key.hasSuffix("/")
        let page = await object(isFolder ? key + suffix : key, request)
        if page.status < 400 { return shown(page) }
        // Who may not list the bucket is not told what is not there, and is led on all the same.
        if page.status == 404 || page.status == 403, !isFolder,
            await object("\(key)/\(suffix)", caller(request)).status < 400
        {
            return redirection.toFolder
        }
        if let rule = rules.first(where: { $0.applies(to: key, error: page.status) }) {
            return redirection.response(rule)
        }
        return await failed(WebsitePage.error(page), request)
    }

    /// An object, or the place where its putter wants its readers sent.
    private func shown(_ page: HTTPResponse) -> HTTPResponse {
        guard let location = page.headers["x-amz-website-redirect-location"] else { return page }
        return Redirection.response(301, location)
    }

    /// The error document under the error's own status, or S3's page where there is none.
    private func failed(_ error: AWSError, _ request: HTTPRequest) async -> HTTPResponse {
        let status = error.status ?? 500
        guard let key = configuration.errorDocument?.key, status < 500 else { return WebsitePage.response(error) }
        var page = await object(key, caller(request))
        guard page.status < 400 else { return WebsitePage.response(error, instead: WebsitePage.error(page)) }
        if page.headers["x-amz-website-redirect-location"] != nil { return shown(page) }
        page.status = status
        for field in WebsitePage.fields(error) { page.headers.add(field.name, field.value) }
        return page
    }

    /// No more of a request than who sends it, which policies may ask for.
    private func caller(_ request: HTTPRequest) -> HTTPRequest {
        var caller = HTTPRequest(method: "GET", path: "/")
        for name in Self.ofCaller {
            if let value = request.headers[name] { caller.headers.add(name, value) }
        }
        return caller
    }

    private static let ofCaller = ["Referer", "User-Agent", "X-Forwarded-For", "X-Forwarded-Proto"]
    private static let ofReading = [
        "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "Range",
    ]

    /// Reads an object as a request wants it.
    private func object(_ key: String, _ request: HTTPRequest) async -> HTTPResponse {
        let path = Text.percentEncoded(key, keepingSlash: true)
        var reading = HTTPRequest(method: "GET", path: "/\(bucket)/\(path)")
        for name in Self.ofReading + Self.ofCaller {
            if let value = request.headers[name] { reading.headers.add(name, value) }
        }
        switch gateway.answer(reading) {
        case .now(let response): return response
        case .later(let rest): return await rest()
        case nil: return HTTPResponse(status: 404)
        }
    }
}

extension S3.RoutingRule {
    /// Whether a request's key, and the error that it leads to, are what the rule is for.
    ///
    /// Rules for no error come before anything is read, rules for errors once there is one.
    fileprivate func applies(to key: String, error: Int? = nil) -> Bool {
        if let prefix = condition?.keyPrefixEquals, !key.utf8.starts(with: prefix.utf8) { return false }
        return condition?.httpErrorCodeReturnedEquals == error.map(String.init)
    }
}
