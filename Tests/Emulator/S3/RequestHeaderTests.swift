import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// Headers of requests whose values S3 does not take.
@Suite struct RequestHeaderTests {
    private func fixture() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.send("PUT", "/shop", ["x-amz-bucket-object-lock-enabled": "true"])
        await s3.put("key", "text")
        return s3
    }

    @Test func `answers say whose they are, and where a bucket is`() async throws {
        let shop = try await GuardedFixture()
        let head = await shop.send("HEAD", "/shop")
        #expect(head.headers["Content-Type"] == "application/xml")
        #expect(head.headers["Server"] == "AmazonS3")
        #expect(head.headers["x-amz-bucket-region"] == "us-east-1")
        let refused = await shop.send("HEAD", "/shop", by: GuardedFixture.other)
        #expect(refused.status == 403)
        #expect(refused.headers["x-amz-bucket-region"] == "us-east-1")
        #expect(refused.headers["Server"] == "AmazonS3")
        for target in ["/shop", "/shop?list-type=2"] {
            #expect(await shop.send("GET", target).headers["x-amz-bucket-region"] == "us-east-1")
        }
        #expect(await shop.send("PUT", "/shop/key", body: "x").headers["Content-Type"] == nil)
    }
}
