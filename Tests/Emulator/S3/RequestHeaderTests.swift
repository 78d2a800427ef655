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

    @Test func `a region that is none signs nothing`() async throws {
        let s3 = try await fixture()
        for (method, target) in [("PUT", "/new"), ("GET", "/shop")] {
            let answer = await s3.send(method, target, region: "aws-global")
            #expect(answer.failure == "400 AuthorizationHeaderMalformed")
            #expect(
                answer.text(of: "Message")
                    == "The authorization header is malformed; the region 'aws-global' is wrong; expecting 'us-east-1'"
            )
            #expect(answer.text(of: "Region") == "us-east-1")
        }
        #expect(await s3.send("GET", "/").texts("Buckets", "Bucket").count == 1)
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
