import AWSCore
import Testing

@testable import EmulatorHTTP

@Suite struct AddressingTests {
    @Test(arguments: [
        "shop.s3.localhost:4566", "shop.s3.localhost", "shop.localhost.localstack.cloud:4566",
        "shop.s3.localhost.localstack.cloud", "shop.s3.us-east-1.localhost.localstack.cloud:4566",
        "shop.s3.amazonaws.com", "shop.s3.eu-west-1.amazonaws.com", "shop.s3-eu-west-1.amazonaws.com",
        "shop.s3.dualstack.eu-west-1.amazonaws.com", "shop.s3-accelerate.amazonaws.com",
    ])
    func `a host names a bucket, and its path the key`(host: String) async throws {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        let put = await s3.send("PUT", "/a/key", body: Array("text".utf8), host: host)
        #expect(put.status == 200)
        #expect(await s3.send("GET", "/shop/a/key").text == "text")
        #expect(await s3.send("GET", "/a/key", host: host).text == "text")
        #expect(await s3.send("HEAD", "/a/key", host: host).status == 200)
        #expect(await s3.send("GET", "/", host: host).texts("Contents", "Key") == ["a/key"])
    }

    @Test(arguments: [
        "localhost:4566", "127.0.0.1:4566", "s3.localhost:4566", "localhost.localstack.cloud:4566",
        "s3.localhost.localstack.cloud", "s3.us-east-1.localhost.localstack.cloud", "s3.amazonaws.com",
        "s3.eu-west-1.amazonaws.com", "s3-eu-west-1.amazonaws.com", "s3.dualstack.eu-west-1.amazonaws.com",
    ])
    func `a host without a bucket leaves it to the path`(host: String) async throws {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        await s3.put("a/key", "text")
        #expect(await s3.send("GET", "/shop/a/key", host: host).text == "text")
        #expect(await s3.send("GET", "/", host: host).texts("Buckets", "Bucket").count == 1)
    }

    @Test(arguments: ["my.shop", "logs.s3.mine", "lambda", "sqs", "s3"])
    func `buckets may have dots and the names of services`(bucket: String) {
        #expect(S3Addressing.bucket(inHost: "\(bucket).s3.eu-west-1.amazonaws.com") == bucket[...])
        #expect(S3Addressing.isEndpoint("\(bucket).s3.localhost"))
    }

    @Test(arguments: [
        "../../etc/passwd", "a/../b", ".", "..", "/leading", "//two", "a//b", "a/", "/", "100%", "%2F", "a+b", "a b",
        "a?b", "a#b", "ü/–/👑", "\u{1}\u{7F}", "a&b=c;d", String(repeating: "ü", count: 512),
    ])
    func `keys are any characters`(key: String) async throws {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        let path = Text.percentEncoded(key, keepingSlash: true)
        #expect(await s3.send("PUT", "/shop/\(path)", body: Array("in the path".utf8)).status == 200)
        #expect(await s3.send("GET", "/shop/\(path)").text == "in the path")
        #expect(await s3.send("GET", "/shop/\(Text.percentEncoded(key))").text == "in the path")
        #expect(await s3.send("GET", "/\(path)", host: "shop.s3.localhost").text == "in the path")
        #expect(await s3.send("GET", "/shop?encoding-type=url").texts("Contents", "Key").count == 1)
        let listed = await s3.send("GET", "/shop?encoding-type=url").texts("Contents", "Key").first ?? ""
        #expect(Text.percentDecoded(listed, form: true) == key)
    }

    @Test func `a plus in a path is a plus, and long keys are refused`() async throws {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        await s3.send("PUT", "/shop/a+b", body: Array("plus".utf8))
        #expect(await s3.send("GET", "/shop/a%2Bb").text == "plus")
        #expect(await s3.send("GET", "/shop/a%20b").status == 404)
        let long = String(repeating: "k", count: 1025)
        #expect(await s3.send("PUT", "/shop/\(long)").failure == "400 KeyTooLongError")
    }

    @Test func `what an URL says of its answer is heard at virtual hosts too`() async throws {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        await s3.put("key", "text")
        let query =
            "response-content-type=text%2Fcsv&response-cache-control=no-cache&response-expires="
            + "Thu%2C%2001%20Dec%202026%2016%3A00%3A00%20GMT&response-content-disposition=attachment"
        let answer = await s3.send("GET", "/key?\(query)", host: "shop.s3.localhost:4566")
        #expect(answer.status == 200)
        #expect(answer.headers["Content-Type"] == "text/csv")
        #expect(answer.headers["Cache-Control"] == "no-cache")
        #expect(answer.headers["Content-Disposition"] == "attachment")
        #expect(await s3.send("HEAD", "/key?\(query)", host: "shop.s3.localhost").headers["Content-Type"] == "text/csv")
    }
}
