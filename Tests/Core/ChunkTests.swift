import AWSCore
import Testing

/// The worked examples of sigv4-streaming.html and sigv4-streaming-trailers.html, in both directions.
@Suite struct ChunkTests {
    private let credentials = Credentials(
        accessKeyID: "AKIAIOSFODNN7EXAMPLE",
        secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    )
    private let now = Timestamp(milliseconds: 1_369_353_600_000)
    private let signer = SigV4(service: "s3", region: "us-east-1")
    private let checksum = [(name: "x-amz-checksum-crc32c", value: "sOO8/Q==")]

    private func example(length: Bool) -> HTTPRequest {
        var request = HTTPRequest(
            method: "PUT",
            path: "/examplebucket/chunkObject.txt",
            headers: HTTPFields([("Host", "s3.amazonaws.com"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")]),
            body: [UInt8](repeating: 97, count: 66_560)
        )
        if length { request.headers["Content-Length"] = "66824" }
        return request
    }

    private func signed(_ payload: StreamingPayload) -> HTTPRequest {
        var request = example(length: false)
        let trailers = payload.hasTrailer ? checksum : []
        signer.signInChunks(&request, as: payload, trailers: trailers, credentials: credentials, at: now)
        return request
    }

    private func verify(_ request: HTTPRequest) throws -> VerifiedSignature {
        try SigV4Verifier(service: "s3").verify(request, at: now) { _, _ in .secret(credentials.secretAccessKey) }
    }

    @Test func `Chunks are signed as in S3's documentation`() throws {
        let request = signed(.signed)
        #expect(request.headers["Content-Length"] == "66824")
        #expect(request.body.count == 66_824)
        #expect(
            request.headers["Authorization"]?.hasSuffix(
                "Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"
            ) == true
        )
        let body = String(decoding: request.body, as: UTF8.self).split(separator: "\r\n")
        #expect(body.count == 5)
        let first = "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"
        #expect(body[0] == first)
        let second = "400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"
        #expect(body[2] == second)
        let last = "0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"
        #expect(body[4] == last)
    }

    @Test func `A signed trailer is as in S3's documentation`() throws {
        var request = example(length: false)
        var writer = signer.signChunks(
            of: &request,
            as: .signedTrailer,
            decodedLength: 66_560,
            trailers: ["x-amz-checksum-crc32c"],
            credentials: credentials,
            at: now
        )
        #expect(
            request.headers["Authorization"]?.hasSuffix(
                "Signature=106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"
            ) == true
        )
        func head(_ bytes: [UInt8]) -> String { String(decoding: bytes.prefix { $0 != 13 }, as: UTF8.self) }
        let first = "10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"
        #expect(head(writer.chunk(request.body[..<65_536])) == first)
        let second = "400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"
        #expect(head(writer.chunk(request.body[65_536...])) == second)
        let end = String(decoding: writer.end(trailers: checksum), as: UTF8.self)
        #expect(
            end == "0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n"
                + "x-amz-checksum-crc32c:sOO8/Q==\r\n"
                + "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n"
        )
    }

    @Test(arguments: StreamingPayload.allCases)
    func `A body in chunks comes out as it went in, in pieces of any size`(_ payload: StreamingPayload) throws {
        let request = signed(payload)
        #expect(request.headers["Content-Length"] == String(request.body.count))
        let verified = try verify(request)
        #expect(verified.payload == .chunked(payload))
        for size in [1, 7, 64, 8192, request.body.count] {
            var reader = try #require(verified.chunkedBody)
            var body: [UInt8] = []
            for start in stride(from: 0, to: request.body.count, by: size) {
                try reader.read(request.body[start..<min(start + size, request.body.count)], into: &body)
            }
            try reader.finish()
            #expect(body == example(length: false).body)
            #expect(reader.trailers.map(\.value) == (payload.hasTrailer ? ["sOO8/Q=="] : []))
        }
    }

    @Test(arguments: [StreamingPayload.signed, .signedTrailer])
    func `A changed byte in a signed chunk, its signature or the trailer is noticed`(_ payload: StreamingPayload) throws
    {
        let request = signed(payload)
        let reader = try #require(try verify(request).chunkedBody)
        let end = request.body.count
        // A byte of the first chunk, one of the second, one of the last signature and one of the trailer.
        for index in [100, 65_800, end - (payload == .signed ? 5 : 140), end - (payload == .signed ? 40 : 105)] {
            var body = request.body
            body[index] = body[index] == 98 ? 99 : 98
            #expect(throws: SignatureFailure.Kind.self, "\(index)") {
                var reader = reader
                _ = try reader.decode(body)
            }
        }
    }

    @Test func `Chunks in another order are noticed`() throws {
        var request = example(length: false)
        request.body = [UInt8](repeating: 97, count: 100) + [UInt8](repeating: 98, count: 100)
        signer.signInChunks(&request, as: .signed, chunkSize: 100, credentials: credentials, at: now)
        var reader = try #require(try verify(request).chunkedBody)
        let size = (request.body.count - 86) / 2
        let swapped = request.body[size..<2 * size] + request.body[..<size] + request.body[(2 * size)...]
        #expect(throws: SignatureFailure.Kind.self) { try reader.decode(Array(swapped)) }
    }

    @Test(
        arguments: [
            "", "5", "5\r\n", "5\r\nhel", "5\r\nhello", "5\r\nhello\r\n", "5\r\nhelloX\r\n0\r\n\r\n", "x\r\n",
            ";\r\n\r\n",
            "-5\r\nhello\r\n0\r\n\r\n", "ffffffffffffffff\r\n", "fffffffffff\r\nabc",
        ]
    )
    func `A body that is no chunked body is incomplete`(_ text: String) {
        var reader = ChunkedBody(.unsignedTrailer, nil)
        #expect(throws: SignatureFailure.Kind.incompleteBody) { try reader.decode(Array(text.utf8)) }
    }

    @Test(arguments: ["0\r\n", "0\r\n\r\n", "0\r\na:b", "0\r\na: b\r\n", "0\r\na:b\r\n\r\n", "0\r\na:b\r\n\r\nmore"])
    func `The end may have two line breaks, one or none`(_ text: String) throws {
        var reader = ChunkedBody(.unsignedTrailer, nil)
        #expect(try reader.decode(Array("2\r\nhi\r\n\(text)".utf8)) == Array("hi".utf8))
        #expect(reader.trailers.map(\.value) == (text.contains("a") ? ["b"] : []))
    }

    @Test func `A trailer without a colon and one without its signature are malformed`() throws {
        var reader = ChunkedBody(.unsignedTrailer, nil)
        #expect(throws: SignatureFailure.Kind.malformedTrailer) { try reader.decode(Array("0\r\nabc\r\n\r\n".utf8)) }
        let request = signed(.signedTrailer)
        var signedReader = try #require(try verify(request).chunkedBody)
        let body = String(decoding: request.body, as: UTF8.self)
        let cut = Array(body[..<(try #require(body.firstRange(of: "x-amz-trailer-signature"))).lowerBound].utf8)
        #expect(throws: SignatureFailure.Kind.malformedTrailer) { try signedReader.decode(cut) }
    }

    @Test func `A hash over pieces is the hash of the whole`() {
        var hasher = SHA256Hasher()
        for piece in ["1", "", "2345", "6789"] { hasher.update(piece.utf8) }
        #expect(hasher.digest() == Digest.sha256("123456789".utf8))
        hasher.update([48])
        #expect(hasher.digest() == Digest.sha256("1234567890".utf8))
    }
}
