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
        guard var chunks = reader(request, signature) else { return request }
        var request = request
        do throws(SignatureFailure.Kind) {
            request.body = try chunks.decode(request.body)
            return try plain(request, count: request.body.count, chunks)
        } catch {
            throw SignatureFailure(error, accessKeyID: signature?.accessKeyID, now: now).awsError(.s3)
        }
    }

    /// What takes the body of a request apart; nil where it is plain, whatever its content encoding says
    /// (mojatter/s2#45).
    public static func reader(_ head: HTTPRequest, _ signature: VerifiedSignature?) -> ChunkedBody? {
        let streaming = head.headers["x-amz-content-sha256"].flatMap(StreamingPayload.init(rawValue:))
        guard let streaming else { return nil }
        var chunks = signature?.chunkedBody ?? ChunkedBody(streaming, nil)
        // sigv4-streaming.html: "The size of each chunk must be at least 8 KB".
        chunks.smallestChunk = 8192
        return chunks
    }

    /// A request whose body was taken apart: its headers say what is true of the plain body.
    ///
    /// - Parameter count: the bytes of the plain body.
    public static func plain(
        _ request: HTTPRequest,
        count: Int,
        _ chunks: ChunkedBody
    ) throws(SignatureFailure.Kind) -> HTTPRequest {
        var request = request
        guard let length = request.headers["x-amz-decoded-content-length"].flatMap({ Int($0) }) else {
            throw .missingLength
        }
        guard length == count else { throw .incompleteBody }
        // versity/versitygw#1691
        if request.headers["x-amz-trailer"] == nil, !chunks.trailers.isEmpty { throw .malformedTrailer }
        for announced in (request.headers["x-amz-trailer"] ?? "").split(separator: ",") {
            let name = announced.filter { $0 != " " }
            guard let trailer = chunks.trailers.first(where: { HTTPFields.equal($0.name, name) }) else {
                throw .malformedTrailer
            }
            request.headers[name] = trailer.value
        }
        request.headers["Content-Length"] = String(count)
        return request
    }

    /// A content encoding as it is told of a body that was taken apart; nil where nothing is left of it.
    public static func plain(encoding: String) -> String? {
        guard encoding.contains("aws-chunked") else { return encoding }
        let rest = encoding.split(separator: ",").map { $0.filter { $0 != " " } }.filter { $0 != "aws-chunked" }
        return rest.isEmpty ? nil : rest.joined(separator: ",")
    }
}
