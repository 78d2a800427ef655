import AWSCore
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import S3Service

/// What S3's user guide says of versions, and what AWS was seen to answer (recorded: test_delete_object_versioned,
/// test_put_object_on_suspended_bucket, test_delete_object_on_suspended_bucket, test_delete_objects_versioned).
@Suite("Versions")
struct VersionTests {
    private func fixture(_ storage: String = "Enabled") async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await set(storage, s3)
        return s3
    }

    private func set(_ status: String, _ s3: S3Fixture) async {
        let body = "<VersioningConfiguration><Status>\(status)</Status></VersioningConfiguration>"
        #expect(await s3.send("PUT", "/shop?versioning", body: Array(body.utf8)).status == 200)
    }

    /// The versions of a list, newest first, and behind them the markers with an exclamation mark; the latest has a star.
    private func versions(_ s3: S3Fixture, _ query: String = "") async -> [String] {
        let list = await s3.send("GET", "/shop?versions\(query)").xml
        return (list?.children ?? []).filter { $0.name == "Version" || $0.name == "DeleteMarker" }.map { entry in
            let latest = entry.child("IsLatest")?.text == "true" ? "*" : ""
            return (entry.child("Key")?.text ?? "") + " " + (entry.child("VersionId")?.text ?? "")
                + (entry.name == "DeleteMarker" ? "!" : "") + latest
        }
    }

    @Test("Each write is a version, a delete is a marker, and its end brings the object back")
    func life() async throws {
        let s3 = try await fixture()
        let first = await s3.put("key", "one").headers["x-amz-version-id"] ?? ""
        let second = await s3.put("key", "two").headers["x-amz-version-id"] ?? ""
        #expect(first != second && first.utf8.count == 32)
        #expect(await s3.get("key").text == "two")
        #expect(await s3.get("key", query: "?versionId=\(first)").text == "one")
        let deleted = await s3.send("DELETE", "/shop/key")
        #expect(deleted.status == 204 && deleted.headers["x-amz-delete-marker"] == "true")
        let marker = deleted.headers["x-amz-version-id"] ?? ""
        let gone = await s3.get("key")
        #expect(gone.failure == "404 NoSuchKey" && gone.headers["x-amz-delete-marker"] == "true")
        let refused = await s3.get("key", query: "?versionId=\(marker)")
        #expect(refused.failure == "405 MethodNotAllowed" && refused.headers["Allow"] == "DELETE")
        #expect(refused.text(of: "ResourceType") == "DeleteMarker")
        #expect(await versions(s3).sorted() == ["key \(first)", "key \(marker)!*", "key \(second)"].sorted())
        #expect(await s3.send("DELETE", "/shop/key?versionId=\(marker)").headers["x-amz-delete-marker"] == "true")
        #expect(await s3.get("key").text == "two")
        #expect(await s3.send("DELETE", "/shop/key?versionId=\(second)").headers["x-amz-version-id"] == second)
        #expect(await s3.get("key").text == "one")
        #expect(await s3.send("DELETE", "/shop/key?versionId=\(first)").status == 204)
        #expect(await versions(s3).isEmpty)
        #expect(await s3.get("key", query: "?versionId=\(first)").failure == "404 NoSuchVersion")
        #expect(await s3.send("DELETE", "/shop/key?versionId=bad").failure == "400 InvalidArgument")
    }

    @Test("Without versions the only one is null, and stays when they are kept from then on")
    func null() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.put("key", "old").headers["x-amz-version-id"] == nil)
        await set("Enabled", s3)
        #expect(await s3.get("key").headers["x-amz-version-id"] == "null")
        let new = await s3.put("key", "new").headers["x-amz-version-id"] ?? ""
        #expect(await versions(s3) == ["key \(new)*", "key null"])
        #expect(await s3.get("key", query: "?versionId=null").text == "old")
        await set("Suspended", s3)
        #expect(await s3.put("key", "other").headers["x-amz-version-id"] == nil)
        #expect(await versions(s3) == ["key null*", "key \(new)"])
        let deleted = await s3.send("DELETE", "/shop/key")
        #expect(deleted.headers["x-amz-version-id"] == "null")
        #expect(await versions(s3) == ["key null!*", "key \(new)"])
        await s3.put("key", "last")
        #expect(await versions(s3) == ["key null*", "key \(new)"])
    }

    @Test("A copy that is still being made when versions are switched on replaces none of them")
    func lateCopy() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        defer { FileSystem.removeTree(folder) }
        let s3 = try await S3Fixture(try Storage.directory(folder))
        await s3.makeBucket()
        await s3.send("PUT", "/shop/large", body: [UInt8](repeating: 7, count: 200_000))
        let end = try s3.beginCopy("large", to: "key")
        await set("Enabled", s3)
        let version = await s3.put("key", "kept").headers["x-amz-version-id"] ?? ""
        let copy = await end()
        #expect(copy.status == 200 && copy.headers["x-amz-version-id"]?.utf8.count == 32)
        #expect(await s3.get("key", query: "?versionId=\(version)").text == "kept")
        #expect(await s3.head("key").headers["Content-Length"] == "200000")
    }

    @Test("A bucket with nothing but a marker, or old versions, is not empty")
    func bucketNotEmpty() async throws {
        let s3 = try await fixture()
        let version = await s3.put("key", "x").headers["x-amz-version-id"] ?? ""
        let marker = await s3.send("DELETE", "/shop/key").headers["x-amz-version-id"] ?? ""
        let refused = await s3.send("DELETE", "/shop")
        #expect(refused.failure == "409 BucketNotEmpty")
        let text = "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
        #expect(refused.text(of: "Message") == text)
        await s3.send("DELETE", "/shop/key?versionId=\(version)")
        #expect(await s3.send("DELETE", "/shop").failure == "409 BucketNotEmpty")
        await s3.send("DELETE", "/shop/key?versionId=\(marker)")
        #expect(await s3.send("DELETE", "/shop").status == 204)
    }

    @Test("A list goes on behind a version that was deleted meanwhile, so that a bucket can be emptied page by page")
    func emptying() async throws {
        let s3 = try await fixture()
        for key in ["a", "a", "a", "a", "a", "b"] { await s3.put(key, "x") }
        var query = "&max-keys=3"
        var deleted = 0
        while deleted < 6 {
            let page = await s3.send("GET", "/shop?versions\(query)")
            let (keys, ids) = (page.texts("Version", "Key"), page.texts("Version", "VersionId"))
            #expect(!ids.isEmpty)
            guard !ids.isEmpty else { return }
            for (key, id) in zip(keys, ids) { await s3.send("DELETE", "/shop/\(key)?versionId=\(id)") }
            deleted += ids.count
            query =
                "&max-keys=3&key-marker=\(page.text(of: "NextKeyMarker"))&version-id-marker=\(page.text(of: "NextVersionIdMarker"))"
        }
        #expect(await versions(s3).isEmpty)
    }

    @Test("Of a copy of the null version it is not told (recorded: test_s3_copy_object_in_place_versioned)")
    func copyOfNull() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        await set("Enabled", s3)
        let source = ["x-amz-copy-source": "/shop/key"]
        let first = await s3.send("PUT", "/shop/copy", source)
        #expect(first.status == 200 && first.headers["x-amz-copy-source-version-id"] == nil)
        let version = await s3.put("key", "y").headers["x-amz-version-id"]
        #expect(await s3.send("PUT", "/shop/copy", source).headers["x-amz-copy-source-version-id"] == version)
    }

    @Test("A list of versions goes on behind a key, or a version of it")
    func pages() async throws {
        let s3 = try await fixture()
        for key in ["a", "a", "a", "b/1", "b/2", "c"] { await s3.put(key, "x") }
        let all = await versions(s3)
        #expect(all.map { $0.prefix(while: { $0 != " " }) } == ["a", "a", "a", "b/1", "b/2", "c"])
        #expect(all.map { $0.hasSuffix("*") } == [true, false, false, true, true, true])
        var told: [String] = []
        var query = "&max-keys=2"
        for _ in 0..<3 {
            told += await versions(s3, query)
            let page = await s3.send("GET", "/shop?versions\(query)")
            query =
                "&max-keys=2&key-marker=\(page.text(of: "NextKeyMarker"))&version-id-marker=\(page.text(of: "NextVersionIdMarker"))"
        }
        #expect(told == all)
        let folders = await s3.send("GET", "/shop?versions&delimiter=/&key-marker=a")
        #expect(folders.texts("CommonPrefixes", "Prefix") == ["b/"] && folders.texts("Version", "Key") == ["c"])
        #expect(await s3.send("GET", "/shop?versions&version-id-marker=null").failure == "400 InvalidArgument")
    }

    @Test("Many are deleted at once, by markers or for good")
    func deleteMany() async throws {
        let s3 = try await fixture()
        let version = await s3.put("key", "x").headers["x-amz-version-id"] ?? ""
        func delete(_ objects: String) async -> HTTPResponse {
            await s3.send("POST", "/shop?delete", body: Array("<Delete>\(objects)</Delete>".utf8))
        }
        let marked = await delete("<Object><Key>key</Key></Object>")
        let marker = marked.texts("Deleted", "DeleteMarkerVersionId").first ?? ""
        #expect(marked.texts("Deleted", "DeleteMarker") == ["true"])
        let gone = await delete("<Object><Key>key</Key><VersionId>\(marker)</VersionId></Object>")
        #expect(gone.texts("Deleted", "DeleteMarkerVersionId") == [marker])
        #expect(await s3.get("key").text == "x")
        let wrong = await delete("<Object><Key>key</Key><VersionId>\(marker)</VersionId></Object>")
        #expect(wrong.texts("Error", "Code") == ["NoSuchVersion"])
        let last = await delete("<Object><Key>key</Key><VersionId>\(version)</VersionId></Object>")
        #expect(last.texts("Deleted", "VersionId") == [version] && last.texts("Deleted", "DeleteMarker").isEmpty)
        #expect(await versions(s3).isEmpty)
    }
}
