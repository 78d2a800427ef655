import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// The documents of requests, held against S3's schema.
@Suite struct DocumentTests {
    @Test(arguments: [
        "accelerate", "acl", "cors", "encryption", "lifecycle", "logging", "notification", "ownershipControls",
        "publicAccessBlock", "replication", "requestPayment", "tagging", "versioning", "website",
    ])
    func `a document of another root is malformed, and changes nothing`(kind: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let before = await s3.send("GET", "/shop?\(kind)").text(of: "Code")
        let answer = await s3.send("PUT", "/shop?\(kind)", body: Array("<Foo/>".utf8))
        #expect(answer.failure == (kind == "acl" ? "400 MalformedACLError" : "400 MalformedXML"))
        #expect(await s3.send("GET", "/shop?\(kind)").text(of: "Code") == before)
    }

    @Test(arguments: [
        ("PUT", "/new"), ("POST", "/shop?delete"), ("PUT", "/shop/key?tagging"), ("POST", "/shop/key?restore"),
    ])
    func `so is that of any other request`(method: String, target: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        #expect(await s3.send(method, target, body: Array("<Foo/>".utf8)).failure == "400 MalformedXML")
    }

    @Test func `a root may have a namespace and a prefix`() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let tag = "<TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet>"
        for root in ["Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"", "Tagging"] {
            let body = "<\(root)>\(tag)</Tagging>"
            #expect(await s3.send("PUT", "/shop?tagging", body: Array(body.utf8)).status == 204)
        }
        let prefixed = "<s:Tagging xmlns:s=\"http://s3.amazonaws.com/doc/2006-03-01/\">\(tag)</s:Tagging>"
        #expect(await s3.send("PUT", "/shop?tagging", body: Array(prefixed.utf8)).status == 204)
    }

    @Test func `what is not to be public is said`() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let body = Array("<PublicAccessBlockConfiguration/>".utf8)
        let answer = await s3.send("PUT", "/shop?publicAccessBlock", body: body)
        #expect(answer.failure == "400 InvalidRequest")
        #expect(answer.text(of: "Message") == "Must specify at least one configuration.")
        #expect(await s3.send("GET", "/shop?publicAccessBlock").texts("BlockPublicAcls") == ["true"])
    }

    @Test func `a key to delete is not empty`() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.keepVersions()
        await s3.put("key", "x")
        let body = "<Delete><Object><Key>key</Key></Object><Object><Key></Key></Object></Delete>"
        #expect(await s3.send("POST", "/shop?delete", body: Array(body.utf8)).failure == "400 MalformedXML")
        #expect(await s3.get("key").text == "x")
        #expect(await s3.send("GET", "/shop?versions").texts("DeleteMarker").isEmpty)
    }

    @Test(arguments: [
        "<CompleteMultipartUpload/>", "<CompleteMultipartUpload><Part><ETag>e</ETag></Part></CompleteMultipartUpload>",
        "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber></Part></CompleteMultipartUpload>",
    ])
    func `a list of parts that says too little is malformed`(body: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let id = await s3.beginUpload()
        let answer = await s3.send("POST", "/shop/key?uploadId=\(id)", body: Array(body.utf8))
        #expect(answer.failure == "400 MalformedXML")
        let absent = await s3.send("POST", "/shop/key?uploadId=\(id)")
        #expect(absent.failure == "400 InvalidRequest")
        #expect(absent.text(of: "Message") == "You must specify at least one part")
    }
}
