import AWSCore
import AWSWire
import EmulatorCore
import Testing

@Suite struct FormTests {
    /// A form as browsers send it, the file behind the fields.
    static func body(_ fields: [(String, String)], file: [UInt8]? = nil, name: String? = "C:\\my\\a b.txt") -> [UInt8] {
        var out: [UInt8] = []
        for (name, value) in fields {
            out += "--line\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        if let file {
            let filename = name.map { "; filename=\"\($0)\"\r\nContent-Type: text/html" } ?? ""
            out += "--line\r\nContent-Disposition: form-data; name=\"file\"\(filename)\r\n\r\n".utf8
            out += file + Array("\r\n".utf8)
        }
        return out + Array("--line--\r\n".utf8)
    }

    @discardableResult
    static func post(
        _ s3: WebFixture,
        _ fields: [(String, String)],
        file: [UInt8]? = Array("text".utf8),
        name: String? = "C:\\my\\a b.txt",
        _ more: [String: String] = [:]
    ) async -> HTTPResponse {
        let type = ["Content-Type": "multipart/form-data; boundary=line"]
        let body = body(fields, file: file, name: name)
        return await s3.send("POST", "/shop", type.merging(more) { $1 }, body: body)
    }

    private func fixture() async throws -> WebFixture {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        return s3
    }

    @Test func `a form puts an object with what its fields say`() async throws {
        let s3 = try await fixture()
        let answer = await Self.post(
            s3,
            [
                ("key", "up/${filename}"), ("Content-Type", "text/plain"), ("Cache-Control", "no-cache"),
                ("x-amz-meta-One", "eins"), ("x-amz-meta-two", "zwei"), ("x-amz-storage-class", "STANDARD_IA"),
                ("acl", "private"),
            ]
        )
        #expect(answer.status == 204)
        #expect(answer.headers["ETag"] == "\"1cb251ec0d568de6a929b520c4aed8d1\"")
        #expect(answer.headers["Location"] == "http://localhost:4566/shop/up%2Fa%20b.txt")
        let found = await s3.send("GET", "/shop/up/a%20b.txt")
        #expect(found.text == "text")
        #expect(found.headers["Content-Type"] == "text/plain")
        #expect(found.headers["Cache-Control"] == "no-cache")
        #expect(found.headers["x-amz-meta-one"] == "eins")
        #expect(found.headers["x-amz-meta-two"] == "zwei")
        #expect(found.headers["x-amz-storage-class"] == "STANDARD_IA")
    }

    @Test(arguments: [
        ("ÄMÄZÕÑ S3", "=?UTF-8?Q?=C3=84M=C3=84Z=C3=95=C3=91_S3?="),
        (
            "test_—_file%E2%80%94_é_2👑.pdf",
            "=?UTF-8?Q?test=5F=E2=80=94=5Ffile%E2%80%94=5F=C3=A9=5F2=F0=9F=91=91.pdf?="
        ),
        ("=?UTF-8?Q?actually-ascii?=", "=?UTF-8?Q?actually-ascii?="), ("a\tb ~", "a\tb ~"),
    ])
    func `metadata of any characters is told encoded`(sent: String, told: String) async throws {
        let s3 = try await fixture()
        #expect(await Self.post(s3, [("key", "k"), ("x-amz-meta-name", sent)]).status == 204)
        #expect(await s3.send("HEAD", "/shop/k").headers["x-amz-meta-name"] == told)
    }

    @Test func `fields behind the file do not count`() async throws {
        let s3 = try await fixture()
        let type = ["Content-Type": "multipart/form-data; boundary=line"]
        let (fields, file) = (Self.body([("key", "k")]), Self.body([], file: Array("text".utf8)))
        let body = file.dropLast(10) + fields
        #expect(await s3.send("POST", "/shop", type, body: Array(body)).text(of: "ArgumentName") == "key")
    }

    @Test func `the type of the file's part is not the object's`() async throws {
        let s3 = try await fixture()
        await Self.post(s3, [("key", "k")])
        #expect(await s3.send("HEAD", "/shop/k").headers["Content-Type"] == "binary/octet-stream")
        let checksum = await s3.send("HEAD", "/shop/k", ["x-amz-checksum-mode": "ENABLED"])
        #expect(checksum.headers["x-amz-checksum-crc64nvme"] != nil)
    }

    @Test func `a file that came as a field has no name`() async throws {
        let s3 = try await fixture()
        #expect(await Self.post(s3, [("key", "k-${filename}")], name: nil).status == 204)
        #expect(await s3.send("GET", "/shop/k-%24%7Bfilename%7D").text == "text")
    }

    @Test(arguments: [("200", 200), ("201", 201), ("204", 204), ("299", 204), ("", 204)])
    func `a form chooses its answer's status`(wanted: String, status: Int) async throws {
        let s3 = try await fixture()
        let answer = await Self.post(s3, [("key", "a/b"), ("success_action_status", wanted)])
        #expect(answer.status == status)
        guard status == 201 else {
            #expect(answer.body.isEmpty)
            return
        }
        #expect(answer.headers["Content-Type"] == "application/xml")
        #expect(answer.xml?.name == "PostResponse")
        #expect(answer.text(of: "Location") == "http://localhost:4566/shop/a%2Fb")
        #expect(answer.text(of: "Bucket") == "shop")
        #expect(answer.text(of: "Key") == "a/b")
        #expect(answer.text(of: "ETag") == answer.headers["ETag"])
    }

