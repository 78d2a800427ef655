import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// What a query makes of a request that names no operation of its own.
@Suite struct QueryTests {
    private func fixture() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "first")
        return s3
    }

    @Test(arguments: [[:], ["x-amz-copy-source": "shop/other"]])
    func `a part number without an upload leaves the object as it is`(headers: [String: String]) async throws {
        let s3 = try await fixture()
        await s3.put("other", "other")
        let answer = await s3.send("PUT", "/shop/key?partNumber=1", headers, body: Array("second".utf8))
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "This operation does not accept partNumber without uploadId")
        #expect(answer.text(of: "ArgumentName") == "partNumber")
        #expect(await s3.get("key").text == "first")
    }

    @Test(arguments: [[:], ["x-amz-copy-source": "shop/other"]])
    func `an upload without a part number leaves the object as it is`(headers: [String: String]) async throws {
        let s3 = try await fixture()
        await s3.put("other", "other")
        let id = await s3.beginUpload()
        let empty = await s3.send("PUT", "/shop/key?uploadId=", headers, body: Array("second".utf8))
        #expect(empty.failure == "405 MethodNotAllowed")
        let answer = await s3.send("PUT", "/shop/key?uploadId=\(id)", headers, body: Array("second".utf8))
        #expect(answer.failure == "405 MethodNotAllowed")
        #expect(answer.headers["Allow"] == "DELETE, POST, GET")
        #expect(answer.text(of: "Method") == "PUT")
        #expect(answer.text(of: "ResourceType") == "UPLOAD")
        #expect(await s3.get("key").text == "first")
    }

    @Test(arguments: ["12345", "x-foo", "foo", "a&b=", "list-type=", "_=1"])
    func `names that S3 does not know are passed over`(query: String) async throws {
        let s3 = try await fixture()
        #expect(await s3.send("GET", "/shop/key?\(query)").text == "first")
        #expect(await s3.send("GET", "/shop?\(query)").texts("Contents", "Key") == ["key"])
        #expect(await s3.send("GET", "/?\(query)").status == 200)
        #expect(await s3.send("PUT", "/shop/new?\(query)", body: Array("new".utf8)).status == 200)
        #expect(await s3.get("new").text == "new")
    }

    @Test(arguments: [
        ("GET", "/shop/key?versions", "There is no such thing as the ?versions sub-resource for a key"),
        ("GET", "/shop/key?uploads", "Key is not expected for the GET method ?uploads subresource"),
    ])
    func `some parts of a bucket are none of its keys'`(method: String, target: String, message: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.send(method, target)
        #expect(answer.failure == "400 InvalidRequest")
        #expect(answer.text(of: "Message") == message)
    }

    @Test(arguments: [
        ("/shop/key?uploads&uploadId=x", "uploadId, uploads", "uploadId"),
        ("/shop/key?tagging&acl", "acl, tagging", "acl"),
        ("/shop?acl&policy", "acl, policy", "acl"),
    ])
    func `a request asks for one thing only`(target: String, names: String, first: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.send("GET", target)
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "Conflicting query string parameters: \(names)")
        #expect(answer.text(of: "ArgumentName") == "ResourceType")
        #expect(answer.text(of: "ArgumentValue") == first)
    }

    @Test(arguments: [
        ("POST", "/", "SERVICE", "GET"), ("DELETE", "/shop?acl", "ACL", "GET, PUT"),
        ("PUT", "/shop?location", "LOCATION", "GET"), ("DELETE", "/shop?versions", "BUCKETVERSIONS", "GET"),
        ("GET", "/shop?delete", "MULTI_OBJECT_DELETE", "POST"),
        ("POST", "/shop/key", "OBJECT", "HEAD, DELETE, GET, PUT"),
        ("PATCH", "/shop/key?tagging", "TAGGING", "DELETE, GET, PUT"),
    ])
    func `what a resource cannot do is told with what it can`(
        method: String,
        target: String,
        resource: String,
        allowed: String
    ) async throws {
        let s3 = try await fixture()
        let answer = await s3.send(method, target)
        #expect(answer.failure == "405 MethodNotAllowed")
        #expect(answer.text(of: "Message") == "The specified method is not allowed against this resource.")
        #expect(answer.text(of: "Method") == method)
        #expect(answer.text(of: "ResourceType") == resource)
        #expect(answer.headers["Allow"] == allowed)
    }

    @Test func `a part of a bucket is no part of its keys`() async throws {
        let s3 = try await fixture()
        #expect(await s3.send("GET", "/shop/key?policy").failure == "405 MethodNotAllowed")
        #expect(await s3.send("PUT", "/shop/key?policy", body: Array("{}".utf8)).failure == "405 MethodNotAllowed")
        #expect(await s3.get("key").text == "first")
    }

    @Test(arguments: [[:], ["x-amz-object-attributes": ""]])
    func `attributes are named`(headers: [String: String]) async throws {
        let s3 = try await fixture()
        let answer = await s3.send("GET", "/shop/key?attributes", headers)
        #expect(answer.failure == "400 InvalidRequest")
        #expect(
            answer.text(of: "Message")
                == "The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty"
        )
    }

    @Test(arguments: ["GET", "HEAD"])
    func `only some headers of an answer can be others`(method: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.send(method, "/shop/key?response-foo=bar")
        #expect(answer.status == 400)
        guard method == "GET" else { return }
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message").hasPrefix("response-foo is not in the set of overridable response headers."))
        #expect(answer.text(of: "ArgumentName") == "response-foo")
        #expect(answer.text(of: "ArgumentValue") == "bar")
    }

    @Test(arguments: ["a—", "👑", "Ā"])
    func `a header of an answer is of ISO-8859-1`(value: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.get("key", query: "?response-cache-control=\(Text.percentEncoded(value))")
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "Header value cannot be represented using ISO-8859-1.")
        #expect(answer.text(of: "ArgumentName") == "response-cache-control")
        #expect(answer.text(of: "ArgumentValue") == value)
        #expect(await s3.get("key", query: "?response-cache-control=%C3%BF").status == 200)
    }

    @Test func `only the second list begins behind a key`() async throws {
        let s3 = try await fixture()
        let answer = await s3.send("GET", "/shop?start-after=b")
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "startAfter only supported in REST.GET.BUCKET with list-type=2")
        #expect(answer.text(of: "ArgumentName") == "start-after")
        #expect(await s3.send("GET", "/shop?start-after=b&list-type=2").status == 200)
    }

    @Test(arguments: ["/shop/%zz", "/shop/a%", "/shop/a%4", "/sh%op/key"])
    func `a broken escape is no URI`(target: String) async throws {
        let s3 = try await fixture()
        for method in ["GET", "PUT"] {
            let answer = await s3.send(method, target)
            #expect(answer.status == 400)
            #expect(answer.body.isEmpty)
        }
        #expect(await s3.send("GET", "/shop").texts("Contents", "Key") == ["key"])
    }

    @Test func `nobody's reader asks for no other headers`() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/key", body: "text")
        await shop.policy(GuardedFixture.allow("*", "s3:GetObject", "@/*"))
        #expect(await shop.send("GET", "/shop/key", by: nil).status == 200)
        let answer = await shop.send("GET", "/shop/key?response-content-type=text%2Fhtml", by: nil)
        #expect(answer.failure == "400 InvalidRequest")
        #expect(
            answer.text(of: "Message") == "Request specific response headers cannot be used for anonymous GET requests."
        )
        #expect(await shop.send("GET", "/shop/key?response-content-type=text%2Fhtml").status == 200)
    }
}
