import AWSCore
import AWSWire
import Testing

@Suite("Lists of objects")
struct ListTests {
    private func shop(_ keys: [String]) async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        for key in keys { await s3.put(key, "x") }
        return s3
    }

    @Test("Objects are listed in the order of their keys' bytes")
    func order() async throws {
        let s3 = try await shop(["b", "a", "B", "a/", "a0", "é", "z", "😀", "～"])
        let list = await s3.send("GET", "/shop?list-type=2")
        #expect(list.xml?.name == "ListBucketResult")
        #expect(list.texts("Contents", "Key") == ["B", "a", "a/", "a0", "b", "z", "é", "～", "😀"])
        #expect(list.text(of: "KeyCount") == "9")
        #expect(list.text(of: "MaxKeys") == "1000")
        #expect(list.text(of: "IsTruncated") == "false")
        #expect(list.text(of: "Name") == "shop")
        #expect(list.texts("Prefix") == [""])
        #expect(list.texts("Delimiter").isEmpty)
    }

    @Test("An object in a list has its size, time, ETag, class and checksum algorithm")
    func entry() async throws {
        let s3 = try await shop(["a"])
        let v2 = await s3.send("GET", "/shop?list-type=2")
        #expect(v2.texts("Contents", "Size") == ["1"])
        #expect(v2.texts("Contents", "LastModified") == ["2026-11-22T12:00:00.000Z"])
        #expect(v2.texts("Contents", "ETag") == ["\"9dd4e461268c8034f5c8564e155c67a6\""])
        #expect(v2.texts("Contents", "StorageClass") == ["STANDARD"])
        #expect(v2.texts("Contents", "ChecksumAlgorithm") == ["CRC64NVME"])
        #expect(v2.texts("Contents", "Owner").isEmpty)
        #expect(
            await s3.send("GET", "/shop?list-type=2&fetch-owner=true").texts("Contents", "Owner", "ID").first?.count
                == 64
        )
        let v1 = await s3.send("GET", "/shop")
        #expect(v1.texts("Contents", "Owner", "ID").first?.count == 64)
        #expect(v1.texts("Marker") == [""])
        #expect(v1.texts("KeyCount").isEmpty)
    }

    @Test("Keys are grouped at the delimiter")
    func delimiter() async throws {
        let s3 = try await shop(["a/1", "a/2", "a/b/3", "a0", "c", "d/1"])
        let top = await s3.send("GET", "/shop?list-type=2&delimiter=%2F")
        #expect(top.texts("Contents", "Key") == ["a0", "c"])
        #expect(top.texts("CommonPrefixes", "Prefix") == ["a/", "d/"])
        #expect(top.text(of: "KeyCount") == "4")
        #expect(top.text(of: "Delimiter") == "/")
        let inside = await s3.send("GET", "/shop?list-type=2&delimiter=%2F&prefix=a%2F")
        #expect(inside.texts("Contents", "Key") == ["a/1", "a/2"])
        #expect(inside.texts("CommonPrefixes", "Prefix") == ["a/b/"])
        let half = await s3.send("GET", "/shop?list-type=2&delimiter=%2F&prefix=a")
        #expect(half.texts("Contents", "Key") == ["a0"])
        #expect(half.texts("CommonPrefixes", "Prefix") == ["a/"])
        let none = await s3.send("GET", "/shop?list-type=2&delimiter=")
        #expect(none.texts("Contents", "Key").count == 6)
    }

    @Test("Pages go on with a token, through keys and common prefixes", arguments: [1, 2, 3, 5])
    func pages(size: Int) async throws {
        let s3 = try await shop(["a/1", "a/2", "b", "c/1", "c/2/3", "d", "e/1"])
        var entries: [String] = []
        var token = ""
        repeat {
            let more = token.isEmpty ? "" : "&continuation-token=\(Text.percentEncoded(token))"
            let page = await s3.send("GET", "/shop?list-type=2&delimiter=%2F&max-keys=\(size)\(more)")
            let here = page.texts("Contents", "Key") + page.texts("CommonPrefixes", "Prefix")
            #expect(here.count <= size)
            #expect(page.text(of: "KeyCount") == String(here.count))
            #expect(page.text(of: "IsTruncated") == (page.texts("NextContinuationToken").isEmpty ? "false" : "true"))
            #expect(page.text(of: "ContinuationToken") == token)
            entries += here.sorted()
            token = page.text(of: "NextContinuationToken")
        } while !token.isEmpty
        #expect(entries == ["a/", "b", "c/", "d", "e/"])
    }

    @Test("A token that S3 did not give is refused")
    func wrongToken() async throws {
        let s3 = try await shop([])
        let answer = await s3.send("GET", "/shop?list-type=2&continuation-token=nonsense")
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "The continuation token provided is incorrect")
        #expect(answer.text(of: "ArgumentName") == "continuation-token")
    }

    @Test("A list begins behind a key")
    func startAfter() async throws {
        let s3 = try await shop(["a", "b", "c"])
        let list = await s3.send("GET", "/shop?list-type=2&start-after=a&max-keys=2")
        #expect(list.texts("Contents", "Key") == ["b", "c"])
        #expect(list.text(of: "StartAfter") == "a")
        #expect(list.text(of: "IsTruncated") == "false")
    }

    @Test("Version 1 goes on with a marker, and tells the next one where there is a delimiter")
    func marker() async throws {
        let s3 = try await shop([
            "folder/aSubfolder/subFile1", "folder/aSubfolder/subFile2", "folder/file1", "folder/file2",
        ])
        let first = await s3.send("GET", "/shop?prefix=folder%2F&delimiter=%2F&max-keys=1")
        #expect(first.texts("CommonPrefixes", "Prefix") == ["folder/aSubfolder/"])
        #expect(first.text(of: "NextMarker") == "folder/aSubfolder/")
        let second = await s3.send(
            "GET",
            "/shop?prefix=folder%2F&delimiter=%2F&max-keys=1&marker=folder%2FaSubfolder%2F"
        )
        #expect(second.texts("Contents", "Key") == ["folder/file1"])
        #expect(second.text(of: "NextMarker") == "folder/file1")
        let inside = await s3.send(
            "GET",
            "/shop?prefix=folder%2F&delimiter=%2F&max-keys=1&marker=folder%2FaSubfolder%2FsubFile1"
        )
        #expect(inside.texts("Contents", "Key") == ["folder/file1"])
        let plain = await s3.send("GET", "/shop?max-keys=1")
        #expect(plain.text(of: "IsTruncated") == "true")
        #expect(plain.texts("NextMarker").isEmpty)
    }

    @Test("With encoding-type=url keys are told percent-encoded")
    func encoded() async throws {
        let s3 = try await shop(["a b+c/ü*(=).txt"])
        let list = await s3.send("GET", "/shop?list-type=2&encoding-type=url&prefix=a%20b")
        #expect(list.texts("Contents", "Key") == ["a+b%2Bc/%C3%BC*%28%3D%29.txt"])
        #expect(list.text(of: "Prefix") == "a+b")
        #expect(list.text(of: "EncodingType") == "url")
        let wrong = await s3.send("GET", "/shop?encoding-type=value")
        #expect(wrong.text(of: "Message") == "Invalid Encoding Method specified in Request")
        #expect(await s3.send("GET", "/shop?encoding-type=").failure == "400 InvalidArgument")
    }

    @Test("A page has up to 1,000 entries, and none where none are wanted")
    func limits() async throws {
        let s3 = try await shop((0..<1005).map { "k\($0)" })
        let first = await s3.send("GET", "/shop?list-type=2&max-keys=5000")
        #expect(first.texts("Contents", "Key").count == 1000)
        #expect(first.text(of: "MaxKeys") == "1000")
        #expect(first.text(of: "IsTruncated") == "true")
        let none = await s3.send("GET", "/shop?list-type=2&max-keys=0")
        #expect(none.text(of: "IsTruncated") == "false")
        #expect(none.text(of: "KeyCount") == "0")
        #expect(await s3.send("GET", "/shop?max-keys=-1").failure == "400 InvalidArgument")
    }
}
