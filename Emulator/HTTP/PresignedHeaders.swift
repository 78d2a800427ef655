internal import AWSCore
internal import AWSWire

/// Headers that a presigned URL carries in its query, as AWS's clients for JavaScript, Ruby and Go put them there
/// (recorded: test_presigned_url_v4_x_amz_in_qs).
enum PresignedHeaders {
    /// What is the signature's own.
    private static let own: Set = [
        "x-amz-algorithm", "x-amz-content-sha256", "x-amz-credential", "x-amz-date", "x-amz-expires",
        "x-amz-security-token", "x-amz-signature", "x-amz-signedheaders",
    ]

    /// The request with them among its headers, where it has them in its query; one that it has as well stays as it is.
    static func lifted(_ request: HTTPRequest) -> HTTPRequest? {
        guard let query = request.query, query.utf8.firstRange(of: "X-Amz-Signature=".utf8) != nil else { return nil }
        var request = request
        for (name, value) in Query(query).pairs {
            let name = name.lowercased()
            guard name.hasPrefix("x-amz-"), !own.contains(name), request.headers[name] == nil else { continue }
            request.headers.add(name, value)
        }
        return request
    }
}