    @Test func `a form sends its browser on`() async throws {
        let s3 = try await fixture()
        let answer = await Self.post(
            s3,
            [("key", "a b"), ("success_action_redirect", "http://a.test/done?x=1"), ("success_action_status", "201")]
        )
        #expect(answer.status == 303)
        let location = "http://a.test/done?x=1&bucket=shop&key=a%20b&etag=%221cb251ec0d568de6a929b520c4aed8d1%22"
        #expect(answer.headers["Location"] == location)
        #expect(await Self.post(s3, [("key", "k"), ("success_action_redirect", "nowhere")]).status == 204)
    }

    @Test func `long files are taken in as they come`() async throws {
        let s3 = try await fixture()
        // Line ends and beginnings of boundaries that are none.
        var file = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        for i in stride(from: 0, to: file.count - 10, by: 9_973) {
            file.replaceSubrange(i..<i + 7, with: Array("\r\n--li\r".utf8))
        }
        #expect(
            await Self.post(s3, [("key", "long"), ("x-amz-checksum-algorithm", "SHA256")], file: file).status == 204
        )
        #expect(await s3.send("GET", "/shop/long").body == file)
        let large = await Self.post(s3, [("key", String(repeating: "k", count: 70_000))], file: file)
        #expect(large.failure == "400 MaxPostPreDataLengthExceededError")
        let much = ("x-ignore-me", String(repeating: "k", count: 30_000))
        #expect(await Self.post(s3, [("key", "k"), much]).failure == "400 MaxPostPreDataLengthExceededError")
    }

    @Test func `an empty file is a file`() async throws {
        let s3 = try await fixture()
        #expect(await Self.post(s3, [("key", "none"), ("Expires", "")], file: []).status == 204)
        #expect(await s3.send("HEAD", "/shop/none").headers["Content-Length"] == "0")
    }

    @Test func `a checksum is that of the file`() async throws {
        let s3 = try await fixture()
        let right = Text.base64(Digest.sha256("text".utf8))
        #expect(await Self.post(s3, [("key", "k"), ("x-amz-checksum-sha256", right)]).status == 204)
        let wrong = Text.base64(Digest.sha256("other".utf8))
        #expect(await Self.post(s3, [("key", "k"), ("x-amz-checksum-sha256", wrong)]).failure == "400 BadDigest")
    }

    @Test(arguments: [
        ("<Tagging><TagSet><Tag><Key>a b</Key><Value>1+2 = 3</Value></Tag></TagSet></Tagging>", ["a b"]),
        ("<InvalidTagging><Nothing/></InvalidTagging>", []),
    ])
    func `tags come as XML`(document: String, keys: [String]) async throws {
        let s3 = try await fixture()
        #expect(await Self.post(s3, [("key", "k"), ("tagging", document)]).status == 204)
        #expect(await s3.send("GET", "/shop/k?tagging").texts("TagSet", "Tag", "Key") == keys)
        #expect(await Self.post(s3, [("key", "k"), ("tagging", "not XML")]).failure == "400 MalformedXML")
    }

    @Test func `what is no form, or lacks something, is refused`() async throws {
        let s3 = try await fixture()
        let plain = await s3.send("POST", "/shop", ["Content-Type": "text/html"], body: Array("text".utf8))
        #expect(plain.failure == "412 PreconditionFailed")
        #expect(plain.text(of: "Condition") == "Bucket POST must be of the enclosure-type multipart/form-data")
        let type = ["Content-Type": "multipart/form-data; boundary=line"]
        #expect(await s3.send("POST", "/shop", type, body: Array("text".utf8)).failure == "400 MalformedPOSTRequest")
        let cut = Array(Self.body([("key", "k")], file: Array("text".utf8)).dropLast(12))
        #expect(await s3.send("POST", "/shop", type, body: cut).failure == "400 MalformedPOSTRequest")
        let keyless = await Self.post(s3, [])
        #expect(keyless.failure == "400 InvalidArgument")
        #expect(keyless.text(of: "ArgumentName") == "key")
        #expect(await Self.post(s3, [("key", "k")], file: nil).text(of: "ArgumentName") == "file")
        let fake = await Self.post(s3, [("key", "k"), ("x-amz-storage-class", "FakeClass")])
        #expect(fake.failure == "400 InvalidStorageClass")
        #expect(fake.text(of: "StorageClassRequested") == "FakeClass")
        let nowhere = await s3.send("POST", "/none", type, body: Self.body([("key", "k")], file: []))
        #expect(nowhere.failure == "404 NoSuchBucket")
        #expect(await s3.send("GET", "/shop").texts("Contents", "Key").isEmpty)
    }

    @Test func `forms go to virtual hosts, and keep away from other requests`() async throws {
        let s3 = try await fixture()
        let type = ["Content-Type": "multipart/form-data; boundary=line"]
        let body = Self.body([("key", "k")], file: Array("text".utf8))
        for host in ["shop.s3.localhost:4566", "shop.localhost.localstack.cloud"] {
            let answer = await s3.send("POST", "/", type, body: body, host: host)
            #expect(answer.status == 204)
            #expect(answer.headers["Location"] == "http://\(host)/k")
        }
        let list = Array("<Delete><Object><Key>k</Key></Object></Delete>".utf8)
        #expect(
            await s3.send("POST", "/shop?delete", ["Content-MD5": Text.base64(Digest.md5(list))], body: list).status
                == 200
        )
        #expect(await s3.send("POST", "/shop/k?uploads").status == 200)
    }
}
