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

    @Test(arguments: ["x-amz-max-parts", "x-amz-part-number-marker"])
    func `a page of attributes that is no number is passed over`(name: String) async throws {
        let s3 = try await fixture()
        let headers = ["x-amz-object-attributes": "ObjectSize", name: "abc"]
        #expect(await s3.send("GET", "/shop/key?attributes", headers).text(of: "ObjectSize") == "4")
    }

    @Test(arguments: [
        ("PUT", "/new", "x-amz-bucket-object-lock-enabled"),
        ("PUT", "/shop/key", "x-amz-server-side-encryption-bucket-key-enabled"),
        ("POST", "/shop/key?uploadId=x", "x-amz-mp-object-size"),
    ])
    func `a header of another type is an invalid argument`(method: String, target: String, name: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.send(method, target, [name: "foo"])
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "ArgumentName") == name)
        #expect(answer.text(of: "ArgumentValue") == "foo")
        #expect(!answer.text(of: "Message").isEmpty)
    }

    @Test func `the end of a retention is a date`() async throws {
        let s3 = try await fixture()
        let name = "x-amz-object-lock-retain-until-date"
        let answer = await s3.put("key", "x", ["x-amz-object-lock-mode": "GOVERNANCE", name: "abc"])
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "The retain until date must be provided in ISO 8601 format")
        #expect(answer.text(of: "ArgumentName") == name)
        #expect(answer.text(of: "ArgumentValue") == "abc")
    }

    @Test(arguments: ["foo", "ftp://example.com", ""])
    func `a redirection leads somewhere`(location: String) async throws {
        let s3 = try await fixture()
        let headers = ["x-amz-website-redirect-location": location]
        let copy = headers.merging(["x-amz-copy-source": "shop/key"]) { $1 }
        let answers = [
            await s3.put("new", "x", headers), await s3.send("POST", "/shop/new?uploads", headers),
            await s3.send("PUT", "/shop/new", copy),
        ]
        for answer in answers {
            #expect(answer.failure == "400 InvalidRedirectLocation")
            #expect(
                answer.text(of: "Message")
                    == "The website redirect location must have a prefix of 'http://' or 'https://' or '/'."
            )
        }
    }

    @Test(arguments: ["=b", "=", "a=b%zz", "a=1&a=2", "a=%FF"])
    func `tags are the parameters of a URL`(tagging: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.put("key", "x", ["x-amz-tagging": tagging])
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "ArgumentName") == "x-amz-tagging")
        #expect(answer.text(of: "Message").hasPrefix("The header 'x-amz-tagging' shall be encoded as UTF-8"))
        #expect(await s3.put("key", "x", ["x-amz-tagging": ""]).status == 200)
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
