internal import AWSCore

/// What the host of a request says of it: every request's is looked at, so that it is one pass over a few bytes.
enum WebHost {
    /// A website's, as `bucket.s3-website-us-east-1.amazonaws.com` or `bucket.s3-website.localhost:4566`.
    case website
    /// One that may name a bucket, as `bucket.s3.localhost:4566` and `bucket.localhost.localstack.cloud`.
    case bucket
    case other

    init(_ request: HTTPRequest) {
        self = request.headers.bytes("host").map { host in host.withUnsafeBufferPointer { Self.read($0) } } ?? .other
    }

    private static func read(_ host: UnsafeBufferPointer<UInt8>) -> WebHost {
        var port = host.count
        if let colon = host.lastIndex(of: UInt8(ascii: ":")) { port = colon }
        let wildcard = ".localhost.localstack.cloud".utf8
        let isWildcard = port > wildcard.count && host[(port - wildcard.count)..<port].elementsEqual(wildcard)
        // A name before the dot, the dot, and `s3` behind it.
        var dot = host.count - 3
        while dot > 0 {
            if host[dot] == UInt8(ascii: "."), host[dot + 1] == UInt8(ascii: "s"), host[dot + 2] == UInt8(ascii: "3") {
                let label = host[(dot + 1)...].prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ":") }
                if label.starts(with: "s3-website".utf8) { return .website }
                if label.count == 2 || label.starts(with: "s3-".utf8) { return .bucket }
            }
            dot -= 1
        }
        return isWildcard ? .bucket : .other
    }
}
