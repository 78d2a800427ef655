internal import AWSCore
internal import AWSWire

/// What a request needs after its codec and before its signature: a host, and S3's own ways.
struct RequestPreparation {
    private let endpoints: Endpoints
    private let region: String

    init(_ endpoints: Endpoints, _ region: String) {
        self.endpoints = endpoints
        self.region = region
    }

    func prepare(
        _ encoded: HTTPRequest,
        hostPrefix: String,
        _ operation: OperationModel,
        _ service: ServiceModel
    ) throws(AWSError) -> (HTTPRequest, Endpoint) {
        var request = encoded
        var (endpoint, isCustom) = try endpoints.endpoint(service, region: region)
        if service.name == "s3" {
            if !isCustom { Self.useVirtualHost(&request, &endpoint, operation) }
            if operation.requiresChecksum { Self.addChecksum(&request) }
            request.headers["x-amz-content-sha256"] = Text.hex(Digest.sha256(request.body))
        }
        // An endpoint that was given stands for all hosts of the service.
        if !isCustom { endpoint.host = hostPrefix + endpoint.host }
        request.path = endpoint.basePath + request.path
        request.headers["Host"] = endpoint.authority
        return (request, endpoint)
    }

    /// Moves the bucket from the path to the host name, where the name fits under AWS's certificate.
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html>
    private static func useVirtualHost(
        _ request: inout HTTPRequest,
        _ endpoint: inout Endpoint,
        _ operation: OperationModel
    ) {
        guard operation.requestURI.segments.first == .label("Bucket") else { return }
        let bucket = request.path.dropFirst().prefix { $0 != "/" }
        let isSafe =
            (3...63).contains(bucket.utf8.count) && bucket.first != "-" && bucket.last != "-"
            && bucket.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard isSafe else { return }
        let key = request.path.dropFirst(1 + bucket.count)
        endpoint.host = "\(bucket).\(endpoint.host)"
        request.path = key.isEmpty ? "/" : String(key)
    }

    private static func addChecksum(_ request: inout HTTPRequest) {
        let hasOne = request.headers.entries.contains { name, _ in
            let name = name.lowercased()
            return name.hasPrefix("x-amz-checksum-") || name == "content-md5"
        }
        guard !hasOne else { return }
        let checksum = request.body.span.withUnsafeBytes { CRC32.of($0) }
        request.headers["x-amz-checksum-crc32"] = Text.base64(withUnsafeBytes(of: checksum.bigEndian) { Array($0) })
    }
}
