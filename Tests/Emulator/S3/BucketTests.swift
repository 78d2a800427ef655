import AWSCore
import AWSWire
import Testing

@testable import S3Service

@Suite("Buckets")
struct BucketTests {
    @Test("A bucket is made, found, located and deleted")
    func life() async throws {
        let s3 = try await S3Fixture()
        let made = await s3.send("PUT", "/shop")
        #expect(made.status == 200)
        #expect(made.headers["Location"] == "/shop")
        #expect(made.headers["x-amz-bucket-arn"] == "arn:aws:s3:::shop")
        let head = await s3.send("HEAD", "/shop")
        #expect(head.status == 200)
        #expect(head.headers["x-amz-bucket-region"] == "us-east-1")
        #expect(head.headers["x-amz-access-point-alias"] == "false")
        let location = await s3.send("GET", "/shop?location")
        #expect(location.xml?.name == "LocationConstraint")
        #expect(location.xml?.text == "")
        #expect(await s3.send("DELETE", "/shop").status == 204)
        #expect(await s3.send("HEAD", "/shop").status == 404)
        #expect(await s3.send("HEAD", "/shop").body.isEmpty)
    }

    @Test(
        "Names follow the rules for bucket names",
        arguments: [
            ("shop", true), ("my-shop.eu", true), ("a.b.c", true), ("123", true),
            (String(repeating: "a", count: 63), true),
            ("ab", false), (String(repeating: "a", count: 64), false), ("Shop", false), ("my_shop", false),
            ("-shop", false),
            ("shop-", false), ("my..shop", false), (".shop", false), ("192.168.5.4", false), ("xn--shop", false),
            ("sthree-shop", false), ("shop-s3alias", false), ("shop--ol-s3", false), ("shop--x-s3", false),
        ]
    )
    func names(name: String, isValid: Bool) { #expect(BucketName.isValid(name) == isValid) }

    @Test("A bucket of a bad name is refused in S3's words")
    func badName() async throws {
        let s3 = try await S3Fixture()
        let answer = await s3.send("PUT", "/My-Shop")
        #expect(answer.failure == "400 InvalidBucketName")
        #expect(answer.text(of: "Message") == "The specified bucket is not valid.")
        #expect(answer.text(of: "BucketName") == "My-Shop")
    }

    @Test("A bucket that is not there is said so")
    func missing() async throws {
        let s3 = try await S3Fixture()
        let answer = await s3.send("GET", "/nowhere/key")
        #expect(answer.failure == "404 NoSuchBucket")
        #expect(answer.text(of: "Message") == "The specified bucket does not exist")
        #expect(answer.text(of: "BucketName") == "nowhere")
        #expect(answer.text(of: "RequestId") == answer.headers["x-amz-request-id"])
    }

    @Test("In us-east-1 the owner may make a bucket again; elsewhere not")
    func again() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.send("PUT", "/shop").status == 200)
        let elsewhere = await s3.send("PUT", "/shop", body: constraint("eu-west-1"), region: "eu-west-1")
        #expect(elsewhere.failure == "409 BucketAlreadyOwnedByYou")
        let other = await s3.send(
            "PUT",
            "/shop",
            ["Authorization": "AWS4-HMAC-SHA256 Credential=210987654321/20261122/us-east-1/s3/aws4_request"]
        )
        #expect(other.failure == "409 BucketAlreadyExists")
    }

    @Test(
        "A location constraint must fit the endpoint",
        arguments: [
            ("us-east-1", "", "200 "), ("us-east-1", "eu-west-1", "200 "), ("us-east-1", "EU", "200 "),
            ("us-east-1", "us-east-1", "400 InvalidLocationConstraint"),
            ("us-east-1", "foo", "400 InvalidLocationConstraint"),
            ("eu-west-1", "eu-west-1", "200 "), ("eu-west-1", "EU", "200 "),
            ("eu-west-1", "", "400 IllegalLocationConstraintException"),
            ("eu-west-1", "us-west-2", "400 IllegalLocationConstraintException"),
        ]
    )
    func locations(region: String, location: String, expected: String) async throws {
        let s3 = try await S3Fixture()
        let body = location.isEmpty ? [] : constraint(location)
        let answer = await s3.send("PUT", "/shop", body: body, region: region)
        #expect(answer.failure == expected)
        if answer.status == 200 {
            #expect(await s3.send("GET", "/shop?location", region: region).xml?.text == location)
        } else if location.isEmpty {
            #expect(
                answer.text(of: "Message")
                    == "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to."
            )
        }
    }

    private func constraint(_ location: String) -> [UInt8] {
        Array(
            "<CreateBucketConfiguration><LocationConstraint>\(location)</LocationConstraint></CreateBucketConfiguration>"
                .utf8
        )
    }

    @Test("A bucket with objects is not deleted")
    func notEmpty() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        let answer = await s3.send("DELETE", "/shop")
        #expect(answer.failure == "409 BucketNotEmpty")
        #expect(answer.text(of: "Message") == "The bucket you tried to delete is not empty")
        await s3.send("DELETE", "/shop/key")
        #expect(await s3.send("DELETE", "/shop").status == 204)
    }

    @Test("Buckets are listed by name; regions are told to those who choose")
    func listed() async throws {
        let s3 = try await S3Fixture()
        for name in ["shop-b", "shop-a", "other"] { await s3.makeBucket(name) }
        let all = await s3.send("GET", "/")
        #expect(all.xml?.name == "ListAllMyBucketsResult")
        #expect(all.texts("Buckets", "Bucket", "Name") == ["other", "shop-a", "shop-b"])
        #expect(all.texts("Buckets", "Bucket", "CreationDate").first == "2026-11-22T12:00:00.000Z")
        #expect(all.texts("Buckets", "Bucket", "BucketRegion").isEmpty)
        #expect(all.texts("Owner", "ID").first?.count == 64)
        let first = await s3.send("GET", "/?prefix=shop&max-buckets=1")
        #expect(first.texts("Buckets", "Bucket", "Name") == ["shop-a"])
        #expect(first.texts("Buckets", "Bucket", "BucketRegion") == ["us-east-1"])
        let token = Text.percentEncoded(first.text(of: "ContinuationToken"))
        let second = await s3.send("GET", "/?prefix=shop&max-buckets=1&continuation-token=\(token)")
        #expect(second.texts("Buckets", "Bucket", "Name") == ["shop-b"])
        #expect(second.texts("ContinuationToken").isEmpty)
        let nowhere = await s3.send("GET", "/?bucket-region=eu-east-1")
        #expect(nowhere.text(of: "Message") == "Argument value eu-east-1 is not a valid AWS Region")
    }

    @Test("The owner that a request expects must be the owner")
    func owner() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let header = "x-amz-expected-bucket-owner"
        #expect(await s3.send("GET", "/shop", [header: "123456789012"]).status == 200)
        #expect(await s3.send("GET", "/shop", [header: "210987654321"]).failure == "403 AccessDenied")
        let bad = await s3.send("GET", "/shop", [header: "0000"])
        #expect(bad.failure == "400 InvalidBucketOwnerAWSAccountID")
        #expect(
            bad.text(of: "Message")
                == "The value of the expected bucket owner parameter must be an AWS Account ID... [0000]"
        )
    }

    @Test("What is not built says so")
    func notBuilt() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.send("DELETE", "/shop/key", ["x-amz-mfa": "serial 123456"]).failure == "501 NotImplemented")
    }

    @Test("What only directory buckets do, and what AWS ended, is refused in AWS's words")
    func otherBuckets() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        #expect(await s3.send("GET", "/shop/key?torrent").failure == "405 MethodNotAllowed")
        let rename = await s3.send("PUT", "/shop/new?renameObject", ["x-amz-rename-source": "key"])
        #expect(rename.failure == "405 MethodNotAllowed")
        let append = await s3.put("key", "y", ["x-amz-write-offset-bytes": "1"])
        #expect(append.failure == "501 NotImplemented")
        #expect(append.text(of: "Header") == "x-amz-write-offset-bytes")
        #expect(await s3.send("GET", "/nowhere/key?torrent").failure == "404 NoSuchBucket")
        #expect(await s3.send("GET", "/shop?session").failure == "400 InvalidRequest")
        let route = ["x-amz-request-route": "route", "x-amz-request-token": "token"]
        #expect(await s3.send("POST", "/WriteGetObjectResponse", route).failure == "400 ValidationError")
    }

    @Test("A list of buckets that is signed for directory buckets has none")
    func directoryBuckets() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let scope = ["Authorization": "AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/s3express/aws4_request"]
        let none = await s3.send("GET", "/", scope)
        #expect(none.text.contains("ListAllMyDirectoryBucketsResult") && !none.text.contains("shop"))
        #expect(await s3.send("GET", "/").text.contains("shop"))
    }
}
