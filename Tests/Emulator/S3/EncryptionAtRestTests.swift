import AWSCore
import EmulatorCore
import Store
import Testing

@testable import S3Service

@Suite("Encryption at rest")
struct EncryptionAtRestTests {
    private static let word = Array("plain words that nobody is to find on the disk ".utf8)

    private func body(_ count: Int) -> [UInt8] {
        Array((0..<(count / Self.word.count + 1)).flatMap { _ in Self.word }.prefix(count))
    }

    /// Whether any file of a folder holds the word.
    private func isFound(_ folder: String) -> Bool {
        FileSystem.files(folder).contains { path in
            guard let bytes = FileSystem.read(path), bytes.count >= Self.word.count else { return false }
            return bytes.indices.dropLast(Self.word.count - 1).contains { start in
                bytes[start] == Self.word[0] && bytes[start..<start + Self.word.count].elementsEqual(Self.word)
            }
        }
    }

    @Test(
        "Bodies of all sizes come back as they were, whole and in part, and are nowhere to be read",
        arguments: [0, 1, 1000, 65_536, 65_537, 131_072, 300_001]
    )
    func roundTrip(size: Int) async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        defer { FileSystem.removeTree(folder) }
        let body = body(size)
        do {
            let s3 = try await S3Fixture(try Storage.directory(folder), encryptsAtRest: true)
            await s3.makeBucket()
            #expect(await s3.send("PUT", "/shop/key", body: body).status == 200)
            let copy = await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/key"])
            #expect(copy.status == 200)
            #expect(
                s3.ledger.all.map(\.effect) == [
                    "bodies are encrypted by a key of the emulator's own, whichever is named"
                ]
            )
        }
        #expect(!isFound(folder))
        let s3 = try await S3Fixture(try Storage.directory(folder))
        #expect(await s3.get("key").body == body)
        #expect(await s3.get("copy").headers["ETag"] == "\"\(Text.hex(Digest.md5(body)))\"")
        guard size > 10 else { return }
        let middle = size / 2
        let range = await s3.get("key", ["Range": "bytes=\(middle - 5)-\(size - 2)"])
        #expect(range.body == Array(body[(middle - 5)..<(size - 1)]))
    }

    @Test("A byte that was changed on the disk is told, not handed on")
    func changed() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        defer { FileSystem.removeTree(folder) }
        let s3 = try await S3Fixture(try Storage.directory(folder), encryptsAtRest: true)
        await s3.makeBucket()
        await s3.send("PUT", "/shop/key", body: body(200_000))
        let path = try #require(FileSystem.files("\(folder)/s3/objects").first)
        var bytes = try #require(FileSystem.read(path))
        bytes[100] ^= 1
        try FileSystem.write(bytes, to: path)
        #expect(await s3.get("key").status == 599)
    }
}
