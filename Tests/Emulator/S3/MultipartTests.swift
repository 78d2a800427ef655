import AWSCore
import AWSWire
import Testing

@Suite("Uploads in parts")
struct MultipartTests {
    private let five = [UInt8](repeating: UInt8(ascii: "a"), count: 5 << 20)

    private func shop() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        return s3
    }

    @Test(
        "A list of parts whose XML breaks the schema is malformed",
        arguments: ["x", "", "1.5", "99999999999999999999"]
    )
    func malformedNumber(number: String) async throws {
        let s3 = try await shop()
        let id = await s3.beginUpload()
        let body = """
            <CompleteMultipartUpload><Part><PartNumber>\(number)</PartNumber><ETag>"a"</ETag></Part></CompleteMultipartUpload>
            """
        let answer = await s3.send("POST", "/shop/key?uploadId=\(id)", body: Array(body.utf8))
        #expect(answer.failure == "400 MalformedXML")
    }

    @Test("Parts become one object, whose parts can be read")
    func upload() async throws {
        let s3 = try await shop()
        let id = await s3.beginUpload(["Content-Type": "text/plain", "x-amz-meta-a": "1"])
        let tail = Array("test content 123".utf8)
        let first = await s3.upload(1, five, id).headers["ETag"] ?? ""
        let second = await s3.upload(2, tail, id).headers["ETag"] ?? ""
        #expect(await s3.head("key").status == 404)
        let done = await s3.complete(id, [(1, first, ""), (2, second, "")])
        #expect(done.xml?.name == "CompleteMultipartUploadResult")
        let digests = Digest.md5(five) + Digest.md5(tail)
        #expect(done.text(of: "ETag") == "\"\(Text.hex(Digest.md5(digests)))-2\"")
        #expect(done.text(of: "Location") == "http://localhost:4566/shop/key")
        #expect(done.text(of: "ChecksumType") == "FULL_OBJECT")
        let whole = await s3.get("key", ["x-amz-checksum-mode": "ENABLED"])
        #expect(whole.body == five + tail)
        #expect(whole.headers["Content-Type"] == "text/plain")
        #expect(whole.headers["x-amz-meta-a"] == "1")
        #expect(whole.headers["x-amz-checksum-crc64nvme"] == done.text(of: "ChecksumCRC64NVME"))
        let across = await s3.get("key", ["Range": "bytes=5242878-5242883"])
        #expect(across.text == "aatest")
        let part = await s3.get("key", query: "?partNumber=2")
        #expect(part.status == 206)
        #expect(part.text == "test content 123")
        #expect(part.headers["Content-Range"] == "bytes 5242880-5242895/5242896")
        #expect(part.headers["x-amz-mp-parts-count"] == "2")
        let none = await s3.get("key", query: "?partNumber=3")
        #expect(none.failure == "416 InvalidPartNumber")
        #expect(none.text(of: "ActualPartCount") == "2")
        let both = await s3.get("key", ["Range": "bytes=0-1"], query: "?partNumber=1")
        #expect(both.text(of: "Message") == "Cannot specify both Range header and partNumber query parameter")
        #expect(await s3.send("GET", "/shop/key?uploadId=\(id)").failure == "404 NoSuchUpload")
    }

    @Test("A copy of such an object has an ETag like any other")
    func copy() async throws {
        let s3 = try await shop()
        let id = await s3.beginUpload()
        let etag = await s3.upload(1, Array("test content 123".utf8), id).headers["ETag"] ?? ""
        #expect(await s3.complete(id, [(1, etag, "")]).text(of: "ETag") == "\"b972025bc34adf8d76d6d51e93c035cc-1\"")
        let copy = await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/key"])
        #expect(copy.text(of: "ETag") == "\"eee506dd7ada7ded524c77e359a0e7c6\"")
        #expect(copy.text(of: "ChecksumCRC64NVME") == "BsLNlKumA5I=")
    }

    @Test("A part may be copied from an object")
    func partCopy() async throws {
        let s3 = try await shop()
        await s3.put("source", "0123456789")
        let id = await s3.beginUpload(["x-amz-checksum-algorithm": "CRC32C", "x-amz-checksum-type": "FULL_OBJECT"])
        let target = "/shop/key?partNumber=1&uploadId=\(id)"
        func copy(_ range: String) async -> HTTPResponse {
            await s3.send("PUT", target, ["x-amz-copy-source": "shop/source", "x-amz-copy-source-range": range])
        }
        let part = await copy("bytes=0-8")
        #expect(part.xml?.name == "CopyPartResult")
        #expect(part.text(of: "ETag") == "\"22975d8a5ed1b91445f6c55ac121505b\"")
        for range in ["0-8", "bytes=1-0", "bytes=-1-", "bytes=0-1,3-4", "bytes=-", "bytes=1-", "bytes=-2"] {
            let wrong = await copy(range)
            #expect(wrong.failure == "400 InvalidArgument")
            #expect(wrong.text(of: "ArgumentValue") == range)
        }
        let long = await copy("bytes=0-100")
        #expect(long.text(of: "Message") == "Range specified is not valid for source object of size: 10")
        #expect(
            await copy("bytes=100-200").text(of: "Message")
                == "The specified copy range is invalid for the source object size"
        )
        let whole = await s3.send("PUT", target, ["x-amz-copy-source": "shop/source"])
        #expect(whole.text(of: "ETag") == "\"781e5e245d69b566979b86e28d23f2c7\"")
        #expect(await s3.complete(id, [(1, whole.text(of: "ETag"), "")]).status == 200)
        #expect(await s3.get("key").text == "0123456789")
    }

    @Test("An upload that is not there is said so")
    func missing() async throws {
        let s3 = try await shop()
        let id = await s3.beginUpload()
        for answer in [
            await s3.upload(1, [1], "fakeid"), await s3.complete("fakeid", [(1, "x", "")]),
            await s3.send("DELETE", "/shop/key?uploadId=fakeid"), await s3.send("GET", "/shop/key?uploadId=fakeid"),
            await s3.send("PUT", "/shop/other?partNumber=1&uploadId=\(id)"),
        ] {
            #expect(answer.failure == "404 NoSuchUpload")
        }
        #expect(await s3.send("DELETE", "/shop/key?uploadId=\(id)").status == 204)
        #expect(await s3.upload(1, [1], id).failure == "404 NoSuchUpload")
    }

    @Test("The parts must be those that were uploaded, in ascending order and large enough")
    func wrongParts() async throws {
        let s3 = try await shop()
        let id = await s3.beginUpload()
        let first = await s3.upload(1, Array("data".utf8), id).headers["ETag"] ?? ""
        let second = await s3.upload(2, Array("data".utf8), id).headers["ETag"] ?? ""
        let wrong = await s3.complete(id, [(1, "\"d41d8cd98f00b204e9800998ecf8427e\"", "")])
        #expect(wrong.failure == "400 InvalidPart")
        #expect(wrong.text(of: "PartNumber") == "1")
        #expect(wrong.text(of: "ETag") == "d41d8cd98f00b204e9800998ecf8427e")
        #expect(await s3.complete(id, [(3, first, "")]).failure == "400 InvalidPart")
        #expect(await s3.complete(id, [(2, second, ""), (1, first, "")]).failure == "400 InvalidPartOrder")
        let small = await s3.complete(id, [(1, first, ""), (2, second, "")])
        #expect(small.failure == "400 EntityTooSmall")
        #expect(small.text(of: "MinSizeAllowed") == "5242880")
        #expect(small.text(of: "ProposedSize") == "4")
        #expect(small.text(of: "PartNumber") == "1")
        let size = await s3.complete(id, [(2, second, "")], ["x-amz-mp-object-size": "5"])
        #expect(
            size.text(of: "Message")
                == "The provided 'x-amz-mp-object-size' header value 5 does not match what was computed: 4"
        )
        #expect(await s3.complete(id, [(2, second, "")]).status == 200)
        #expect(await s3.get("key").text == "data")
        for number in ["0", "-1", "10001", "one"] {
            let answer = await s3.send("PUT", "/shop/key?partNumber=\(number)&uploadId=\(id)")
            #expect(answer.text(of: "Message") == "Part number must be an integer between 1 and 10000, inclusive")
            #expect(answer.text(of: "ArgumentValue") == number)
        }
    }

    @Test("Parts are listed by number, a page at a time")
    func listParts() async throws {
        let s3 = try await shop()
        let id = await s3.beginUpload()
        let empty = await s3.send("GET", "/shop/key?uploadId=\(id)")
        #expect(empty.xml?.name == "ListPartsResult")
        #expect(empty.text(of: "NextPartNumberMarker") == "0")
        await s3.upload(2, Array("data".utf8), id)
        await s3.upload(1, Array("old".utf8), id)
        await s3.upload(1, Array("data".utf8), id)
        let first = await s3.send("GET", "/shop/key?uploadId=\(id)&max-parts=1")
        #expect(first.texts("Part", "PartNumber") == ["1"])
        #expect(first.texts("Part", "ETag") == ["\"8d777f385d3dfec8815d20f7496026dc\""])
        #expect(first.texts("Part", "Size") == ["4"])
        #expect(first.text(of: "IsTruncated") == "true")
        #expect(first.text(of: "NextPartNumberMarker") == "1")
        let second = await s3.send("GET", "/shop/key?uploadId=\(id)&max-parts=&part-number-marker=1")
        #expect(second.texts("Part", "PartNumber") == ["2"])
        #expect(second.text(of: "IsTruncated") == "false")
        #expect(second.text(of: "MaxParts") == "1000")
    }

    @Test("A composite checksum is that of the parts' checksums")
    func composite() async throws {
        let s3 = try await shop()
        let begun = await s3.send("POST", "/shop/key?uploads", ["x-amz-checksum-algorithm": "CRC32C"])
        #expect(begun.headers["x-amz-checksum-type"] == "COMPOSITE")
        let id = begun.text(of: "UploadId")
        let part = await s3.upload(1, Array("test content 123".utf8), id)
        #expect(part.headers["x-amz-checksum-crc32c"] == "fwuu0Q==")
        let etag = part.headers["ETag"] ?? ""
        let other = await s3.upload(2, Array("x".utf8), id, ["x-amz-checksum-crc32": "jNwRWA=="])
        #expect(
            other.text(of: "Message")
                == "Checksum Type mismatch occurred, expected checksum Type: crc32c, actual checksum Type: crc32"
        )
        let missing = await s3.complete(id, [(1, etag, "")])
        #expect(
            missing.text(of: "Message")
                == "The upload was created using a crc32c checksum. The complete request must include the checksum for each part. "
                + "It was missing for part 1 in the request."
        )
        #expect(
            await s3.complete(id, [(1, etag, "<ChecksumCRC32C>AAAAAA==</ChecksumCRC32C>")]).failure == "400 InvalidPart"
        )
        let type = await s3.complete(
            id,
            [(1, etag, "<ChecksumCRC32C>fwuu0Q==</ChecksumCRC32C>")],
            ["x-amz-checksum-type": "FULL_OBJECT"]
        )
        #expect(
            type.text(of: "Message")
                == "The upload was created using the COMPOSITE checksum mode. The complete request must use the same checksum mode."
        )
        let done = await s3.complete(id, [(1, etag, "<ChecksumCRC32C>fwuu0Q==</ChecksumCRC32C>")])
        #expect(done.text(of: "ChecksumCRC32C") == "sZB91Q==-1")
        #expect(done.text(of: "ChecksumType") == "COMPOSITE")
        let head = await s3.head("key", ["x-amz-checksum-mode": "ENABLED"], query: "?partNumber=1")
        #expect(head.headers["x-amz-checksum-crc32c"] == "fwuu0Q==")
        #expect(head.status == 206)
    }

    @Test("A checksum of the full object follows from the parts', and is verified")
    func fullObject() async throws {
        let s3 = try await shop()
        let id = await s3.beginUpload(["x-amz-checksum-algorithm": "CRC32", "x-amz-checksum-type": "FULL_OBJECT"])
        let part = [UInt8](repeating: UInt8(ascii: "a"), count: 5_242_881)
        let first = await s3.upload(1, part, id)
        #expect(first.headers["x-amz-checksum-crc32"] == "NRU+Sw==")
        await s3.upload(2, part, id)
        let last = await s3.upload(3, Array("aaaaaaaaaa".utf8), id)
        #expect(last.headers["x-amz-checksum-crc32"] == "TBHN8A==")
        let parts = [(1, first), (2, first), (3, last)].map { ($0.0, $0.1.headers["ETag"] ?? "", "") }
        let wrong = await s3.complete(
            id,
            parts,
            ["x-amz-checksum-crc32": "AAAAAA==", "x-amz-checksum-type": "FULL_OBJECT"]
        )
        #expect(wrong.text(of: "Message") == "The crc32 you specified did not match the calculated checksum.")
        let done = await s3.complete(
            id,
            parts,
            ["x-amz-checksum-crc32": "qSEQSA==", "x-amz-checksum-type": "FULL_OBJECT"]
        )
        #expect(done.text(of: "ChecksumCRC32") == "qSEQSA==")
        #expect(done.text(of: "ETag") == "\"4d45984fc3feb2ac9b22683c49674b56-3\"")
    }

    @Test(
        "Algorithm and type must fit",
        arguments: [
            (
                ["x-amz-checksum-type": "COMPOSITE"],
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header."
            ),
            (
                ["x-amz-checksum-algorithm": "SHA1", "x-amz-checksum-type": "FULL_OBJECT"],
                "The FULL_OBJECT checksum type cannot be used with the sha1 checksum algorithm."
            ),
            (
                ["x-amz-checksum-algorithm": "CRC64NVME", "x-amz-checksum-type": "COMPOSITE"],
                "The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm."
            ),
            (
                ["x-amz-checksum-algorithm": "TEST"],
                "Checksum algorithm provided is unsupported. Please try again with any of the valid types: "
                    + "[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]"
            ),
        ]
    )
    func unfit(headers: [String: String], message: String) async throws {
        let s3 = try await shop()
        #expect(await s3.send("POST", "/shop/key?uploads", headers).text(of: "Message") == message)
    }

    @Test("Conditions hold at the upload's end, and what changed meanwhile is a conflict")
    func conditions() async throws {
        let s3 = try await shop()
        let etag = await s3.put("key", "test").headers["ETag"] ?? ""
        let id = await s3.beginUpload()
        let part = await s3.upload(1, Array("x".utf8), id).headers["ETag"] ?? ""
        let there = await s3.complete(id, [(1, part, "")], ["If-None-Match": "*"])
        #expect(there.failure == "412 PreconditionFailed")
        await s3.put("key", "test")
        let conflict = await s3.complete(id, [(1, part, "")], ["If-Match": etag])
        #expect(conflict.failure == "409 ConditionalRequestConflict")
        #expect(conflict.text(of: "Condition") == "If-Match")
        await s3.send("DELETE", "/shop/key")
        #expect(await s3.complete(id, [(1, part, "")], ["If-Match": etag]).failure == "404 NoSuchKey")
        #expect(
            await s3.complete(id, [(1, part, "")], ["If-None-Match": "*"]).failure == "409 ConditionalRequestConflict"
        )
        #expect(await s3.complete(id, [(1, part, "")]).status == 200)
    }
}
