public import AWSCore

/// The content encoding `aws-chunked`: a body in pieces that carry signatures, with checksums behind it.
///
/// Follows <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and `sigv4-streaming-trailers.html`.
public enum AWSChunked {
    /// The request with a plain body: the trailing fields are among the headers, and the encoding is not told any more.
    ///
    /// The signatures of the chunks are checked where the request's own is given. A body that ends early is
    /// `IncompleteBody`, an announced field that does not come `MalformedTrailerError`.
    public static func decoded(
        _ request: HTTPRequest,
        _ signature: VerifiedSignature? = nil,
        at now: Timestamp
    ) throws(AWSError) -> HTTPRequest {
        let encoding = request.headers["Content-Encoding"]
        let codings = (encoding ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        let streaming = request.headers["x-amz-content-sha256"].flatMap(StreamingPayload.init(rawValue:))
        guard streaming != nil || codings.contains("aws-chunked") else { return request }
        var request = request
        do throws(SignatureFailure.Kind) {
            var chunks = signature?.chunkedBody ?? ChunkedBody(streaming ?? .unsignedTrailer, nil)
            request.body = try chunks.decode(request.body)
            if let length = request.headers["x-amz-decoded-content-length"], Int(length) != request.body.count {
                throw .incompleteBody
            }
            for announced in (request.headers["x-amz-trailer"] ?? "").split(separator: ",") {
                let name = announced.filter { $0 != " " }
                guard let trailer = chunks.trailers.first(where: { HTTPFields.equal($0.name, name) }) else {
                    throw .malformedTrailer
                }
                request.headers[name] = trailer.value
            }
        } catch {
            throw SignatureFailure(error, accessKeyID: signature?.accessKeyID, now: now).awsError(.s3)
        }
        request.headers["Content-Length"] = String(request.body.count)
        let rest = codings.filter { $0 != "aws-chunked" }
        if encoding != nil { request.headers["Content-Encoding"] = rest.isEmpty ? nil : rest.joined(separator: ",") }
        return request
    }
}
