import AWSCore
import AWSWire
import EmulatorCore
import Testing

@testable import S3Service

@Suite("Copies in other buckets")
struct ReplicationTests {
    private func shop(_ rules: String...) async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.keepVersions()
        for name in ["copies", "other"] {
            await s3.makeBucket(name)
            let body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
            await s3.send("PUT", "/\(name)?versioning", body: Array(body.utf8))
        }
        let all = rules.map { "<Rule><Status>Enabled</Status>\($0)</Rule>" }.joined()
        let role = "<Role>arn:aws:iam::123456789012:role/replication</Role>"
        await s3.configure("replication", "<ReplicationConfiguration>\(role)\(all)</ReplicationConfiguration>")
        return s3
    }

    private static func rule(
        _ filter: String = "",
        to bucket: String = "copies",
        _ more: String = "",
        markers: String = "Disabled",
        priority: Int = 1
    ) -> String {
        "<ID>\(UniqueID.token(8))</ID><Priority>\(priority)</Priority><Filter>\(filter)</Filter>"
            + "<DeleteMarkerReplication><Status>\(markers)</Status></DeleteMarkerReplication>"
            + "<Destination><Bucket>arn:aws:s3:::\(bucket)</Bucket>\(more)</Destination>"
    }

    private func status(_ s3: S3Fixture, _ key: String = "key") async -> String? {
        await s3.timeline.quiesce()
        return await s3.head(key).headers["x-amz-replication-status"]
    }

    @Test("A copy has the version, the headers and the tags of its source")
    func copies() async throws {
        let s3 = try await shop(Self.rule("", "<StorageClass>STANDARD_IA</StorageClass>"))
        let headers = ["x-amz-meta-a": "b", "x-amz-tagging": "c=d", "Content-Type": "text/plain"]
        let version = await s3.put("key", "text", headers).headers["x-amz-version-id"]
        #expect(await status(s3) == "COMPLETED")
        let copy = await s3.send("GET", "/copies/key")
        #expect(copy.text == "text")
        for (name, value) in [
            ("x-amz-version-id", version), ("x-amz-meta-a", "b"), ("x-amz-tagging-count", "1"),
            ("Content-Type", "text/plain"), ("x-amz-storage-class", "STANDARD_IA"),
            ("x-amz-replication-status", "REPLICA"),
        ] {
            #expect(copy.headers[name] == value)
        }
        let tags = "<Tagging><TagSet/></Tagging>"
        await s3.send("PUT", "/shop/key?tagging", body: Array(tags.utf8))
        #expect(await status(s3) == "COMPLETED")
        #expect(await s3.send("HEAD", "/copies/key").headers["x-amz-tagging-count"] == nil)
        #expect(await s3.send("HEAD", "/copies/key").headers["x-amz-storage-class"] == "STANDARD_IA")
    }

    @Test("Parts and large bodies are copied as they are")
    func parts() async throws {
        let s3 = try await shop(Self.rule())
        let upload = await s3.beginUpload()
        let first = await s3.upload(1, [UInt8](repeating: 1, count: 5 << 20), upload).headers["ETag"] ?? ""
        let second = await s3.upload(2, [2], upload).headers["ETag"] ?? ""
        let answer = await s3.complete(upload, [(1, first, ""), (2, second, "")])
        #expect(await status(s3) == "COMPLETED")
        let copy = await s3.send("HEAD", "/copies/key?partNumber=2")
        #expect(copy.headers["ETag"] == answer.text(of: "ETag"))
        #expect(copy.headers["x-amz-mp-parts-count"] == "2" && copy.headers["Content-Length"] == "1")
        #expect(await s3.send("DELETE", "/shop/key").status == 204)
        #expect(await s3.send("GET", "/copies/key").body.count == 5 << 20 + 1)
    }

    @Test("Only what a rule is about is copied, to each bucket once")
    func rules() async throws {
        let s3 = try await shop(
            Self.rule("<Prefix>a</Prefix>", "<StorageClass>GLACIER_IR</StorageClass>", priority: 2),
            Self.rule("", "<StorageClass>STANDARD_IA</StorageClass>", priority: 1),
            Self.rule("<Tag><Key>k</Key><Value>v</Value></Tag>", to: "other", priority: 3)
        )
        await s3.put("a")
        await s3.put("b", "", ["x-amz-tagging": "k=v"])
        #expect(await status(s3, "b") == "COMPLETED")
        #expect(await s3.send("HEAD", "/copies/a").headers["x-amz-storage-class"] == "GLACIER_IR")
        #expect(await s3.send("HEAD", "/copies/b").headers["x-amz-storage-class"] == "STANDARD_IA")
        #expect(await s3.send("GET", "/other?list-type=2").texts("Contents", "Key") == ["b"])
    }

    @Test("Markers are copied where a rule says so, deletions of versions never", arguments: [true, false])
    func markers(isOn: Bool) async throws {
        let s3 = try await shop(Self.rule(markers: isOn ? "Enabled" : "Disabled"))
        let version = await s3.put("key").headers["x-amz-version-id"] ?? ""
        let marker = await s3.send("DELETE", "/shop/key").headers["x-amz-version-id"] ?? ""
        await s3.timeline.quiesce()
        await s3.send("DELETE", "/shop/key?versionId=\(version)")
        await s3.timeline.quiesce()
        let list = await s3.send("GET", "/copies?versions")
        #expect(list.texts("DeleteMarker", "VersionId") == (isOn ? [marker] : []))
        #expect(list.texts("Version", "VersionId") == [version])
    }

    @Test("A copy that finds no bucket has failed")
    func failed() async throws {
        let s3 = try await shop(Self.rule())
        try await s3.tell(["s3:ObjectCreated:*", "s3:Replication:*"])
        await s3.send("DELETE", "/copies")
        await s3.put("key")
        #expect(await status(s3) == "FAILED")
        let names = try await s3.records().map { $0["eventName"]?.string }
        #expect(names == ["ObjectCreated:Put", "Replication:OperationFailedReplication"])
    }
}
