internal import AWSCore
internal import AWSWire

/// S3's ways to name a bucket: in the path, or as the first part of the host.
enum S3Addressing {
    /// The request with the bucket in its path, wherever it came.
    static func pathStyle(_ request: HTTPRequest) -> HTTPRequest {
        guard let bucket = bucket(inHost: request.headers["host"] ?? "") else { return request }
        var request = request
        request.path = "/\(bucket)\(request.path.hasPrefix("/") ? "" : "/")\(request.path)"
        return request
    }

    /// The bucket of `bucket.s3.amazonaws.com`, `bucket.s3.eu-west-1.amazonaws.com` or `bucket.s3.localhost:4566`.
    static func bucket(inHost host: String) -> Substring? {
        let name = host.prefix { $0 != ":" }
        var from = name.startIndex
        while let dot = name[from...].firstIndex(of: ".") {
            let rest = name[name.index(after: dot)...]
            if rest.hasPrefix("s3.") || rest.hasPrefix("s3-") || rest == "s3" { return name[..<dot] }
            from = name.index(after: dot)
        }
        return nil
    }
}

extension S3Addressing {
    /// A sub-resource that a request names and its operation does not have, as `?newThing`: it would get the answer to
    /// another question.
    ///
    /// Parameters with values are passed over, as S3 does, and so are those of signatures.
    static func unknownSubresource(_ query: Query, _ service: ServiceModel, _ route: Route) -> String? {
        guard service.name == "s3", let operation = service.operation(route.operation) else { return nil }
        return query.pairs.first { pair in
            pair.value.isEmpty && !pair.name.isEmpty && !pair.name.lowercased().hasPrefix("x-amz-")
                && !route.template.query.contains { $0.name == pair.name }
                && !operation.inputContext.model.members.contains {
                    $0.location == .querystring && $0.wireName.string == pair.name
                }
        }?.name
    }
}
