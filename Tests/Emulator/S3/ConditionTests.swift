import AWSCore
import Testing

@Suite("Ranges and conditions")
struct ConditionTests {
    @Test(
        "A range gives some bytes; what is no range counts as none",
        arguments: [
            ("bytes=0-8", 206, "012345678", "bytes 0-8/10"), ("bytes=1-1", 206, "1", "bytes 1-1/10"),
            ("bytes=1-", 206, "123456789", "bytes 1-9/10"), ("bytes=-2", 206, "89", "bytes 8-9/10"),
            ("bytes=-15", 206, "0123456789", "bytes 0-9/10"), ("bytes=0-100", 206, "0123456789", "bytes 0-9/10"),
            ("bytes=1-0", 200, "0123456789", nil), ("bytes=-1-", 200, "0123456789", nil),
            ("bytes=0--1", 200, "0123456789", nil),
            ("bytes=0-1,3-4", 200, "0123456789", nil), ("0-1", 200, "0123456789", nil),
            ("bytes=-", 200, "0123456789", nil),
        ] as [(String, Int, String, String?)]
    )
    func ranges(range: String, status: Int, text: String, contentRange: String?) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "0123456789")
        let answer = await s3.get("key", ["Range": range])
        #expect(answer.status == status)
        #expect(answer.text == text)
        #expect(answer.headers["Content-Range"] == contentRange)
        #expect(answer.headers["Content-Length"] == String(text.utf8.count))
        let head = await s3.head("key", ["Range": range])
        #expect(head.status == status)
        #expect(head.headers["Content-Length"] == String(text.utf8.count))
    }

    @Test("A range beyond the object cannot be had", arguments: ["bytes=100-200", "bytes=-0", "bytes=10-"])
    func beyond(range: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "0123456789")
        let answer = await s3.get("key", ["Range": range])
        #expect(answer.failure == "416 InvalidRange")
        #expect(answer.text(of: "Message") == "The requested range is not satisfiable")
        #expect(answer.text(of: "ActualObjectSize") == "10")
        #expect(answer.text(of: "RangeRequested") == range)
    }

    private static let etag = "\"8d777f385d3dfec8815d20f7496026dc\""

    @Test(
        "Conditions of a read answer 304 or 412",
        arguments: [
            (["If-Match": etag], 200), (["If-Match": "*"], 200), (["If-Match": "\"x\", \(etag)"], 200),
            (["If-Match": "\"x\""], 412),
            (["If-None-Match": "\"x\""], 200), (["If-None-Match": etag], 304),
            (["If-None-Match": "8d777f385d3dfec8815d20f7496026dc"], 304),
            (["If-Modified-Since": "Sun, 22 Nov 2026 11:59:59 GMT"], 200),
            (["If-Modified-Since": "Sun, 22 Nov 2026 12:00:00 GMT"], 304),
            (["If-Modified-Since": "Sun, 22 Nov 2026 12:00:01 GMT"], 200), (["If-Modified-Since": "yesterday"], 200),
            (["If-Unmodified-Since": "Sun, 22 Nov 2026 12:00:00 GMT"], 200),
            (["If-Unmodified-Since": "Sun, 22 Nov 2026 11:59:59 GMT"], 412),
            (["If-Match": etag, "If-Unmodified-Since": "Sun, 22 Nov 2026 11:59:59 GMT"], 200),
            (["If-None-Match": "\"x\"", "If-Modified-Since": "Sun, 22 Nov 2026 12:00:00 GMT"], 200),
        ]
    )
    func reads(headers: [String: String], status: Int) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "data")
        let get = await s3.get("key", headers)
        #expect(get.status == status)
        #expect(await s3.head("key", headers).status == status)
        switch status {
        case 304:
            #expect(get.body.isEmpty)
            #expect(get.headers["ETag"] == Self.etag)
        case 412:
            #expect(get.text(of: "Code") == "PreconditionFailed")
            #expect(get.text(of: "Message") == "At least one of the pre-conditions you specified did not hold")
            #expect(get.text(of: "Condition") == (headers["If-Match"] == nil ? "If-Unmodified-Since" : "If-Match"))
        default: #expect(get.text == "data")
        }
    }

    @Test("If-None-Match: * puts only what is not there")
    func putIfNoneMatch() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.put("key", "1", ["If-None-Match": "*"]).status == 200)
        let answer = await s3.put("key", "2", ["If-None-Match": "*"])
        #expect(answer.failure == "412 PreconditionFailed")
        #expect(answer.text(of: "Condition") == "If-None-Match")
        #expect(await s3.get("key").text == "1")
        let other = await s3.put("key", "2", ["If-None-Match": "\"x\""])
        #expect(other.failure == "501 NotImplemented")
        #expect(
            other.text(of: "additionalMessage")
                == "We don't accept the provided value of If-None-Match header for this API"
        )
    }

    @Test("If-Match puts only over the object of that ETag")
    func putIfMatch() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.put("key", "1", ["If-Match": "\"x\""]).failure == "404 NoSuchKey")
        let etag = await s3.put("key", "1").headers["ETag"] ?? ""
        #expect(await s3.put("key", "2", ["If-Match": "\"x\""]).failure == "412 PreconditionFailed")
        #expect(await s3.put("key", "2", ["If-Match": etag]).status == 200)
        let both = await s3.put("key", "2", ["If-Match": etag, "If-None-Match": "*"])
        #expect(both.failure == "501 NotImplemented")
        #expect(both.text(of: "Header") == "If-Match,If-None-Match")
    }

    @Test("If-Match deletes only the object of that ETag")
    func deleteIfMatch() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let etag = await s3.put("key", "1").headers["ETag"] ?? ""
        #expect(await s3.send("DELETE", "/shop/key", ["If-Match": "\"x\""]).failure == "412 PreconditionFailed")
        #expect(await s3.send("DELETE", "/shop/key", ["If-Match": etag]).status == 204)
        #expect(await s3.send("DELETE", "/shop/key", ["x-amz-if-match-size": "1"]).failure == "501 NotImplemented")
    }
}
