import AWSCore
import AWSWire
import EmulatorCore
import Testing

@Suite("Copies")
struct CopyTests {
    @Test("A copy has the source's bytes, headers and checksum")
    func copy() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.makeBucket("other")
        let put = await s3.put(
            "a key",
            "something",
            ["Content-Type": "text/plain", "x-amz-meta-a": "1", "x-amz-storage-class": "STANDARD_IA"]
        )
        await s3.timeline.advance(by: .seconds(10))
        let copy = await s3.send("PUT", "/other/copy", ["x-amz-copy-source": "/shop/a%20key"])
        #expect(copy.xml?.name == "CopyObjectResult")
        #expect(copy.text(of: "ETag") == put.headers["ETag"])
        #expect(copy.text(of: "LastModified") == "2026-11-22T12:00:10.000Z")
        #expect(copy.text(of: "ChecksumCRC64NVME") == "1BGd19PD4OU=")
        #expect(copy.text(of: "ChecksumType") == "FULL_OBJECT")
        let get = await s3.send("GET", "/other/copy")
        #expect(get.text == "something")
        #expect(get.headers["Content-Type"] == "text/plain")
        #expect(get.headers["x-amz-meta-a"] == "1")
        // The storage class is not copied.
        #expect(get.headers["x-amz-storage-class"] == nil)
    }

    @Test("A copy may have headers of its own")
    func replace() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x", ["Content-Type": "text/plain", "Content-Language": "de", "x-amz-meta-a": "1"])
        let headers = [
            "x-amz-copy-source": "shop/key", "x-amz-metadata-directive": "REPLACE", "x-amz-meta-b": "2",
            "x-amz-checksum-algorithm": "SHA1",
        ]
        #expect(await s3.send("PUT", "/shop/copy", headers).text(of: "ChecksumSHA1").isEmpty == false)
        let head = await s3.head("copy")
        #expect(head.headers["Content-Type"] == "binary/octet-stream")
        #expect(head.headers["Content-Language"] == nil)
        #expect(head.headers["x-amz-meta-a"] == nil)
        #expect(head.headers["x-amz-meta-b"] == "2")
    }

    @Test("A copy onto itself must change something")
    func inPlace() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x", ["x-amz-meta-a": "1"])
        let same = await s3.send("PUT", "/shop/key", ["x-amz-copy-source": "shop/key"])
        #expect(same.failure == "400 InvalidRequest")
        #expect(
            same.text(of: "Message")
                == "This copy request is illegal because it is trying to copy an object to itself without changing the object's "
                + "metadata, storage class, website redirect location or encryption attributes."
        )
        let headers = ["x-amz-copy-source": "shop/key", "x-amz-storage-class": "ONEZONE_IA"]
        #expect(await s3.send("PUT", "/shop/key", headers).status == 200)
        #expect(await s3.get("key").text == "x")
        #expect(await s3.head("key").headers["x-amz-storage-class"] == "ONEZONE_IA")
    }

    @Test(
        "Conditions of the source answer 412",
        arguments: [
            ("x-amz-copy-source-If-Match", "\"x\"", 412),
            ("x-amz-copy-source-If-Match", "9dd4e461268c8034f5c8564e155c67a6", 200),
            ("x-amz-copy-source-If-None-Match", "\"9dd4e461268c8034f5c8564e155c67a6\"", 412),
            ("x-amz-copy-source-If-Modified-Since", "Sun, 22 Nov 2026 12:00:00 GMT", 412),
            ("x-amz-copy-source-If-Modified-Since", "Mon, 23 Nov 2026 12:00:00 GMT", 200),
            ("x-amz-copy-source-If-Unmodified-Since", "Sun, 22 Nov 2026 11:00:00 GMT", 412),
        ]
    )
    func conditions(header: String, value: String, status: Int) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        let answer = await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/key", header: value])
        #expect(answer.status == status)
        if status == 412 { #expect(answer.text(of: "Condition") == header) }
    }

    @Test("A source that is not there is said so")
    func missing() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let noKey = await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/nothing"])
        #expect(noKey.failure == "404 NoSuchKey")
        #expect(noKey.text(of: "Key") == "nothing")
        #expect(await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "nowhere/x"]).failure == "404 NoSuchBucket")
        let wrong = await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "nonsense"])
        #expect(wrong.failure == "400 InvalidArgument")
        #expect(wrong.text(of: "Message") == "Invalid copy source object key")
    }
}
