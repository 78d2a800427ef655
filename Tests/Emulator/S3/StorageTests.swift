import AWSCore
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import S3Service

@Suite("How bodies are kept")
struct StorageTests {
    private let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

    @Test("A large body is a file, a small one is none; the old one goes")
    func bodies() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        let s3 = try await S3Fixture(try Storage.directory(folder))
        await s3.makeBucket()
        await s3.put("small", "x")
        #expect(FileSystem.files("\(folder)/s3").isEmpty)
        await s3.send("PUT", "/shop/large", body: large)
        #expect(FileSystem.files("\(folder)/s3").count == 1)
        #expect(await s3.get("large").body == large)
        #expect(await s3.get("large", ["Range": "bytes=100000-100099"]).body == Array(large[100_000..<100_100]))
        await s3.send("PUT", "/shop/large", body: large)
        #expect(FileSystem.files("\(folder)/s3").count == 1)
        await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/large"])
        #expect(FileSystem.files("\(folder)/s3").count == 2)
        await s3.send("DELETE", "/shop/large")
        #expect(await s3.get("copy").body == large)
        await s3.put("copy", "small now")
        #expect(FileSystem.files("\(folder)/s3").isEmpty)
        FileSystem.removeTree(folder)
    }

    @Test("Parts are files until they are dropped, and then the object's")
    func parts() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        let s3 = try await S3Fixture(try Storage.directory(folder))
        await s3.makeBucket()
        let id = await s3.beginUpload()
        let etag = await s3.upload(1, large, id).headers["ETag"] ?? ""
        await s3.upload(2, large, id)
        #expect(FileSystem.files("\(folder)/s3").count == 2)
        #expect(await s3.complete(id, [(1, etag, "")]).status == 200)
        #expect(FileSystem.files("\(folder)/s3").count == 1)
        let other = await s3.beginUpload()
        await s3.upload(1, large, other)
        await s3.send("DELETE", "/shop/key?uploadId=\(other)")
        #expect(await s3.get("key").body == large)
        await s3.send("DELETE", "/shop/key")
        #expect(FileSystem.files("\(folder)/s3").isEmpty)
        FileSystem.removeTree(folder)
    }

    @Test("Everything survives a restart, and what a killed process left is removed")
    func restart() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        let before = try await S3Fixture(try Storage.directory(folder))
        await before.makeBucket()
        await before.put("small", "x", ["x-amz-meta-a": "1"])
        await before.send("PUT", "/shop/large", body: large)
        let id = await before.beginUpload()
        await before.upload(1, large, id)
        try FileSystem.makeDirectory("\(folder)/s3/objects/0a")
        try FileSystem.write([1], to: "\(folder)/s3/objects/0a/000000000000000a")
        try FileSystem.write([1], to: "\(folder)/s3/objects/new/000000000000000b")
        let after = try await S3Fixture(try Storage.directory(folder))
        #expect(FileSystem.files("\(folder)/s3").count == 2)
        #expect(await after.get("small").headers["x-amz-meta-a"] == "1")
        #expect(await after.get("large").body == large)
        #expect(await after.send("GET", "/shop/key?uploadId=\(id)").texts("Part", "PartNumber") == ["1"])
        FileSystem.removeTree(folder)
    }

    @Test("What fails leaves nothing behind")
    func failure() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        let s3 = try await S3Fixture(try Storage.directory(folder))
        await s3.makeBucket()
        await s3.put("key", "x")
        #expect(await s3.send("PUT", "/shop/key", ["If-None-Match": "*"], body: large).status == 412)
        #expect(await s3.send("PUT", "/shop/new", ["Content-MD5": "MTIz"], body: large).status == 400)
        #expect(FileSystem.files("\(folder)/s3").isEmpty)
        #expect(await s3.get("key").text == "x")
        FileSystem.removeTree(folder)
    }

    @Test("Those who read while others write see one object or the other, whole")
    func together() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        let s3 = try await S3Fixture(try Storage.directory(folder))
        await s3.makeBucket()
        let bodies = [large, Array(large.reversed()), [1, 2, 3]]
        await s3.send("PUT", "/shop/key", body: bodies[0])
        await withTaskGroup(of: Void.self) { group in
            for i in 0..<60 {
                group.addTask {
                    if i % 2 == 0 {
                        #expect(await s3.send("PUT", "/shop/key", body: bodies[i % 3]).status == 200)
                    } else {
                        #expect(bodies.contains(await s3.get("key").body))
                    }
                }
            }
        }
        await s3.send("DELETE", "/shop/key")
        #expect(FileSystem.files("\(folder)/s3").isEmpty)
        FileSystem.removeTree(folder)
    }

    @Test("A reset forgets buckets, objects and files")
    func reset() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        let s3 = try await S3Fixture(try Storage.directory(folder))
        await s3.makeBucket()
        await s3.send("PUT", "/shop/large", body: large)
        try s3.service.reset()
        #expect(FileSystem.files("\(folder)/s3").isEmpty)
        #expect(await s3.send("HEAD", "/shop").status == 404)
        await s3.makeBucket()
        #expect(await s3.send("GET", "/shop").texts("Contents").isEmpty)
        FileSystem.removeTree(folder)
    }

    @Test("Shapes have no member that the model does not have")
    func shapes() async throws {
        let s3 = try await S3Fixture()
        for entry in s3.service.operations { #expect(entry.operation.differences == []) }
    }
}
