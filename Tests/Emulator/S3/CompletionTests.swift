import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// The end of uploads in parts.
@Suite struct CompletionTests {
    private func uploaded(_ headers: [String: String] = [:]) async throws -> (S3Fixture, id: String, etag: String) {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let id = await s3.beginUpload(headers)
        return (s3, id, await s3.upload(1, Array("part".utf8), id).headers["ETag"] ?? "")
    }

    @Test(arguments: [false, true])
    func `an upload that is completed twice gives the same object twice`(isVersioned: Bool) async throws {
        let (s3, id, etag) = try await uploaded([
            "x-amz-checksum-algorithm": "CRC32", "x-amz-checksum-type": "FULL_OBJECT",
        ])
        if isVersioned { await s3.keepVersions() }
        let first = await s3.complete(id, [(1, etag, "")])
        #expect(first.status == 200)
        let second = await s3.complete(id, [(1, etag, "")])
        #expect(second.text == first.text)
        for name in ["x-amz-version-id", "x-amz-server-side-encryption"] {
            #expect(second.headers[name] == first.headers[name])
        }
        #expect(await s3.send("GET", "/shop?versions").texts("Version", "Key") == ["key"])
        // Whatever became of the object.
        await s3.send("DELETE", "/shop/key")
        #expect(await s3.complete(id, [(1, etag, "")]).text == first.text)
        #expect(await s3.get("key").failure == "404 NoSuchKey")
    }

    @Test func `what is completed again with other parts, or is aborted, is gone`() async throws {
        let (s3, id, etag) = try await uploaded()
        #expect(await s3.complete(id, [(1, etag, "")]).status == 200)
        let other = "\"\(String(repeating: "0", count: 32))\""
        #expect(await s3.complete(id, [(1, other, "")]).failure == "404 NoSuchUpload")
        #expect(await s3.complete(id, [(1, etag, ""), (2, etag, "")]).failure == "404 NoSuchUpload")
        #expect(await s3.upload(1, [1], id).failure == "404 NoSuchUpload")
        let aborted = await s3.beginUpload()
        let part = await s3.upload(1, [1], aborted).headers["ETag"] ?? ""
        await s3.send("DELETE", "/shop/key?uploadId=\(aborted)")
        #expect(await s3.complete(aborted, [(1, part, "")]).failure == "404 NoSuchUpload")
    }

    @Test func `a completion is forgotten with its bucket, and after a day`() async throws {
        let (s3, id, etag) = try await uploaded()
        #expect(await s3.complete(id, [(1, etag, "")]).status == 200)
        await s3.timeline.set(to: S3Fixture.noon + .seconds(86_401))
        let next = await s3.beginUpload()
        let part = await s3.upload(1, [1], next).headers["ETag"] ?? ""
        #expect(await s3.complete(next, [(1, part, "")]).status == 200)
        #expect(await s3.complete(id, [(1, etag, "")]).failure == "404 NoSuchUpload")
        await s3.send("DELETE", "/shop/key")
        #expect(await s3.send("DELETE", "/shop").status == 204)
        await s3.makeBucket()
        #expect(await s3.complete(next, [(1, part, "")]).failure == "404 NoSuchUpload")
    }
}
