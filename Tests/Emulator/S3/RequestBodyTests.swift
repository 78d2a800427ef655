import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// How bodies of objects come, and what is refused of that.
@Suite struct RequestBodyTests {
    private func fixture() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        return s3
    }

    private static let streaming = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

    @Test func `a body has a length`() async throws {
        let s3 = try await fixture()
        let id = await s3.beginUpload()
        for target in ["/shop/key", "/shop/key?partNumber=1&uploadId=\(id)"] {
            let answer = await s3.send("PUT", target, addsLength: false)
            #expect(answer.failure == "411 MissingContentLength")
            #expect(answer.text(of: "Message") == "You must provide the Content-Length HTTP header.")
        }
        // A copy has no body, and neither has a new bucket.
        await s3.put("key", "x")
        #expect(await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/key"], addsLength: false).status == 200)
        #expect(await s3.send("PUT", "/new", addsLength: false).status == 200)
    }

    @Test func `pieces of HTTP's own are not taken`() async throws {
        let s3 = try await fixture()
        let chunked = ["Transfer-Encoding": "chunked"]
        let answer = await s3.send("PUT", "/shop/key", chunked, body: Array("x".utf8), addsLength: false)
        #expect(answer.failure == "501 NotImplemented")
        #expect(answer.text(of: "Message") == "A header you provided implies functionality that is not implemented")
        #expect(answer.text(of: "Header") == "Transfer-Encoding")
        #expect(await s3.get("key").failure == "404 NoSuchKey")
        let streamed = chunked.merging(["x-amz-content-sha256": Self.streaming, "x-amz-decoded-content-length": "1"]) {
            $1
        }
        let body = Array("1\r\nx\r\n0\r\n\r\n".utf8)
        #expect(await s3.send("PUT", "/shop/key", streamed, body: body, addsLength: false).status == 200)
    }

    @Test func `a body of more than 5 GiB is too large`() async throws {
        let s3 = try await fixture()
        let headers = ["Content-Length": "5368709121"]
        let answer = await s3.send("PUT", "/shop/key", headers)
        #expect(answer.failure == "400 EntityTooLarge")
        #expect(answer.text(of: "Message") == "Your proposed upload exceeds the maximum allowed size")
        #expect(answer.text(of: "ProposedSize") == "5368709121")
        #expect(answer.text(of: "MaxSizeAllowed") == "5368709120")
        #expect(s3.kept("PUT", "/shop/key", headers, of: [1, 2, 3]) == 0)
        var chunked = ["x-amz-content-sha256": Self.streaming, "Content-Length": "5368719121"]
        let body = Array("3\r\nabc\r\n".utf8)
        chunked["x-amz-decoded-content-length"] = "5368709120"
        #expect(s3.kept("PUT", "/shop/key", chunked, of: body) == 3)
        chunked["x-amz-decoded-content-length"] = "5368709121"
        #expect(s3.kept("PUT", "/shop/key", chunked, of: body) == 0)
    }

    @Test(arguments: [
        ("aws-chunked", nil), ("aws-chunked,gzip", "gzip"), ("gzip, aws-chunked", "gzip"), ("gzip", "gzip"),
    ])
    func `what a body is called does not take it apart`(encoding: String, kept: String?) async throws {
        let s3 = try await fixture()
        #expect(await s3.put("key", "hello", ["Content-Encoding": encoding]).status == 200)
        let answer = await s3.get("key")
        #expect(answer.text == "hello")
        #expect(answer.headers["Content-Encoding"] == kept)
    }

    @Test func `only the last chunk is small`() async throws {
        let s3 = try await fixture()
        let headers = ["x-amz-content-sha256": Self.streaming, "x-amz-decoded-content-length": "8"]
        let answer = await s3.put("key", "4\r\nabcd\r\n4\r\nefgh\r\n0\r\n\r\n", headers)
        #expect(answer.failure == "400 InvalidChunkSizeError")
        #expect(answer.text(of: "Message") == "Only the last chunk is allowed to have a size less than 8192 bytes")
        #expect(answer.text(of: "Chunk") == "2")
        #expect(answer.text(of: "BadChunkSize") == "4")
        let large = String(repeating: "x", count: 8192)
        let length = ["x-amz-content-sha256": Self.streaming, "x-amz-decoded-content-length": "8196"]
        #expect(await s3.put("key", "2000\r\n\(large)\r\n4\r\nefgh\r\n0\r\n\r\n", length).status == 200)
    }

    @Test(arguments: [nil, "abc"])
    func `a body in chunks tells the length of what is in them`(length: String?) async throws {
        let s3 = try await fixture()
        var headers = ["x-amz-content-sha256": Self.streaming]
        headers["x-amz-decoded-content-length"] = length
        let answer = await s3.put("key", "4\r\nabcd\r\n0\r\n\r\n", headers)
        #expect(answer.failure == "411 MissingContentLength")
    }

    @Test func `a trailing field is announced`() async throws {
        let s3 = try await fixture()
        let headers = ["x-amz-content-sha256": Self.streaming, "x-amz-decoded-content-length": "4"]
        let body = "4\r\nabcd\r\n0\r\nx-amz-checksum-crc32:7YLREQ==\r\n\r\n"
        #expect(await s3.put("key", body, headers).failure == "400 MalformedTrailerError")
        let announced = headers.merging(["x-amz-trailer": "x-amz-checksum-crc32"]) { $1 }
        #expect(await s3.put("key", body, announced).failure != "400 MalformedTrailerError")
    }

    @Test func `a body that breaks off is told so`() async throws {
        let s3 = try await fixture()
        let headers = ["x-amz-content-sha256": Self.streaming, "x-amz-decoded-content-length": "4"]
        let answer = await s3.put("key", "4\r\nab", headers)
        #expect(answer.failure == "400 IncompleteBody")
        #expect(answer.text(of: "Message") == "The request body terminated unexpectedly")
    }

    @Test func `a document comes in one piece`() async throws {
        let s3 = try await fixture()
        let body = "24\r\n<Tagging><TagSet></TagSet></Tagging>\r\n0\r\n\r\n"
        let headers = ["x-amz-content-sha256": Self.streaming, "x-amz-decoded-content-length": "36"]
        let answer = await s3.send("PUT", "/shop?tagging", headers, body: Array(body.utf8))
        #expect(answer.failure == "400 InvalidRequest")
        #expect(answer.text(of: "Message") == "The value of x-amz-content-sha256 header is invalid.")
    }
}
