public import AWSCore

/// The content encoding `aws-chunked`: a body in pieces that carry signatures, with checksums behind it.
///
/// Follows <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and `sigv4-streaming-trailers.html`.
public enum AWSChunked {
    /// A body without its chunks, and the fields that came behind it.
    public struct Decoded: Sendable {
        /// The bytes of all chunks.
        public var body: [UInt8]
        /// The trailing fields in their order, signatures too.
        public var trailers: [(name: String, value: String)]
    }

    /// The request with a plain body: the trailing fields are among the headers, and the encoding is not told any more.
    ///
    /// Signatures of chunks are not checked; a body that ends early is `IncompleteBody`.
    public static func decoded(_ request: HTTPRequest) throws(AWSError) -> HTTPRequest {
        let encoding = request.headers["Content-Encoding"]
        let codings = (encoding ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        let isStreaming = request.headers["x-amz-content-sha256"]?.hasPrefix("STREAMING-") == true
        guard isStreaming || codings.contains("aws-chunked") else { return request }
        let decoded = try decode(request.body)
        if let length = request.headers["x-amz-decoded-content-length"], Int(length) != decoded.body.count {
            throw incomplete
        }
        var request = request
        request.body = decoded.body
        request.headers["Content-Length"] = String(decoded.body.count)
        let rest = codings.filter { $0 != "aws-chunked" }
        if encoding != nil { request.headers["Content-Encoding"] = rest.isEmpty ? nil : rest.joined(separator: ",") }
        for announced in (request.headers["x-amz-trailer"] ?? "").split(separator: ",") {
            let name = announced.filter { $0 != " " }
            guard let trailer = decoded.trailers.first(where: { HTTPFields.equal($0.name, name) }) else {
                throw malformed
            }
            request.headers[name] = trailer.value
        }
        return request
    }

    /// Takes a body out of its chunks: `size;chunk-signature=...`, the bytes, and behind the last chunk, which is empty, the
    /// trailing fields.
    public static func decode(_ bytes: [UInt8]) throws(AWSError) -> Decoded {
        var decoded = Decoded(body: [], trailers: [])
        decoded.body.reserveCapacity(bytes.count)
        var index = 0
        while true {
            guard let header = line(bytes, &index) else { throw incomplete }
            let digits = header.prefix { $0 != UInt8(ascii: ";") }
            guard !digits.isEmpty else { throw incomplete }
            var size = 0
            for digit in digits {
                guard let value = Text.hexValue(digit), size < 1 << 40 else { throw incomplete }
                size = size << 4 | Int(value)
            }
            if size == 0 { break }
            guard bytes.count - index >= size + 2, bytes[index + size] == 13, bytes[index + size + 1] == 10 else {
                throw incomplete
            }
            decoded.body.append(contentsOf: bytes[index..<index + size])
            index += size + 2
        }
        while let field = line(bytes, &index), !field.isEmpty {
            guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else { throw malformed }
            let name = String(decoding: field[..<colon], as: UTF8.self)
            let value = field[(colon + 1)...].drop { $0 == 32 }
            decoded.trailers.append((name, String(decoding: value, as: UTF8.self)))
        }
        return decoded
    }

    /// The bytes up to the line's end, which is passed; nil where there is no more line.
    private static func line(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8>? {
        guard index < bytes.count else { return nil }
        // Clients end the last field with one line break or two, some with none.
        let end = bytes[index...].firstIndex(of: 10) ?? bytes.count
        defer { index = Swift.min(end + 1, bytes.count) }
        return end > index && bytes[end - 1] == 13 ? bytes[index..<end - 1] : bytes[index..<end]
    }

    private static var incomplete: AWSError {
        AWSError(
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
            status: 400
        )
    }

    private static var malformed: AWSError {
        AWSError(
            "MalformedTrailerError",
            "The request contained trailing data that was not well-formed or did not conform to our published schema.",
            status: 400
        )
    }
}
