extension SigV4 {
    /// Signs a request whose body follows in chunks, and makes what writes them.
    ///
    /// Sets `x-amz-content-sha256`, `x-amz-decoded-content-length`, `x-amz-trailer` and `Content-Encoding`; put `Host`
    /// and `Content-Length` (see ``ChunkedBodyWriter/encodedLength(of:as:chunkSize:trailers:)``) there before.
    public func signChunks(
        of request: inout HTTPRequest,
        as payload: StreamingPayload,
        decodedLength: Int,
        trailers: [String] = [],
        credentials: Credentials,
        at now: Timestamp
    ) -> ChunkedBodyWriter {
        let encoding = request.headers["Content-Encoding"]
        request.headers["Content-Encoding"] = encoding.map { "aws-chunked,\($0)" } ?? "aws-chunked"
        request.headers["x-amz-content-sha256"] = payload.rawValue
        request.headers["x-amz-decoded-content-length"] = String(decodedLength)
        if payload.hasTrailer, !trailers.isEmpty {
            request.headers["x-amz-trailer"] = trailers.joined(separator: ",").lowercased()
        }
        let seed = signed(&request, credentials: credentials, at: now, payloadHash: payload.rawValue)
        return ChunkedBodyWriter(
            payload,
            ChunkSigner(key: seed.key, date: seed.date, scope: seed.scope, seed: seed.signature)
        )
    }

    /// Signs a request whose whole body is at hand, and puts the body into chunks.
    public func signInChunks(
        _ request: inout HTTPRequest,
        as payload: StreamingPayload,
        chunkSize: Int = ChunkedBodyWriter.usualChunkSize,
        trailers: [(name: String, value: String)] = [],
        credentials: Credentials,
        at now: Timestamp
    ) {
        let body = request.body
        let length = ChunkedBodyWriter.encodedLength(
            of: body.count,
            as: payload,
            chunkSize: chunkSize,
            trailers: trailers.map { ($0.name, $0.value.utf8.count) }
        )
        request.headers["Content-Length"] = String(length)
        var writer = signChunks(
            of: &request,
            as: payload,
            decodedLength: body.count,
            trailers: trailers.map(\.name),
            credentials: credentials,
            at: now
        )
        var encoded: [UInt8] = []
        encoded.reserveCapacity(length)
        for start in stride(from: 0, to: body.count, by: chunkSize) {
            encoded += writer.chunk(body[start..<Swift.min(start + chunkSize, body.count)])
        }
        request.body = encoded + writer.end(trailers: trailers)
    }
}
