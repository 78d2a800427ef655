public import AWSCore
internal import AWSWire

/// S3's ways to name a bucket: in the path, or as the first part of the host.
public enum S3Addressing {
    /// The bucket that a request of S3's names; nil where it names none.
    public static func bucket(of request: HTTPRequest) -> String? {
        if let bucket = bucket(inHost: request.headers["host"] ?? "") { return String(bucket) }
        let name = Text.percentDecoded(request.path.dropFirst().prefix { $0 != "/" })
        return name.isEmpty ? nil : name
    }

    /// The request with the bucket in its path, wherever it came.
    public static func pathStyle(_ request: HTTPRequest) -> HTTPRequest {
        guard let bucket = bucket(inHost: request.headers["host"] ?? "") else { return request }
        var request = request
        request.path = "/\(bucket)\(request.path.hasPrefix("/") ? "" : "/")\(request.path)"
        return request
    }

    /// The bucket of `bucket.s3.amazonaws.com`, `bucket.s3.eu-west-1.amazonaws.com`, `bucket.s3.localhost:4566` or
    /// `bucket.localhost.localstack.cloud`.
    ///
    /// The last `s3` counts: a bucket may have one in its name, as `logs.s3.mine`.
    static func bucket(inHost host: String) -> Substring? {
        let name = host.utf8.prefix { $0 != UInt8(ascii: ":") }
        var end = name.endIndex
        while let dot = name[..<end].lastIndex(of: UInt8(ascii: ".")) {
            let rest = name[name.index(after: dot)...]
            let next = rest.dropFirst(2).first
            if rest.starts(with: "s3".utf8), next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "-") {
                return dot == name.startIndex ? nil : Substring(name[..<dot])
            }
            end = dot
        }
        return bucket(byName: Substring(name))
    }

    /// Whether a host says that it is S3's.
    static func isEndpoint(_ host: String) -> Bool {
        host.utf8.count > 2 && (host.utf8.starts(with: "s3.".utf8) || host.utf8.starts(with: "s3-".utf8))
            || bucket(inHost: host).map { !host.hasPrefix("\($0)\(wildcard)") } ?? false
    }

    /// A name whose subdomains all lead to this machine; S3 shares it with the other services.
    private static let wildcard = ".localhost.localstack.cloud"

    private static func bucket(byName host: Substring) -> Substring? {
        guard host.utf8.suffix(wildcard.utf8.count).elementsEqual(wildcard.utf8) else { return nil }
        let bucket = host.dropLast(wildcard.utf8.count)
        return bucket == "s3" || bucket.hasPrefix("s3.") || bucket.isEmpty ? nil : bucket
    }
}

extension S3Addressing {
    /// The operation of a route: the lists of buckets are one request, and only the name that signs it tells which of
    /// the two is asked for, as AWS's endpoints do.
    static func operation(_ name: String, signedFor service: String) -> String {
        name == "ListBuckets" && service == "s3express" ? "ListDirectoryBuckets" : name
    }

    /// Why a request is refused before anybody knows what it asks for; nil where it is not.
    static func refusal(_ request: HTTPRequest, _ scope: CredentialScope?) -> AWSError? {
        guard isEscaped(request.path) else { return S3RequestError.invalidURI }
        // The clients' name for the region of some global endpoints; nothing is signed for it (recorded:
        // test_create_bucket_aws_global).
        guard let scope, scope.region == "aws-global" else { return nil }
        let isPresigned = request.headers.bytes("authorization") == nil
        let now = Timestamp(milliseconds: 0)
        return SignatureFailure(.wrongRegion(scope.region, expected: "us-east-1"), isPresigned: isPresigned, now: now)
            .awsError(.s3)
    }

    /// Whether each percent sign of a path has its two digits.
    private static func isEscaped(_ path: String) -> Bool {
        var due = 0
        for byte in path.utf8 {
            if due > 0 {
                guard Text.hexValue(byte) != nil else { return false }
                due -= 1
            } else if byte == UInt8(ascii: "%") {
                due = 2
            }
        }
        return due == 0
    }
}
