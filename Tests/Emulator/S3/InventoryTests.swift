import AWSCore
import AWSWire
import EmulatorCore
import Testing

@testable import S3Service

@Suite("Inventories")
struct InventoryTests {
    private func configure(_ s3: S3Fixture, _ frequency: String, _ format: String = "CSV") async -> HTTPResponse {
        let target = "<Bucket>arn:aws:s3:::lists</Bucket><Format>\(format)</Format><Prefix>all</Prefix>"
        let body =
            "<InventoryConfiguration><Destination><S3BucketDestination>\(target)</S3BucketDestination></Destination>"
            + "<IsEnabled>true</IsEnabled><Id>mine</Id><IncludedObjectVersions>All</IncludedObjectVersions>"
            + "<OptionalFields><Field>ETag</Field><Field>Size</Field></OptionalFields>"
            + "<Schedule><Frequency>\(frequency)</Frequency></Schedule></InventoryConfiguration>"
        return await s3.send("PUT", "/shop?inventory&id=mine", body: Array(body.utf8))
    }

    private func shop() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.makeBucket("lists")
        return s3
    }

    private func keys(_ s3: S3Fixture) async -> [String] {
        await s3.send("GET", "/lists?list-type=2").texts("Contents", "Key")
    }

    @Test("A list comes with its manifests each midnight")
    func daily() async throws {
        let s3 = try await shop()
        await s3.keepVersions()
        let version = await s3.put("a \"b\"", "text").headers["x-amz-version-id"] ?? ""
        let marker = await s3.send("DELETE", "/shop/gone").headers["x-amz-version-id"] ?? ""
        #expect(await configure(s3, "Daily").status == 204)
        #expect(!s3.ledger.all.contains { $0.setting == "inventory" })
        await s3.timeline.advance(by: .seconds(43_200))
        let folder = "all/shop/mine"
        let keys = await keys(s3)
        #expect(keys.count == 4)
        let manifest = await s3.send("GET", "/lists/\(folder)/2026-11-23T00-00Z/manifest.json").body
        let sum = await s3.send("GET", "/lists/\(folder)/2026-11-23T00-00Z/manifest.checksum")
        #expect(sum.text == Text.hex(Digest.md5(manifest)))
        let told = try JSON(parsing: manifest)
        #expect(told["fileSchema"]?.string == "Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, ETag")
        #expect(told["sourceBucket"]?.string == "shop")
        #expect(told["destinationBucket"]?.string == "arn:aws:s3:::lists")
        let data = told["files"]?.array?.first?["key"]?.string ?? ""
        let link = await s3.send("GET", "/lists/\(folder)/hive/dt=2026-11-23-00-00/symlink.txt")
        #expect(link.text == "s3://lists/\(data)\n")
        let file = await s3.send("GET", "/lists/\(data)").body
        #expect(told["files"]?.array?.first?["MD5checksum"]?.string == Text.hex(Digest.md5(file)))
        let lines = String(decoding: Gzip.read(file) ?? [], as: UTF8.self)
        let etag = Text.hex(Digest.md5("text".utf8))
        #expect(
            lines == """
                "shop","a%20%22b%22","\(version)","true","false","4","\(etag)"
                "shop","gone","\(marker)","true","true","",""

                """
        )
    }

    @Test("A weekly list comes on Sundays")
    func weekly() async throws {
        let s3 = try await shop()
        #expect(await configure(s3, "Weekly").status == 204)
        await s3.timeline.advance(by: .seconds(6 * 86_400))
        #expect(await keys(s3).isEmpty)
        await s3.timeline.advance(by: .seconds(86_400))
        #expect(await keys(s3).count == 4)
    }

    @Test("Formats that are not made are refused", arguments: ["ORC", "Parquet"])
    func formats(format: String) async throws {
        #expect(await configure(try await shop(), "Daily", format).failure == "501 NotImplemented")
    }
}
