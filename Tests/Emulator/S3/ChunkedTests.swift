import AWSCore
import AWSWire
import Testing

@Suite("aws-chunked bodies")
struct ChunkedTests {
    private func decoded(_ body: String, of length: Int = 5, trailers: String? = nil) throws -> HTTPRequest {
        var request = HTTPRequest(method: "PUT", path: "/bucket/key", body: Array(body.utf8))
        request.headers["x-amz-content-sha256"] = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        request.headers["x-amz-decoded-content-length"] = String(length)
        request.headers["x-amz-trailer"] = trailers
        return try AWSChunked.decoded(request, at: Timestamp(milliseconds: 0))
    }

    @Test("Chunks are joined, and trailing fields are read")
    func decode() throws {
        let hello = String(repeating: "h", count: 8192)
        let request = try decoded(
            "2000\r\n\(hello)\r\n6;chunk-signature=ab\r\n world\r\n0\r\nx-amz-a:1\r\nx-amz-b: 2\r\n\r\n",
            of: 8198,
            trailers: "x-amz-a, x-amz-b"
        )
        #expect(String(decoding: request.body, as: UTF8.self) == "\(hello) world")
        #expect(request.headers["x-amz-a"] == "1")
        #expect(request.headers["x-amz-b"] == "2")
        #expect(request.headers["Content-Length"] == "8198")
    }

    @Test(
        "A body that ends early is incomplete",
        arguments: [
            "", "5\r\nhel", "5\r\nhello", "zz\r\n", "\r\n", "5\r\nhelloXX0\r\n\r\n", "FFFFFFFFFFFFFFFFFFFF\r\nx",
        ]
    )
    func incomplete(text: String) {
        let error = #expect(throws: AWSError.self) { try decoded(text) }
        #expect(error?.code == "IncompleteBody")
    }

    @Test(
        "A body comes out of its chunks however it is signed",
        arguments: [
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        ]
    )
    func streamed(mode: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let signature = mode.contains("HMAC") ? ";chunk-signature=" + String(repeating: "0", count: 64) : ""
        let hasTrailer = mode.hasSuffix("TRAILER")
        let trailer = hasTrailer ? "x-amz-checksum-crc32:lVk/nw==\r\n" : ""
        let body = "d\(signature)\r\ntest-checksum\r\n0\(signature)\r\n\(trailer)\r\n"
        var headers = [
            "x-amz-content-sha256": mode, "x-amz-decoded-content-length": "13", "Content-Encoding": "gzip,aws-chunked",
        ]
        if hasTrailer { headers["x-amz-trailer"] = "x-amz-checksum-crc32" }
        let put = await s3.put("key", body, headers)
        #expect(put.status == 200)
        if hasTrailer { #expect(put.headers["x-amz-checksum-crc32"] == "lVk/nw==") }
        let get = await s3.get("key")
        #expect(get.text == "test-checksum")
        #expect(get.headers["Content-Encoding"] == "gzip")
    }

    @Test("A trailing checksum is verified")
    func wrongTrailer() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        var headers = [
            "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "Content-Encoding": "aws-chunked",
            "x-amz-trailer": "x-amz-checksum-crc32", "x-amz-decoded-content-length": "4",
        ]
        let wrong = await s3.put("key", "4\r\nabcd\r\n0\r\nx-amz-checksum-crc32:lVk/nw==\r\n\r\n", headers)
        #expect(wrong.failure == "400 BadDigest")
        #expect(await s3.put("key", "4\r\nabcd\r\n0\r\n\r\n", headers).failure == "400 MalformedTrailerError")
        headers["x-amz-trailer"] = nil
        headers["x-amz-decoded-content-length"] = "5"
        #expect(await s3.put("key", "4\r\nabcd\r\n0\r\n\r\n", headers).failure == "400 IncompleteBody")
        headers["x-amz-decoded-content-length"] = "4"
        await s3.put("key", "4\r\nabcd\r\n0\r\n\r\n", headers)
        #expect(await s3.head("key").headers["Content-Encoding"] == nil)
    }
}
