/// What a request says of its signature of version 2.
struct SignatureVersion2Claim {
    let accessKeyID: String
    let signature: String
    let sessionToken: String?
    /// When a URL ends, as it came; nil where the signature is in a header.
    let expires: String?
    /// The date of a request whose signature is in a header, as it came.
    let date: String?

    /// Reads the signature of a request.
    init(_ request: HTTPRequest, _ query: CanonicalQuery) throws(SignatureFailure.Kind) {
        guard let header = request.headers["authorization"] else {
            guard let id = query["AWSAccessKeyId"], let signature = query["Signature"], let end = query["Expires"]
            else {
                throw .incompleteVersion2
            }
            (accessKeyID, self.signature, expires, date) = (id, signature, end, nil)
            sessionToken = request.headers["x-amz-security-token"] ?? query["x-amz-security-token"]
            return
        }
        let parts = header.dropFirst("AWS ".count).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .malformedVersion2(header) }
        (accessKeyID, signature, expires) = (String(parts[0]), parts[1].filter { $0 != " " }, nil)
        date = request.headers["x-amz-date"] ?? request.headers["date"]
        sessionToken = request.headers["x-amz-security-token"]
    }

    /// That a URL has not ended, and that a header's date is about now.
    func checkTime(_ now: Timestamp) throws(SignatureFailure.Kind) {
        if let expires {
            guard let seconds = Int64(expires), (0...253_402_300_799).contains(seconds) else {
                throw .malformedEnd(expires)
            }
            let end = Timestamp(milliseconds: seconds * 1000)
            guard now < end else { throw .ended(end) }
            return
        }
        let text = date ?? ""
        guard let moment = Timestamp(httpDate: text) ?? Timestamp(iso8601: text) ?? Timestamp(basic: text) else {
            throw .malformedDate(text)
        }
        let skew = SigV4Verifier.maximumSkew(of: "s3")
        guard moment >= now - skew, moment <= now + skew else { throw .skewed(date: moment, maximum: skew) }
    }
}
