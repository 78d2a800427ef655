import AWSCore
import AWSWire
import EmulatorCore
import Testing

@Suite("Objects")
struct ObjectTests {
    @Test("An object is put and read with its headers")
    func putAndGet() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let put = await s3.put("folder/a b", "hello")
        #expect(put.status == 200)
        #expect(put.headers["ETag"] == "\"5d41402abc4b2a76b9719d911017c592\"")
        #expect(put.headers["x-amz-server-side-encryption"] == "AES256")
        let get = await s3.get("folder/a b")
        #expect(get.status == 200)
        #expect(get.text == "hello")
        #expect(get.headers["ETag"] == "\"5d41402abc4b2a76b9719d911017c592\"")
        #expect(get.headers["Last-Modified"] == "Sun, 22 Nov 2026 12:00:00 GMT")
        #expect(get.headers["Accept-Ranges"] == "bytes")
        #expect(get.headers["Content-Type"] == "binary/octet-stream")
        #expect(get.headers["Content-Length"] == "5")
        let head = await s3.head("folder/a b")
        #expect(head.status == 200)
        #expect(head.headers["Content-Length"] == "5")
        #expect(head.body.isEmpty)
    }

    @Test("Content headers and metadata come back as they were put")
    func headers() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let sent = [
            "Cache-Control": "max-age=60", "Content-Disposition": "inline", "Content-Encoding": "gzip",
            "Content-Language": "de", "Content-Type": "text/plain", "Expires": "Wed, 21 Oct 2026 07:28:00 GMT",
            "x-amz-meta-Colour": "blue", "x-amz-meta-name": "=?UTF-8?Q?not decoded?=",
            "x-amz-website-redirect-location": "/elsewhere", "x-amz-storage-class": "STANDARD_IA",
        ]
        await s3.put("key", "x", sent)
        for answer in [await s3.get("key"), await s3.head("key")] {
            for (name, value) in sent { #expect(answer.headers[name] == value) }
        }
        #expect(s3.ledger.all.map(\.setting) == ["x-amz-server-side-encryption"])
    }

    @Test("Metadata that is not ASCII comes back encoded")
    func unicodeMetadata() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x", ["x-amz-meta-a": "ÄMÄZÕÑ S3", "x-amz-meta-b": "test_—_file%E2%80%94_é_2?.pdf"])
        let head = await s3.head("key")
        #expect(head.headers["x-amz-meta-a"] == "=?UTF-8?Q?=C3=84M=C3=84Z=C3=95=C3=91_S3?=")
        #expect(head.headers["x-amz-meta-b"] == "=?UTF-8?Q?test=5F=E2=80=94=5Ffile%E2%80%94=5F=C3=A9=5F2=3F.pdf?=")
    }

    @Test("A reader may ask for other headers")
    func overrides() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x", ["Content-Type": "text/plain"])
        let query =
            "?response-content-type=image%2Fjpeg&response-cache-control=no-cache&response-expires=Wed%2C%2021%20Oct%202015%2007%3A28%3A00%20GMT"
        let get = await s3.get("key", query: query)
        #expect(get.headers["Content-Type"] == "image/jpeg")
        #expect(get.headers["Cache-Control"] == "no-cache")
        #expect(get.headers["Expires"] == "Wed, 21 Oct 2015 07:28:00 GMT")
    }

    @Test(
        "A key is any UTF-8 up to 1,024 bytes",
        arguments: ["/foo", "a//b/", "file%2Fname", "key+plus", "😀/ü", "a?b#c&d", "."]
    )
    func keys(key: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put(key, "x")
        #expect(await s3.get(key).text == "x")
        #expect(await s3.send("GET", "/shop?list-type=2").texts("Contents", "Key") == [key])
        #expect(await s3.send("DELETE", "/shop/\(Text.percentEncoded(key, keepingSlash: true))").status == 204)
        #expect(await s3.get(key).failure == "404 NoSuchKey")
    }

    @Test("A key of more than 1,024 bytes is too long")
    func longKey() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.put(String(repeating: "k", count: 1024), "x").status == 200)
        let answer = await s3.put(String(repeating: "k", count: 1025), "x")
        #expect(answer.failure == "400 KeyTooLongError")
        #expect(answer.text(of: "Size") == "1025")
        #expect(answer.text(of: "MaxSizeAllowed") == "1024")
    }

    @Test("Metadata beyond 2 KB is too much")
    func largeMetadata() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.put("key", "x", ["x-amz-meta-a": String(repeating: "x", count: 2047)]).status == 200)
        let answer = await s3.put("key", "x", ["x-amz-meta-a": String(repeating: "x", count: 2048)])
        #expect(answer.failure == "400 MetadataTooLarge")
    }

    @Test("A key that is not there is said so; a HEAD has no body")
    func missing() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let get = await s3.get("nothing")
        #expect(get.failure == "404 NoSuchKey")
        #expect(get.text(of: "Message") == "The specified key does not exist.")
        #expect(get.text(of: "Key") == "nothing")
        let head = await s3.head("nothing")
        #expect(head.status == 404)
        #expect(head.body.isEmpty)
        #expect(await s3.send("DELETE", "/shop/nothing").status == 204)
    }

    @Test("Objects in an archive cannot be read before they are restored")
    func archived() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x", ["x-amz-storage-class": "GLACIER"])
        let answer = await s3.get("key")
        #expect(answer.failure == "403 InvalidObjectState")
        #expect(answer.text(of: "StorageClass") == "GLACIER")
        #expect(await s3.head("key").headers["x-amz-storage-class"] == "GLACIER")
        let wrong = await s3.put("key", "x", ["x-amz-storage-class": "OUTPOSTS"])
        #expect(wrong.failure == "400 InvalidStorageClass")
        #expect(wrong.text(of: "StorageClassRequested") == "OUTPOSTS")
    }

    @Test("The only version is null")
    func versions() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        #expect(await s3.get("key", query: "?versionId=null").text == "x")
        let answer = await s3.get("key", query: "?versionId=HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD")
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "Invalid version id specified")
        #expect(answer.text(of: "ArgumentName") == "versionId")
    }

    @Test("ACLs do not count in new buckets, and are refused there")
    func acl() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.put("key", "x", ["x-amz-acl": "public-read"]).failure == "400 AccessControlListNotSupported")
        #expect(await s3.put("key", "x", ["x-amz-acl": "bucket-owner-full-control"]).status == 200)
        #expect(await s3.put("key", "x", ["x-amz-acl": "fake-acl"]).failure == "400 InvalidArgument")
    }

    @Test(
        "A document that is not what its digest says is refused",
        arguments: [
            (["Content-MD5": "AAAAAAAAAAAAAAAAAAAAAA=="], "400 BadDigest"), (["Content-MD5": "x"], "400 InvalidDigest"),
            (["x-amz-checksum-crc32": "AAAAAA=="], "400 BadDigest"),
        ]
    )
    func digest(headers: [String: String], failure: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        let body = Array("<Delete><Object><Key>key</Key></Object></Delete>".utf8)
        #expect(await s3.send("POST", "/shop?delete", headers, body: body).failure == failure)
        #expect(await s3.get("key").text == "x")
        let md5 = ["Content-MD5": Text.base64(Digest.md5(body))]
        #expect(await s3.send("POST", "/shop?delete", md5, body: body).status == 200)
        #expect(await s3.get("key").status == 404)
    }

    @Test("Many objects are deleted with one request")
    func deleteMany() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        for key in ["a", "b<c", "d"] { await s3.put(key, "x") }
        let body = """
            <Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>a</Key></Object><Object><Key>b&lt;c</Key>\
            </Object><Object><Key>none</Key></Object><Object><Key>d</Key><VersionId>1</VersionId></Object></Delete>
            """
        let answer = await s3.send("POST", "/shop?delete", body: Array(body.utf8))
        #expect(answer.xml?.name == "DeleteResult")
        #expect(answer.texts("Deleted", "Key") == ["a", "b<c", "none"])
        #expect(answer.texts("Error", "Key") == ["d"])
        #expect(answer.texts("Error", "Code") == ["NoSuchVersion"])
        #expect(await s3.send("GET", "/shop").texts("Contents", "Key") == ["d"])
        let quiet = "<Delete><Quiet>true</Quiet><Object><Key>d</Key></Object></Delete>"
        #expect(await s3.send("POST", "/shop?delete", body: Array(quiet.utf8)).texts("Deleted").isEmpty)
        #expect(
            await s3.send("POST", "/shop?delete", body: Array("<Delete></Delete>".utf8)).failure == "400 MalformedXML"
        )
    }

    @Test("A wrong number in the query is said so; an empty one counts as none")
    func numbers() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let answer = await s3.send("GET", "/shop?max-keys=many")
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "Provided max-keys not an integer or within integer range")
        #expect(await s3.send("GET", "/shop?max-keys=").text(of: "MaxKeys") == "1000")
    }
}
