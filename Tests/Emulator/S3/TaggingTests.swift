import AWSCore
import AWSWire
import Testing

@Suite("Tags")
struct TaggingTests {
    private static let tags = "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"

    @Test(
        "A document without a set takes the tags away (recorded: test_put_object_tagging_none_value)",
        arguments: [("/shop/key", 200), ("/shop", 204)]
    )
    func none(target: String, status: Int) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        #expect(await s3.send("PUT", "\(target)?tagging", body: Array(Self.tags.utf8)).status == status)
        #expect(await s3.send("GET", "\(target)?tagging").texts("TagSet", "Tag", "Key") == ["a"])
        #expect(await s3.send("PUT", "\(target)?tagging", body: Array("<Tagging/>".utf8)).status == status)
        #expect(await s3.send("GET", "\(target)?tagging").texts("TagSet", "Tag", "Key").isEmpty)
    }

    @Test("GetObjectTagging names what is not there with its bucket (recorded: test_object_tagging_exc)")
    func missing() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let asked = await s3.send("GET", "/shop/gone?tagging")
        #expect(asked.failure == "404 NoSuchKey" && asked.text(of: "Key") == "shop/gone")
        let put = await s3.send("PUT", "/shop/gone?tagging", body: Array(Self.tags.utf8))
        #expect(put.failure == "404 NoSuchKey" && put.text(of: "Key") == "gone")
    }
}
