import AWSCore
import AWSWire
import EmulatorCore
import Testing

@testable import S3Service

@Suite("Lifecycle by the clock")
struct LifecycleTests {
    private func shop(_ rules: String..., versions: Bool = false, size: String? = nil) async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        if versions { await s3.keepVersions() }
        let all = rules.enumerated().map { "<Rule><ID>rule \($0)</ID><Status>Enabled</Status>\($1)</Rule>" }.joined()
        let body = "<LifecycleConfiguration>\(all)</LifecycleConfiguration>"
        let headers = size.map { ["x-amz-transition-default-minimum-object-size": $0] } ?? [:]
        #expect(await s3.send("PUT", "/shop?lifecycle", headers, body: Array(body.utf8)).failure == "200 ")
        return s3
    }

    private func expire(_ days: Int) -> String { "<Expiration><Days>\(days)</Days></Expiration>" }

    private func move(_ days: Int, _ name: String) -> String {
        "<Transition><Days>\(days)</Days><StorageClass>\(name)</StorageClass></Transition>"
    }

    private func keys(_ s3: S3Fixture) async -> [String] {
        await s3.send("GET", "/shop?list-type=2").texts("Contents", "Key")
    }

    @Test("Objects end at the midnight after their days")
    func expiry() async throws {
        let s3 = try await shop("<Filter><Prefix>tmp/</Prefix></Filter>\(expire(1))")
        let answer = await s3.put("tmp/a", "a")
        let told = "expiry-date=\"Tue, 24 Nov 2026 00:00:00 GMT\", rule-id=\"rule%200\""
        #expect(answer.headers["x-amz-expiration"] == told)
        #expect(await s3.head("tmp/a").headers["x-amz-expiration"] == told)
        #expect(await s3.put("b").headers["x-amz-expiration"] == nil)
        await s3.timeline.advance(by: .seconds(35 * 3600))
        #expect(await keys(s3) == ["b", "tmp/a"])
        await s3.timeline.advance(by: .seconds(3600))
        #expect(await keys(s3) == ["b"])
    }

    @Test("Dates, tags and sizes choose what ends")
    func filters() async throws {
        let tag = "<Filter><Tag><Key>a</Key><Value>b</Value></Tag></Filter>"
        let size = "<Filter><And><Prefix>s</Prefix><ObjectSizeGreaterThan>2</ObjectSizeGreaterThan></And></Filter>"
        let date = "<Expiration><Date>2026-11-25T00:00:00Z</Date></Expiration>"
        let s3 = try await shop("\(tag)\(expire(1))", "\(size)\(date)")
        await s3.put("tagged", "a", ["x-amz-tagging": "a=b&c=d"])
        await s3.put("other", "a", ["x-amz-tagging": "a=c"])
        await s3.put("small", "12")
        await s3.put("sum", "123")
        await s3.timeline.advance(by: .seconds(86_400 * 3))
        #expect(await keys(s3) == ["other", "small"])
    }

    @Test("A thousand objects and more end in one night")
    func pages() async throws {
        let s3 = try await shop("<Filter/>\(expire(1))")
        for i in 0..<1101 { await s3.put("key-\(i)") }
        await s3.timeline.advance(by: .seconds(86_400 * 2))
        #expect(await keys(s3).isEmpty)
    }

    @Test("A current version ends by a marker, older ones for good, and the marker last")
    func versions() async throws {
        let s3 = try await shop(
            "<Filter/>\(expire(1))",
            "<Filter/><NoncurrentVersionExpiration><NoncurrentDays>2</NoncurrentDays></NoncurrentVersionExpiration>",
            versions: true
        )
        try await s3.tell(["s3:LifecycleExpiration:*"])
        await s3.put("key", "a")
        await s3.timeline.advance(by: .seconds(86_400 * 2))
        #expect(await s3.get("key").failure == "404 NoSuchKey")
        var list = await s3.send("GET", "/shop?versions")
        #expect(list.texts("Version", "Key") == ["key"] && list.texts("DeleteMarker", "Key") == ["key"])
        let first = try await s3.records()
        #expect(first.map { $0["eventName"]?.string } == ["LifecycleExpiration:DeleteMarkerCreated"])
        #expect(first.first?["userIdentity"]?["principalId"]?.string == "s3.amazonaws.com")
        #expect(first.first?["eventVersion"]?.string == "2.3")
        await s3.timeline.advance(by: .seconds(86_400 * 5))
        list = await s3.send("GET", "/shop?versions")
        #expect(list.texts("Version", "Key").isEmpty && list.texts("DeleteMarker", "Key").isEmpty)
        let second = try await s3.records().map { $0["eventName"]?.string }
        #expect(second == ["LifecycleExpiration:Delete", "LifecycleExpiration:Delete"])
    }

    @Test("The newest versions that are not current are kept, and locked ones too")
    func kept() async throws {
        let s3 = try await S3Fixture()
        await s3.send("PUT", "/shop", ["x-amz-bucket-object-lock-enabled": "true"])
        let rule =
            "<Filter/><NoncurrentVersionExpiration><NoncurrentDays>1</NoncurrentDays>"
            + "<NewerNoncurrentVersions>1</NewerNoncurrentVersions></NoncurrentVersionExpiration>"
        await s3.configure(
            "lifecycle",
            "<LifecycleConfiguration><Rule><Status>Enabled</Status>\(rule)</Rule></LifecycleConfiguration>"
        )
        await s3.put("key", "1", ["x-amz-object-lock-legal-hold": "ON"])
        for text in ["22", "333", "4444"] { await s3.put("key", text) }
        await s3.timeline.advance(by: .seconds(86_400 * 2))
        #expect(await s3.send("GET", "/shop?versions").texts("Version", "Size") == ["4", "3", "1"])
    }

    @Test("A marker that hides nothing goes where a rule says so")
    func markers() async throws {
        let s3 = try await shop(
            "<Filter/><Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>",
            versions: true
        )
        await s3.send("DELETE", "/shop/key")
        await s3.timeline.advance(by: .seconds(86_400))
        #expect(await s3.send("GET", "/shop?versions").texts("DeleteMarker", "Key").isEmpty)
    }

    @Test("Objects move to other classes, small ones where the configuration says so")
    func transitions() async throws {
        let large = String(repeating: "a", count: 131_072)
        for size in ["all_storage_classes_128K", "varies_by_storage_class"] {
            let rule = "<Filter/>\(move(30, "STANDARD_IA"))\(move(60, "GLACIER"))"
            let s3 = try await shop(rule, size: size)
            try await s3.tell(["s3:LifecycleTransition"])
            await s3.put("large", large)
            await s3.put("small", "a")
            await s3.timeline.advance(by: .seconds(86_400 * 31))
            #expect(await s3.head("large").headers["x-amz-storage-class"] == "STANDARD_IA")
            #expect(await s3.head("small").headers["x-amz-storage-class"] == nil)
            let record = try #require(try await s3.records().first)
            #expect(record["eventName"]?.string == "LifecycleTransition")
            let data = record["lifecycleEventData"]?["transitionEventData"]
            #expect(data?["destinationStorageClass"]?.string == "STANDARD_IA")
            await s3.timeline.advance(by: .seconds(86_400 * 30))
            #expect(await s3.head("large").headers["x-amz-storage-class"] == "GLACIER")
            let moves = size == "varies_by_storage_class"
            #expect(await s3.head("small").headers["x-amz-storage-class"] == (moves ? "GLACIER" : nil))
        }
    }

    @Test("Uploads that nobody completes end, and say when")
    func uploads() async throws {
        let s3 = try await shop(
            "<Filter/><AbortIncompleteMultipartUpload><DaysAfterInitiation>2</DaysAfterInitiation>"
                + "</AbortIncompleteMultipartUpload>"
        )
        let begun = await s3.send("POST", "/shop/key?uploads")
        #expect(begun.headers["x-amz-abort-date"] == "Wed, 25 Nov 2026 00:00:00 GMT")
        #expect(begun.headers["x-amz-abort-rule-id"] == "rule 0")
        let upload = begun.text(of: "UploadId")
        #expect(await s3.upload(1, [1], upload).status == 200)
        await s3.timeline.advance(by: .seconds(86_400 * 3))
        #expect(await s3.send("GET", "/shop/key?uploadId=\(upload)").failure == "404 NoSuchUpload")
    }
}
